// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.measure.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class BreakdownProperties {
    @Property
    void linesThatAddUpAreTakenAndOthersRefused(
            @ForAll("parts") List<Long> parts, @ForAll @LongRange(min = 1, max = 10_000) long more) {
        List<Part> lines = parts.stream().map(part -> new Part(money(part))).toList();
        Money sum = money(parts.stream().mapToLong(Long::longValue).sum());
        assertEquals(lines, Breakdown.of(sum, lines).lines());
        Money wrong = sum.plus(money(more));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Breakdown.of(wrong, lines));
        assertEquals(
                "lines must add up to " + wrong + ", but " + (lines.isEmpty() ? "there were none" : "was " + sum),
                e.getMessage());
    }

    @Example
    void itsLinesCannotBeChangedFromOutside() {
        List<Part> lines = new ArrayList<>(List.of(new Part(money(1))));
        Breakdown<Money, Part> breakdown = Breakdown.of(money(1), lines);
        lines.clear();
        assertEquals(1, breakdown.lines().size());
    }

    @Provide
    Arbitrary<List<Long>> parts() {
        return Arbitraries.longs()
                .between(-1_000_000_000_000L, 1_000_000_000_000L)
                .list()
                .ofMaxSize(8);
    }

    private static Money money(long tenThousandths) {
        return Money.ofTenThousandths(tenThousandths, Currency.getInstance("CNY"));
    }

    private record Part(Money amount) implements Line<Money> {
        @Override
        public Term subject() {
            return FactKind.PURCHASE;
        }

        @Override
        public Reason reason() {
            throw new AssertionError("a breakdown asks for no reason");
        }
    }
}
