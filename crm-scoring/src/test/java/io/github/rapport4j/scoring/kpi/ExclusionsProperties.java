// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.survey.SurveyReason;
import io.github.rapport4j.testkit.scoring.KpiArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class ExclusionsProperties {
    @Property
    @Tag("KPI-H")
    void partsCombineInAnyOrder(
            @ForAll("exclusions") Exclusions a,
            @ForAll("exclusions") Exclusions b,
            @ForAll("exclusions") Exclusions c) {
        assertEquals(a.combine(b).combine(c), a.combine(b.combine(c)));
        assertEquals(a.combine(b), b.combine(a));
        assertEquals(a.combine(b).hashCode(), b.combine(a).hashCode());
        assertEquals(a, a.combine(Exclusions.none()));
        assertEquals(a.total() + b.total(), a.combine(b).total());
        assertEquals(
                a.count(SurveyReason.BLANK) + b.count(SurveyReason.BLANK),
                a.combine(b).count(SurveyReason.BLANK));
    }

    @Example
    @Tag("KPI-A")
    void countsStandByReason() {
        Exclusions exclusions = Exclusions.of(SurveyReason.BLANK, 3)
                .plus(KpiReason.IMMATURE, 2)
                .plus(SurveyReason.BLANK, 1)
                .plus(SurveyReason.SUPERSEDED, 0);
        assertEquals(
                List.of(Reason.of(KpiReason.IMMATURE, 2L), Reason.of(SurveyReason.BLANK, 4L)), exclusions.reasons());
        assertEquals(0, exclusions.count(SurveyReason.SUPERSEDED));
        assertEquals(6, exclusions.total());
        assertEquals("Exclusions[kpi.immature=2, survey.blank=4]", exclusions.toString());
        assertEquals("Exclusions[]", Exclusions.none().toString());
    }

    @Example
    void equalityFollowsTheCounts() {
        Exclusions two = Exclusions.of(SurveyReason.BLANK, 2);
        assertEquals(two, Exclusions.of(SurveyReason.BLANK, 1).plus(SurveyReason.BLANK, 1));
        assertNotEquals(two, Exclusions.of(SurveyReason.BLANK, 3));
        assertNotEquals(two, Exclusions.of(SurveyReason.SUPERSEDED, 2));
        assertNotEquals(two.hashCode(), Exclusions.of(SurveyReason.BLANK, 3).hashCode());
        assertEquals(2, two.count(SurveyReason.BLANK));
        assertEquals(0, Exclusions.none().total());
    }

    @Example
    void negativeCountsAreNamed() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Exclusions.of(SurveyReason.BLANK, -1));
        assertEquals("count must be at least 0, but was -1", e.getMessage());
    }

    @Provide
    Arbitrary<Exclusions> exclusions() {
        return KpiArbitraries.exclusions();
    }
}
