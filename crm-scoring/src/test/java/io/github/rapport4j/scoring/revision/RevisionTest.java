// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.figure.EveryFamily;
import io.github.rapport4j.scoring.figure.KpiMeasure;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.purchase.PurchaseKpi;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RevisionTest {
    private static final KpiMeasure NPS = EveryFamily.measures().get("nps");
    private static final KpiScope MARCH =
            KpiScope.of(DateWindow.ofMonth(YearMonth.of(2026, 3)), AsOf.of(LocalDate.of(2026, 4, 1), ZoneOffset.UTC));
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    @Test
    @Tag("FACT-4")
    void aLateAnswerIsNamedAsTheCauseInBothLanguages() {
        KpiRevision revision = KpiRevision.of(
                NPS, MARCH, MAY, Stream.of(history("A", answer("A", 10, 5, 5)), history("B", answer("B", 2, 6, 40))));
        KpiRevision.Changed changed = assertInstanceOf(KpiRevision.Changed.class, revision);
        assertEquals(1, changed.first().results().get(0).n());
        assertEquals(2, changed.now().results().get(0).n());
        assertEquals(
                List.of(FactId.of("B-6")),
                changed.causes().stream().map(late -> late.head().id()).toList());
        assertEquals("""
                1 of 1 figures of 2026-03-01 to 2026-03-31 changed from what was known by 2026-04-02T00:00:00Z to what is \
                known by 2026-05-01T00:00:00Z
                  net promoter score: 0 points, was 100 points
                  cause: 1 facts that became known late
                    survey answer B-6 of customer B: happened 2026-03-06, known since 2026-04-10T00:00:00Z""", changed.explain(Locale.ENGLISH));
        assertEquals("""
                2026-03-01 至 2026-03-31 的 1 项指标中有 1 项不同于 2026-04-02T00:00:00Z 前所知（现按 2026-05-01T00:00:00Z 前所知）
                  净推荐值（NPS）：0 分，原为 100 分
                  原因：1 条迟到的事实
                    调查答复 B-6（客户 B）：发生于 2026-03-06，获知于 2026-04-10T00:00:00Z""", changed.explain(Locale.CHINESE));
    }

    @Test
    @Tag("FACT-4")
    void aLateFactThatTheFigureDoesNotReadIsCountedButNoCause() {
        KpiRevision revision = KpiRevision.of(
                NPS, MARCH, MAY, Stream.of(history("A", answer("A", 10, 5, 5), purchase("A", 7, 6, 40))));
        KpiRevision.Same same = assertInstanceOf(KpiRevision.Same.class, revision);
        assertEquals(1, same.late());
        assertEquals("""
                figures of 2026-03-01 to 2026-03-31 are the same as known by 2026-04-02T00:00:00Z and by 2026-05-01T00:00:00Z
                  1 facts became known in between, without effect""", same.explain(Locale.ENGLISH));
        assertEquals(MAY, same.now().scope().asOf().knownBy());
        assertEquals(MARCH, same.first().scope());
    }

    @Test
    @Tag("FACT-4")
    void whatHappenedAfterTheDayOfTheEvaluationIsNotLateButLater() {
        KpiRevision revision = KpiRevision.of(NPS, MARCH, MAY, Stream.of(history("A", answer("A", 10, 33, 33))));
        assertEquals(0, assertInstanceOf(KpiRevision.Same.class, revision).late());
    }

    @Test
    @Tag("FACT-4")
    @Tag("KPI-H")
    void partsOfABaseAreMergedWithAllTheyKnow() {
        List<CustomerHistory> base = List.of(
                history("A", answer("A", 10, 5, 5)),
                history("B", answer("B", 2, 6, 40)),
                history("C", answer("C", 9, 7, 7), answer("C", 1, 8, 41)),
                history("D", answer("D", 3, 9, 9)));
        RevisionTally one = RevisionTally.of(NPS, MARCH, MAY);
        RevisionTally other = RevisionTally.of(NPS, MARCH, MAY);
        base.subList(0, 2).forEach(one::add);
        base.subList(2, 4).forEach(other::add);
        one.merge(other);
        KpiRevision.Changed changed = assertInstanceOf(KpiRevision.Changed.class, one.result());
        assertEquals(KpiRevision.of(NPS, MARCH, MAY, base.stream()), changed);
        assertEquals(3, changed.first().results().get(0).n());
        assertEquals(4, changed.now().results().get(0).n());
        assertEquals(
                List.of("B-6", "C-8"),
                changed.causes().stream()
                        .map(late -> late.head().id().toString())
                        .toList());
    }

    @Test
    @Tag("FACT-4")
    void whereSingleCustomersDoNotShowTheDifferenceAllLateFactsAreListed() {
        KpiMeasure isAboveTen = KpiMeasure.of(AboveTen::new, result -> List.of(result));
        KpiRevision revision = KpiRevision.of(
                isAboveTen,
                MARCH,
                MAY,
                Stream.of(
                        history("A", purchase("A", 4, 5, 5), purchase("A", 3, 6, 40)),
                        history("B", purchase("B", 5, 5, 5))));
        KpiRevision.Changed changed = assertInstanceOf(KpiRevision.Changed.class, revision);
        assertEquals(
                List.of(FactId.of("A-6")),
                changed.causes().stream().map(late -> late.head().id()).toList());
    }

    @Test
    @Tag("FACT-4")
    void causesAreInTheOrderOfCustomersThenOfEventsThenOfKnowledgeWhoeverComesFirst() {
        KpiRevision revision = KpiRevision.of(
                KpiMeasure.of(AboveTen::new, result -> List.of(result)),
                MARCH,
                MAY,
                Stream.of(
                        history("B", purchase("B", 6, 5, 5), purchase("B", 1, 6, 40)),
                        history("A", late("A-y", 41), late("A-x", 42), late("A-w", 41), late("A-z", 40))));
        assertEquals(
                "A-z A-w A-y A-x B-6",
                assertInstanceOf(KpiRevision.Changed.class, revision).causes().stream()
                        .map(cause -> cause.head().id().value())
                        .collect(Collectors.joining(" ")));
    }

    /** B came back late; alone, B has no short form before or after, so all late facts stand as the cause. */
    @Test
    @Tag("FACT-4")
    void aShareThatHasNoValueOfOneCustomerNamesAllLateFacts() {
        CustomerHistory a = history("A", purchase("A", 5, -3, -3), purchase("A", 5, 30, 30));
        CustomerHistory b = history("B", purchase("B", 5, -400, -3), purchase("B", 5, 30, 40), answer("B", 9, 5, 40));
        KpiRevision.Changed changed = assertInstanceOf(
                KpiRevision.Changed.class,
                KpiRevision.of(EveryFamily.measures().get("retention"), MARCH, MAY, Stream.of(a, b)));
        assertEquals(
                List.of(FactId.of("B-5"), FactId.of("B-30")),
                changed.causes().stream().map(late -> late.head().id()).toList());
        assertTrue(changed.explain(Locale.ENGLISH).startsWith("1 of 4 figures of 2026-03-01 to 2026-03-31 changed"));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        Instant march = Instant.parse("2026-03-01T00:00:00Z");
        assertEquals(
                "knownBy must be at or after 2026-04-02T00:00:00Z, but was 2026-03-01T00:00:00Z",
                assertThrows(IllegalArgumentException.class, () -> RevisionTally.of(NPS, MARCH, march))
                        .getMessage());
        RevisionTally one = RevisionTally.of(NPS, MARCH, MAY);
        RevisionTally other = RevisionTally.of(EveryFamily.measures().get("csat"), MARCH, MAY);
        RevisionTally later = RevisionTally.of(NPS, MARCH, MAY.plusSeconds(1));
        for (RevisionTally another : List.of(other, later)) {
            KpiScope now = one.result().now().scope();
            assertEquals(
                    "other must recount the same measure over " + MARCH + " and " + now + ", but was over " + MARCH
                            + " and " + another.result().now().scope() + " or another measure",
                    assertThrows(IllegalArgumentException.class, () -> one.merge(another))
                            .getMessage());
        }
        assertEquals(
                "causes must not be empty",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new KpiRevision.Changed(
                                        one.result().now(), one.result().now(), List.of()))
                        .getMessage());
    }

    private static CustomerHistory history(String customer, Fact... facts) {
        return CustomerHistory.of(CustomerId.of(customer), List.of(facts));
    }

    /** Happened on a day of March, known so many days after the first of March. */
    private static FactHead head(String customer, int day, int known) {
        LocalDate first = LocalDate.of(2026, 3, 1);
        Instant at = first.plusDays(known).atStartOfDay(ZoneOffset.UTC).toInstant();
        return FactHead.of(
                FactId.of(customer + "-" + day), CustomerId.of(customer), Occurrence.of(first.plusDays(day - 1L)), at);
    }

    private static Fact purchase(String customer, int amount, int day, int known) {
        return Purchase.of(
                head(customer, day, known), Money.of(BigDecimal.valueOf(amount), Currency.getInstance("CNY")));
    }

    /** A purchase of A on the sixth of March. */
    private static Fact late(String id, int known) {
        FactHead head = head("A", 6, known);
        return Purchase.of(
                FactHead.of(FactId.of(id), head.customer(), Occurrence.of(LocalDate.of(2026, 3, 6)), head.recordedAt()),
                Money.of("1", "CNY"));
    }

    private static Fact answer(String customer, int value, int day, int known) {
        return SurveyAnswer.of(
                head(customer, day, known), SurveyAnswer.Question.ofNps("q"), SurveyAnswer.Answer.of(value));
    }

    /** Whether all purchases together exceed ten: of single customers it shows nothing. */
    private static final class AboveTen implements Accumulator<CustomerHistory, KpiResult, AboveTen> {
        private final KpiScope scope;
        private BigDecimal sum = BigDecimal.ZERO;

        AboveTen(KpiScope scope) {
            this.scope = scope;
        }

        @Override
        public void add(CustomerHistory history) {
            history.purchases()
                    .forEach(purchase -> sum = sum.add(purchase.amount().amount()));
        }

        @Override
        public void merge(AboveTen other) {
            sum = sum.add(other.sum);
        }

        @Override
        public KpiResult result() {
            return scope.result()
                    .definition(PurchaseKpi.GINI.definition(PolicyRef.of("test", 1, ""), List.of()))
                    .value(KpiValue.Count.of(sum.compareTo(BigDecimal.TEN) > 0 ? 1 : 0))
                    .n(1)
                    .build();
        }
    }
}
