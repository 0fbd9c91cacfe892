// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactConflictException;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.HostFact;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.port.FactLog;
import io.github.rapport4j.core.port.FactLog.Appended;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.testkit.core.FactArbitraries;
import io.github.rapport4j.testkit.core.TimeArbitraries;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the facts of a store must do; part of {@link CrmStoreContract}. */
public abstract class FactsContract extends CustomersContract {
    private static final CustomerId ID = CustomerId.of("C-1");
    private static final AsOf LATER = AsOf.of(DAY.plusYears(1), ZoneOffset.UTC);

    FactsContract() {}

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @net.jqwik.api.Tag("PORT-5")
    @net.jqwik.api.Tag("PORT-1")
    void anyFactsComeBackAsTheyWere(@ForAll("facts") List<Fact> facts) {
        onFacts(log -> {
            assertEquals(Appended.of(facts.size(), 0), log.append(facts));
            byCustomer(facts).forEach((customer, own) -> {
                own.sort(Fact.ORDER);
                assertEquals(own, log.history(customer).facts());
                assertEquals(customer, log.history(customer).customer());
            });
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @net.jqwik.api.Tag("PORT-5")
    @net.jqwik.api.Tag("PORT-1")
    void addingAgainChangesNothing(@ForAll("facts") List<Fact> facts) {
        onFacts(log -> {
            log.append(facts);
            List<Fact> again = new ArrayList<>();
            for (Fact fact : facts) {
                FactHead head = fact.head();
                again.add(fact.withHead(FactHead.of(
                        head.id(),
                        head.customer(),
                        head.occurredAt(),
                        head.recordedAt().plus(Duration.ofDays(1)))));
            }
            Collections.reverse(again);
            assertEquals(Appended.of(0, facts.size()), log.append(again));
            byCustomer(facts).forEach((customer, own) -> {
                own.sort(Fact.ORDER);
                assertEquals(own, log.history(customer).facts());
            });
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @net.jqwik.api.Tag("PORT-5")
    @net.jqwik.api.Tag("PORT-1")
    void everyHistoryIsSeenAsOfThePoint(@ForAll("facts") List<Fact> facts, @ForAll("asOfs") AsOf asOf) {
        onFacts(log -> {
            log.append(facts);
            List<List<Fact>> expected = new ArrayList<>();
            byCustomer(facts).values().forEach(own -> {
                own.removeIf(fact -> !asOf.sees(fact.occurredAt(), fact.recordedAt()));
                own.sort(Fact.ORDER);
                if (!own.isEmpty()) {
                    expected.add(own);
                }
            });
            try (Stream<CustomerHistory> histories = log.histories(asOf)) {
                assertEquals(expected, histories.map(CustomerHistory::facts).toList());
            }
        });
    }

    @Test
    @Tag("PORT-1")
    void aFactTwiceInOneCallIsOneFact() {
        onFacts(log -> {
            Fact fact = purchase("f1", "C-1", DAY);
            assertEquals(Appended.of(1, 1), log.append(List.of(fact, fact)));
            assertFalse(log.append(fact));
            assertTrue(log.append(purchase("f2", "C-1", DAY)));
            assertEquals(2, log.history(ID).facts().size());
        });
    }

    @Test
    @Tag("PORT-1")
    @Tag("FACT-3")
    void theSameIdWithOtherContentIsRefusedAndNoneOfTheCallIsAdded() {
        onFacts(log -> {
            Fact known = purchase("f1", "C-1", DAY);
            log.append(known);
            for (Fact other : List.of(
                    purchase("f1", "C-1", DAY, "13"),
                    purchase("f1", "C-2", DAY),
                    purchase("f1", "C-1", DAY.plusDays(1)))) {
                FactConflictException refusal = assertThrows(
                        FactConflictException.class, () -> log.append(List.of(purchase("f2", "C-2", DAY), other)));
                assertEquals(known, refusal.known());
                assertEquals(other, refusal.refused());
            }
            assertEquals(List.of(known), log.history(ID).facts());
            assertEquals(List.of(), log.history(CustomerId.of("C-2")).facts());
        });
    }

    @Test
    @Tag("PORT-1")
    void aCustomerWithoutFactsHasAnEmptyHistory() {
        onFacts(log -> assertEquals(List.of(), log.history(ID).facts()));
    }

    @Test
    @Tag("PORT-3")
    void aStreamShowsTheFactsAtItsOpening() {
        onFacts(log -> {
            log.append(List.of(purchase("f1", "a", DAY), purchase("f2", "b", DAY)));
            try (Stream<CustomerHistory> histories = log.histories(LATER)) {
                Iterator<CustomerHistory> reader = histories.iterator();
                assertEquals("a", reader.next().customer().value());
                log.append(List.of(purchase("f3", "b", DAY), purchase("f4", "c", DAY)));
                assertEquals(1, reader.next().facts().size());
                assertFalse(reader.hasNext());
            }
            assertEquals(2, log.history(CustomerId.of("b")).facts().size());
            try (Stream<CustomerHistory> histories = log.histories(LATER)) {
                assertEquals(3, histories.count());
            }
        });
    }

    @Test
    @Tag("PORT-1")
    void historiesStreamInTheOrderOfTheirIds() {
        List<String> ids = List.of("客户-2", "b", "C 1", "𠮷-1", "B", "c-10", "c-9", "é", "e\u0301", "ﬀ", "🙂");
        onFacts(log -> {
            ids.forEach(id -> log.append(purchase("f-" + id, id, DAY)));
            try (Stream<CustomerHistory> histories = log.histories(LATER)) {
                assertEquals(
                        ids.stream().map(CustomerId::of).sorted().toList(),
                        histories.map(CustomerHistory::customer).toList());
            }
        });
    }

    @Test
    @Tag("PORT-5")
    void aBigHistoryIsKeptWholeAndInOrder() {
        int size = 20_000;
        List<Fact> facts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            facts.add(purchase("f" + i, "C-1", LocalDate.EPOCH.plusDays(i)));
        }
        List<Fact> mixed = new ArrayList<>(facts);
        Collections.shuffle(mixed, new Random(7));
        onFacts(log -> {
            for (int i = 0; i < size; i += 1000) {
                log.append(mixed.subList(i, i + 1000));
            }
            assertEquals(facts, log.history(ID).facts());
        });
    }

    @Test
    @Tag("PORT-5")
    void redactionTakesTheTextAndKeepsTheFact() {
        onFacts(log -> {
            Fact plain = purchase("f1", "C-1", DAY);
            Fact noted = noted("f2", "C-1", "Li called");
            Fact others = noted("f3", "C-2", "Wang called");
            log.append(List.of(plain, noted, others));
            assertEquals(1, log.redact(ID, FactsContract::withoutNotes));
            Fact bare = withoutNotes(noted);
            assertEquals(
                    List.of(plain, bare).stream().sorted(Fact.ORDER).toList(),
                    log.history(ID).facts());
            assertEquals(List.of(others), log.history(CustomerId.of("C-2")).facts());
            assertFalse(log.append(bare));
            assertThrows(FactConflictException.class, () -> log.append(noted));
        });
    }

    @Test
    @Tag("PORT-5")
    void redactionKeepsHeadAndKindOrChangesNothing() {
        onFacts(log -> {
            Fact first = noted("f1", "C-1", "Li called");
            Fact second = noted("f2", "C-1", "Li called again");
            log.append(List.of(first, second));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> log.redact(ID, fact -> fact.equals(first) ? withoutNotes(fact) : first));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> log.redact(ID, fact -> purchase(fact.id().value(), "C-1", DAY)));
            assertEquals(List.of(first, second), log.history(ID).facts());
        });
    }

    /**
     * The facts of the round trip.
     *
     * @return lists of facts of few customers, ids distinct
     */
    @Provide
    protected Arbitrary<List<Fact>> facts() {
        return FactArbitraries.facts().list().uniqueElements(Fact::id).ofMaxSize(12);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return TimeArbitraries.asOfs();
    }

    private void onFacts(Consumer<FactLog> test) {
        onStore(store -> test.accept(store.facts()));
    }

    private static Fact noted(String id, String customer, String note) {
        return HostFact.of(purchase(id, customer, DAY).head(), "note", Map.of("text", note));
    }

    private static Fact withoutNotes(Fact fact) {
        return fact instanceof HostFact noted ? HostFact.of(noted.head(), noted.code(), Map.of()) : fact;
    }

    private static Map<CustomerId, List<Fact>> byCustomer(List<Fact> facts) {
        Map<CustomerId, List<Fact>> grouped = new TreeMap<>();
        facts.forEach(fact -> grouped.computeIfAbsent(fact.customer(), any -> new ArrayList<>())
                .add(fact));
        return grouped;
    }
}
