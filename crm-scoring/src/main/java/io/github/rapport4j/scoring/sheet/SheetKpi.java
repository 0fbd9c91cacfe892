// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.sheet;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.scoring.kpi.KpiDefinition.Direction;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiUnit;

/** The figures that the base sheet adds (月报指标). */
public enum SheetKpi implements KpiName {
    /** HEALTH-3, 健康占比. */
    GREEN_SHARE("green-share", "HEALTH-3", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** HEALTH-3, 预警占比. */
    AMBER_SHARE("amber-share", "HEALTH-3", Direction.NEUTRAL, KpiUnit.SHARE),
    /** HEALTH-3, 高危占比. */
    RED_SHARE("red-share", "HEALTH-3", Direction.LOW_IS_GOOD, KpiUnit.SHARE);

    private final String code;
    private final String id;
    private final Direction direction;
    private final KpiUnit unit;

    SheetKpi(String code, String id, Direction direction, KpiUnit unit) {
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
        return "sheet-kpi." + code;
    }

    @Override
    public Texts texts() {
        return SheetTexts.TEXTS;
    }

    @Override
    public Texts handbook() {
        return SheetTexts.HANDBOOK;
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
        /** Exclusion: customers of whom too little is known for a colour. */
        INSUFFICIENT("insufficient");

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
            return "sheet-note." + code;
        }

        @Override
        public Texts texts() {
            return SheetTexts.TEXTS;
        }
    }
}
