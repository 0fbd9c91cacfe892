// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.core;

import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.PointsEntry;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Referral;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.measure.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries for facts of trade: purchases, refunds, contracts, referrals and points. */
public final class TradeFactArbitraries {
    private TradeFactArbitraries() {}

    /**
     * Purchases of one to four lines, free and huge ones among them.
     *
     * @return a purchase in one currency
     */
    public static Arbitrary<Purchase> purchases() {
        Arbitrary<Purchase> counted = MeasureArbitraries.currencies()
                .flatMap(currency -> Combinators.combine(
                                FactArbitraries.heads(),
                                FactArbitraries.codes(),
                                lines(currency).list().ofMinSize(1).ofMaxSize(4))
                        .as(Purchase::of));
        Arbitrary<Purchase> plain =
                Combinators.combine(FactArbitraries.heads(), amounts(false)).as(Purchase::of);
        return Arbitraries.oneOf(counted, plain);
    }

    /**
     * Refunds, linked and not.
     *
     * @return a refund above 0
     */
    public static Arbitrary<Refund> refunds() {
        return Combinators.combine(
                        FactArbitraries.heads(),
                        amounts(true),
                        FactArbitraries.factIds().optional())
                .as((head, amount, purchase) ->
                        purchase.map(id -> Refund.of(head, amount, id)).orElseGet(() -> Refund.of(head, amount)));
    }

    /**
     * Terms, some without an end or a value, some of a single day.
     *
     * @return terms
     */
    public static Arbitrary<Terms> terms() {
        return Combinators.combine(
                        TimeArbitraries.days(),
                        Arbitraries.longs().between(1, 2_000).optional(),
                        amounts(false).optional())
                .as((start, days, value) -> Terms.builder()
                        .startInclusive(start)
                        .endExclusive(days.map(start::plusDays))
                        .value(value)
                        .build());
    }

    /**
     * Signatures, renewals and ends of a few contracts.
     *
     * @return a contract event
     */
    public static Arbitrary<ContractEvent> contractEvents() {
        return Combinators.combine(
                        FactArbitraries.heads(),
                        Arbitraries.of("K-1", "K-2", "合同3"),
                        Arbitraries.of(ContractEvent.Step.values()),
                        terms(),
                        Arbitraries.of(ContractEvent.Ending.values()))
                .as(TradeFactArbitraries::contractEvent);
    }

    /**
     * Steps of a few referrals.
     *
     * @return a referral
     */
    public static Arbitrary<Referral> referrals() {
        return Combinators.combine(
                        FactArbitraries.heads(),
                        Arbitraries.of("R-1", "R-2", "推荐3"),
                        Arbitraries.of(Referral.Step.values()),
                        FactArbitraries.customerIds().optional())
                .as((head, id, step, referred) -> Referral.builder()
                        .head(head)
                        .referralId(id)
                        .step(step)
                        .referred(referred)
                        .reason(step == Referral.Step.REJECTED ? Optional.of("known") : Optional.empty())
                        .build());
    }

    /**
     * Entries of a points ledger.
     *
     * @return an entry of up to a trillion points
     */
    public static Arbitrary<PointsEntry> pointsEntries() {
        return Combinators.combine(
                        FactArbitraries.heads(),
                        Arbitraries.of(PointsEntry.Movement.values()),
                        Arbitraries.longs().between(1, 1_000_000_000_000L),
                        Arbitraries.of(true, false),
                        TimeArbitraries.days().optional(),
                        FactArbitraries.factIds())
                .as((head, movement, points, down, day, source) -> {
                    boolean adjusted = movement == PointsEntry.Movement.ADJUSTED;
                    long signed = adjusted && down ? -points : points;
                    boolean granted = signed > 0 && (adjusted || movement == PointsEntry.Movement.EARNED);
                    return PointsEntry.builder()
                            .head(head)
                            .movement(movement)
                            .points(signed)
                            .availableFrom(granted ? day : Optional.empty())
                            .expiresOn(granted ? day.map(d -> d.plusYears(1)) : Optional.empty())
                            .source(source)
                            .author(adjusted ? Optional.of("u-7") : Optional.empty())
                            .reason(adjusted ? Optional.of("goodwill") : Optional.empty())
                            .build();
                });
    }

    /**
     * Amounts of any currency, from the smallest to a trillion.
     *
     * @param aboveZero whether zero is left out
     * @return money that is not negative
     */
    public static Arbitrary<Money> amounts(boolean aboveZero) {
        return MeasureArbitraries.currencies().flatMap(currency -> amounts(currency, aboveZero));
    }

    private static Arbitrary<Money> amounts(Currency currency, boolean aboveZero) {
        return Arbitraries.bigDecimals()
                .between(aboveZero ? new BigDecimal("0.0001") : BigDecimal.ZERO, new BigDecimal("1000000000000"))
                .ofScale(Money.COLUMN_SCALE)
                .map(amount -> Money.of(amount, currency));
    }

    private static Arbitrary<Purchase.Line> lines(Currency currency) {
        Arbitrary<BigDecimal> quantities = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("100000"))
                .ofScale(3);
        return Combinators.combine(FactArbitraries.codes(), quantities, amounts(currency, false))
                .as(Purchase.Line::of);
    }

    private static ContractEvent contractEvent(
            FactHead head, String id, ContractEvent.Step step, Terms terms, ContractEvent.Ending ending) {
        return switch (step) {
            case SIGNED -> ContractEvent.ofSignature(head, id, terms);
            case RENEWED -> ContractEvent.ofRenewal(head, id, terms);
            case ENDED -> ContractEvent.ofEnd(head, id, ending);
        };
    }
}
