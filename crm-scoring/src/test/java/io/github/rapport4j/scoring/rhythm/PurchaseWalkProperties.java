// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.testkit.scoring.PurchaseArbitraries;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class PurchaseWalkProperties {
    private static final RhythmPolicy POLICY = RhythmPolicy.standard();
    private static final OptionalDouble MEDIAN = OptionalDouble.of(17.25);

    @Property(tries = 200)
    @Tag("FACT-5")
    @Tag("ENG-1")
    void everyDayIsAsCountedFromTheBeginning(
            @ForAll("histories") CustomerHistory history,
            @ForAll("asOfs") AsOf asOf,
            @ForAll @IntRange(min = 1, max = 40) int stride) {
        PurchaseWalk walk = PurchaseWalk.of(history, asOf, CurrencyConverter.none());
        int largest = 0;
        for (LocalDate day = PurchaseArbitraries.FIRST.minusDays(3);
                !day.isAfter(asOf.day());
                day = day.plusDays(stride)) {
            AsOf then = AsOf.of(day, asOf.zone()).knownBy(asOf.knownBy());
            PurchaseDays days = PurchaseDays.from(history, then, PurchaseArbitraries.CNY);
            assertEquals(days.size(), walk.to(day).size(), () -> "on " + then);
            assertEquals(UsualInterval.of(days, MEDIAN, POLICY), walk.interval(MEDIAN, POLICY));
            assertEquals(edge(days, 0), walk.first());
            assertEquals(edge(days, days.size() - 1), walk.last());
            largest = Math.max(largest, days.size());
        }
        Statistics.collect(largest >= POLICY.ownFromPurchaseDays() ? "an own rhythm" : "none");
    }

    @Provide
    Arbitrary<CustomerHistory> histories() {
        return PurchaseArbitraries.histories(CustomerId.of("c"));
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return PurchaseArbitraries.asOfs();
    }

    private static Optional<LocalDate> edge(PurchaseDays days, int index) {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.day(index));
    }
}
