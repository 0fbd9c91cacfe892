// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.testkit.core.HistoryArbitraries;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ServiceCaseProperties {
    private static final CustomerId CUSTOMER = CustomerId.of("c-1");

    @Property(tries = 500)
    void everyStepIsInItsCase(@ForAll("histories") CustomerHistory history) {
        Map<String, Set<ServiceEvent>> expected = new TreeMap<>();
        for (ServiceEvent event : history.serviceEvents()) {
            expected.computeIfAbsent(event.caseId(), key -> new HashSet<>()).add(event);
        }
        Map<String, Set<ServiceEvent>> actual = new TreeMap<>();
        history.serviceCases().forEach(c -> actual.put(c.id(), new HashSet<>(c.steps())));
        assertEquals(expected, actual);
        assertEquals(expected.size(), history.serviceCases().size());
    }

    @Property(tries = 500)
    void itIsOpenUntilSettledForGood(@ForAll("histories") CustomerHistory history) {
        for (ServiceCase it : history.serviceCases()) {
            ServiceEvent.Step last = null;
            for (ServiceEvent step : it.steps()) {
                if (step.step() != ServiceEvent.Step.OPENED && step.step() != ServiceEvent.Step.FIRST_REPLY) {
                    last = step.step();
                }
            }
            boolean open = last == null || last == ServiceEvent.Step.REOPENED;
            assertEquals(open, it.isOpen());
            assertEquals(open, it.settledAt().isEmpty());
            assertEquals(open, it.openSince().isPresent());
            assertEquals(
                    open
                            && it.matter()
                                    .filter(m -> m == ServiceEvent.Matter.COMPLAINT)
                                    .isPresent()
                            && it.severity().filter(s -> s.level() < 3).isPresent(),
                    it.isOpenSevereComplaint());
        }
    }

    @Example
    void aCaseSolvedOnTheDayItCameIsNotOpenWhateverTheIdsOfItsSteps() {
        CustomerHistory history = CustomerHistory.of(
                CUSTOMER,
                List.of(
                        step("z", 1, ServiceEvent.Step.OPENED),
                        step("m", 1, ServiceEvent.Step.RESOLVED),
                        step("a", 1, ServiceEvent.Step.CLOSED)));
        ServiceCase it = history.serviceCases().get(0);
        assertFalse(it.isOpen());
        assertEquals(Optional.of(day(1)), it.settledAt());
        assertFalse(it.isOpenSevereComplaint());
    }

    @Example
    void aCaseReopenedOnTheDayItWasResolvedIsOpen() {
        CustomerHistory history = CustomerHistory.of(
                CUSTOMER,
                List.of(
                        step("3", 1, ServiceEvent.Step.OPENED),
                        step("2", 4, ServiceEvent.Step.RESOLVED),
                        step("1", 4, ServiceEvent.Step.REOPENED)));
        assertEquals(Optional.of(day(4)), history.serviceCases().get(0).openSince());
    }

    @Example
    void aCaseGoesItsWay() {
        List<Fact> steps = List.of(
                step("1", 1, ServiceEvent.Step.OPENED),
                step("2", 2, ServiceEvent.Step.FIRST_REPLY),
                step("3", 5, ServiceEvent.Step.RESOLVED),
                step("4", 8, ServiceEvent.Step.REOPENED),
                step("5", 9, ServiceEvent.Step.RESOLVED),
                step("6", 12, ServiceEvent.Step.CLOSED));
        CustomerHistory history = CustomerHistory.of(CUSTOMER, steps);
        ServiceCase end = history.serviceCases().get(0);
        assertEquals(Optional.of(day(1)), end.openedAt());
        assertEquals(Optional.of(day(2)), end.firstReplyAt());
        assertEquals(Optional.of(day(5)), end.firstResolvedAt());
        assertEquals(List.of(day(8)), end.reopenedAt());
        assertEquals(Optional.of(day(9)), end.settledAt());
        assertEquals(Optional.empty(), end.openSince());
        assertEquals(Optional.of(Severity.MAJOR), end.severity());
        assertTrue(end.isComplaint());
        ServiceCase eighth = asOf(history, 8);
        assertTrue(eighth.isOpenSevereComplaint());
        assertEquals(Optional.of(day(8)), eighth.openSince());
        assertFalse(asOf(history, 5).isOpen());
        assertEquals(Optional.of(day(1)), asOf(history, 4).openSince());
    }

    @Example
    void aLaterStepMaySetAnotherSeverity() {
        ServiceEvent worse = ServiceEvent.builder()
                .from(step("2", 2, ServiceEvent.Step.REOPENED))
                .severity(Severity.MINOR)
                .build();
        CustomerHistory history = CustomerHistory.of(CUSTOMER, List.of(step("1", 1, ServiceEvent.Step.OPENED), worse));
        assertEquals(Optional.of(Severity.MINOR), history.serviceCases().get(0).severity());
    }

    @Example
    void stepsOfTwoCasesAreRefused() {
        ServiceEvent step = step("1", 1, ServiceEvent.Step.CLOSED);
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new ServiceCase("S-2", List.of(step)));
        assertEquals("steps must be of case S-2, but was of S-1", e.getMessage());
        e = assertThrows(IllegalArgumentException.class, () -> new ServiceCase("S-2", List.of()));
        assertEquals("steps must not be empty", e.getMessage());
    }

    @Provide
    Arbitrary<CustomerHistory> histories() {
        return HistoryArbitraries.histories(EnumSet.of(FactKind.SERVICE_EVENT));
    }

    private static ServiceCase asOf(CustomerHistory history, int dayOfMarch) {
        return history.asOf(AsOf.of(LocalDate.of(2026, 3, dayOfMarch), ZoneOffset.UTC))
                .serviceCases()
                .get(0);
    }

    private static ServiceEvent step(String id, int dayOfMarch, ServiceEvent.Step step) {
        FactHead head = FactHead.of(FactId.of(id), CUSTOMER, day(dayOfMarch), ZoneOffset.UTC);
        return step == ServiceEvent.Step.OPENED
                ? ServiceEvent.ofOpening(head, "S-1", ServiceEvent.Matter.COMPLAINT, Severity.MAJOR)
                : ServiceEvent.of(head, "S-1", step);
    }

    private static Occurrence day(int dayOfMarch) {
        return Occurrence.of(LocalDate.of(2026, 3, dayOfMarch));
    }
}
