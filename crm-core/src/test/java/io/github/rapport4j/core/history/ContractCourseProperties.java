// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.testkit.core.HistoryArbitraries;
import io.github.rapport4j.testkit.core.TimeArbitraries;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ContractCourseProperties {
    private static final CustomerId CUSTOMER = CustomerId.of("c-1");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Property(tries = 500)
    void itIsInForceWhileSomeTermsHoldThatNothingCutShort(
            @ForAll("histories") CustomerHistory history, @ForAll("days") LocalDate day) {
        for (ContractCourse contract : history.contracts(ZONE)) {
            List<ContractEvent> steps = contract.steps();
            boolean expected = false;
            for (int i = 0; i < steps.size(); i++) {
                expected |= holds(steps.get(i), day)
                        && steps.subList(i + 1, steps.size()).stream().noneMatch(later -> cuts(later, day));
            }
            assertEquals(expected, contract.isInForce(day));
        }
    }

    @Property(tries = 500)
    void afterItsEndItIsNeverInForce(
            @ForAll("histories") CustomerHistory history, @ForAll @IntRange(min = 0, max = 900) int after) {
        for (ContractCourse contract : history.contracts(ZONE)) {
            if (contract.endExclusive().isPresent()) {
                assertFalse(contract.isInForce(contract.endExclusive().get().plusDays(after)));
            } else if (contract.latestTerms().isPresent()) {
                assertTrue(contract.isInForce(LocalDate.of(2999, 1, 1)));
            }
        }
    }

    @Example
    void aCancelledContractEndsOnTheDayOfItsZone() {
        Terms terms = Terms.of(date(1, 1), date(12, 31).plusDays(1));
        Fact end = ContractEvent.ofEnd(
                head("2", Occurrence.of(Instant.parse("2026-06-14T16:00:00Z"))), "K-1", ContractEvent.Ending.CANCELLED);
        CustomerHistory history = CustomerHistory.of(
                CUSTOMER, List.of(ContractEvent.ofSignature(head("1", on(1, 1)), "K-1", terms), end));
        ContractCourse contract = history.contracts(ZONE).get(0);
        assertFalse(contract.isInForce(date(1, 1).minusDays(1)));
        assertTrue(contract.isInForce(date(1, 1)));
        assertTrue(contract.isInForce(date(6, 14)));
        assertFalse(contract.isInForce(date(6, 15)));
        assertEquals(Optional.of(date(6, 15)), contract.endExclusive());
        assertEquals(Optional.of(ContractEvent.Ending.CANCELLED), contract.ending());
        ContractCourse before =
                history.asOf(AsOf.of(date(6, 14), ZONE)).contracts(ZONE).get(0);
        assertTrue(before.isInForce(date(12, 31)));
        assertEquals(Optional.empty(), before.ending());
    }

    @Example
    void aRenewalCarriesOnAndALapseTakesNothingAway() {
        Fact signed = ContractEvent.ofSignature(head("1", on(1, 1)), "K-1", Terms.of(date(1, 1), date(3, 1)));
        Fact renewed = ContractEvent.ofRenewal(head("2", on(2, 20)), "K-1", Terms.of(date(3, 1), date(5, 1)));
        Fact lapsed = ContractEvent.ofEnd(head("3", on(4, 30)), "K-1", ContractEvent.Ending.LAPSED);
        ContractCourse contract = CustomerHistory.of(CUSTOMER, List.of(signed, renewed, lapsed))
                .contracts(ZONE)
                .get(0);
        assertTrue(contract.isRenewed());
        assertTrue(contract.isInForce(date(2, 28)));
        assertTrue(contract.isInForce(date(4, 30)));
        assertFalse(contract.isInForce(date(5, 1)));
        assertEquals(Optional.of(date(5, 1)), contract.endExclusive());
        assertEquals(Optional.of(Terms.of(date(3, 1), date(5, 1))), contract.latestTerms());
    }

    @Example
    void stepsOfTwoContractsAreRefused() {
        ContractEvent step = ContractEvent.ofEnd(head("1", on(1, 1)), "K-1", ContractEvent.Ending.LAPSED);
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new ContractCourse("K-2", List.of(step), ZONE));
        assertEquals("steps must be of contract K-2, but was of K-1", e.getMessage());
        e = assertThrows(IllegalArgumentException.class, () -> new ContractCourse("K-2", List.of(), ZONE));
        assertEquals("steps must not be empty", e.getMessage());
    }

    @Provide
    Arbitrary<CustomerHistory> histories() {
        return HistoryArbitraries.histories(EnumSet.of(FactKind.CONTRACT_EVENT));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TimeArbitraries.days();
    }

    private static boolean holds(ContractEvent step, LocalDate day) {
        return step.terms()
                .filter(terms -> !day.isBefore(terms.startInclusive()))
                .filter(terms -> terms.endExclusive().isEmpty()
                        || day.isBefore(terms.endExclusive().get()))
                .isPresent();
    }

    private static boolean cuts(ContractEvent step, LocalDate day) {
        return step.ending().isPresent()
                && step.ending().get() != ContractEvent.Ending.LAPSED
                && day.compareTo(step.occurredAt().dayIn(ZONE)) >= 0;
    }

    private static FactHead head(String id, Occurrence time) {
        return FactHead.of(FactId.of(id), CUSTOMER, time, ZONE);
    }

    private static Occurrence on(int month, int day) {
        return Occurrence.of(date(month, day));
    }

    private static LocalDate date(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
