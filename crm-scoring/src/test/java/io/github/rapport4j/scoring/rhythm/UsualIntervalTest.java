// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ENG-1")
class UsualIntervalTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY_0 = LocalDate.of(2025, 1, 1);
    private static final RhythmPolicy STANDARD = RhythmPolicy.standard();
    private static final CustomerId CUSTOMER = CustomerId.of("c");

    @Test
    void ownMedianGapFromFourPurchaseDaysOn() {
        UsualInterval three = UsualInterval.of(daysAt(0, 40, 80), OptionalDouble.empty(), STANDARD);
        UsualInterval four = UsualInterval.of(daysAt(0, 40, 80, 180), OptionalDouble.of(50), STANDARD);
        assertEquals(IntervalSource.FALLBACK, three.source());
        assertEquals(90, three.days());
        assertEquals(IntervalSource.OWN, four.source());
        assertEquals(40, four.days());
    }

    @Test
    void anEvenNumberOfGapsGivesHalfDays() {
        assertEquals(
                40.5,
                UsualInterval.of(daysAt(0, 40, 81, 90, 180), OptionalDouble.empty(), STANDARD)
                        .days());
    }

    @Test
    void theFloorAppliesWhateverTheSource() {
        UsualInterval own = UsualInterval.of(daysAt(0, 1, 2, 3), OptionalDouble.empty(), STANDARD);
        UsualInterval segment = UsualInterval.of(daysAt(0), OptionalDouble.of(12.25), STANDARD);
        UsualInterval fallback = UsualInterval.of(daysAt(), OptionalDouble.empty(), STANDARD.withFallbackDays(7));
        assertEquals(List.of(30.0, 30.0, 30.0), List.of(own.days(), segment.days(), fallback.days()));
        assertEquals(
                List.of(1.0, 12.25, 7.0), List.of(own.typicalDays(), segment.typicalDays(), fallback.typicalDays()));
        assertEquals(IntervalSource.SEGMENT, segment.source());
    }

    @Test
    void theSegmentSpeaksBeforeTheFallback() {
        UsualInterval interval = UsualInterval.of(daysAt(0, 5), OptionalDouble.of(45.25), STANDARD);
        assertEquals(45.25, interval.days());
        assertEquals(
                "Usual interval 45.25 days: median of the segment, as there are only 2 purchase days",
                interval.explain(Locale.ENGLISH));
        assertEquals("通常间隔45.25天：因只有2个购买日，取所属细分的中位数", interval.explain(Locale.CHINESE));
    }

    @Test
    void anExplanationTellsOfTheFloor() {
        assertEquals(
                "Usual interval 30 days: median gap between 4 purchase days\n"
                        + "  Raised from 1 to the least interval of 30 days",
                UsualInterval.of(daysAt(0, 1, 2, 3), OptionalDouble.empty(), STANDARD)
                        .explain(Locale.ENGLISH));
    }

    @Test
    void elapsedLandsOnTheRightSideOfLimits() {
        UsualInterval interval = UsualInterval.of(daysAt(0, 40, 80, 120), OptionalDouble.empty(), STANDARD);
        assertEquals(1.5, interval.elapsed(60));
        assertTrue(interval.elapsed(59) < 1.5);
        assertEquals(1.2, interval.elapsed(48));
        assertEquals(0, interval.elapsed(0));
        assertEquals(
                "days must be at least 0, but was -1",
                assertThrows(IllegalArgumentException.class, () -> interval.elapsed(-1))
                        .getMessage());
    }

    @Test
    void theSegmentsMedianIsThatOfItsCustomersWithEnoughDays() {
        SegmentRhythm first = SegmentRhythm.using(STANDARD);
        SegmentRhythm second = SegmentRhythm.using(STANDARD);
        assertEquals(OptionalDouble.empty(), first.result());
        first.add(daysAt(0, 10, 20, 30));
        first.add(daysAt(0, 100));
        second.add(daysAt(0, 40, 81, 90, 180));
        first.merge(second);
        assertEquals(OptionalDouble.of(25.25), first.result());
        SegmentRhythm other = SegmentRhythm.using(STANDARD.withOwnFromPurchaseDays(2));
        assertEquals(
                "policy must be " + STANDARD.withOwnFromPurchaseDays(2).ref() + ", but was " + STANDARD.ref(),
                assertThrows(IllegalArgumentException.class, () -> other.merge(second))
                        .getMessage());
    }

    @Test
    void contractsCountAsActivityAndContactsDoNot() {
        AsOf asOf = asOf(100);
        assertEquals(Optional.empty(), rhythm(asOf, daysAt()).lastActivity());
        assertEquals(OptionalDouble.empty(), rhythm(asOf, daysAt()).elapsed());
        assertEquals(OptionalLong.of(90), rhythm(asOf, daysAt(10)).daysSince());
        assertEquals(OptionalDouble.of(1), rhythm(asOf, daysAt(10)).elapsed());
        assertEquals(
                OptionalLong.of(60), rhythm(asOf, daysAt(10), signed(20, 40)).daysSince());
        assertEquals(
                OptionalLong.of(70), rhythm(asOf, daysAt(10), signed(30, 20)).daysSince());
        assertEquals(
                OptionalLong.of(90), rhythm(asOf, daysAt(10), signed(90, 101)).daysSince());
        assertEquals(
                OptionalLong.of(20), rhythm(asOf, daysAt(10), renewed(80, 200)).daysSince());
        assertEquals(
                OptionalLong.of(90), rhythm(asOf, daysAt(10), renewed(101, 101)).daysSince());
        assertEquals(OptionalLong.of(90), rhythm(asOf, daysAt(10), ended(80)).daysSince());
        assertEquals(
                OptionalLong.of(50),
                rhythm(asOf, daysAt(10, 50), signed(20, 20)).daysSince());
        assertEquals(OptionalLong.of(80), rhythm(asOf, daysAt(), signed(20, 20)).daysSince());
    }

    @Test
    void policiesDifferByContent() {
        assertEquals(30, STANDARD.floorDays());
        assertEquals(4, STANDARD.ownFromPurchaseDays());
        assertEquals(90, STANDARD.fallbackDays());
        assertNotEquals(STANDARD, STANDARD.withFloorDays(31));
        assertEquals(STANDARD, STANDARD.withFloorDays(31).withFloorDays(30));
        assertEquals("acme", STANDARD.named("acme", 3).ref().name());
        assertEquals(
                "floorDays must be at least 1, but was 0",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.withFloorDays(0))
                        .getMessage());
        assertEquals(
                "ownFromPurchaseDays must be at least 2, but was 1",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.withOwnFromPurchaseDays(1))
                        .getMessage());
    }

    @Test
    void everyWordHasBothTexts() {
        for (IntervalSource source : IntervalSource.values()) {
            assertNotEquals(source.label(Locale.ENGLISH), source.label(Locale.CHINESE));
        }
        for (RhythmReason reason : RhythmReason.values()) {
            assertNotEquals(reason.template(Locale.ENGLISH), reason.template(Locale.CHINESE));
        }
        assertEquals(
                IntervalSource.OWN.texts().keys(Locale.ENGLISH),
                IntervalSource.OWN.texts().keys(Locale.CHINESE));
    }

    private static Rhythm rhythm(AsOf asOf, PurchaseDays days, Fact... facts) {
        CustomerHistory history = CustomerHistory.of(CUSTOMER, List.of(facts));
        return Rhythm.of(days, history, asOf, UsualInterval.of(days, OptionalDouble.empty(), STANDARD));
    }

    private static ContractEvent signed(int day, int start) {
        return ContractEvent.ofSignature(head(day), "k", terms(start));
    }

    private static ContractEvent renewed(int day, int start) {
        return ContractEvent.ofRenewal(head(day), "k", terms(start));
    }

    private static ContractEvent ended(int day) {
        return ContractEvent.ofEnd(head(day), "k", ContractEvent.Ending.CANCELLED);
    }

    private static Terms terms(int start) {
        return Terms.of(DAY_0.plusDays(start), DAY_0.plusDays(start + 365));
    }

    private static FactHead head(int day) {
        return FactHead.of(FactId.of("k" + day), CUSTOMER, Occurrence.of(DAY_0.plusDays(day)), ZONE);
    }

    private static AsOf asOf(int day) {
        return AsOf.of(DAY_0.plusDays(day), ZONE);
    }

    private static PurchaseDays daysAt(int... days) {
        PurchaseColumns.Builder builder = PurchaseColumns.builder(Currency.getInstance("CNY"));
        List<Integer> all = new ArrayList<>();
        for (int day : days) {
            all.add((int) DAY_0.toEpochDay() + day);
        }
        all.forEach(day -> builder.add(0, day, 1));
        builder.index().add("c");
        return builder.build().days(0);
    }
}
