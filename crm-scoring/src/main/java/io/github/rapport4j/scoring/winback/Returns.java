// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.winback;

import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days on which a customer did what counts as coming back. */
final class Returns {
    private final List<LocalDate> days = new ArrayList<>();

    private Returns() {}

    /** Purchase days, contracts from the later of signature and start, and renewals (ENG-1); contact if wanted. */
    static Returns from(CustomerHistory seen, PurchaseDays bought, KpiScope scope, boolean anyContact) {
        Returns returns = new Returns();
        for (int i = 0; i < bought.size(); i++) {
            returns.days.add(bought.day(i));
        }
        for (ContractEvent event : seen.contractEvents()) {
            event.terms().ifPresent(terms -> returns.days.add(start(event, terms, scope)));
        }
        if (anyContact) {
            for (Interaction each : seen.interactions()) {
                if (each.isTwoWay()) {
                    returns.days.add(scope.day(each.occurredAt()));
                }
            }
        }
        returns.days.removeIf(day -> day.isAfter(scope.asOf().day()));
        return returns;
    }

    boolean hasAny(DateWindow window) {
        for (LocalDate day : days) {
            if (window.contains(day)) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate start(ContractEvent event, Terms terms, KpiScope scope) {
        LocalDate day = scope.day(event.occurredAt());
        boolean isAhead = event.step() == ContractEvent.Step.SIGNED
                && terms.startInclusive().isAfter(day);
        return isAhead ? terms.startInclusive() : day;
    }
}
