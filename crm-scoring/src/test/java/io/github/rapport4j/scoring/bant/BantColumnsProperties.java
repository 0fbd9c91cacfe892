// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.testkit.scoring.BantArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Columns are the same leads in another shape. */
class BantColumnsProperties {
    @Property
    @Tag("BANT-11")
    void columnsAndSingleLeadsHaveTheSameBandsInTheSameOrder(
            @ForAll("policies") BantPolicy policy, @ForAll("leads") List<BantAssessment> leads) {
        BantColumns.Builder builder = BantColumns.expecting(leads.size() / 2);
        leads.forEach(builder::add);
        BantColumns columns = builder.build();
        BantScorer scorer = BantScorer.using(policy);
        List<LeadBand> bands = new ArrayList<>();
        scorer.bands(columns, (lead, band) -> {
            assertEquals(bands.size(), lead);
            bands.add(band);
        });
        assertEquals(leads.stream().map(lead -> scorer.score(lead).band()).toList(), bands);
        assertEquals(leads.size(), columns.size());
        for (int i = 0; i < leads.size(); i++) {
            assertEquals(leads.get(i), columns.assessment(i));
        }
    }

    @Property
    @Tag("BANT-2")
    void numbersAreAnswersInTenThousandths(
            @ForAll("units") int budget,
            @ForAll("units") int authority,
            @ForAll("units") int need,
            @ForAll("units") int timeline) {
        BantColumns columns =
                BantColumns.expecting(0).add(budget, authority, need, timeline).build();
        BantAssessment.Builder expected = BantAssessment.builder();
        int[] given = {budget, authority, need, timeline};
        for (BantCriterion criterion : BantCriterion.values()) {
            int units = given[criterion.ordinal()];
            if (units != BantColumns.UNKNOWN) {
                expected.degree(criterion, units / 10_000.);
            }
        }
        assertEquals(expected.build(), columns.assessment(0));
    }

    @Example
    @Tag("BANT-2")
    void numbersOffTheRangeAreRefusedWithTheCriterion() {
        BantColumns.Builder builder = BantColumns.expecting(1);
        assertRefused("budget must be -1 to 10000, but was 10001", () -> builder.add(10_001, 0, 0, 0));
        assertRefused("authority must be -1 to 10000, but was -2", () -> builder.add(0, -2, 0, 0));
        assertRefused("need must be -1 to 10000, but was 20000", () -> builder.add(0, 0, 20_000, 0));
        assertRefused("timeline must be -1 to 10000, but was -2147483648", () -> builder.add(0, 0, 0, 1 << 31));
        assertRefused("leads must be at least 0, but was -1", () -> BantColumns.expecting(-1));
        assertEquals(0, builder.build().size());
    }

    @Example
    void aBuilderIsUsedOnAndWhatWasBuiltStays() {
        BantColumns.Builder builder = BantColumns.expecting(0).add(10_000, 10_000, 10_000, 10_000);
        BantColumns first = builder.build();
        BantAssessment faded = BantAssessment.parse("yes/no*0.5/unknown/0.25");
        for (int i = 0; i < 100; i++) {
            builder.add(faded);
        }
        assertEquals("BantColumns[leads=1]", first.toString());
        assertEquals(BantAssessment.parse("yes/yes/yes/yes"), builder.build().assessment(0));
        assertEquals(faded, builder.build().assessment(100));
        assertThrows(IndexOutOfBoundsException.class, () -> first.assessment(1));
    }

    private static void assertRefused(String message, Runnable misuse) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, misuse::run).getMessage());
    }

    @Provide
    Arbitrary<BantPolicy> policies() {
        return BantArbitraries.policies();
    }

    /** Some of the leads have answers that have faded, so that both kinds follow each other. */
    @Provide
    Arbitrary<List<BantAssessment>> leads() {
        Arbitrary<BantAssessment> faded = Combinators.combine(
                        BantArbitraries.assessments(), Arbitraries.integers().between(0, 1_000_000))
                .as((lead, certain) -> {
                    BantAssessment.Builder builder = BantAssessment.builder();
                    Stream.of(BantCriterion.values())
                            .forEach(criterion -> builder.answer(criterion, lead.answer(criterion), certain));
                    return builder.build();
                });
        return Arbitraries.oneOf(BantArbitraries.assessments(), faded).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<Integer> units() {
        return Arbitraries.oneOf(Arbitraries.integers().between(-1, 10_000), Arbitraries.of(-1, 0, 10_000));
    }
}
