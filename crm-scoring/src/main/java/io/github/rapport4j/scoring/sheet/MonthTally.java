// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.sheet;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.health.HealthColour;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.purchase.RepurchaseRate;
import io.github.rapport4j.scoring.relation.ReferralTally;
import io.github.rapport4j.scoring.retention.RetentionTally;
import io.github.rapport4j.scoring.retention.RetentionView;
import io.github.rapport4j.scoring.service.ResolutionTally;
import io.github.rapport4j.scoring.survey.CsatAccumulator;
import io.github.rapport4j.scoring.survey.NpsAccumulator;
import java.time.YearMonth;

/** All figures of one month. Mutable. */
final class MonthTally {
    private final YearMonth month;
    private final KpiScope scope;
    private final RetentionView view;
    private final RetentionTally retention;
    private final RepurchaseRate repurchase;
    private final ResolutionTally resolution;
    private final NpsAccumulator nps;
    private final CsatAccumulator csat;
    private final ReferralTally referrals;
    private final ColourTally colours;

    MonthTally(YearMonth month, AsOf asOf, RetentionView view, SheetPolicy policy) {
        this.month = month;
        this.view = view;
        DateWindow days = DateWindow.ofMonth(month);
        scope = KpiScope.of(days, asOf);
        retention = RetentionTally.of(scope, view, policy.retention());
        repurchase = RepurchaseRate.of(scope.window(), asOf, policy.purchase());
        resolution = ResolutionTally.of(scope, policy.service());
        nps = NpsAccumulator.using(policy.nps(), days, asOf);
        csat = CsatAccumulator.using(policy.csat(), days, asOf);
        referrals = ReferralTally.of(scope, policy.relation());
        colours = new ColourTally(scope, view, policy);
    }

    YearMonth month() {
        return month;
    }

    void add(CustomerHistory seen) {
        retention.add(seen);
        repurchase.add(view.days(seen, scope.asOf()));
        resolution.add(seen);
        nps.add(seen);
        csat.add(seen);
        referrals.add(seen);
        colours.add(seen);
    }

    void merge(MonthTally other) {
        retention.merge(other.retention);
        repurchase.merge(other.repurchase);
        resolution.merge(other.resolution);
        nps.merge(other.nps);
        csat.merge(other.csat);
        referrals.merge(other.referrals);
        colours.merge(other.colours);
    }

    SheetMonth result() {
        return SheetMonth.builder()
                .month(month)
                .retention(retention.result().headline())
                .repurchase(repurchase.result())
                .complaintResolution(resolution.result().rate())
                .nps(nps.result().result())
                .csat(csat.result().result())
                .referrals(referrals.result().made())
                .green(colours.share(HealthColour.GREEN, SheetKpi.GREEN_SHARE))
                .amber(colours.share(HealthColour.AMBER, SheetKpi.AMBER_SHARE))
                .red(colours.share(HealthColour.RED, SheetKpi.RED_SHARE))
                .build();
    }
}
