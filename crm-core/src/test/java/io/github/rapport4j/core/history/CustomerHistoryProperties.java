// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactConflictException;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.testkit.core.FactArbitraries;
import io.github.rapport4j.testkit.core.HistoryArbitraries;
import io.github.rapport4j.testkit.core.PrivacyArbitraries;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class CustomerHistoryProperties {
    private static final CustomerId CUSTOMER = CustomerId.of("c-1");

    @Property(tries = 300)
    void aHistoryOfSomeFactsHoldsTheseAloneAndStillRecordsWhatWasDeclared(
            @ForAll("facts") List<Fact> facts, @ForAll Set<FactKind> declared, @ForAll @IntRange(max = 3) int every) {
        CustomerHistory all = CustomerHistory.of(CUSTOMER, facts).recording(declared);
        CustomerHistory some = all.keeping(fact -> fact.id().hashCode() % (every + 1) == 0);
        List<Fact> left = new ArrayList<>(facts);
        left.removeIf(fact -> fact.id().hashCode() % (every + 1) != 0);
        assertEquals(CustomerHistory.of(CUSTOMER, left).recording(declared), some);
        assertSame(all, all.keeping(fact -> true));
    }

    @Property(tries = 300)
    @Tag("FACT-3")
    void theSameFactAgainChangesNothing(@ForAll("facts") List<Fact> facts, @ForAll Random random) {
        CustomerHistory once = CustomerHistory.of(CUSTOMER, facts);
        List<Fact> again = new ArrayList<>(facts);
        facts.forEach(fact -> again.add(recordedLater(fact, random.nextInt(3))));
        Collections.shuffle(again, random);
        CustomerHistory twice = CustomerHistory.of(CUSTOMER, again);
        assertEquals(once, twice);
        assertEquals(once.hashCode(), twice.hashCode());
    }

    @Property(tries = 300)
    @Tag("FACT-3")
    void otherContentUnderOneIdIsAnErrorThatNamesBoth(@ForAll("facts") List<Fact> facts, @ForAll("fact") Fact other) {
        Assume.that(!facts.isEmpty());
        Fact known = facts.get(0);
        Fact refused = other.withHead(
                FactHead.of(known.id(), CUSTOMER, Occurrence.of(LocalDate.of(1999, 9, 9)), known.recordedAt()));
        FactConflictException e =
                assertThrows(FactConflictException.class, () -> CustomerHistory.of(CUSTOMER, List.of(known, refused)));
        assertEquals(
                "fact id must stand for one content, but " + known.id() + " was a "
                        + known.kind().code() + " of customer c-1 at " + known.occurredAt() + " and a "
                        + refused.kind().code() + " of customer c-1 at 1999-09-09",
                e.getMessage());
        assertEquals(known, e.known());
        assertEquals(refused, e.refused());
        assertFalse(PrivacyArbitraries.isLeakedIn(e.getMessage()));
    }

    @Property(tries = 500)
    @Tag("FACT-4")
    void whatComesLaterLeavesNoTrace(@ForAll("histories") CustomerHistory history, @ForAll("asOfs") AsOf asOf) {
        List<Fact> seen = new ArrayList<>();
        for (Fact fact : history.facts()) {
            LocalDate day = fact.occurredAt() instanceof Occurrence.On on
                    ? on.day()
                    : fact.occurredAt()
                            .startIn(ZoneOffset.UTC)
                            .atZone(asOf.zone())
                            .toLocalDate();
            if (day.isBefore(asOf.day().plusDays(1)) && fact.recordedAt().compareTo(asOf.knownBy()) < 0) {
                seen.add(fact);
            }
        }
        CustomerHistory view = history.asOf(asOf);
        assertEquals(view.facts().size(), history.seen(asOf));
        assertEquals(seen, view.facts());
        assertEquals(view, view.asOf(asOf));
    }

    @Property(tries = 300)
    @Tag("FACT-4")
    void factsOfTomorrowCannotChangeToday(
            @ForAll("facts") List<Fact> facts, @ForAll("kinds") Set<FactKind> declared, @ForAll("asOfs") AsOf asOf) {
        List<Fact> visible = facts.stream()
                .filter(fact -> asOf.sees(fact.occurredAt(), fact.recordedAt()))
                .toList();
        CustomerHistory all = CustomerHistory.of(CUSTOMER, facts).recording(declared);
        CustomerHistory early = CustomerHistory.of(CUSTOMER, visible).recording(declared);
        assertEquals(early, all.asOf(asOf)); // the kinds that they record among it
        assertEquals(early.serviceCases(), all.asOf(asOf).serviceCases());
        assertEquals(early.contracts(asOf.zone()), all.asOf(asOf).contracts(asOf.zone()));
    }

    @Property(tries = 300)
    @Tag("FACT-4")
    void laterViewsHoldEarlierOnes(
            @ForAll("histories") CustomerHistory history,
            @ForAll("asOfs") AsOf asOf,
            @ForAll @IntRange(min = 0, max = 500) int days) {
        AsOf later = AsOf.of(asOf.day().plusDays(days), asOf.zone())
                .knownBy(asOf.knownBy().plus(Duration.ofDays(days)));
        assertTrue(new HashSet<>(history.asOf(later).facts())
                .containsAll(history.asOf(asOf).facts()));
        assertEquals(history.asOf(asOf), history.asOf(later).asOf(asOf));
    }

    @Property(tries = 300)
    void factsOfAKindAreThoseOfAllOfThatKind(@ForAll("histories") CustomerHistory history) {
        int sum = 0;
        for (FactKind kind : FactKind.values()) {
            List<? extends Fact> facts = history.facts(kind.type());
            List<Fact> expected = new ArrayList<>(history.facts());
            expected.removeIf(fact -> fact.kind() != kind);
            assertEquals(expected, facts);
            assertSame(facts, history.facts(kind.type()));
            assertTrue(facts.isEmpty() || history.records(kind));
            sum += facts.size();
        }
        assertEquals(history.facts().size(), sum);
        assertEquals(history.facts(), history.facts(Fact.class));
        assertEquals(history.facts(Purchase.class), history.purchases());
        assertEquals(history.facts(Interaction.class), history.interactions());
        assertEquals(history.facts(SurveyAnswer.class), history.surveyAnswers());
        assertEquals(history.facts(Touch.class), history.touches());
    }

    @Property(tries = 300)
    void theOrderOfTheInputDoesNotMatter(@ForAll("facts") List<Fact> facts, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        CustomerHistory history = CustomerHistory.of(CUSTOMER, facts);
        assertEquals(history, CustomerHistory.of(CUSTOMER, shuffled));
        List<Fact> ordered = history.facts();
        for (int i = 1; i < ordered.size(); i++) {
            assertTrue(Fact.ORDER.compare(ordered.get(i - 1), ordered.get(i)) < 0);
        }
    }

    @Property(tries = 200)
    @Tag("PRIV-1")
    void aHistoryPrintsNothingPersonal(@ForAll("histories") CustomerHistory history) {
        assertFalse(PrivacyArbitraries.isLeakedIn(history.toString()));
        assertFalse(PrivacyArbitraries.isLeakedIn(history.serviceCases().toString()));
        assertFalse(
                PrivacyArbitraries.isLeakedIn(history.contracts(ZoneOffset.UTC).toString()));
    }

    @Example
    void factsOfOthersAreRefused() {
        Fact fact = Purchase.of(
                FactHead.of(FactId.of("f-1"), CustomerId.of("c-2"), Occurrence.of(LocalDate.EPOCH), ZoneOffset.UTC),
                Money.of("1", "CNY"));
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> CustomerHistory.of(CUSTOMER, List.of(fact)));
        assertEquals("fact f-1 must be of customer c-1, but was of c-2", e.getMessage());
    }

    @Example
    @Tag("FACT-4")
    void aKindSeenOnlyLaterIsNotRecordedYet() {
        Fact touch = Touch.of(
                FactHead.of(FactId.of("f-1"), CUSTOMER, Occurrence.of(LocalDate.of(2026, 5, 1)), ZoneOffset.UTC),
                Touch.Purpose.CARE,
                Channel.PHONE);
        CustomerHistory history = CustomerHistory.of(CUSTOMER, List.of(touch)).recording(List.of(FactKind.PURCHASE));
        CustomerHistory before = history.asOf(AsOf.of(LocalDate.of(2026, 4, 30), ZoneOffset.UTC));
        assertTrue(history.records(FactKind.TOUCH));
        assertFalse(before.records(FactKind.TOUCH));
        assertTrue(before.records(FactKind.PURCHASE));
    }

    @Provide
    Arbitrary<CustomerHistory> histories() {
        return HistoryArbitraries.histories();
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return HistoryArbitraries.facts(CUSTOMER, EnumSet.allOf(FactKind.class));
    }

    @Provide
    Arbitrary<Fact> fact() {
        return FactArbitraries.facts();
    }

    @Provide
    Arbitrary<Set<FactKind>> kinds() {
        return Arbitraries.of(FactKind.values()).set().ofMaxSize(4);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return HistoryArbitraries.asOfs();
    }

    private static Fact recordedLater(Fact fact, int days) {
        FactHead head = fact.head();
        return fact.withHead(FactHead.of(
                head.id(), head.customer(), head.occurredAt(), head.recordedAt().plus(Duration.ofDays(days))));
    }
}
