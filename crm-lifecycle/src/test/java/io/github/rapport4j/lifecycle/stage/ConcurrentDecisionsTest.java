// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.customer.CustomerKind;
import io.github.rapport4j.core.customer.CustomerName;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.StageMove;
import io.github.rapport4j.core.port.CrmStore;
import io.github.rapport4j.core.port.InMemoryCrmStore;
import io.github.rapport4j.core.port.StaleVersionException;
import io.github.rapport4j.core.port.Versioned;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.proof.Proof;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several threads decide on one customer through the ports, by the version they read. */
@Timeout(60)
class ConcurrentDecisionsTest {
    private static final int THREADS = 8;
    private static final int EACH = 30;
    private static final CustomerId CUSTOMER = CustomerId.of("C-1");
    private static final Evidence PROVEN = Story.rich().with(Proof.DEFERRED);

    private final LifecycleMachine machine = LifecycleMachine.using(LifecyclePolicy.standard());
    private final CrmStore store = new InMemoryCrmStore();
    private final Map<FactId, LifecycleRecord> table = new ConcurrentHashMap<>();
    private final AtomicInteger clock = new AtomicInteger();
    private final AtomicInteger stale = new AtomicInteger();

    ConcurrentDecisionsTest() {
        store.customers()
                .insert(Customer.builder()
                        .id(CUSTOMER)
                        .kind(CustomerKind.ORGANISATION)
                        .name(CustomerName.of("Lantern"))
                        .build());
    }

    @Test
    @Tag("LIFE-1")
    @Tag("LIFE-2")
    void eightThreadsLoseNothingAndNeverForkTheHistory() throws Exception {
        List<FactId> accepted =
                together(this::decideMany).stream().flatMap(List::stream).toList();
        assertEquals(THREADS * EACH, accepted.size());
        LifecycleState state = stored();
        assertEquals(THREADS * EACH, state.version());
        assertEquals(List.of(), state.displaced());
        Set<FactId> ids = new HashSet<>();
        state.records().forEach(record -> ids.add(record.event().id()));
        assertEquals(Set.copyOf(accepted), ids);
        List<StageMove> moves = store.facts().history(CUSTOMER).stageMoves();
        assertEquals(state.toStageMoves(CUSTOMER), moves);
        assertTrue(state.cycle() > 1);
        System.out.println("decisions taken again because someone else was faster: " + stale.get());
    }

    @Test
    @Tag("N0")
    void sameEventFromAllThreadsIsStoredOnce() throws Exception {
        LifecycleEvent event = Story.event(EventKind.LEAD_CAPTURED, "same", 1);
        List<Boolean> fresh = together(thread -> decide(state -> event).isAccepted());
        assertEquals(1, fresh.stream().filter(one -> one).count());
        assertEquals(1, stored().version());
    }

    /** Walks through the table, each thread at another pace, so that they get into each other's way. */
    private List<FactId> decideMany(int thread) {
        List<FactId> accepted = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            FactId id = FactId.of("t" + thread + "-" + i);
            int choice = thread + i;
            Decision decision = decide(state -> ready(state, id, choice));
            if (decision.isAccepted()) {
                accepted.add(id);
            }
        }
        return accepted;
    }

    private LifecycleEvent ready(LifecycleState state, FactId id, int choice) {
        List<EventKind> possible = new ArrayList<>(machine.possible(state));
        Collections.rotate(possible, choice);
        int day = clock.incrementAndGet();
        return possible.stream()
                .map(kind -> Story.event(kind, id.value(), day))
                .filter(event -> machine.readiness(state, event, PROVEN).isReady())
                .findFirst()
                .orElseThrow();
    }

    private Decision decide(Function<LifecycleState, LifecycleEvent> next) {
        for (int attempt = 0; attempt <= THREADS * EACH; attempt++) {
            Versioned<Customer> read = store.customers().find(CUSTOMER).orElseThrow();
            LifecycleState state = stored();
            Decision decision = machine.decide(state, next.apply(state), PROVEN);
            try {
                if (decision instanceof Decision.Accepted accepted) {
                    write(read, accepted);
                }
                return decision;
            } catch (StaleVersionException e) {
                stale.incrementAndGet();
            }
        }
        throw new AssertionError("each failure is someone else's success, and there are no more of these");
    }

    private void write(Versioned<Customer> read, Decision.Accepted accepted) {
        LifecycleRecord added = accepted.record();
        table.put(added.event().id(), added);
        store.inUnit(unit -> {
            unit.customers().update(read);
            return unit.facts()
                    .append(added.toStageMove(CUSTOMER, accepted.state().cycle()));
        });
    }

    /** What the log knows; a record whose move was not written never happened. */
    private LifecycleState stored() {
        return machine.replay(store.facts().history(CUSTOMER).stageMoves().stream()
                .map(move -> Objects.requireNonNull(table.get(move.id())))
                .toList());
    }

    private static <R> List<R> together(IntTask<R> task) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<R>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                tasks.add(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return task.run(thread);
                });
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private interface IntTask<R> {
        R run(int thread) throws Exception;
    }
}
