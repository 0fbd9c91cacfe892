// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.ReasonCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What came of the rows of a source (导入报告): accepted + duplicate + rejected = rows read, always.
 *
 * @param source the name of the source
 * @param counts how many rows were read, and what came of them
 * @param reasons how many rows were rejected for which reason
 * @param first the first rejected rows, in the order of the source; as many as the limits keep
 */
public record IntakeReport(String source, Counts counts, Map<Reason, Long> reasons, List<Rejection> first)
        implements Explained {
    public IntakeReport {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(counts, "counts");
        reasons = Map.copyOf(reasons);
        first = List.copyOf(first);
        long sum = reasons.values().stream().mapToLong(Long::longValue).sum();
        if (sum != counts.rejected()) {
            throw new IllegalArgumentException(
                    "reasons must add up to " + counts.rejected() + " rejected rows, but was " + sum);
        }
    }

    /**
     * How many rows were read.
     *
     * @return accepted, duplicate and rejected ones
     */
    public long rows() {
        return counts.rows();
    }

    /**
     * How many rows were taken in.
     *
     * @return 0 or more
     */
    public long accepted() {
        return counts.accepted();
    }

    /**
     * How many rows were there before.
     *
     * @return 0 or more
     */
    public long duplicates() {
        return counts.duplicates();
    }

    /**
     * How many rows were refused.
     *
     * @return 0 or more
     */
    public long rejected() {
        return counts.rejected();
    }

    /**
     * How many rows were refused for one kind of reason.
     *
     * @param code the kind of reason
     * @return 0 or more
     */
    public long rejected(ReasonCode code) {
        return reasons.entrySet().stream()
                .filter(entry -> entry.getKey().code().equals(code))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** {@inheritDoc} The counts, the reasons with the most frequent first, and the first rejected rows. */
    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        Comparator<Map.Entry<Reason, Long>> byCount = Map.Entry.comparingByValue(Comparator.reverseOrder());
        reasons.entrySet().stream()
                .sorted(byCount.thenComparing(entry -> entry.getKey().code().code())
                        .thenComparing(entry -> entry.getKey().arguments().toString()))
                .forEach(entry ->
                        parts.add(Explanation.of(Reason.of(ReportLine.COUNT, entry.getValue(), entry.getKey()))));
        if (!first.isEmpty()) {
            List<Explanation> shown = first.stream()
                    .map(rejection -> Explanation.of(rejection.statement()))
                    .toList();
            ReportLine title = first.size() < rejected() ? ReportLine.FIRST : ReportLine.MORE;
            parts.add(Explanation.of(Reason.of(title, first.size()), shown));
        }
        return Explanation.of(Reason.of(ReportLine.ROWS, source, rows(), accepted(), duplicates(), rejected()), parts);
    }

    /**
     * How many rows were read, and what came of them.
     *
     * @param rows all rows, those without any text apart
     * @param accepted taken in
     * @param duplicates there before
     * @param rejected refused
     */
    public record Counts(long rows, long accepted, long duplicates, long rejected) {
        public Counts {
            if (accepted < 0 || duplicates < 0 || rejected < 0 || accepted + duplicates + rejected != rows) {
                throw new IllegalArgumentException("accepted, duplicates and rejected must add up to " + rows
                        + " rows, but was " + accepted + " + " + duplicates + " + " + rejected);
            }
        }
    }
}
