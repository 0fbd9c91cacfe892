// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Settles duties by facts. Those that name an obligation come first, then each fact in its order (OBL-14). */
final class Ledger {
    private final AsOf asOf;
    private final ObligationPolicy policy;
    private final List<Fact> facts;
    private final Map<String, Fact> named = new HashMap<>();

    Ledger(CustomerHistory seen, AsOf asOf, ObligationPolicy policy) {
        this.asOf = asOf;
        this.policy = policy;
        this.facts = new ArrayList<>(seen.facts());
        this.facts.sort(Comparator.comparing(this::dayOf)); // stable, and an instant may come before a day of its own
        for (Fact fact : facts) {
            Settlement.key(fact).ifPresent(key -> named.putIfAbsent(key, fact));
        }
    }

    /** The first fact that names an obligation, if any. */
    @Nullable
    Fact naming(String key) {
        return named.get(key);
    }

    /** The obligations of a duty: those begun, and the next ones. */
    List<Obligation> settle(Duty duty) {
        int count = count(duty);
        Map<Integer, Fact> settled = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            @Nullable Fact fact = naming(duty.key(i));
            if (fact != null) {
                settled.put(i, fact);
            }
        }
        for (Fact fact : facts) {
            if (duty.deed().test(fact)) {
                settle(duty, count, fact, settled);
            }
        }
        List<Obligation> obligations = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            obligations.add(obligation(duty, i, settled.get(i)));
        }
        return obligations;
    }

    /** How many occurrences there are up to the horizon, the next one in any case. */
    private int count(Duty duty) {
        int count = 1;
        LocalDate horizon = asOf.day().plusDays(policy.aheadDays());
        while (duty.isRepeated()
                && (!duty.due(count - 1).isAfter(asOf.day()) || !duty.due(count).isAfter(horizon))) {
            count++;
        }
        return count;
    }

    /** What is overdue when something is done is settled by it, else what has begun and is not settled yet. */
    private void settle(Duty duty, int count, Fact fact, Map<Integer, Fact> settled) {
        LocalDate day = dayOf(fact);
        boolean any = false;
        for (int i = 0; i < count && !duty.begin(i, policy.careDays()).isAfter(day); i++) {
            boolean isCurrent = !day.isAfter(duty.due(i));
            boolean counts = duty.kind().isDateBound()
                    ? !day.isAfter(duty.due(i).plusDays(policy.careDays()))
                    : !isCurrent || !any;
            if (counts && !settled.containsKey(i)) {
                settled.put(i, fact);
                any = true;
            }
        }
    }

    private Obligation obligation(Duty duty, int index, @Nullable Fact fact) {
        LocalDate due = duty.due(index);
        Obligation.Builder obligation = Obligation.builder()
                .kind(duty.kind())
                .key(duty.key(index))
                .due(Occurrence.of(due))
                .dueOn(due);
        if (fact != null) {
            return Settlement.of(fact, dayOf(fact), due)
                    .addTo(obligation, due, duty.kind().isDateBound() ? policy.giftLimit() : Optional.empty());
        }
        return obligation
                .status(due.isBefore(asOf.day()) ? ObligationStatus.OVERDUE : ObligationStatus.OPEN)
                .build();
    }

    private LocalDate dayOf(Fact fact) {
        return fact.occurredAt().dayIn(asOf.zone());
    }
}
