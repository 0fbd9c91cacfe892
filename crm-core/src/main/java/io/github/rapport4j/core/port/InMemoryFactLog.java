// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactConflictException;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.port.StateCell.Change;
import io.github.rapport4j.core.time.AsOf;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts in memory. */
final class InMemoryFactLog implements FactLog {
    private final StateCell cell;

    InMemoryFactLog(StateCell cell) {
        this.cell = cell;
    }

    @Override
    public Appended append(Collection<? extends Fact> facts) {
        Objects.requireNonNull(facts, "facts");
        return cell.change(state -> {
            StoreState next = state;
            int added = 0;
            for (Fact fact : facts) {
                Objects.requireNonNull(fact, "fact");
                if (isNew(next, fact)) {
                    next = next.withFact(fact);
                    added++;
                }
            }
            return new Change<>(next, Appended.of(added, facts.size() - added));
        });
    }

    @Override
    public CustomerHistory history(CustomerId customer) {
        Objects.requireNonNull(customer, "customer");
        return CustomerHistory.of(
                customer, FactChain.facts(cell.state().chains().get(customer)));
    }

    @Override
    public Stream<CustomerHistory> histories(AsOf asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return cell.state()
                .chains()
                .values()
                .map(chain -> chain.history().asOf(asOf))
                .filter(history -> !history.facts().isEmpty());
    }

    @Override
    public int redact(CustomerId customer, UnaryOperator<Fact> redaction) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(redaction, "redaction");
        return cell.change(state -> {
            List<Fact> facts = FactChain.facts(state.chains().get(customer));
            Collections.reverse(facts);
            StoreState next = state.withoutChain(customer);
            int changed = 0;
            for (Fact fact : facts) {
                Fact redacted = redacted(fact, redaction);
                next = next.withFact(redacted);
                changed += redacted.equals(fact) ? 0 : 1;
            }
            return new Change<>(next, changed);
        });
    }

    private static boolean isNew(StoreState state, Fact fact) {
        @Nullable Fact known = state.facts().get(fact.id());
        if (known != null && !known.sameContent(fact)) {
            throw new FactConflictException(known, fact);
        }
        return known == null;
    }

    private static Fact redacted(Fact fact, UnaryOperator<Fact> redaction) {
        Fact redacted = Objects.requireNonNull(redaction.apply(fact), "redacted");
        if (!redacted.head().equals(fact.head()) || redacted.kind() != fact.kind()) {
            throw new IllegalArgumentException(
                    "redaction must keep head and kind, but changed those of fact " + fact.id());
        }
        return redacted;
    }
}
