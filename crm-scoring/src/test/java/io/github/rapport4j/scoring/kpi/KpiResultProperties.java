// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.survey.SurveyKpi;
import io.github.rapport4j.scoring.survey.SurveyReason;
import io.github.rapport4j.testkit.core.MeasureArbitraries;
import io.github.rapport4j.testkit.scoring.KpiArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.function.Executable;

class KpiResultProperties {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final KpiDefinition SHARE = definition(KpiUnit.SHARE);
    private static final Confidence STANDARD = Confidence.standard();

    @Property
    @Tag("KPI-A")
    @Tag("KPI-B")
    @Tag("KPI-E")
    void aShareHasEverythingNeededToCheckIt(
            @ForAll("ratios") Ratio ratio, @ForAll("confidences") Confidence confidence) {
        KpiResult result = KpiResult.ofShare(SHARE, ratio, confidence).build();
        assertEquals(SHARE, result.definition());
        assertEquals(ratio.denominator(), result.n());
        assertEquals(ratio.isDefined(), result.value().isDefined());
        assertEquals(ratio.isDefined(), result.toDouble().isPresent());
        assertEquals(ratio.isDefined(), result.rounded().isPresent());
        assertEquals(ratio.isDefined(), result.interval().isPresent());
        if (ratio.isDefined()) {
            assertEquals(KpiValue.quotient(count(ratio.numerator()), count(ratio.denominator())), result.value());
            assertEquals(ratio.toDouble(), result.toDouble().getAsDouble());
            assertTrue(result.interval().orElseThrow().contains(ratio.toDouble()));
            assertEquals(confidence.level(), result.interval().orElseThrow().level());
        }
    }

    @Property
    @Tag("KPI-E")
    void fewAreWarnedOf(@ForAll("ratios") Ratio ratio, @ForAll("confidences") Confidence confidence) {
        List<Reason> expected = ratio.denominator() > 0 && ratio.denominator() < confidence.minimumN()
                ? List.of(Reason.of(KpiReason.SMALL_SAMPLE, ratio.denominator(), confidence.minimumN()))
                : List.of();
        assertEquals(
                expected, KpiResult.ofShare(SHARE, ratio, confidence).build().warnings());
    }

    @Example
    @Tag("KPI-E")
    void theStandardIsWilsonAtNinetyFivePercentAndWarnsBelowFive() {
        assertEquals(new Confidence(0.95, Confidence.Method.WILSON, 5), STANDARD);
        assertFalse(STANDARD.warnings(4).isEmpty());
        assertTrue(STANDARD.warnings(5).isEmpty());
    }

    @Property
    @Tag("KPI-B")
    void nothingIsEverDividedByNothing(@ForAll("parts") KpiValue.Part above, @ForAll("parts") KpiValue.Part below) {
        KpiValue value = KpiValue.quotient(above, below);
        if (below.amount().signum() == 0) {
            assertEquals(KpiValue.undefined(Reason.of(KpiReason.NOTHING_TO_DIVIDE_BY)), value);
            assertEquals(Optional.empty(), value.rounded(100, 1));
            assertEquals("reason", value.<String>fold(number -> "number", reason -> "reason"));
        } else {
            double expected = above.amount().doubleValue() / below.amount().doubleValue();
            double actual = value.fold(BigDecimal::doubleValue, reason -> Double.NaN);
            assertEquals(expected, actual, Math.abs(expected) * 1e-12);
        }
    }

    /** In tenths of a percent: floor(1000 k/n + 1/2), by whole numbers. */
    @Property
    @Tag("KPI-D")
    void percentagesShowOneDecimalHalfUp(@ForAll("defined") Ratio ratio) {
        KpiResult result = KpiResult.ofShare(SHARE, ratio, STANDARD).build();
        long tenths = Math.floorDiv(2000 * ratio.numerator() + ratio.denominator(), 2 * ratio.denominator());
        assertEquals(BigDecimal.valueOf(tenths, 1), result.rounded().orElseThrow());
    }

    @Example
    @Tag("KPI-D")
    void displayRoundsOnceFromTheExactParts() {
        assertEquals(new BigDecimal("12.5"), rounded(KpiUnit.SHARE, 1, 8));
        assertEquals(new BigDecimal("6.3"), rounded(KpiUnit.SHARE, 1, 16));
        // 12.4499999999 % must not climb over 12.45 to 12.5
        assertEquals(new BigDecimal("12.4"), rounded(KpiUnit.SHARE, 124_499_999_999L, 1_000_000_000_000L));
        assertEquals(new BigDecimal("-13"), rounded(KpiUnit.NET_POINTS, -1, 8));
        assertEquals(new BigDecimal("13"), rounded(KpiUnit.NET_POINTS, 1, 8));
        assertEquals(new BigDecimal("1.33"), rounded(KpiUnit.RATE, 4, 3));
    }

    @Example
    @Tag("KPI-D")
    void theValueItselfIsNotRounded() {
        assertEquals(
                1.0 / 3,
                KpiResult.ofShare(SHARE, Ratio.of(1, 3), STANDARD)
                        .build()
                        .toDouble()
                        .orElseThrow());
        assertEquals(
                -12.5,
                valued(KpiUnit.NET_POINTS, count(-1), count(8)).toDouble().orElseThrow());
    }

    @Example
    @Tag("KPI-A")
    void theExplanationTellsEverythingInBothLanguages() {
        KpiResult result = KpiResult.ofShare(SHARE, Ratio.of(3, 4), STANDARD)
                .window(KpiWindow.of(DateWindow.ofMonth(YearMonth.of(2026, 2)), SHANGHAI))
                .asOf(AsOf.of(LocalDate.of(2026, 3, 31), SHANGHAI))
                .exclusions(Exclusions.of(SurveyReason.BLANK, 2))
                .build();
        assertEquals("""
                customer satisfaction: 75.0 %
                  3 over 4
                  n = 4
                  between 30.1 % and 95.4 % with 95 % confidence
                  from 2026-02-01 to 2026-02-28, both included, in zone Asia/Shanghai
                  facts up to 2026-03-31
                  left out, answers left blank: 2
                  only 4 counted, fewer than 5: read with care
                  formula: satisfied answers / answers
                  definition KPI-8 version 2, policy test v1 (6d2c9c1a3b7d2f10)""", result.explain(Locale.ENGLISH));
        assertEquals("""
                客户满意度（CSAT）：75.0 %
                  3 比 4
                  样本数 n = 4
                  在 95 % 置信度下介于 30.1 % 与 95.4 % 之间
                  自 2026-02-01 至 2026-02-28（含首尾两日），时区 Asia/Shanghai
                  计入截至 2026-03-31 的事实
                  未计入，空白答卷：2
                  仅计入 4 个，少于 5 个：请谨慎解读
                  公式：满意答卷数 / 有效答卷数
                  定义 KPI-8 第 2 版，规则参数 test v1 (6d2c9c1a3b7d2f10)""", result.explain(Locale.CHINESE));
    }

    @Example
    @Tag("KPI-B")
    void theAbsenceIsExplained() {
        assertEquals(
                """
                customer satisfaction: undefined
                  there is nothing to divide by
                  n = 0
                  formula: satisfied answers / answers
                  definition KPI-8 version 2, policy test v1 (6d2c9c1a3b7d2f10)""", KpiResult.ofShare(SHARE, Ratio.of(0, 0), STANDARD).build().explain(Locale.ENGLISH));
    }

    @Example
    @Tag("KPI-A")
    void moneyCountsAndStatisticsFitTheSameShape() {
        KpiValue.Part revenue = KpiValue.Amount.of(Money.of("1000", "CNY"));
        assertStartsWith(
                "customer satisfaction: 333.33 CNY\n  1,000 CNY over 3\n", valued(KpiUnit.MONEY, revenue, count(3)));
        KpiResult.Builder alone = KpiResult.builder().n(7);
        assertStartsWith(
                "customer satisfaction: 1,234\n  n = 7\n",
                alone.definition(definition(KpiUnit.COUNT)).value(count(1234)).build());
        assertStartsWith(
                "customer satisfaction: 12.3 days\n  n = 7\n  between 10.0 and 14.0 with 90 % confidence\n",
                KpiResult.builder()
                        .n(7)
                        .definition(definition(KpiUnit.DAYS))
                        .value(KpiValue.Measure.of(12.25))
                        .interval(Interval.of(10, 14, 0.9))
                        .build());
    }

    @Example
    @Tag("KPI-A")
    void partsStandForThemselves() {
        KpiValue.Part measure = KpiValue.Measure.of(2.25);
        KpiValue.Part yuan = KpiValue.Amount.of(Money.of("7.125", "CNY"));
        assertEquals(new BigDecimal("2.25"), measure.shown());
        assertEquals(Money.of("7.125", "CNY"), yuan.shown());
        assertEquals(12L, count(12).shown());
        assertEquals(new BigDecimal("2.25"), measure.<BigDecimal>fold(number -> number, reason -> BigDecimal.ZERO));
        assertEquals(Optional.of(new BigDecimal("7.13")), yuan.rounded(1, 2));
        assertEquals(Optional.of(new BigDecimal("225")), measure.rounded(100, 0));
        assertEquals(Optional.empty(), KpiValue.of(Ratio.of(0, 0)).rounded(1, 2));
    }

    @Example
    @Tag("KPI-A")
    void aNameMakesADefinitionOfTheFirstVersion() {
        PolicyRef policy = new PolicyRef("test", 1, "6d2c9c1a3b7d2f10");
        Reason option = Reason.of(KpiReason.MINIMUM_SAMPLE, 5L);
        KpiDefinition definition = SurveyKpi.CSAT.definition(policy, List.of(option));
        assertEquals("KPI-8", definition.id());
        assertEquals(1, definition.version());
        assertEquals(policy, definition.policy());
        assertEquals(List.of(option), definition.options());
        assertEquals(SurveyKpi.CSAT, definition.name());
        assertTrue(
                SurveyKpi.CSAT.source().text(Locale.ENGLISH).startsWith("rule KPI-8 of this library; common practice"));
        assertEquals("satisfied answers / answers", definition.formula().text(Locale.ENGLISH));
    }

    /** Only a plain count needs no interval; what is undefined has none to miss. */
    @Example
    @Tag("KPI-E")
    void whatStandsAloneSaysSo() {
        assertTrue(isAlone(valued(KpiUnit.MONEY, count(1), count(3))));
        assertTrue(isAlone(valued(KpiUnit.DAYS, count(1), count(3))));
        assertFalse(isAlone(valued(KpiUnit.COUNT, count(1), count(3))));
        assertFalse(isAlone(valued(KpiUnit.MONEY, count(1), count(0))));
        assertFalse(isAlone(KpiResult.ofShare(SHARE, Ratio.of(3, 4), STANDARD).build()));
    }

    private static boolean isAlone(KpiResult result) {
        return result.explanation().parts().stream()
                .anyMatch(part -> part.reason().code() == KpiReason.NO_INTERVAL);
    }

    @Example
    void badPartsAreNamed() {
        KpiValue.Part yuan = KpiValue.Amount.of(Money.of("1", "CNY"));
        KpiValue.Part euro = KpiValue.Amount.of(Money.of("1", "EUR"));
        assertThrows(CurrencyMismatchException.class, () -> KpiValue.quotient(yuan, euro));
        assertMessage("number must be finite, but was NaN", () -> KpiValue.Measure.of(Double.NaN));
        assertMessage("denominator must not be 0", () -> new KpiValue.Quotient(yuan, count(0)));
        assertMessage(
                "n must be at least 0, but was -1",
                () -> KpiResult.ofShare(SHARE, Ratio.of(1, 2), STANDARD).build().withN(-1));
        assertMessage(
                "interval must be absent when the value is undefined",
                () -> KpiResult.ofShare(SHARE, Ratio.of(0, 0), STANDARD)
                        .interval(Interval.of(0, 1, 0.95))
                        .build());
        assertMessage("id must not be blank", () -> SHARE.withId(" "));
        assertMessage("version must be at least 1, but was 0", () -> SHARE.withVersion(0));
        assertMessage("level must be above 0 and below 1, but was 1.0", () -> STANDARD.withLevel(1));
        assertMessage("minimumN must be at least 0, but was -1", () -> STANDARD.withMinimumN(-1));
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return MeasureArbitraries.ratios();
    }

    @Provide
    Arbitrary<Ratio> defined() {
        return MeasureArbitraries.ratios().filter(Ratio::isDefined);
    }

    @Provide
    Arbitrary<Confidence> confidences() {
        return KpiArbitraries.confidences();
    }

    @Provide
    Arbitrary<KpiValue.Part> parts() {
        return KpiArbitraries.parts(Currency.getInstance("CNY"));
    }

    private static KpiValue.Part count(long count) {
        return KpiValue.Count.of(count);
    }

    private static BigDecimal rounded(KpiUnit unit, long above, long below) {
        return valued(unit, count(above), count(below)).rounded().orElseThrow();
    }

    private static KpiResult valued(KpiUnit unit, KpiValue.Part above, KpiValue.Part below) {
        return KpiResult.builder()
                .definition(definition(unit))
                .value(KpiValue.quotient(above, below))
                .n(1)
                .build();
    }

    private static KpiDefinition definition(KpiUnit unit) {
        return KpiDefinition.builder()
                .id("KPI-8")
                .version(2)
                .name(SurveyKpi.CSAT)
                .direction(KpiDefinition.Direction.HIGH_IS_GOOD)
                .unit(unit)
                .policy(new PolicyRef("test", 1, "6d2c9c1a3b7d2f10"))
                .build();
    }

    private static void assertStartsWith(String start, KpiResult result) {
        String text = result.explain(Locale.ENGLISH);
        assertEquals(start, text.substring(0, Math.min(start.length(), text.length())));
    }

    private static void assertMessage(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
