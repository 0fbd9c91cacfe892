// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Referral;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ValueMeterTest {
    private static final CustomerId CUSTOMER = CustomerId.of("c1");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final AsOf AS_OF = AsOf.of(TODAY, ZONE);

    @Test
    @Tag("VAL-1")
    void theWindowHoldsItsEdgesAndMayEndBelowZero() {
        CustomerHistory history = CustomerHistory.of(
                CUSTOMER,
                List.of(
                        Purchase.of(head(0, "today"), Money.of("10", "CNY")),
                        Purchase.of(head(364, "edge"), Money.of("5", "CNY")),
                        Purchase.of(head(365, "before"), Money.of("1000", "CNY")),
                        Refund.of(head(7, "refund"), Money.of("40.5", "CNY"))));
        CustomerValue value = ValueMeter.using(ValuePolicy.standard()).value(days(history), AS_OF);
        assertEquals(Optional.of(Money.of("-25.5", "CNY")), value.amount());
        assertEquals(
                "value -25.50 CNY from 2025-04-01 to 2026-03-31\n  net spend -25.50 CNY",
                value.explain(Locale.ENGLISH));
        CustomerValue whole =
                ValueMeter.using(ValuePolicy.standard().withWholeHistory()).value(days(history), AS_OF);
        assertEquals("全部历史的价值为 974.50 CNY\n  净消费 974.50 CNY", whole.explain(Locale.CHINESE));
    }

    @Test
    @Tag("VAL-1")
    void aMarginThatIsNotKnownIsNoZero() {
        CustomerHistory history =
                CustomerHistory.of(CUSTOMER, List.of(Purchase.of(head(0, "today"), Money.of("10", "CNY"))));
        CustomerValue value =
                ValueMeter.using(ValuePolicy.standard().withMargin()).value(days(history), AS_OF);
        assertEquals(Optional.empty(), value.amount());
        assertEquals("the margin is not known", value.explain(Locale.ENGLISH));
        assertEquals("CustomerValue[unknown]", value.toString());
    }

    @Test
    @Tag("VAL-1")
    void nobodyIsReferredTwiceNorByThemselves() {
        List<Fact> facts = List.of(
                referral("r1", "c2", Referral.Step.REGISTERED),
                referral("r1", "c2", Referral.Step.SIGNED),
                referral("r2", "c1", Referral.Step.REGISTERED),
                referral("r3", "c3", Referral.Step.REGISTERED),
                referral("r3", "c3", Referral.Step.REJECTED));
        assertEquals(Set.of(CustomerId.of("c2")), ValueMeter.referredBy(CustomerHistory.of(CUSTOMER, facts)));
    }

    @Test
    void badPoliciesAreRefusedAndGoodOnesKnownByTheirContent() {
        ValuePolicy standard = ValuePolicy.standard();
        assertEquals(
                "days must be at least 1, but was 0",
                Objects.requireNonNull(assertThrows(IllegalArgumentException.class, () -> standard.withWindowDays(0))
                        .getMessage()));
        BigDecimal two = new BigDecimal("2");
        assertEquals(
                "shareOfSpend must be at most 1, but was 2",
                Objects.requireNonNull(assertThrows(
                                IllegalArgumentException.class,
                                () -> ValueExtras.none().withMargin(two))
                        .getMessage()));
        for (ValuePolicy other : List.of(
                standard.withWindowDays(30),
                standard.withWholeHistory(),
                standard.withMargin(),
                standard.withReferred(),
                standard.named("acme", 1))) {
            assertNotEquals(standard.ref(), other.ref());
            assertNotEquals(standard, other);
        }
    }

    @Test
    @Tag("VAL-1")
    void aValueKeepsItsPartsAndIsKnownByThem() {
        CustomerHistory history =
                CustomerHistory.of(CUSTOMER, List.of(Purchase.of(head(0, "today"), Money.of("10", "CNY"))));
        ValueMeter meter = ValueMeter.using(ValuePolicy.standard());
        CustomerValue value = meter.value(days(history), AS_OF);
        assertEquals(List.of(new CustomerValue.Line(ValuePart.NET_SPEND, Money.of("10", "CNY"))), value.lines());
        assertEquals(Optional.of(DateWindow.ofTrailingDays(365, TODAY)), value.window());
        assertEquals(ValuePolicy.standard().ref(), value.policy());
        assertEquals(value, meter.value(days(history), AS_OF));
        assertEquals(value.hashCode(), meter.value(days(history), AS_OF).hashCode());
        CustomerHistory more = CustomerHistory.of(CUSTOMER, List.of(Purchase.of(head(0, "t"), Money.of("11", "CNY"))));
        assertNotEquals(value, meter.value(days(more), AS_OF));
        PurchaseDays same = days(history);
        assertNotEquals(value, meter.value(same, AsOf.of(TODAY.plusDays(1), ZONE)));
        assertNotEquals(
                value, ValueMeter.using(ValuePolicy.standard().named("acme", 1)).value(same, AS_OF));
    }

    @Test
    void limitsBelongToWhatIsAllowed() {
        ValuePolicy day = ValuePolicy.standard().withWindowDays(1);
        assertEquals(Optional.of(DateWindow.ofTrailingDays(1, TODAY)), day.window(TODAY));
        assertEquals(day, ValuePolicy.standard().withWindowDays(1));
        assertNotEquals(day, ValuePolicy.standard());
        assertEquals("ValuePolicy[" + day.ref() + ", Choice[days=1, margin=false, referred=false]]", day.toString());
        assertEquals(
                Optional.of(BigDecimal.ONE),
                ValueExtras.none().withMargin(BigDecimal.ONE).margin());
    }

    private static PurchaseDays days(CustomerHistory history) {
        return PurchaseDays.from(history, AS_OF, Currency.getInstance("CNY"));
    }

    private static FactHead head(int daysAgo, String id) {
        return FactHead.of(FactId.of(id), CUSTOMER, Occurrence.of(TODAY.minusDays(daysAgo)), ZONE);
    }

    private static Fact referral(String id, String referred, Referral.Step step) {
        return Referral.builder()
                .head(head(9, id + step.code()))
                .referralId(id)
                .step(step)
                .referred(CustomerId.of(referred))
                .build();
    }
}
