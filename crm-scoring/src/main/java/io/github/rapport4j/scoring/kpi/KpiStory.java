// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.internal.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Tells a result: the value first, then what it rests on, what was left out, and which definition it follows. */
final class KpiStory {
    private final KpiResult result;

    private KpiStory(KpiResult result) {
        this.result = result;
    }

    static Explanation of(KpiResult result) {
        return new KpiStory(result).tell();
    }

    private Explanation tell() {
        List<Reason> reasons = new ArrayList<>();
        addValue(reasons);
        reasons.add(Reason.of(KpiReason.SAMPLE, result.n()));
        result.interval().ifPresentOrElse(interval -> reasons.add(interval(interval)), () -> addNoInterval(reasons));
        addWindow(reasons);
        reasons.addAll(result.exclusions().reasons());
        reasons.addAll(result.warnings());
        addDefinition(reasons);
        return Explanation.of(headline(), reasons.stream().map(Explanation::of).toList());
    }

    private Reason headline() {
        KpiName name = result.definition().name();
        KpiUnit unit = result.definition().unit();
        return result.rounded()
                .map(shown -> switch (unit) {
                    case COUNT -> Reason.of(KpiReason.VALUE, name, shown);
                    case MONEY -> Reason.of(KpiReason.VALUE, name, money(shown));
                    default -> Reason.of(KpiReason.VALUE_IN_UNIT, name, shown, unit);
                })
                .orElseGet(() -> Reason.of(KpiReason.NO_VALUE, name));
    }

    private Object money(BigDecimal shown) {
        return currency(result.value())
                .<Object>map(currency -> Money.of(shown, currency))
                .orElse(shown);
    }

    private static Optional<Currency> currency(KpiValue value) {
        if (value instanceof KpiValue.Quotient quotient) {
            return currency(quotient.numerator());
        }
        return value instanceof KpiValue.Amount amount
                ? Optional.of(amount.money().currency())
                : Optional.empty();
    }

    private void addValue(List<Reason> reasons) {
        if (result.value() instanceof KpiValue.Quotient quotient) {
            reasons.add(Reason.of(
                    KpiReason.PARTS,
                    quotient.numerator().shown(),
                    quotient.denominator().shown()));
        } else if (result.value() instanceof KpiValue.Undefined undefined) {
            reasons.add(undefined.reason());
        }
    }

    /** A plain count needs none; anything else is told to stand alone, lest it be taken for sure. */
    private void addNoInterval(List<Reason> reasons) {
        if (result.value().isDefined() && result.definition().unit() != KpiUnit.COUNT) {
            reasons.add(Reason.of(KpiReason.NO_INTERVAL));
        }
    }

    private Reason interval(Interval interval) {
        KpiUnit unit = result.definition().unit();
        return Reason.of(
                unit == KpiUnit.SHARE ? KpiReason.INTERVAL_IN_PERCENT : KpiReason.INTERVAL,
                unit.shown(BigDecimal.valueOf(interval.low())),
                unit.shown(BigDecimal.valueOf(interval.high())),
                Decimals.percent(interval.level()));
    }

    private void addWindow(List<Reason> reasons) {
        result.window().ifPresent(window -> {
            DateWindow days = window.days();
            reasons.add(Reason.of(
                    KpiReason.WINDOW,
                    days.startInclusive(),
                    days.lastInclusive(),
                    window.zone().getId()));
        });
        result.asOf().ifPresent(asOf -> reasons.add(Reason.of(KpiReason.SEEN_TO, asOf.day())));
    }

    private void addDefinition(List<Reason> reasons) {
        KpiDefinition definition = result.definition();
        reasons.add(Reason.of(KpiReason.FORMULA, definition.formula()));
        reasons.addAll(definition.options());
        reasons.add(Reason.of(KpiReason.DEFINITION, definition.id(), definition.version(), definition.policy()));
    }
}
