// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.SurveyAnswer.Measure;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Cadence;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Satisfaction;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Window;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.Rhythm;
import io.github.rapport4j.scoring.rhythm.UsualInterval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the figures of a loyalty index from facts that are seen as of the window's day. */
final class LoyaltyReader {
    private final CustomerHistory seen;
    private final PurchaseDays days;
    private final Window window;

    LoyaltyReader(CustomerHistory seen, PurchaseDays days, Window window) {
        this.seen = seen;
        this.days = days;
        this.window = window;
    }

    LoyaltyFigures read(UsualInterval interval) {
        LoyaltyFigures.Builder figures = LoyaltyFigures.builder();
        Rhythm.of(days, seen, window.asOf(), interval)
                .daysSince()
                .ifPresent(since -> figures.cadence(new Cadence(since, interval.days())));
        beginning().ifPresent(first -> figures.relationshipDays(Math.toIntExact(since(first))));
        if (seen.records(FactKind.PURCHASE)) {
            figures.purchaseDays(purchaseDays());
        }
        if (seen.records(FactKind.INTERACTION)) {
            figures.twoWayDays(twoWayDays());
        }
        satisfaction(figures);
        return figures.hasOpenSevereComplaint(seen.serviceCases().stream().anyMatch(ServiceCase::isOpenSevereComplaint))
                .build();
    }

    /** The first purchase day or signature. */
    private Optional<LocalDate> beginning() {
        Stream<LocalDate> bought = days.isEmpty() ? Stream.of() : Stream.of(days.day(0));
        Stream<LocalDate> signed = seen.contractEvents().stream()
                .filter(event -> event.step() != ContractEvent.Step.ENDED)
                .map(this::dayOf);
        return Stream.concat(bought, signed).min(Comparator.naturalOrder());
    }

    private int purchaseDays() {
        DateWindow year = trailing(window.policy().yearDays());
        int within = 0;
        for (int i = 0; i < days.size(); i++) {
            within += year.contains(days.day(i)) ? 1 : 0;
        }
        return within;
    }

    private int twoWayDays() {
        DateWindow window = trailing(this.window.policy().engagementDays());
        Set<LocalDate> talked = new HashSet<>();
        for (Interaction interaction : seen.interactions()) {
            if (interaction.isTwoWay() && window.contains(dayOf(interaction))) {
                talked.add(dayOf(interaction));
            }
        }
        return talked.size();
    }

    private void satisfaction(LoyaltyFigures.Builder figures) {
        DateWindow year = trailing(window.policy().yearDays());
        for (SurveyAnswer answer : seen.surveyAnswers()) {
            OptionalInt value = answer.value();
            if (value.isPresent() && answer.question().measure() != Measure.OTHER && year.contains(dayOf(answer))) {
                figures.satisfaction(
                        new Satisfaction(value.getAsInt(), answer.question().scale()));
            }
        }
    }

    private DateWindow trailing(int length) {
        return DateWindow.ofTrailingDays(length, window.asOf().day());
    }

    private LocalDate dayOf(Fact fact) {
        return fact.occurredAt().dayIn(window.asOf().zone());
    }

    private long since(LocalDate day) {
        return ChronoUnit.DAYS.between(day, window.asOf().day());
    }
}
