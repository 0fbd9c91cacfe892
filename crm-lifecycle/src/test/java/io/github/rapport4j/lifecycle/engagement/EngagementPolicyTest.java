// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.EngagementStatus;
import io.github.rapport4j.scoring.warning.ScanPoint;
import io.github.rapport4j.scoring.warning.WarningKind;
import io.github.rapport4j.scoring.warning.WarningPolicy;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EngagementPolicyTest {
    private static final EngagementPolicy STANDARD = EngagementPolicy.standard();

    @Test
    @Tag("ENG-4")
    @Tag("ENG-5")
    @Tag("ENG-6")
    @Tag("ENG-7")
    @Tag("ENG-8")
    void everyNumberIsAFieldAndPartOfTheReference() {
        List<EngagementPolicy> others = List.of(
                STANDARD.withAtRiskPercent(151),
                STANDARD.withCalmPercent(121),
                STANDARD.withDormantPercent(301),
                STANDARD.withChurnedPercent(501),
                STANDARD.withWonBackChurnedPercent(301),
                STANDARD.withCalmDays(15),
                STANDARD.withNewDays(91),
                STANDARD.withWinBackDays(91),
                STANDARD.withWonBackDays(91),
                STANDARD.withLapseGraceDays(31),
                STANDARD.withCancelGraceDays(1),
                STANDARD.withWonBackGraceDays(1),
                STANDARD.withIsProductUseCounted(true),
                STANDARD.withRiskKinds(Set.of(WarningKind.FORECAST)),
                STANDARD.withOnboardingCodes(Set.of("accepted")),
                STANDARD.withWarnings(WarningPolicy.standard().withContractDays(61)));
        assertEquals(
                others.size() + 1L,
                Stream.concat(others.stream(), Stream.of(STANDARD))
                        .map(policy -> policy.ref().fingerprint())
                        .distinct()
                        .count());
        assertEquals(
                STANDARD.ref().fingerprint(), STANDARD.named("ours", 2).ref().fingerprint());
        assertEquals("ours", STANDARD.named("ours", 2).ref().name());
    }

    @Test
    void limitsRiseAndSpansAreAtLeastADay() {
        refused("atRiskPercent must be 120 to 100000, but was 119", () -> STANDARD.withAtRiskPercent(119));
        refused("dormantPercent must be 150 to 100000, but was 149", () -> STANDARD.withDormantPercent(149));
        refused("churnedPercent must be 300 to 100000, but was 299", () -> STANDARD.withChurnedPercent(299));
        refused("wonBackChurnedPercent must be 150 to 100000, but was 1", () -> STANDARD.withWonBackChurnedPercent(1));
        refused("calmPercent must be 1 to 100000, but was 0", () -> STANDARD.withCalmPercent(0));
        refused("name must not be blank", () -> STANDARD.named(" ", 1));
        refused("spans must be 1 to 100000, but was 0", () -> STANDARD.withCalmDays(0));
        refused("graces must be 0 to 100000, but was -1", () -> STANDARD.withLapseGraceDays(-1));
        refused("graces must be 0 to 100000, but was 100001", () -> STANDARD.withLapseGraceDays(100_001));
        assertEquals(100_000, STANDARD.withLapseGraceDays(100_000).lapseGraceDays());
    }

    @Test
    void reasonsHaveCodesThatStay() {
        StringBuilder codes = new StringBuilder();
        for (EngagementReason reason : EngagementReason.values()) {
            codes.append(reason.code()).append(' ');
        }
        assertEquals(
                "status no-status moved began first-activity second-activity onboarded warned late no-longer-new calm"
                        + " contract-over came-back-after-touch came-back stayed rhythm no-rhythm in-force"
                        + " severe-complaint ",
                codes.toString());
    }

    @Test
    void aStateIsWhole() {
        EngagementState none = EngagementState.none(CustomerStory.day(5));
        refused(
                "since must be given with a status and only then, but status was new",
                () -> none.withStatus(EngagementStatus.NEW));
        refused(
                "since must be given with a status and only then, but status was missing",
                () -> none.withSince(none.day()));
        refused(
                "since must be up to 2024-01-06, but was 2024-01-07",
                () -> EngagementState.builder()
                        .day(none.day())
                        .status(EngagementStatus.NEW)
                        .since(CustomerStory.day(6))
                        .build());
        refused(
                "calmSince must be up to 2024-01-06, but was 2024-01-07",
                () -> none.withCalmSince(CustomerStory.day(6)));
    }

    @Test
    @Tag("ENG-2")
    void aStepGoesForward() {
        EngagementCalculator calculator = EngagementCalculator.using(STANDARD);
        CustomerHistory history = CustomerHistory.of(CustomerId.of("c1"), List.of());
        ScanPoint point = ScanPoint.of(AsOf.of(CustomerStory.day(5), ZoneOffset.UTC), Currency.getInstance("CNY"));
        refused(
                "point must be after 2024-01-06, but was 2024-01-06",
                () -> calculator.step(EngagementState.none(CustomerStory.day(5)), history, point));
        assertEquals(
                "no purchase or contract yet, as of 2024-01-06\n  no purchase day, contract start or renewal that counts",
                calculator.evaluate(history, point).explain(Locale.ENGLISH));
    }

    @Test
    void aStatusExplainsItself() {
        Engagement result = new CustomerStory().buys(0).buys(10).on(145);
        assertEquals("""
                at risk since 2024-05-25, as of 2024-05-25
                  last activity 2024-01-11, 135 days ago; usual interval 90 days
                  warnings: overdue purchase
                  2024-01-01: new
                    first purchase or contract
                  2024-01-11: new -> active
                    bought, signed or renewed again
                  2024-05-25: active -> at risk
                    warnings: overdue purchase""", result.explain(Locale.ENGLISH));
        assertEquals("""
                流失风险,自2024-05-25起(截至2024-05-25)
                  上次活跃2024-01-11,距今135天;通常间隔90天
                  预警:逾期未购
                  2024-01-01:新客
                    首次购买或签约
                  2024-01-11:新客 -> 活跃
                    再次购买、签约或续约
                  2024-05-25:活跃 -> 流失风险
                    预警:逾期未购""", result.explain(Locale.CHINESE));
    }

    private static void refused(String message, Executable action) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, action).getMessage());
    }
}
