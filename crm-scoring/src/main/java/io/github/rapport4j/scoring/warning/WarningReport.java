// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.internal.CrmStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The warnings about one customer (预警清单), and what could not be looked for. Immutable and safe for use by several
 * threads.
 */
@CrmStyle
@Value.Immutable
public abstract class WarningReport implements Explained {
    WarningReport() {}

    /**
     * The point it was looked from.
     *
     * @return the last day that counted
     */
    public abstract AsOf asOf();

    /**
     * Which policy was applied.
     *
     * @return its reference
     */
    public abstract PolicyRef policy();

    /**
     * The signals that show.
     *
     * @return at most one of a kind, in the order of the kinds
     */
    public abstract List<WarningSignal> signals();

    /**
     * What could not be looked for, because the host does not record the facts or there is no forecast: unknown is not
     * no.
     *
     * @return the kinds, none of them among the signals
     */
    public abstract Set<WarningKind> unchecked();

    /**
     * How much happened lately and before.
     *
     * @return empty when neither purchases nor interactions are recorded
     */
    public abstract Optional<ActivityTrend> activity();

    /**
     * The signal of a kind.
     *
     * @param kind which sign
     * @return empty when it does not show or could not be looked for
     */
    public Optional<WarningSignal> signal(WarningKind kind) {
        for (WarningSignal signal : signals()) {
            if (signal.kind() == kind) {
                return Optional.of(signal);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a sign shows.
     *
     * @param kind which sign
     * @return false also when it could not be looked for
     */
    public boolean has(WarningKind kind) {
        return signal(kind).isPresent();
    }

    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        signals().forEach(signal -> parts.add(signal.explanation()));
        for (WarningKind kind : WarningKind.values()) {
            if (unchecked().contains(kind)) {
                parts.add(Explanation.of(Reason.of(WarningReason.UNCHECKED, kind)));
            }
        }
        return Explanation.of(Reason.of(WarningReason.REPORT, signals().size(), asOf().day()), parts);
    }

    /**
     * Starts a report; as-of and policy must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        @Nullable WarningKind before = null;
        for (WarningSignal signal : signals()) {
            if (before != null && before.compareTo(signal.kind()) >= 0) {
                throw new IllegalArgumentException("signals must be in the order of their kinds, but was "
                        + signal.kind().code() + " after " + before.code());
            }
            if (unchecked().contains(signal.kind())) {
                throw new IllegalArgumentException("unchecked must hold no signal, but was "
                        + signal.kind().code());
            }
            before = signal.kind();
        }
    }

    /** Builds a {@link WarningReport}. */
    public static final class Builder extends ImmutableWarningReport.Builder {
        Builder() {}
    }
}
