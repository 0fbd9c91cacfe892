// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.contract;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.scoring.kpi.KpiDefinition.Direction;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiUnit;

/** The KPIs of contracts (合同指标). */
public enum ContractKpi implements KpiName {
    /** KPI-18, 续约率: by count. */
    RENEWAL_RATE("renewal-rate", "KPI-18", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-18, 续约金额率: by value. */
    RENEWAL_VALUE("renewal-value", "KPI-18", Direction.HIGH_IS_GOOD, KpiUnit.SHARE);

    private final String code;
    private final String id;
    private final Direction direction;
    private final KpiUnit unit;

    ContractKpi(String code, String id, Direction direction, KpiUnit unit) {
        this.code = code;
        this.id = id;
        this.direction = direction;
        this.unit = unit;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "contract-kpi." + code;
    }

    @Override
    public Texts texts() {
        return ContractTexts.TEXTS;
    }

    @Override
    public Texts handbook() {
        return ContractTexts.HANDBOOK;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Direction direction() {
        return direction;
    }

    @Override
    public KpiUnit unit() {
        return unit;
    }

    /** Options, absences, exclusions and warnings (选项与说明). */
    public enum Note implements ReasonCode {
        /** Option: days of grace after the end. */
        GRACE_DAYS("grace-days"),
        /** Exclusion: contracts of which the value is not known. */
        NO_VALUE("no-value");

        private final String code;

        Note(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "contract-note." + code;
        }

        @Override
        public Texts texts() {
            return ContractTexts.TEXTS;
        }
    }
}
