// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.lifecycle.stage.LifecycleMachine;
import io.github.rapport4j.lifecycle.stage.LifecyclePolicy;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.stage.Visit;
import io.github.rapport4j.scoring.loyalty.LoyaltyTier;
import io.github.rapport4j.testkit.lifecycle.ObligationArbitraries;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

class ObligationProperties {
    private static final ObligationBook BOOK = ObligationBook.standard();

    @Property(tries = 500)
    @Tag("OBL-14")
    void everyObligationHasAKeyOfItsOwnAndIsSettledByOneFactAtMost(
            @ForAll("states") LifecycleState state,
            @ForAll("histories") CustomerHistory history,
            @ForAll("points") AsOf asOf) {
        Obligations all = read(state, history, asOf);
        Set<String> keys = new HashSet<>();
        Set<FactId> seen = history.asOf(asOf).facts().stream().map(Fact::id).collect(Collectors.toSet());
        for (Obligation each : all.all()) {
            assertTrue(keys.add(each.key()), each::key);
            assertEquals(each.isOwed(), each.evidence().isEmpty());
            assertEquals(each.evidence().isPresent(), each.settledOn().isPresent());
            assertTrue(seen.containsAll(each.evidence().stream().toList()));
            boolean isPast = each.dueOn().isBefore(asOf.day());
            assertTrue(each.status() != ObligationStatus.OPEN || !isPast);
            assertTrue(
                    each.kind() == ObligationKind.REQUEST_REPLY || each.status() != ObligationStatus.OVERDUE || isPast);
        }
        for (ObligationStatus status : ObligationStatus.values()) {
            Statistics.label(status.code())
                    .collect(!all.having(status).isEmpty())
                    .coverage(shown -> shown.check(true).percentage(share -> share > 1));
        }
    }

    @Property(tries = 500)
    @Tag("OBL-14")
    void anotherDeedNeverMakesAnythingOverdue(
            @ForAll("states") LifecycleState state,
            @ForAll("histories") CustomerHistory history,
            @ForAll("deeds") Fact deed,
            @ForAll("points") AsOf asOf) {
        Obligations before = read(state, history, asOf);
        List<Fact> more = new ArrayList<>(history.facts());
        more.add(deed.withHead(FactHead.of(FactId.of("z1"), history.customer(), deed.occurredAt(), deed.recordedAt())));
        for (Obligation named : before.owed().stream().limit(1).toList()) {
            more.add(named(named.key(), deed.occurredAt(), history));
        }
        Map<String, Obligation> after = byKey(read(state, CustomerHistory.of(history.customer(), more), asOf));
        for (Obligation each : before.all()) {
            Obligation now = after.get(each.key());
            assertTrue(each.isOwed() ? now.status() == each.status() || !now.isOwed() : !now.isOwed(), each::key);
        }
        assertEquals(before.all().size(), after.size());
    }

    @Property(tries = 300)
    @Tag("OBL-14")
    void aFactThatNamesAnObligationSettlesItAndNoOther(
            @ForAll("states") LifecycleState state, @ForAll("points") AsOf asOf) {
        CustomerHistory none = ObligationArbitraries.history(List.of());
        for (Obligation each : read(state, none, asOf).all()) {
            CustomerHistory named =
                    CustomerHistory.of(none.customer(), List.of(named(each.key(), Occurrence.of(asOf.day()), none)));
            Obligations after = read(state, named, asOf);
            assertEquals(
                    List.of(each.key()),
                    after.all().stream()
                            .filter(o -> !o.isOwed())
                            .map(Obligation::key)
                            .toList());
        }
    }

    @Property(tries = 300)
    @Tag("OBL-7")
    @Tag("OBL-14")
    void surveysAreSettledAsSaidByEachOfThemAlone(
            @ForAll("loyalOrLive") LifecycleState state,
            @ForAll("histories") CustomerHistory history,
            @ForAll("points") AsOf asOf) {
        List<LocalDate> days = history.asOf(asOf).facts().stream()
                .filter(ObligationProperties::isSurvey)
                .map(fact -> fact.occurredAt().dayIn(ZoneOffset.UTC))
                .toList();
        List<Obligation> surveys = read(state, history, asOf).all().stream()
                .filter(each -> each.kind() == ObligationKind.SURVEY)
                .toList();
        if (!surveys.isEmpty()) {
            Visit visit = state.visits().stream()
                    .filter(each -> each.entered().isBefore(asOf.endExclusive()))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            LocalDate start = LocalDate.ofInstant(visit.entered(), ZoneOffset.UTC);
            int months = visit.standing().number() == 5 ? 3 : 1;
            for (int i = 0; i < surveys.size(); i++) {
                assertEquals(start.plusMonths((i + 1L) * months), surveys.get(i).dueOn());
                assertEquals(
                        isSettled(i, asOf.day(), start, months, days),
                        !surveys.get(i).isOwed());
            }
        }
        Statistics.label("surveys")
                .collect(surveys.stream().anyMatch(Obligation::isLate))
                .coverage(late -> late.check(true).percentage(share -> share > 1));
    }

    /** Whether what was done up to a day settles an occurrence: late by anything after it, else in its own time. */
    private static boolean isSettled(int i, LocalDate until, LocalDate start, int months, List<LocalDate> days) {
        LocalDate due = start.plusMonths((i + 1L) * months);
        LocalDate begin = i == 0 ? start : start.plusMonths((long) i * months).plusDays(1);
        boolean late = days.stream().anyMatch(day -> day.isAfter(due) && !day.isAfter(until));
        long inTime = days.stream()
                .filter(day -> !day.isBefore(begin) && !day.isAfter(due) && !day.isAfter(until))
                .count();
        boolean first = i > 0 && !isSettled(i - 1, begin.minusDays(1), start, months, days);
        return late || inTime >= (first ? 2 : 1);
    }

    private static boolean isSurvey(Fact fact) {
        return fact instanceof SurveyAnswer
                || fact instanceof ActionDone done && done.action().equals("survey")
                || fact instanceof Touch touch
                        && touch.purpose() == Touch.Purpose.SURVEY
                        && touch.delivery() != Touch.Delivery.FAILED;
    }

    @Property(tries = 300)
    @Tag("OBL-14")
    void nothingLaterLeaksInAndNothingIsPlannedTwice(
            @ForAll("states") LifecycleState state,
            @ForAll("histories") CustomerHistory history,
            @ForAll("points") AsOf asOf) {
        Obligations today = read(state, history, asOf);
        CustomerHistory past =
                CustomerHistory.of(history.customer(), history.asOf(asOf).facts());
        assertEquals(read(state, past, asOf), today);
        LocalDate tomorrow = asOf.day().plusDays(1);
        boolean moved = state.records().stream()
                .anyMatch(record -> LocalDate.ofInstant(record.event().effectiveAt(), ZoneOffset.UTC)
                        .equals(tomorrow));
        if (!moved) {
            Map<String, Obligation> next = byKey(read(state, history, AsOf.of(tomorrow, ZoneOffset.UTC)));
            for (Obligation each : today.all()) {
                assertTrue(next.containsKey(each.key()), each::key);
                assertTrue(each.isOwed() || each.equals(next.get(each.key())), each::key);
            }
        }
    }

    @Property(tries = 200)
    @Tag("OBL-14")
    void aLaterStateSaysTheSameOfAnEarlierDay(
            @ForAll("states") LifecycleState state,
            @ForAll("histories") CustomerHistory history,
            @ForAll("points") AsOf asOf) {
        LifecycleState then = LifecycleMachine.using(LifecyclePolicy.standard())
                .replay(state.records().stream()
                        .filter(record -> !LocalDate.ofInstant(record.event().effectiveAt(), ZoneOffset.UTC)
                                .isAfter(asOf.day()))
                        .toList());
        assertEquals(read(then, history, asOf), read(state, history, asOf));
    }

    @Property(tries = 100)
    void everyListSaysWhyInBothLanguages(
            @ForAll("states") LifecycleState state,
            @ForAll("histories") CustomerHistory history,
            @ForAll("points") AsOf asOf) {
        Obligations all = read(state, history, asOf);
        assertFalse(all.explain(Locale.ENGLISH).contains("{"));
        assertTrue(all.explain(Locale.CHINESE).matches("(?s).*\\p{IsHan}.*"));
        assertEquals(ObligationPolicy.standard().ref(), all.policy());
    }

    @Provide
    Arbitrary<LifecycleState> states() {
        return ObligationArbitraries.states();
    }

    @Provide
    Arbitrary<LifecycleState> loyalOrLive() {
        return ObligationArbitraries.states().filter(state -> state.standing().number() >= 4);
    }

    @Provide
    Arbitrary<CustomerHistory> histories() {
        return ObligationArbitraries.histories();
    }

    @Provide
    Arbitrary<Fact> deeds() {
        return ObligationArbitraries.deeds();
    }

    @Provide
    Arbitrary<AsOf> points() {
        return ObligationArbitraries.points();
    }

    private static Obligations read(LifecycleState state, CustomerHistory history, AsOf asOf) {
        return BOOK.read(state, ObligationCase.of(history, asOf).withTier(LoyaltyTier.CORE));
    }

    private static Fact named(String key, Occurrence when, CustomerHistory history) {
        return ActionDone.of(
                FactHead.of(FactId.of("z2"), history.customer(), when, ZoneOffset.UTC),
                key,
                key.substring(4, key.indexOf('/')));
    }

    private static Map<String, Obligation> byKey(Obligations all) {
        return all.all().stream().collect(Collectors.toMap(Obligation::key, Function.identity()));
    }
}
