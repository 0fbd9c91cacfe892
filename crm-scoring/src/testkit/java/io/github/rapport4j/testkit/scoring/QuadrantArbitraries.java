// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.scoring;

import io.github.rapport4j.scoring.axis.Cut;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries for quadrants: host accounts with ties and hostile numbers, cuts and policies. */
public final class QuadrantArbitraries {
    private QuadrantArbitraries() {}

    /**
     * A host's account: two numbers and an id that says nothing about them.
     *
     * @param id its number in the base
     * @param value any double, NaN and infinities among them
     * @param loyalty any double, NaN and infinities among them
     */
    public record Account(int id, double value, double loyalty) {}

    /**
     * Numbers as hosts have them: few different ones so that ties are common, cents, negative and huge ones.
     *
     * @return a finite number
     */
    public static Arbitrary<Double> numbers() {
        Arbitrary<Double> few = Arbitraries.integers().between(-3, 12).map(Integer::doubleValue);
        Arbitrary<Double> cents =
                Arbitraries.longs().between(-100_000, 100_000_000).map(amount -> amount / 100.0);
        Arbitrary<Double> odd = Arbitraries.of(
                0.0, -0.0, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, 0.1, 1 + 0x1p-52);
        return Arbitraries.frequencyOf(Tuple.of(5, few), Tuple.of(4, cents), Tuple.of(1, odd));
    }

    /**
     * Numbers some of which are none.
     *
     * @return mostly finite; now and then NaN or infinite
     */
    public static Arbitrary<Double> hostileNumbers() {
        Arbitrary<Double> none = Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        return Arbitraries.frequencyOf(Tuple.of(12, numbers()), Tuple.of(1, none));
    }

    /**
     * Bases of accounts with finite numbers, the empty base among them.
     *
     * @return up to 40 accounts
     */
    public static Arbitrary<List<Account>> bases() {
        return basesOf(numbers());
    }

    /**
     * Bases of accounts of which some have no numbers.
     *
     * @return up to 40 accounts
     */
    public static Arbitrary<List<Account>> hostileBases() {
        return basesOf(hostileNumbers());
    }

    /**
     * All kinds of cuts.
     *
     * @return fixed, median, quantile or top share
     */
    public static Arbitrary<Cut> cuts() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-2, 60).map(Cut::fixed), Arbitraries.just(Cut.median()), relativeCuts());
    }

    /**
     * Cuts that depend on the base.
     *
     * @return median, quantile or top share
     */
    public static Arbitrary<Cut> relativeCuts() {
        Arbitrary<Double> shares = Arbitraries.integers().between(1, 100).map(percent -> percent / 100.0);
        return Arbitraries.oneOf(
                shares.map(Cut::topShare),
                shares.map(Cut::quantile),
                Arbitraries.of(Cut.median(), Cut.quantile(0), Cut.quantile(1)));
    }

    /**
     * Policies with any two cuts.
     *
     * @return a policy
     */
    public static Arbitrary<QuadrantPolicy> policies() {
        return Combinators.combine(cuts(), cuts(), Arbitraries.integers().between(0, 20))
                .as((value, loyalty, small) ->
                        QuadrantPolicy.standard().withCuts(value, loyalty).withSmallBase(small));
    }

    /**
     * Amounts in ten-thousandths as a base of exact decimals, close together so that boundaries are hit.
     *
     * @return 1 to 30 amounts
     */
    public static Arbitrary<List<BigDecimal>> amounts() {
        return Arbitraries.longs()
                .between(-20, 60)
                .map(unscaled -> BigDecimal.valueOf(unscaled, 4))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static Arbitrary<List<Account>> basesOf(Arbitrary<Double> numbers) {
        return Combinators.combine(numbers, numbers)
                .as((value, loyalty) -> new double[] {value, loyalty})
                .withoutEdgeCases()
                .list()
                .ofMaxSize(40)
                .map(QuadrantArbitraries::numbered);
    }

    private static List<Account> numbered(List<double[]> pairs) {
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> new Account(i, pairs.get(i)[0], pairs.get(i)[1]))
                .toList();
    }
}
