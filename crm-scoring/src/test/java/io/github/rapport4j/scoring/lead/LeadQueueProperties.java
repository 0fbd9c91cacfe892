// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.testkit.scoring.LeadArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class LeadQueueProperties {
    private final BantScorer scorer = BantScorer.using(BantPolicy.standard());

    @Property
    @Tag("BANT-12")
    void theOrderOfTheInputDoesNotMatter(
            @ForAll("leads") List<QueuedLead<String>> leads, @ForAll QueueOrder order, @ForAll Random random) {
        List<QueuedLead<String>> shuffled = new ArrayList<>(leads);
        Collections.shuffle(shuffled, random);
        LeadQueue<String> one = LeadQueue.of(leads, order);
        LeadQueue<String> two = LeadQueue.of(shuffled, order);
        assertEquals(places(one.leads()), places(two.leads()));
        assertEquals(
                places(one.aside().stream().map(LeadQueue.Aside::lead).toList()),
                places(two.aside().stream().map(LeadQueue.Aside::lead).toList()));
    }

    /** What can be told of a lead in the queue: rows that are alike in all of it may change places. */
    private static List<String> places(List<QueuedLead<String>> leads) {
        return leads.stream()
                .map(l -> l + " " + l.profileFit() + l.freshestEvidence() + l.disqualification())
                .toList();
    }

    @Property
    @Tag("BANT-12")
    @Tag("BANT-16")
    void everyLeadIsQueuedOnceOrAsideWithAReason(
            @ForAll("leads") List<QueuedLead<String>> leads, @ForAll QueueOrder order) {
        LeadQueue<String> queue = LeadQueue.of(leads, order);
        assertEquals(leads.size(), queue.leads().size() + queue.aside().size());
        Set<LeadId> barred = new HashSet<>();
        leads.stream().filter(l -> l.disqualification().isPresent()).forEach(l -> barred.add(l.id()));
        Set<LeadId> queued = new HashSet<>();
        queue.leads().forEach(lead -> assertTrue(queued.add(lead.id()) && !barred.contains(lead.id())));
        for (LeadQueue.Aside<String> aside : queue.aside()) {
            assertEquals(!barred.contains(aside.lead().id()), aside.reason().code() == LeadReason.DUPLICATE);
        }
    }

    @Property
    @Tag("BANT-12")
    void neighboursAreInTheOrderOfTheRule(@ForAll("leads") List<QueuedLead<String>> leads) {
        List<QueuedLead<String>> queue =
                LeadQueue.of(leads, QueueOrder.EXPECTED).leads();
        for (int i = 1; i < queue.size(); i++) {
            assertTrue(compare(expectedKeys(queue.get(i - 1)), expectedKeys(queue.get(i))) < 0, queue.toString());
        }
    }

    @Property
    @Tag("BANT-12")
    void thePessimisticModeOrdersByLow(@ForAll("leads") List<QueuedLead<String>> leads) {
        List<QueuedLead<String>> queue =
                LeadQueue.of(leads, QueueOrder.PESSIMISTIC).leads();
        for (int i = 1; i < queue.size(); i++) {
            assertTrue(compare(pessimisticKeys(queue.get(i - 1)), pessimisticKeys(queue.get(i))) < 0);
        }
    }

    @Example
    @Tag("BANT-12")
    void aFreshLeadIsCalledBeforeOneThatIsKnownToBeWeak() {
        QueuedLead<String> fresh = lead("a", "unknown/unknown/unknown/unknown");
        QueuedLead<String> asked = lead("b", "yes/no/unknown/no");
        QueuedLead<String> weak = lead("c", "no/no/yes/no");
        QueuedLead<String> medium = lead("d", "yes/yes/no/no");
        assertEquals(
                List.of(medium, fresh, asked, weak),
                LeadQueue.of(List.of(weak, asked, fresh, medium), QueueOrder.EXPECTED)
                        .leads());
    }

    @Example
    @Tag("BANT-12")
    void tiesAreBrokenByFitThenFreshnessThenId() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        QueuedLead<String> a = lead("a", "yes/yes/yes/yes");
        QueuedLead<String> b = lead("b", "yes/yes/yes/yes");
        QueuedLead<String> c = lead("c", "yes/yes/yes/yes").withFreshestEvidence(day);
        QueuedLead<String> d = lead("d", "yes/yes/yes/yes").withFreshestEvidence(day.plusDays(1));
        QueuedLead<String> e = lead("e", "yes/yes/yes/yes").withProfileFit(Score.of(1));
        assertEquals(
                List.of(e, d, c, a, b),
                LeadQueue.of(List.of(b, a, c, d, e), QueueOrder.EXPECTED).leads());
    }

    @Example
    @Tag("BANT-16")
    void aDisqualifiedLeadIsAsideAtAnyScore() {
        Reason competitor = Disqualifier.COMPETITOR.toReason();
        QueuedLead<String> best = lead("a", "yes/yes/yes/yes").withDisqualification(competitor);
        LeadQueue<String> queue = LeadQueue.of(List.of(best, lead("a", "no/no/no/no")), QueueOrder.EXPECTED);
        assertTrue(queue.leads().isEmpty());
        assertEquals(
                List.of(competitor, competitor),
                queue.aside().stream().map(LeadQueue.Aside::reason).toList());
        assertEquals(BigDecimal.valueOf(100), best.score().expected().points());
        assertFalse(lead("a", "no/no/no/no").disqualification().isPresent());
        assertEquals("a competitor", competitor.text(Locale.ENGLISH));
        assertEquals("lead a", best.lead());
    }

    @Example
    @Tag("BANT-12")
    void ofTwoRowsOfOneLeadTheOneThatIsBarredStandsLast() {
        QueuedLead<String> free = lead("a", "yes/yes/yes/yes");
        QueuedLead<String> barred = free.withDisqualification(Disqualifier.BANKRUPT.toReason());
        for (QueueOrder order : QueueOrder.values()) {
            assertTrue(order.comparator().compare(free, barred) < 0);
            assertTrue(order.comparator().compare(barred, free) > 0);
            assertEquals(0, order.comparator().compare(barred, barred));
        }
        assertEquals("by expected points", QueueOrder.EXPECTED.label(Locale.ENGLISH));
    }

    @Example
    void rowsAreKnownByAllTheyHold() {
        QueuedLead<String> row = lead("a", "yes/yes/yes/yes");
        assertEquals(row, lead("a", "yes/yes/yes/yes"));
        assertEquals(row.hashCode(), lead("a", "yes/yes/yes/yes").hashCode());
        for (QueuedLead<String> other : List.of(
                lead("b", "yes/yes/yes/yes"),
                lead("a", "yes/yes/yes/no"),
                QueuedLead.of(LeadId.of("a"), "someone", row.score()),
                row.withProfileFit(Score.of(1)))) {
            assertNotEquals(row, other);
            assertNotEquals(row.hashCode(), other.hashCode());
        }
        assertEquals("QueuedLead[a, " + row.score() + "]", row.toString());
        assertEquals(LeadId.of("a"), LeadId.parse("a"));
    }

    @Example
    @Tag("BANT-16")
    void ofTwoReasonsOfOneDayTheOrderOfTheInputDoesNotChoose() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Disqualification one = Disqualification.of(Reason.of(LeadReason.REFUSED, "a"), day);
        Disqualification two = Disqualification.of(Reason.of(LeadReason.REFUSED, "b"), day);
        AsOf asOf = AsOf.of(day, ZoneOffset.UTC);
        assertEquals(Optional.of(one.reason()), Disqualification.reason(List.of(one, two), asOf));
        assertEquals(Optional.of(one.reason()), Disqualification.reason(List.of(two, one), asOf));
        assertEquals(one, Disqualification.of(Reason.of(LeadReason.REFUSED, "a"), day));
        assertEquals(
                one.hashCode(),
                Disqualification.of(Reason.of(LeadReason.REFUSED, "a"), day).hashCode());
        assertNotEquals(one, two);
        assertNotEquals(one.hashCode(), two.hashCode());
        assertNotEquals(one, one.withLiftedOn(day.plusDays(1)));
        assertNotEquals(one, Disqualification.of(one.reason(), day.plusDays(1)));
    }

    private QueuedLead<String> lead(String id, String assessment) {
        return QueuedLead.of(LeadId.of(id), "lead " + id, scorer.score(BantAssessment.parse(assessment)));
    }

    /** The keys of the rule as numbers, smaller first; the id stands last. */
    private static List<Comparable<?>> expectedKeys(QueuedLead<String> lead) {
        BantScore score = lead.score();
        boolean provisional =
                score.band() == LeadBand.DEFERRED && score.high().points().compareTo(new BigDecimal(40)) >= 0;
        List<Comparable<?>> keys = new ArrayList<>();
        keys.add(List.of("high", "medium", "deferred").indexOf(score.band().code()));
        keys.add(score.band() != LeadBand.DEFERRED || provisional ? 0 : 1);
        keys.add(provisional ? score.high().points().negate() : BigDecimal.ZERO);
        keys.add(score.expected().points().negate());
        addTail(keys, lead);
        return keys;
    }

    private static List<Comparable<?>> pessimisticKeys(QueuedLead<String> lead) {
        List<Comparable<?>> keys = new ArrayList<>();
        keys.add(lead.score().low().points().negate());
        addTail(keys, lead);
        return keys;
    }

    private static void addTail(List<Comparable<?>> keys, QueuedLead<String> lead) {
        keys.add(-lead.profileFit().map(Score::micros).orElse(-1L));
        keys.add(-lead.freshestEvidence().map(LocalDate::toEpochDay).orElse(-1_000_000L));
        keys.add(lead.id().value());
    }

    @SuppressWarnings("unchecked")
    private static int compare(List<Comparable<?>> a, List<Comparable<?>> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = ((Comparable<Object>) a.get(i)).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Provide
    Arbitrary<List<QueuedLead<String>>> leads() {
        return LeadArbitraries.queuedLeads(scorer);
    }
}
