// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.scoring.statistic.Bootstrap;
import io.github.rapport4j.scoring.statistic.KaplanMeier;
import io.github.rapport4j.scoring.statistic.Proportions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private static final Confidence STANDARD = Confidence.standard();
    private static final Bootstrap SOME = Bootstrap.of(499, 7);

    @Test
    @Tag("KPI-E")
    void eachMethodFindsItsOwnInterval() {
        Ratio ratio = Ratio.of(3, 11);
        Map<Confidence.Method, Interval> expected = Map.of(
                Confidence.Method.WILSON, Proportions.wilson(ratio, 0.9),
                Confidence.Method.AGRESTI_COULL, Proportions.agrestiCoull(ratio, 0.9),
                Confidence.Method.CLOPPER_PEARSON, Proportions.clopperPearson(ratio, 0.9),
                Confidence.Method.JEFFREYS, Proportions.jeffreys(ratio, 0.9));
        for (Confidence.Method method : Confidence.Method.values()) {
            Confidence confidence = STANDARD.withLevel(0.9).withMethod(method);
            assertEquals(Optional.of(expected.get(method)), confidence.interval(ratio), method.code());
            assertEquals(Optional.empty(), confidence.interval(Ratio.of(0, 0)), method.code());
        }
        assertEquals(4, expected.values().stream().distinct().count());
    }

    @Test
    @Tag("KPI-E")
    void copiesDifferInWhatWasSetOnly() {
        assertEquals(
                new Confidence(0.8, Confidence.Method.JEFFREYS, 9, SOME),
                STANDARD.withMinimumN(9)
                        .withBootstrap(SOME)
                        .withMethod(Confidence.Method.JEFFREYS)
                        .withLevel(0.8));
        assertEquals(
                new Confidence(0.8, Confidence.Method.JEFFREYS, 9, SOME),
                STANDARD.withLevel(0.8)
                        .withMethod(Confidence.Method.JEFFREYS)
                        .withBootstrap(SOME)
                        .withMinimumN(9));
        assertEquals(Bootstrap.off(), STANDARD.bootstrap());
        assertEquals(0, STANDARD.withMinimumN(0).minimumN());
    }

    @Test
    @Tag("KPI-E")
    void optionsTellHowIntervalsAreFound() {
        assertEquals(
                "interval by Clopper-Pearson (exact) at 99.9 %|warning below n = 5",
                text(STANDARD.withLevel(0.999)
                        .withMethod(Confidence.Method.CLOPPER_PEARSON)
                        .options()));
        assertEquals(
                "interval of the median by the sign test at 95 %|warning below n = 5",
                text(STANDARD.options(KpiReason.MEDIAN_INTERVAL)));
        assertEquals(
                "interval by bootstrap over customers, 499 resamples from seed 7, at 95 %|warning below n = 5",
                text(STANDARD.withBootstrap(SOME).resamplingOptions()));
        assertEquals(
                "no interval, as resampling of customers (bootstrap) is off|warning below n = 5",
                text(STANDARD.resamplingOptions()));
    }

    /** What a policy was before there was a bootstrap, it still is: the fingerprint is made of this text. */
    @Test
    void theTextNamesTheBootstrapOnlyWhenItIsOn() {
        assertEquals("0.95 wilson, n >= 5", STANDARD.toString());
        assertEquals(
                "0.95 wilson, n >= 5, bootstrap 499 from 7",
                STANDARD.withBootstrap(SOME).toString());
        assertNotEquals(
                STANDARD.withBootstrap(SOME).toString(),
                STANDARD.withBootstrap(Bootstrap.of(499, 8)).toString());
    }

    @Test
    @Tag("KPI-21")
    void timesHaveAnIntervalInTheUnitOfTheFigure() {
        KaplanMeier minutes = KaplanMeier.empty();
        for (int i = 1; i <= 10; i++) {
            minutes.addEvent(90L * i);
        }
        assertEquals(Optional.of(Interval.of(1.5, 12, 0.95)), STANDARD.interval(minutes, 0.5, 60));
        assertEquals(List.of(), STANDARD.openInterval(minutes, 0.5, 60, KpiUnit.HOURS));
        for (int i = 0; i < 12; i++) {
            minutes.addCensored(2000);
        }
        assertEquals(Optional.empty(), STANDARD.interval(minutes, 0.5, 60));
        assertEquals(
                List.of(Reason.of(KpiReason.OPEN_INTERVAL, new BigDecimal("9.0"), new BigDecimal("95"))),
                STANDARD.openInterval(minutes, 0.5, 60, KpiUnit.HOURS));
        assertEquals(
                "at least 9.0 with 95 % confidence; too few are over yet for an upper end",
                text(STANDARD.openInterval(minutes, 0.5, 60, KpiUnit.HOURS)));
    }

    @Test
    @Tag("KPI-21")
    void ofVeryFewNotEvenTheLowerEndIsTold() {
        KaplanMeier days = KaplanMeier.empty();
        assertEquals(Optional.empty(), STANDARD.interval(days, 0.5, 1));
        assertEquals(List.of(), STANDARD.openInterval(days, 0.5, 1, KpiUnit.DAYS));
        days.addEvent(4);
        days.addEvent(6);
        assertEquals(Optional.empty(), STANDARD.interval(days, 0.5, 1));
        assertEquals(List.of(), STANDARD.openInterval(days, 0.5, 1, KpiUnit.DAYS));
    }

    @Test
    void badSettingsAreNamed() {
        assertMessage("level must be above 0 and below 1, but was 0.0", () -> STANDARD.withLevel(0));
        assertMessage("level must be above 0 and below 1, but was NaN", () -> STANDARD.withLevel(Double.NaN));
        assertEquals(
                "bootstrap",
                assertThrows(NullPointerException.class, () -> STANDARD.withBootstrap(null))
                        .getMessage());
        assertEquals(
                "method",
                assertThrows(NullPointerException.class, () -> STANDARD.withMethod(null))
                        .getMessage());
    }

    private static String text(List<Reason> reasons) {
        return reasons.stream().map(each -> each.text(Locale.ENGLISH)).collect(Collectors.joining("|"));
    }

    private static void assertMessage(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
