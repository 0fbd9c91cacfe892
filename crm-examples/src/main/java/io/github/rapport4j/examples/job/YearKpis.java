// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.company.CompanyFile;
import io.github.rapport4j.scoring.contract.ContractPolicy;
import io.github.rapport4j.scoring.contract.RenewalTally;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.relation.ContactTally;
import io.github.rapport4j.scoring.relation.ReferralTally;
import io.github.rapport4j.scoring.relation.RelationPolicy;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.retention.RetentionSheet;
import io.github.rapport4j.scoring.retention.RetentionTally;
import io.github.rapport4j.scoring.retention.RetentionView;
import io.github.rapport4j.scoring.service.ResolutionTally;
import io.github.rapport4j.scoring.service.ServicePolicy;
import io.github.rapport4j.scoring.service.WaitClock;
import io.github.rapport4j.scoring.service.WaitTally;
import io.github.rapport4j.scoring.survey.CsatAccumulator;
import io.github.rapport4j.scoring.survey.CsatPolicy;
import io.github.rapport4j.scoring.survey.NpsAccumulator;
import io.github.rapport4j.scoring.survey.NpsPolicy;
import io.github.rapport4j.scoring.winback.ReturnTally;
import io.github.rapport4j.scoring.winback.WinBackPolicy;
import io.github.rapport4j.scoring.winback.WinBackView;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** The key figures of a year that histories tell, as far as the files hold what they need. */
final class YearKpis {
    private final Company base;
    private final KpiScope scope;
    private final List<CustomerHistory> histories;
    private final Currency currency;
    private final List<KpiResult> results = new ArrayList<>();

    private YearKpis(Company base, KpiScope scope, List<CustomerHistory> histories, Currency currency) {
        this.base = base;
        this.scope = scope;
        this.histories = histories;
        this.currency = currency;
    }

    /** In a fixed order that hangs on the files alone, so that years can be laid side by side. */
    static List<KpiResult> of(Company base, KpiScope scope, List<CustomerHistory> histories, Currency currency) {
        YearKpis year = new YearKpis(base, scope, histories, currency);
        year.customers();
        year.service();
        year.relation();
        return List.copyOf(year.results);
    }

    private void customers() {
        RetentionSheet kept = of(RetentionTally.of(scope, RetentionView.of(currency), RetentionPolicy.standard()));
        results.add(kept.retention());
        results.add(kept.churn());
        if (base.has(CompanyFile.CONTRACTS)) {
            RenewalTally.Result renewed =
                    of(RenewalTally.of(scope, currency, CurrencyConverter.none(), ContractPolicy.standard()));
            results.add(renewed.rate());
            results.add(renewed.value());
        }
        if (base.has(CompanyFile.TOUCHES)) {
            results.add(of(ReturnTally.of(scope, WinBackView.of(currency), WinBackPolicy.standard())));
        }
    }

    private void service() {
        if (base.has(CompanyFile.CASES)) {
            ResolutionTally.Result resolved = of(ResolutionTally.of(scope, ServicePolicy.standard()));
            results.add(resolved.rate());
            results.add(resolved.openOverdue());
            WaitTally.Result waits = of(WaitTally.of(scope, WaitClock.aroundTheClock(), ServicePolicy.standard()));
            results.add(waits.responseMedian());
            results.add(waits.resolutionMedian());
        }
        if (base.has(CompanyFile.SURVEYS)) {
            results.add(
                    of(NpsAccumulator.using(NpsPolicy.standard(), scope.window().days(), scope.asOf()))
                            .result());
            results.add(of(CsatAccumulator.using(
                            CsatPolicy.standard(), scope.window().days(), scope.asOf()))
                    .result());
        }
    }

    private void relation() {
        if (base.has(CompanyFile.REFERRALS)) {
            ReferralTally.Result referred = of(ReferralTally.of(scope, RelationPolicy.standard()));
            results.add(referred.made());
            results.add(referred.rate());
            results.add(referred.conversion());
        }
        if (base.has(CompanyFile.INTERACTIONS)) {
            results.add(of(ContactTally.of(scope, RelationPolicy.standard())).both());
        }
    }

    private <R> R of(Accumulator<CustomerHistory, R, ?> tally) {
        histories.forEach(tally::add);
        return tally.result();
    }
}
