// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.port.CrmUnit;
import io.github.rapport4j.core.port.StaleVersionException;
import io.github.rapport4j.core.port.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The contract of a store: round trip of arbitrary values, order, snapshots, versions, units of work, eight writers. An
 * adapter proves itself by extending it:
 *
 * <pre>{@code
 * class JdbcStoreContract extends CrmStoreContract {
 *     protected CrmStore newStore() { return ...; }
 * }
 * }</pre>
 */
public abstract class CrmStoreContract extends UnitsContract {
    private static final int WRITERS = 8;
    private static final int ROUNDS = 25;
    private static final CustomerId ID = CustomerId.of("C-1");

    /** A contract without a store of its own. */
    protected CrmStoreContract() {}

    @Test
    @Tag("PORT-2")
    @Tag("PORT-5")
    void ofEightWritersOfOneVersionOneWinsAndSevenAreTold() {
        onStore(store -> {
            Versioned<Customer> read = store.customers().insert(customer("C-1").withRegion("0"));
            CyclicBarrier start = new CyclicBarrier(WRITERS);
            List<OptionalLong> refused = inParallel(writer -> {
                start.await();
                try {
                    store.customers().update(read.withValue(read.value().withRegion("" + writer)));
                    return OptionalLong.empty();
                } catch (StaleVersionException e) {
                    assertEquals(read.version(), e.expected());
                    return e.actual();
                }
            });
            long stored = store.customers().find(ID).orElseThrow().version();
            assertEquals(1, count(refused, OptionalLong::isEmpty));
            assertEquals(WRITERS - 1, count(refused, OptionalLong.of(stored)::equals));
        });
    }

    @Test
    @Tag("PORT-2")
    @Tag("PORT-4")
    @Tag("PORT-5")
    void noUpdateOfEightWritersIsLost() {
        onStore(store -> {
            store.customers().insert(customer("C-1").withRegion("0"));
            inParallel(writer -> {
                for (int round = 0; round < ROUNDS; round++) {
                    boolean isDone = false;
                    while (!isDone) {
                        isDone = increments(store);
                    }
                }
                return writer;
            });
            assertEquals(
                    "" + WRITERS * ROUNDS, region(store.customers().find(ID).orElseThrow()));
        });
    }

    @Test
    @Tag("PORT-1")
    @Tag("PORT-4")
    @Tag("PORT-5")
    void noUnitOfEightWritersIsLost() {
        onStore(store -> {
            store.customers().insert(customer("C-1").withRegion("0"));
            inParallel(writer -> {
                for (int round = 0; round < ROUNDS; round++) {
                    Fact fact = purchase("f" + writer + "-" + round, "C-1", DAY);
                    boolean isDone = false;
                    while (!isDone) {
                        isDone = store.inUnit(
                                unit -> increments(unit) && unit.facts().append(fact));
                    }
                }
                return writer;
            });
            assertEquals(
                    "" + WRITERS * ROUNDS, region(store.customers().find(ID).orElseThrow()));
            assertEquals(WRITERS * ROUNDS, store.facts().history(ID).facts().size());
        });
    }

    @Test
    @Tag("PORT-1")
    @Tag("PORT-4")
    @Tag("PORT-5")
    void aFactOfEightWritersIsAddedOnce() {
        List<Fact> facts = IntStream.range(0, 200)
                .mapToObj(i -> purchase("f" + i, "C-" + i % 3, DAY))
                .toList();
        onStore(store -> {
            CyclicBarrier start = new CyclicBarrier(WRITERS);
            List<Integer> added = inParallel(writer -> {
                start.await();
                int mine = 0;
                for (Fact fact : facts) {
                    mine += store.facts().append(fact) ? 1 : 0;
                }
                return mine;
            });
            assertEquals(facts.size(), added.stream().mapToInt(mine -> mine).sum());
            assertTrue(store.facts().history(ID).facts().size() >= facts.size() / 3);
        });
    }

    private static boolean increments(CrmUnit store) {
        Versioned<Customer> read = store.customers().find(ID).orElseThrow();
        try {
            int next = Integer.parseInt(region(read)) + 1;
            store.customers().update(read.withValue(read.value().withRegion("" + next)));
            return true;
        } catch (StaleVersionException e) {
            return false;
        }
    }

    private static String region(Versioned<Customer> stored) {
        return stored.value().region().orElseThrow();
    }

    private static <T> long count(List<T> results, Predicate<T> wanted) {
        return results.stream().filter(wanted).count();
    }

    private static <T> List<T> inParallel(Writer<T> writer) {
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<T>> tasks = IntStream.range(0, WRITERS)
                    .<Callable<T>>mapToObj(number -> () -> writer.write(number))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("a writer must come to its end", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private interface Writer<T> {
        T write(int number) throws Exception;
    }
}
