// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.AxisTerm;
import io.github.rapport4j.scoring.axis.Column;
import io.github.rapport4j.scoring.axis.Cut;
import io.github.rapport4j.scoring.lab.Calculator;
import io.github.rapport4j.scoring.lab.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Places customers by value and loyalty (四象限分类). Works on the host's own entities: axes read the numbers, nothing is
 * converted, and entities are never keys of a map. The result does not depend on the order of the items.
 *
 * <pre>
 * high value   = value &gt; 0 and value &gt;= value cut
 * high loyalty = loyalty &gt;= loyalty cut and not held low
 * </pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class QuadrantClassifier {
    private final QuadrantPolicy policy;

    private QuadrantClassifier(QuadrantPolicy policy) {
        this.policy = policy;
    }

    /**
     * A classifier.
     *
     * @param policy the cuts
     * @return the classifier
     */
    public static QuadrantClassifier using(QuadrantPolicy policy) {
        return new QuadrantClassifier(Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Places every item whose numbers can be read.
     *
     * @param <T> the host's entity
     * @param items the base; relative cuts are taken over it
     * @param value reads value
     * @param loyalty reads loyalty
     * @return cuts, counts and placements
     * @throws CurrencyMismatchException if an axis reads money of two currencies
     */
    public <T> QuadrantReport<T> classify(List<? extends T> items, Axis<T> value, Axis<T> loyalty) {
        return classify(items, value, loyalty, item -> Eligibility.eligible());
    }

    /**
     * Places every eligible item whose numbers can be read.
     *
     * @param <T> the host's entity
     * @param items the base; relative cuts are taken over those that are eligible
     * @param value reads value
     * @param loyalty reads loyalty
     * @param eligibility says who is to be placed
     * @return cuts, counts and placements
     * @throws CurrencyMismatchException if an axis reads money of two currencies
     */
    public <T> QuadrantReport<T> classify(
            List<? extends T> items,
            Axis<T> value,
            Axis<T> loyalty,
            Function<? super T, ? extends Eligibility> eligibility) {
        List<T> base = List.copyOf(items);
        Column values = value.read(base, AxisTerm.VALUE);
        Column loyalties = loyalty.read(base, AxisTerm.LOYALTY);
        Map<Integer, Reason> unclassified = unclassified(base, eligibility);
        addMissing(unclassified, values, loyalties);
        BitSet eligible = new BitSet(base.size());
        eligible.set(0, base.size());
        unclassified.keySet().forEach(eligible::clear);
        Standing standing = new Standing(values, loyalties, cuts(values, loyalties, eligible), policy.ref());
        return new QuadrantReport<>(base, standing, unclassified, warnings(standing, eligible));
    }

    /**
     * Places our own customers.
     *
     * @param customers the base
     * @return cuts, counts and placements
     * @throws CurrencyMismatchException if values are in two currencies
     */
    public QuadrantReport<CustomerStanding> classify(List<CustomerStanding> customers) {
        return classify(
                customers, CustomerStanding.valueAxis(), CustomerStanding.loyaltyAxis(), CustomerStanding::eligibility);
    }

    /**
     * The rule as the policy lab wants it, for the host's own entities.
     *
     * @param value the value axis
     * @param loyalty the loyalty axis
     * @param <T> the host's entity
     * @return gives the quadrant with its explanation, or why an item is in none
     */
    public <T> Calculator<T, Quadrant> toCalculator(Axis<T> value, Axis<T> loyalty) {
        return base -> outcomes(classify(base, value, loyalty));
    }

    /**
     * The rule as the policy lab wants it, for customers of ours.
     *
     * @return gives the quadrant with its explanation, or why a customer is in none
     */
    public Calculator<CustomerStanding, Quadrant> toCalculator() {
        return base -> outcomes(classify(List.copyOf(base)));
    }

    private static List<Outcome<Quadrant>> outcomes(QuadrantReport<?> report) {
        List<Outcome<Quadrant>> outcomes = new ArrayList<>(report.size());
        for (int i = 0; i < report.size(); i++) {
            Placement placement = report.placement(i);
            Outcome<Quadrant> outcome = placement
                    .quadrant()
                    .map(Outcome::of)
                    .orElseGet(() -> Outcome.refused(placement.unclassified().orElseThrow()));
            outcomes.add(outcome.because(placement));
        }
        return outcomes;
    }

    /**
     * Makes the cuts without placing anybody; O(n).
     *
     * @param values numbers that are not finite are left out
     * @param loyalties numbers that are not finite are left out
     * @return the cuts
     */
    public QuadrantCuts cuts(double[] values, double[] loyalties) {
        if (values.length != loyalties.length) {
            throw new IllegalArgumentException(
                    "loyalties must have " + values.length + " numbers, but was " + loyalties.length);
        }
        Column value = Column.ofDoubles(values, AxisTerm.VALUE);
        Column loyalty = Column.ofDoubles(loyalties, AxisTerm.LOYALTY);
        BitSet eligible = value.present();
        eligible.and(loyalty.present());
        return cuts(value, loyalty, eligible);
    }

    private QuadrantCuts cuts(Column values, Column loyalties, BitSet eligible) {
        return new QuadrantCuts(
                values.cut(policy.valueCut(), base(policy.valueCut(), values, eligible)),
                loyalties.cut(policy.loyaltyCut(), eligible));
    }

    private static BitSet base(Cut valueCut, Column values, BitSet eligible) {
        return valueCut.isRelative() ? values.positive(eligible) : eligible;
    }

    private static <T> Map<Integer, Reason> unclassified(
            List<T> base, Function<? super T, ? extends Eligibility> eligibility) {
        Map<Integer, Reason> unclassified = new HashMap<>();
        for (int i = 0; i < base.size(); i++) {
            if (eligibility.apply(base.get(i)) instanceof Eligibility.NotEligible not) {
                unclassified.put(i, not.why());
            }
        }
        return unclassified;
    }

    private static void addMissing(Map<Integer, Reason> unclassified, Column... columns) {
        for (Column column : columns) {
            column.missing().forEach(unclassified::putIfAbsent);
        }
    }

    private List<Reason> warnings(Standing standing, BitSet eligible) {
        QuadrantWarnings warnings = new QuadrantWarnings(policy.smallBase());
        warnings.check(standing.value(), standing.cuts().value(), base(policy.valueCut(), standing.value(), eligible));
        warnings.check(standing.loyalty(), standing.cuts().loyalty(), eligible);
        return warnings.list();
    }
}
