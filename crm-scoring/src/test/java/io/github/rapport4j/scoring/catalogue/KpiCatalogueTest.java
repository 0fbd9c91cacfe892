// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.scoring.contract.ContractPolicy;
import io.github.rapport4j.scoring.group.GroupReason;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.lifetime.LifetimeKpi;
import io.github.rapport4j.scoring.pipeline.PipelineKpi;
import io.github.rapport4j.scoring.purchase.PurchaseKpi;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.relation.RelationKpi;
import io.github.rapport4j.scoring.relation.RelationPolicy;
import io.github.rapport4j.scoring.retention.RetentionKpi;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.service.ServiceKpi;
import io.github.rapport4j.scoring.service.ServicePolicy;
import io.github.rapport4j.scoring.sheet.SheetKpi;
import io.github.rapport4j.scoring.statistic.Bootstrap;
import io.github.rapport4j.scoring.survey.CsatPolicy;
import io.github.rapport4j.scoring.survey.NpsPolicy;
import io.github.rapport4j.scoring.survey.SurveyKpi;
import io.github.rapport4j.scoring.winback.WinBackKpi;
import io.github.rapport4j.scoring.winback.WinBackPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KpiCatalogueTest {
    /** What the caller of a calculator chooses: results name it before the options of the policy. */
    private static final Set<ReasonCode> CHOSEN = Set.of(
            RetentionKpi.Note.PERIOD_BEFORE,
            ServiceKpi.Note.CLOCK,
            PipelineKpi.Note.OF_STAGE,
            PurchaseKpi.Note.UP_TO,
            RelationKpi.Note.ELIGIBLE,
            GroupReason.ONLY);

    private final KpiCatalogue catalogue = KpiCatalogue.standard();

    @Test
    void theEntriesAreKpi1ToKpi25InTheirOrderAndThenTheHealthOfTheBase() {
        List<String> ids = Stream.concat(IntStream.rangeClosed(1, 25).mapToObj(i -> "KPI-" + i), Stream.of("HEALTH-3"))
                .toList();
        assertEquals(ids, catalogue.entries().stream().map(KpiEntry::id).toList());
    }

    @Test
    void everyNameOfTheModuleHasOneFigureUnderItsId() {
        List<KpiName> listed = catalogue.definitions().map(KpiDefinition::name).toList();
        assertEquals(new HashSet<>(ModuleTypes.constants(KpiName.class)), new HashSet<>(listed));
        assertEquals(listed.size(), new HashSet<>(listed).size());
        catalogue.definitions().forEach(each -> {
            assertEquals(each.name().id(), each.id());
            assertEquals(each.name().unit(), each.unit());
            assertEquals(each.name().direction(), each.direction());
            assertTrue(each.version() >= 1);
        });
        catalogue.entries().forEach(entry -> assertTrue(entry.version() >= 1, entry.id()));
    }

    @Test
    @Tag("KPI-A")
    void everyResultCarriesTheDefinitionOfTheCatalogue() {
        for (KpiPolicies policies : List.of(KpiPolicies.standard(), others())) {
            KpiCatalogue own = KpiCatalogue.of(policies);
            List<KpiResult> results = AllResults.under(policies);
            results.forEach(result -> {
                KpiDefinition definition = result.definition();
                assertEquals(own.definition(definition.name()), Optional.of(ofPolicy(definition)));
            });
            Set<KpiName> seen =
                    results.stream().map(each -> each.definition().name()).collect(Collectors.toSet());
            assertEquals(new HashSet<>(ModuleTypes.constants(KpiName.class)), seen);
        }
    }

    /** Without what the caller chose, which must come first. */
    private static KpiDefinition ofPolicy(KpiDefinition definition) {
        return definition.withOptions(definition.options().stream()
                .dropWhile(option -> CHOSEN.contains(option.code()))
                .toList());
    }

    @Test
    @Tag("KPI-E")
    void aResultWithAValueHasAnIntervalExactlyWhenItsDefinitionNamesOne() {
        List<KpiResult> valued = AllResults.under(KpiPolicies.standard()).stream()
                .filter(result -> result.value().isDefined())
                .toList();
        assertTrue(valued.size() > 12, "found " + valued.size());
        for (KpiResult result : valued) {
            KpiFigure figure = KpiFigure.of(result.definition(), getClass());
            assertEquals(
                    result.interval().isPresent(),
                    figure.interval().isPresent(),
                    result.definition().name().key());
        }
    }

    @Test
    @Tag("KPI-E")
    void everyKindOfIntervalIsNamed() {
        assertEquals("interval by Wilson score at 95 %", way(catalogue, RetentionKpi.RETENTION_RATE));
        assertEquals("interval by adjusted Wald at 95 %", way(catalogue, SurveyKpi.NPS));
        assertEquals("interval by exact Poisson at 95 %", way(catalogue, RelationKpi.CONTACT_FREQUENCY));
        assertEquals("interval by Newcombe at 95 %", way(catalogue, WinBackKpi.RETURN_LIFT));
        String median = "interval of the median by the sign test at 95 %";
        assertEquals(median, way(catalogue, PurchaseKpi.CUSTOMER_GAP_MEDIAN));
        assertEquals(median, way(catalogue, WinBackKpi.SPEND_CHANGE_MEDIAN));
        String times = "interval of the time by Kaplan-Meier with Greenwood's error at 95 %";
        assertEquals(times, way(catalogue, PipelineKpi.STAGE_TIME));
        assertEquals(times, way(catalogue, ServiceKpi.RESPONSE_P90));
        assertEquals("none", way(catalogue, RetentionKpi.SHORT_RETENTION));
        assertTrue(figure(PipelineKpi.STAGE_TIME).isWarned());
        assertFalse(figure(RelationKpi.REFERRALS_MADE).isWarned());
    }

    @Test
    @Tag("KPI-E")
    void anIntervalByResamplingIsNamedOnlyWhenThePolicyAsksForIt() {
        Confidence resampling = Confidence.standard().withLevel(0.9).withBootstrap(Bootstrap.of(199, 7));
        KpiCatalogue own = KpiCatalogue.of(KpiPolicies.builder()
                .purchase(PurchaseKpiPolicy.standard().withConfidence(resampling))
                .build());
        assertEquals("none", way(catalogue, PurchaseKpi.GINI));
        assertEquals(
                "interval by bootstrap over customers, 199 resamples from seed 7, at 90 %", way(own, PurchaseKpi.GINI));
        assertEquals("none", way(own, LifetimeKpi.HISTORIC_VALUE));
        assertTrue(figure(PurchaseKpi.GINI).isResampled());
        assertTrue(own.entry("KPI-23").orElseThrow().figures().stream().allMatch(KpiFigure::isResampled));
        assertFalse(figure(PurchaseKpi.GAP_DEVIATION).isResampled());
    }

    @Test
    @Tag("KPI-E")
    void whatConcernsTheIntervalIsAChoiceOfTheKpisThatHaveOne() {
        assertEquals(
                List.of(KpiChoice.INTERVAL_METHOD, KpiChoice.INTERVAL_LEVEL, KpiChoice.MINIMUM_SAMPLE),
                ofConfidence("KPI-4"));
        assertEquals(List.of(KpiChoice.INTERVAL_LEVEL, KpiChoice.MINIMUM_SAMPLE), ofConfidence("KPI-21"));
        assertEquals(
                List.of(KpiChoice.INTERVAL_LEVEL, KpiChoice.MINIMUM_SAMPLE, KpiChoice.BOOTSTRAP),
                ofConfidence("KPI-14"));
        assertEquals(List.of(), ofConfidence("KPI-22"));
    }

    private List<KpiChoice> ofConfidence(String id) {
        return catalogue.entry(id).orElseThrow().choices().stream()
                .filter(choice -> choice.owner() == Confidence.class)
                .toList();
    }

    private static String way(KpiCatalogue catalogue, KpiName name) {
        KpiFigure figure = catalogue.entry(name.id()).orElseThrow().figure(name).orElseThrow();
        return figure.interval().map(way -> way.text(Locale.ENGLISH)).orElse("none");
    }

    private KpiFigure figure(KpiName name) {
        return catalogue.entry(name.id()).orElseThrow().figure(name).orElseThrow();
    }

    @Test
    void aHostsOwnPoliciesAreWhatItsCatalogueTells() {
        KpiCatalogue own = KpiCatalogue.of(others());
        assertNotEquals(catalogue, own);
        assertEquals(
                "within 60 days after the touch", option(own, WinBackKpi.RETURN_RATE, WinBackKpi.Note.WITHIN_DAYS));
        assertEquals(
                "within 30 days after the touch",
                option(catalogue, WinBackKpi.RETURN_RATE, WinBackKpi.Note.WITHIN_DAYS));
        assertEquals(
                "ours",
                own.definition(WinBackKpi.RETURN_RATE).orElseThrow().policy().name());
        assertEquals(
                List.of(ServiceKpi.Note.ALL_CASES),
                own.definition(ServiceKpi.THROUGHPUT).orElseThrow().options().stream()
                        .map(Reason::code)
                        .toList());
    }

    private static String option(KpiCatalogue catalogue, KpiName name, ReasonCode code) {
        return catalogue.definition(name).orElseThrow().options().stream()
                .filter(option -> option.code() == code)
                .map(option -> option.text(Locale.ENGLISH))
                .collect(Collectors.joining());
    }

    /** Every policy with something that is not its default. */
    private static KpiPolicies others() {
        Confidence narrow = Confidence.standard().withLevel(0.8).withMinimumN(7);
        RetentionPolicy retention =
                RetentionPolicy.standard().withActiveIntervals(2).withConfidence(narrow);
        return KpiPolicies.builder()
                .retention(retention)
                .service(ServicePolicy.builder()
                        .complaintsOnly(false)
                        .resolveDays(10)
                        .build())
                .relation(
                        RelationPolicy.builder().anyContact(true).answerDays(7).build())
                .winBack(WinBackPolicy.builder()
                        .returnDays(60)
                        .anyContact(true)
                        .name("ours")
                        .build())
                .contract(
                        ContractPolicy.builder().graceDays(5).confidence(narrow).build())
                .nps(NpsPolicy.standard().withConfidence(narrow))
                .csat(CsatPolicy.standard().withConfidence(narrow))
                .sheet(KpiPolicies.standard().sheet().withRetention(retention))
                .build();
    }

    @Test
    void equalPoliciesMakeEqualCataloguesInTheSameOrder() {
        assertEquals(catalogue, KpiCatalogue.of(KpiPolicies.standard()));
        assertEquals(catalogue.hashCode(), KpiCatalogue.standard().hashCode());
        assertEquals(catalogue.toString(), KpiCatalogue.standard().toString());
        assertEquals(
                List.of(
                        RetentionKpi.RETENTION_RATE,
                        RetentionKpi.SHORT_RETENTION,
                        RetentionKpi.WEIGHTED_RETENTION,
                        RetentionKpi.PERIOD_RETENTION),
                names(catalogue.entries().get(0)));
    }

    private static List<KpiName> names(KpiEntry entry) {
        return entry.figures().stream()
                .map(figure -> figure.definition().name())
                .toList();
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertEquals(Optional.empty(), catalogue.entry("KPI-26"));
        assertEquals(Optional.empty(), catalogue.entries().get(0).figure(SurveyKpi.NPS));
        assertEquals(List.of(), catalogue.entry("KPI-22").orElseThrow().choices());
        assertEquals(List.of(), catalogue.entry("KPI-22").orElseThrow().warnings());
    }

    @Test
    void anEntryHoldsFiguresOfItsOwnOnly() {
        KpiFigure nps = figure(SurveyKpi.NPS);
        assertEquals(
                "figures must belong to KPI-8, but was KPI-7",
                assertThrows(IllegalArgumentException.class, () -> new KpiEntry("KPI-8", List.of(nps)))
                        .getMessage());
        assertEquals(
                "figures must not be empty",
                assertThrows(IllegalArgumentException.class, () -> new KpiEntry("KPI-8", List.of()))
                        .getMessage());
    }

    @Test
    void theVersionOfAnEntryIsTheHighestOfItsFigures() {
        KpiFigure first = figure(SurveyKpi.CSAT);
        KpiFigure newer = KpiFigure.of(first.definition().withVersion(3), first.calculator());
        assertEquals(3, new KpiEntry("KPI-8", List.of(first, newer, first)).version());
    }

    @Test
    void aFigureNamesTheClassThatComputesIt() {
        Map<String, String> names = catalogue.entries().stream()
                .flatMap(entry -> entry.figures().stream())
                .collect(Collectors.groupingBy(
                        figure -> figure.calculator().getSimpleName(),
                        TreeMap::new,
                        Collectors.mapping(figure -> figure.definition().name().code(), Collectors.joining(" "))));
        assertEquals(
                """
                ActivityTally: revenue-per-buyer
                CohortTally: cohort-retention cohort-revenue
                ContactTally: contact-frequency inbound-frequency outbound-frequency
                Csat: csat csat-mean
                FeedbackTally: feedback-count feedback-change documented-cases
                FunnelTally: stage-conversion win-rate
                LifetimeTally: historic-value expected-value cautious-value modelled-value
                MonthlySheetTally: green-share amber-share red-share
                Nps: nps
                PatternTally: purchase-frequency average-order-value gap-mean gap-median gap-deviation customer-gap-mean customer-gap-median
                PeriodTally: period-retention period-churn
                PunctualityTally: punctuality
                ReferralTally: referrals-made referrals-signed referral-rate referral-conversion
                RenewalTally: renewal-rate renewal-value
                RepurchaseRate: repurchase-rate returning-share cohort-repurchase
                ResolutionTally: resolution-rate throughput open-overdue
                RetentionTally: retention-rate short-retention weighted-retention churn-rate
                ReturnTally: return-rate return-lift
                RevenueTally: gross-revenue net-revenue
                SpendChangeTally: spend-change spend-change-median
                SpendConcentration: top-share gini
                StageTimeTally: stage-time
                TouchTally: touch-response survey-response
                WaitTally: response-median response-p90 resolution-median resolution-p90""",
                names.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void anEntryExplainsItself() {
        assertEquals("""
                KPI-18 renewal rate, version 1
                  It tells which share of the contracts that came to their end was renewed, by number and by value. A contract renewed three times came to its end three times.
                  renewal rate = contract terms renewed within their days of grace / contract terms whose last day lies in the window and whose days of grace are over
                    unit: %; high is good
                    renewed up to 30 days after the end
                    interval by Wilson score at 95 %
                    warning below n = 5
                    source: rule KPI-18 of this library; interval: E. B. Wilson, JASA 22, 1927
                  renewal rate by value = value of the contract terms renewed / value of the contract terms that ended, each as agreed for the term that ended; the terms are those of the renewal rate
                    unit: %; high is good
                    renewed up to 30 days after the end
                    warning below n = 5
                    source: rule KPI-18 of this library
                  no value: There is no value when no contract that ended in the window has its days of grace behind it; by value there is none either when the values are not known.
                  to choose: how many days after its end a contract may still be renewed; at least 0
                  to choose: how the interval of a share is found (Wilson score, Agresti-Coull (adjusted Wald), Clopper-Pearson (exact), Jeffreys)
                  to choose: how sure the interval is to be; above 0 % and below 100 %
                  to choose: below how many observations a warning is given; at least 0""", catalogue.entry("KPI-18").orElseThrow().explain(Locale.ENGLISH));
        String chinese = catalogue.entry("HEALTH-3").orElseThrow().explain(Locale.CHINESE);
        assertTrue(chinese.startsWith("HEALTH-3 客户群健康状况，第1版\n  它回答："), chinese);
        assertTrue(chinese.contains("可选：比例的置信区间用何种方法（威尔逊得分法"), chinese);
        assertEquals(
                3, names(catalogue.entry(SheetKpi.RED_SHARE.id()).orElseThrow()).size());
    }
}
