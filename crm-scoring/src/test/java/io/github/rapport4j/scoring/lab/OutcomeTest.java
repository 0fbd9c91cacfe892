// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.bant.LeadBand;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private final Reason reason = Reason.of(LabReason.REFUSED, 1);

    @Test
    void anOutcomeIsAWordOrAReason() {
        Outcome<LeadBand> placed = Outcome.of(LeadBand.HIGH);
        Outcome<LeadBand> refused = Outcome.refused(reason);
        assertEquals("high", placed.<String>fold(LeadBand::code, why -> "refused"));
        assertEquals("refused", refused.<String>fold(LeadBand::code, why -> "refused"));
        assertEquals(Optional.empty(), placed.refusal());
        assertEquals(Optional.of(reason), refused.refusal());
        assertEquals("high", placed.toString());
    }

    @Test
    void equalityFollowsMeaning() {
        Outcome<LeadBand> seventy = Outcome.of(LeadBand.HIGH, new BigDecimal("70.0"));
        assertEquals(seventy, Outcome.of(LeadBand.HIGH, new BigDecimal("70")));
        assertEquals(
                seventy.hashCode(),
                Outcome.of(LeadBand.HIGH, new BigDecimal("70")).hashCode());
        assertEquals("high 70", seventy.toString());
        assertNotEquals(seventy, Outcome.of(LeadBand.HIGH));
        assertNotEquals(Outcome.of(LeadBand.MEDIUM), Outcome.of(LeadBand.HIGH));
        Outcome<LeadBand> refused = Outcome.refused(reason);
        Outcome<LeadBand> otherwise = Outcome.refused(Reason.of(LabReason.REFUSED, 2));
        assertNotEquals(refused, otherwise);
        assertNotEquals(refused.hashCode(), otherwise.hashCode());
    }

    @Test
    void aMoveHasAWordOnBothSides() {
        Outcome<LeadBand> placed = Outcome.of(LeadBand.HIGH);
        Outcome<LeadBand> refused = Outcome.refused(reason);
        assertEquals(Optional.empty(), new Move<>("a", placed, placed).difference());
        IllegalArgumentException before =
                assertThrows(IllegalArgumentException.class, () -> new Move<>("a", refused, placed));
        assertEquals("before must have a term, but was refused", before.getMessage());
        IllegalArgumentException after =
                assertThrows(IllegalArgumentException.class, () -> new Move<>("a", placed, refused));
        assertEquals("after must have a term, but was refused", after.getMessage());
    }
}
