// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.contract.ContractPolicy;
import io.github.rapport4j.scoring.contract.RenewalTally;
import io.github.rapport4j.scoring.lifetime.LifetimePolicy;
import io.github.rapport4j.scoring.lifetime.LifetimeTally;
import io.github.rapport4j.scoring.purchase.ActivityTally;
import io.github.rapport4j.scoring.purchase.CohortTally;
import io.github.rapport4j.scoring.purchase.PatternTally;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.purchase.PurchasePattern;
import io.github.rapport4j.scoring.purchase.SpendConcentration;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.retention.RetentionTally;
import io.github.rapport4j.scoring.retention.RetentionView;
import io.github.rapport4j.scoring.retention.RevenueTally;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.winback.Lapse;
import io.github.rapport4j.scoring.winback.SpendChangeTally;
import io.github.rapport4j.scoring.winback.WinBackPolicy;
import io.github.rapport4j.scoring.winback.WinBackView;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import io.github.rapport4j.testkit.scoring.PurchaseArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** A base in two currencies has the figures of the same base converted beforehand, fact by fact at its own day. */
class CurrencyProperties {
    private static final Currency CNY = DenseArbitraries.CNY;
    private static final Currency USD = Currency.getInstance("USD");
    private static final PurchaseKpiPolicy PURCHASE = PurchaseKpiPolicy.standard();
    private static final LocalDate LOST = PurchaseArbitraries.FIRST.plusDays(60);
    private static final Lapse LAPSE = (seen, latest) -> Optional.of(LOST).filter(day -> !day.isAfter(latest));

    /** The rate of a dollar changes every day; only dollars are ever converted, and only to yuan. */
    private static final CurrencyConverter RATES = (money, target, day) -> {
        assertEquals(USD, money.currency(), "amounts of the currency wanted are not converted");
        assertEquals(CNY, target);
        return Money.of(money.amount().multiply(rate(day)), CNY);
    };

    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return PurchaseArbitraries.bases(5)
                .map(base -> base.stream().map(each -> mixed(each, false)).toList());
    }

    @Provide
    Arbitrary<List<CustomerHistory>> orderlyBases() {
        return PurchaseArbitraries.bases(5)
                .map(base -> base.stream().map(each -> mixed(each, true)).toList());
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return PurchaseArbitraries.asOfs();
    }

    @Property(tries = 400)
    @Tag("MONEY-1")
    @Tag("FACT-5")
    @Tag("KPI-13")
    @Tag("KPI-19")
    @Tag("KPI-22")
    @Tag("KPI-23")
    @Tag("KPI-24")
    void purchasesInTwoCurrenciesAreThoseConvertedBeforehand(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll @IntRange(max = 280) int start,
            @ForAll long seed) {
        KpiScope scope = scope(asOf, start);
        KpiWindow window = scope.window();
        List<PurchaseDays> mixed = base.stream()
                .map(each -> PurchaseDays.from(each, asOf, CNY, RATES))
                .toList();
        List<PurchaseDays> plain = converted(base, asOf).stream()
                .map(each -> PurchaseDays.from(each, asOf, CNY))
                .toList();
        assertEquals(plain, mixed);
        assertSame(mixed, plain, seed, () -> ActivityTally.of(asOf, CNY, PURCHASE), sheet -> sheet);
        assertSame(mixed, plain, seed, () -> CohortTally.of(asOf, CNY, PURCHASE), matrix -> matrix);
        assertSame(mixed, plain, seed, () -> SpendConcentration.of(asOf, CNY, PURCHASE), result -> result);
        assertSame(
                mixed,
                plain,
                seed,
                () -> PatternTally.of(window, asOf, CNY, PURCHASE),
                PurchasePattern::averageOrderValue);
        assertSame(mixed, plain, seed, () -> RevenueTally.of(scope, CNY, RetentionPolicy.standard()), result -> result);
    }

    @Property(tries = 400)
    @Tag("MONEY-1")
    @Tag("KPI-1")
    @Tag("KPI-11")
    @Tag("KPI-14")
    void customersInTwoCurrenciesAreThoseConvertedBeforehand(
            @ForAll("orderlyBases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll @IntRange(max = 280) int start,
            @ForAll long seed) {
        KpiScope scope = scope(asOf, start);
        List<CustomerHistory> converted = converted(base, asOf);
        RetentionView none = RetentionView.of(CNY);
        RetentionView view = none.withConverter(RATES);
        WinBackPolicy winBack = WinBackPolicy.standard().withSpendDays(30).withHistoryDays(5);
        assertEquals(
                Splits.check(converted, seed, () -> RetentionTally.of(scope, none, RetentionPolicy.standard())),
                Splits.check(base, seed, () -> RetentionTally.of(scope, view, RetentionPolicy.standard())));
        assertEquals(
                Splits.check(converted, seed, () -> LifetimeTally.of(scope, none, LifetimePolicy.standard())),
                Splits.check(base, seed, () -> LifetimeTally.of(scope, view, LifetimePolicy.standard())));
        assertEquals(
                Splits.check(
                        converted,
                        seed,
                        () -> SpendChangeTally.of(
                                scope, new WinBackView(CNY, CurrencyConverter.none(), LAPSE), winBack)),
                Splits.check(
                        base, seed, () -> SpendChangeTally.of(scope, new WinBackView(CNY, RATES, LAPSE), winBack)));
    }

    @Provide
    Arbitrary<List<CustomerHistory>> contracts() {
        return DenseArbitraries.bases(5, FactKind.CONTRACT_EVENT);
    }

    @Provide
    Arbitrary<AsOf> denseAsOfs() {
        return DenseArbitraries.asOfs();
    }

    @Property(tries = 400)
    @Tag("MONEY-1")
    @Tag("KPI-18")
    void contractsInTwoCurrenciesAreThoseConvertedOnTheDayTheyWereAgreed(
            @ForAll("contracts") List<CustomerHistory> base, @ForAll("denseAsOfs") AsOf asOf, @ForAll long seed) {
        DateWindow days = DateWindow.of(DenseArbitraries.FIRST, DenseArbitraries.FIRST.plusDays(250));
        KpiScope scope = KpiScope.of(days, asOf);
        List<CustomerHistory> dollars = valued(base, (event, money) -> Money.of(money.amount(), USD));
        List<CustomerHistory> plain = valued(base, (event, money) -> {
            BigDecimal rate = rate(event.occurredAt().dayIn(asOf.zone()));
            return Money.of(money.amount().multiply(rate), CNY);
        });
        assertEquals(
                Splits.check(plain, seed, () -> tally(scope, CurrencyConverter.none())),
                Splits.check(dollars, seed, () -> tally(scope, RATES)));
    }

    @Example
    @Tag("MONEY-1")
    void currenciesAreNeverAddedWithoutAConverter() {
        CustomerId acme = CustomerId.of("ACME");
        FactHead head = FactHead.of(
                FactId.of("p"), acme, Occurrence.of(PurchaseArbitraries.FIRST.plusDays(10)), ZoneOffset.UTC);
        CustomerHistory history = CustomerHistory.of(acme, List.of(Purchase.of(head, Money.of("10", "USD"))));
        KpiScope scope = scope(AsOf.of(LOST.plusDays(99), ZoneOffset.UTC), 0);
        SpendChangeTally yuan = SpendChangeTally.of(scope, WinBackView.of(CNY), WinBackPolicy.standard());
        assertThrows(CurrencyMismatchException.class, () -> yuan.add(history));
        SpendChangeTally dollars = SpendChangeTally.of(scope, WinBackView.of(USD), WinBackPolicy.standard());
        assertThrows(CurrencyMismatchException.class, () -> yuan.merge(dollars));
        RetentionTally retention = RetentionTally.of(scope, RetentionView.of(CNY), RetentionPolicy.standard());
        assertThrows(CurrencyMismatchException.class, () -> retention.add(history));
    }

    private static <R, A extends Accumulator<PurchaseDays, R, A>> void assertSame(
            List<PurchaseDays> mixed,
            List<PurchaseDays> plain,
            long seed,
            Supplier<A> fresh,
            Function<R, Object> figures) {
        A sum = fresh.get();
        mixed.forEach(sum::add);
        A other = fresh.get();
        plain.forEach(other::add);
        assertEquals(figures.apply(other.result()), figures.apply(sum.result()));
    }

    private static RenewalTally tally(KpiScope scope, CurrencyConverter converter) {
        return RenewalTally.of(scope, CNY, converter, ContractPolicy.standard());
    }

    private static KpiScope scope(AsOf asOf, int start) {
        LocalDate first = PurchaseArbitraries.FIRST.plusDays(start);
        return KpiScope.of(DateWindow.of(first, first.plusDays(45)), asOf);
    }

    private static BigDecimal rate(LocalDate day) {
        return BigDecimal.valueOf(5 + day.toEpochDay() % 4);
    }

    private static boolean isDollar(Fact fact) {
        return fact.id().value().hashCode() % 2 == 0;
    }

    /**
     * Half of the purchases are in dollars; they are refunded in dollars, purchases in yuan in either. In an orderly
     * history nothing is given away, and refunds follow their purchase: so that no earlier point of view sees a refund
     * without its purchase.
     */
    private static CustomerHistory mixed(CustomerHistory history, boolean isOrderly) {
        List<Fact> facts = new ArrayList<>();
        Map<FactId, Boolean> dollars = new HashMap<>();
        Map<FactId, LocalDate> days = new HashMap<>();
        for (Purchase each : history.purchases()) {
            if (isOrderly && each.amount().isZero()) {
                continue;
            }
            dollars.put(each.id(), isDollar(each));
            days.put(each.id(), each.occurredAt().dayIn(ZoneOffset.UTC).plusDays(2));
            facts.add(bought(each, Money.of(each.amount().amount(), isDollar(each) ? USD : CNY)));
        }
        for (Refund each : history.refunds()) {
            LocalDate day = each.occurredAt().dayIn(ZoneOffset.UTC);
            Optional<FactId> purchase =
                    each.purchase().filter(id -> !isOrderly || !day.isBefore(days.getOrDefault(id, LocalDate.MAX)));
            boolean isOfDollars = purchase.map(dollars::get).orElse(false);
            Currency currency = isOfDollars || isDollar(each) ? USD : CNY;
            facts.add(refunded(each.head(), Money.of(each.amount().amount(), currency), purchase));
        }
        return CustomerHistory.of(history.customer(), facts);
    }

    private static List<CustomerHistory> converted(List<CustomerHistory> base, AsOf asOf) {
        return base.stream().map(each -> converted(each.asOf(asOf), asOf)).collect(Collectors.toList());
    }

    /**
     * Purchases at the rate of their own day; of refunds what the purchase can take at the rate of its day too, and
     * what goes beyond as a refund of its own at the rate of its own day.
     */
    private static CustomerHistory converted(CustomerHistory seen, AsOf asOf) {
        List<Fact> facts = new ArrayList<>();
        Map<FactId, Purchase> purchases = new HashMap<>();
        Map<FactId, BigDecimal> left = new HashMap<>();
        Set<FactId> given = new HashSet<>();
        for (Purchase each : seen.purchases()) {
            purchases.put(each.id(), each);
            left.put(each.id(), each.amount().amount());
        }
        for (Refund each : seen.refunds()) {
            LocalDate day = each.occurredAt().dayIn(asOf.zone());
            Optional<Purchase> purchase = each.purchase().map(purchases::get);
            if (purchase.isEmpty()) {
                facts.add(refunded(each.head(), yuan(each.amount(), day), Optional.empty()));
                continue;
            }
            Purchase of = purchase.get();
            boolean isSame = each.amount().currency().equals(of.amount().currency());
            BigDecimal amount =
                    isSame ? each.amount().amount() : yuan(each.amount(), day).amount();
            BigDecimal within = amount.min(left.get(of.id()));
            left.merge(of.id(), within, BigDecimal::subtract);
            if (within.signum() > 0) {
                Money money = Money.of(within, of.amount().currency());
                facts.add(refunded(each.head(), yuan(money, of.occurredAt().dayIn(asOf.zone())), each.purchase()));
            }
            if (amount.compareTo(within) > 0) {
                FactHead head = FactHead.of(
                        FactId.of(each.id() + "-beyond"), each.customer(), each.occurredAt(), each.recordedAt());
                Money money = Money.of(amount.subtract(within), of.amount().currency());
                facts.add(refunded(head, yuan(money, day), Optional.empty()));
            }
            if (of.amount().isZero()) {
                given.add(of.id()); // nothing is left of nothing: refunded in full
            }
        }
        for (Purchase each : purchases.values()) {
            if (!given.contains(each.id())) {
                facts.add(bought(each, yuan(each.amount(), each.occurredAt().dayIn(asOf.zone()))));
            }
        }
        return CustomerHistory.of(seen.customer(), facts);
    }

    private static Money yuan(Money money, LocalDate day) {
        return money.currency().equals(CNY) ? money : Money.of(money.amount().multiply(rate(day)), CNY);
    }

    private static Purchase bought(Purchase like, Money amount) {
        return Purchase.of(like.head(), like.orderId(), List.of(Purchase.Line.of(amount)));
    }

    private static Refund refunded(FactHead head, Money amount, Optional<FactId> purchase) {
        return purchase.map(id -> Refund.of(head, amount, id)).orElseGet(() -> Refund.of(head, amount));
    }

    private static List<CustomerHistory> valued(
            List<CustomerHistory> base, BiFunction<ContractEvent, Money, Money> value) {
        List<CustomerHistory> valued = new ArrayList<>();
        for (CustomerHistory history : base) {
            List<Fact> facts = new ArrayList<>();
            for (ContractEvent event : history.contractEvents()) {
                Optional<Terms> terms = event.terms()
                        .map(each -> Terms.builder()
                                .from(each)
                                .value(each.value().map(money -> isDollar(event) ? value.apply(event, money) : money))
                                .build());
                facts.add(event.withTerms(terms));
            }
            valued.add(CustomerHistory.of(history.customer(), facts));
        }
        return valued;
    }
}
