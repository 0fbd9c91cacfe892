// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.proof;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The numbers by which facts prove something (依据规则): how recent and how good an answer to a survey must be, from when
 * on a customer is a long-standing one, how long a lapsed contract is waited for. Immutable.
 */
public final class EvidenceRules implements Policy {
    private static final EvidenceRules STANDARD =
            new EvidenceRules(new Satisfaction(180, 4, 7), new Spans(12, 30, 12), "standard", 1);

    private final Satisfaction satisfaction;
    private final Spans spans;
    private final PolicyRef ref;

    private EvidenceRules(Satisfaction satisfaction, Spans spans, String name, int version) {
        this.satisfaction = Objects.requireNonNull(satisfaction, "satisfaction");
        this.spans = Objects.requireNonNull(spans, "spans");
        this.ref = PolicyRef.of(name, version, satisfaction + " " + spans);
    }

    /**
     * The documented default: an answer of the last 180 days, CSAT from 4 or NPS from 7; 12 months of tenure; 30 days
     * of grace; inactive after 12 months. Source: the sales handbook this library follows.
     *
     * @return the standard rules, version 1
     */
    public static EvidenceRules standard() {
        return STANDARD;
    }

    /**
     * The same rules with other limits for satisfaction.
     *
     * @param limits the limits
     * @return a copy
     */
    public EvidenceRules withSatisfaction(Satisfaction limits) {
        return new EvidenceRules(limits, spans, ref.name(), ref.version());
    }

    /**
     * The same rules with other spans.
     *
     * @param lengths the spans
     * @return a copy
     */
    public EvidenceRules withSpans(Spans lengths) {
        return new EvidenceRules(satisfaction, lengths, ref.name(), ref.version());
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public EvidenceRules named(String name, int version) {
        return new EvidenceRules(satisfaction, spans, name, version);
    }

    /**
     * When an answer counts as positive.
     *
     * @return the limits
     */
    public Satisfaction satisfaction() {
        return satisfaction;
    }

    /**
     * How long things last.
     *
     * @return the spans
     */
    public Spans spans() {
        return spans;
    }

    @Override
    public PolicyRef ref() {
        return ref;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EvidenceRules that
                && satisfaction.equals(that.satisfaction)
                && spans.equals(that.spans)
                && ref.equals(that.ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return ref + " " + satisfaction + " " + spans;
    }

    /**
     * When an answer is recent and positive (满意度界限).
     *
     * @param days how many days an answer counts, the day of evaluation not counted; 1 or more
     * @param csat the least positive satisfaction on the scale 1 to 5
     * @param nps the least positive recommendation on the scale 0 to 10
     */
    public record Satisfaction(int days, int csat, int nps) {
        public Satisfaction {
            positive(days, "days");
            within(csat, 1, 5, "csat");
            within(nps, 0, 10, "nps");
        }
    }

    /**
     * How long things last (期限).
     *
     * @param tenureMonths from how many months on tenure is proof; 1 or more
     * @param graceDays for how many days after its end a lapsed contract may still be renewed; 0 or more
     * @param quietMonths for how many months without purchase, renewal or contract a review passes; 1 or more
     */
    public record Spans(int tenureMonths, int graceDays, int quietMonths) {
        public Spans {
            positive(tenureMonths, "tenureMonths");
            within(graceDays, 0, Integer.MAX_VALUE, "graceDays");
            positive(quietMonths, "quietMonths");
        }
    }

    private static void positive(int value, String name) {
        within(value, 1, Integer.MAX_VALUE, name);
    }

    private static void within(int value, int lowest, int highest, String name) {
        if (value < lowest || value > highest) {
            String rule = highest == Integer.MAX_VALUE ? "at least " + lowest : lowest + " to " + highest;
            throw new IllegalArgumentException(name + " must be " + rule + ", but was " + value);
        }
    }
}
