// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.survey.SurveyKpi;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KpiScopeTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate START = LocalDate.of(2025, 3, 1);
    private static final LocalDate END = LocalDate.of(2025, 4, 1);
    private static final DateWindow MARCH = DateWindow.of(START, END);
    private static final KpiScope SCOPE = KpiScope.of(MARCH, AsOf.of(LocalDate.of(2025, 4, 20), SHANGHAI));
    private static final PolicyRef POLICY = PolicyRef.of("test", 1, "content");

    @Test
    @Tag("KPI-C")
    void daysAndWindowAreThoseOfTheZone() {
        Occurrence lateOnTheLastOfFebruary = Occurrence.of(Instant.parse("2025-02-28T16:00:00Z"));
        assertEquals(START, SCOPE.day(lateOnTheLastOfFebruary));
        assertTrue(SCOPE.contains(lateOnTheLastOfFebruary));
        assertFalse(SCOPE.contains(Occurrence.of(Instant.parse("2025-02-28T15:59:59Z"))));
        assertFalse(SCOPE.contains(Occurrence.of(END)));
        assertEquals(KpiWindow.of(MARCH, SHANGHAI), SCOPE.window());
        assertEquals("[2025-03-01, 2025-04-01)[Asia/Shanghai] as of " + SCOPE.asOf(), SCOPE.toString());
    }

    @Test
    @Tag("KPI-C")
    void twoZonesDoNotMix() {
        AsOf utc = AsOf.of(END, ZoneOffset.UTC);
        assertEquals(
                "window must be in zone Z, but was Asia/Shanghai",
                assertThrows(IllegalArgumentException.class, () -> new KpiScope(KpiWindow.of(MARCH, SHANGHAI), utc))
                        .getMessage());
    }

    @Test
    void whatLiesAfterThePointIsNotSeen() {
        CustomerId id = CustomerId.of("c1");
        CustomerHistory history = CustomerHistory.of(id, List.of(purchase(id, 1, 10), purchase(id, 2, 60)));
        assertEquals(1, SCOPE.seen(history).purchases().size());
    }

    @Test
    void anotherDayIsSeenWithTheSameKnowledge() {
        Instant known = Instant.parse("2025-05-05T00:00:00Z");
        KpiScope scope =
                KpiScope.of(MARCH, AsOf.of(LocalDate.of(2025, 4, 20), SHANGHAI).knownBy(known));
        assertEquals(AsOf.of(START, SHANGHAI).knownBy(known), scope.at(START));
    }

    @Test
    @Tag("KPI-F")
    void aWindowIsOverOnItsLastDay() {
        assertFalse(KpiScope.of(MARCH, AsOf.of(END.minusDays(2), SHANGHAI)).isOver());
        assertTrue(KpiScope.of(MARCH, AsOf.of(END.minusDays(1), SHANGHAI)).isOver());
        assertTrue(SCOPE.isOver());
    }

    @Test
    @Tag("KPI-F")
    void beforeThatThereIsNoValue() {
        KpiDefinition definition = SurveyKpi.CSAT.definition(POLICY, List.of(Reason.of(KpiReason.MINIMUM_SAMPLE, 5L)));
        KpiScope scope = KpiScope.of(MARCH, AsOf.of(START.plusDays(9), SHANGHAI));
        KpiResult result = scope.notOver(definition);
        assertEquals(definition, result.definition());
        assertEquals(0, result.n());
        assertEquals(scope.window(), result.window().orElseThrow());
        assertEquals(scope.asOf(), result.asOf().orElseThrow());
        assertEquals(
                KpiValue.undefined(Reason.of(KpiReason.WINDOW_NOT_OVER, END.minusDays(1), START.plusDays(9))),
                result.value());
    }

    @Test
    @Tag("KPI-H")
    void onlyTheSameIsMerged() {
        assertDoesNotThrow(() -> SCOPE.requireSame(POLICY, SCOPE, POLICY));
        PolicyRef other = PolicyRef.of("other", 1, "content");
        assertEquals(
                "other must follow " + POLICY + " over " + SCOPE + ", but was " + other + " over " + SCOPE,
                assertThrows(IllegalArgumentException.class, () -> SCOPE.requireSame(POLICY, SCOPE, other))
                        .getMessage());
        KpiScope later = KpiScope.of(MARCH, AsOf.of(LocalDate.of(2025, 4, 21), SHANGHAI));
        assertThrows(IllegalArgumentException.class, () -> SCOPE.requireSame(POLICY, later, POLICY));
    }

    private static Purchase purchase(CustomerId id, int number, int days) {
        FactHead head = FactHead.of(FactId.of("p" + number), id, Occurrence.of(START.plusDays(days)), SHANGHAI);
        return Purchase.of(head, Money.of("10", "CNY"));
    }
}
