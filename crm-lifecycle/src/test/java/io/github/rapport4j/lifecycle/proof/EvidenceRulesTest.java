// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.time.AsOf;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EvidenceRulesTest {
    private static final EvidenceRules STANDARD = EvidenceRules.standard();

    @Test
    void everyNumberIsPartOfTheReference() {
        assertEquals(new EvidenceRules.Satisfaction(180, 4, 7), STANDARD.satisfaction());
        assertEquals(new EvidenceRules.Spans(12, 30, 12), STANDARD.spans());
        EvidenceRules pickier = STANDARD.withSatisfaction(new EvidenceRules.Satisfaction(90, 5, 9));
        EvidenceRules longer = STANDARD.withSpans(new EvidenceRules.Spans(24, 0, 6));
        EvidenceRules named = pickier.named("ours", 3);
        assertEquals(90, pickier.satisfaction().days());
        assertEquals(24, longer.spans().tenureMonths());
        assertEquals("ours", named.ref().name());
        assertEquals(3, named.ref().version());
        assertEquals(pickier.satisfaction(), named.satisfaction());
        assertNotEquals(STANDARD.ref(), pickier.ref());
        assertNotEquals(STANDARD.ref(), longer.ref());
        assertNotEquals(STANDARD, pickier);
        assertNotEquals(STANDARD, longer);
        assertNotEquals(pickier, named);
        assertNotEquals(pickier.hashCode(), named.hashCode());
        assertNotEquals(STANDARD, (Object) "standard");
        assertEquals(pickier, STANDARD.withSatisfaction(pickier.satisfaction()));
        assertEquals(
                pickier.hashCode(),
                STANDARD.withSatisfaction(pickier.satisfaction()).hashCode());
        assertEquals(STANDARD.ref() + " " + STANDARD.satisfaction() + " " + STANDARD.spans(), STANDARD.toString());
    }

    @Test
    void numbersOnTheLimitAreAllowedAndBeyondRefused() {
        assertEquals(1, new EvidenceRules.Satisfaction(1, 1, 0).days());
        assertEquals(10, new EvidenceRules.Satisfaction(1, 5, 10).nps());
        assertEquals(0, new EvidenceRules.Spans(1, 0, 1).graceDays());
        refused("days must be at least 1, but was 0", () -> new EvidenceRules.Satisfaction(0, 4, 7));
        refused("csat must be 1 to 5, but was 0", () -> new EvidenceRules.Satisfaction(180, 0, 7));
        refused("nps must be 0 to 10, but was 11", () -> new EvidenceRules.Satisfaction(180, 4, 11));
        refused("nps must be 0 to 10, but was -1", () -> new EvidenceRules.Satisfaction(180, 4, -1));
        refused("graceDays must be at least 0, but was -1", () -> new EvidenceRules.Spans(12, -1, 12));
        refused("quietMonths must be at least 1, but was 0", () -> new EvidenceRules.Spans(12, 30, 0));
    }

    @Test
    void evidenceIsAValue() {
        AsOf day = AsOf.of(LocalDate.of(2026, 6, 30), ZoneOffset.UTC);
        AsOf other = AsOf.of(LocalDate.of(2026, 7, 1), ZoneOffset.UTC);
        Evidence named = Evidence.none(day).with(Proof.NAME, Proof.SOURCE);
        assertEquals(named, Evidence.none(day).with(Set.of(Proof.SOURCE, Proof.NAME)));
        assertEquals(
                named.hashCode(),
                Evidence.none(day).with(Proof.SOURCE, Proof.NAME).hashCode());
        assertNotEquals(named.hashCode(), Evidence.none(day).hashCode());
        assertNotEquals(named, Evidence.none(day).with(Proof.NAME));
        assertNotEquals(Evidence.none(day), Evidence.none(other));
        assertNotEquals(named, (Object) "evidence");
        assertEquals(Evidence.none(day).with(Proof.SOURCE), named.without(Proof.NAME));
        assertEquals(named, named.without(Proof.TENURE));
        assertEquals(day, named.asOf());
        assertEquals(LocalDate.of(2026, 6, 30), named.day());
        assertEquals("Evidence[asOf=2026-06-30[Z], proofs=[name, source]]", named.toString());
        assertThrows(UnsupportedOperationException.class, () -> named.proofs().add(Proof.TENURE));
    }

    @Test
    void proofsHaveCodesAndWords() {
        for (Proof proof : Proof.values()) {
            assertEquals(proof, Proof.parse(proof.code()));
        }
        assertEquals("a referral signed", Proof.REFERRAL_CONVERTED.label(Locale.ENGLISH));
        refused("code must be that of a proof, but was charm", () -> Proof.parse("charm"));
    }

    private static void refused(String message, Executable action) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, action).getMessage());
    }
}
