// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.scoring.contract.ContractPolicy;
import io.github.rapport4j.scoring.group.Choice;
import io.github.rapport4j.scoring.group.Dimension;
import io.github.rapport4j.scoring.group.Group;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.lifetime.LifetimePolicy;
import io.github.rapport4j.scoring.purchase.RepurchaseForm;
import io.github.rapport4j.scoring.relation.TrendPeriod;
import io.github.rapport4j.scoring.retention.RetentionForm;
import io.github.rapport4j.scoring.service.CaseChoice;
import io.github.rapport4j.scoring.service.ServicePolicy;
import io.github.rapport4j.scoring.sheet.SheetPolicy;
import io.github.rapport4j.scoring.statistic.Bootstrap;
import io.github.rapport4j.scoring.winback.SpendBaseline;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What policies about key figures leave to choose is chosen in a file, or refused there by place, rule and value. */
class KpiFormsTest {
    @Test
    void aFileChoosesWhatSpendAfterAReturnIsComparedWith() {
        assertEquals(
                SpendBaseline.SAME_DAYS_LAST_YEAR,
                read(KpiForms.winBack(), "policy: win-back\nbaseline: same-days-last-year\n")
                        .baseline());
        assertEquals(
                List.of("k.yaml, line 2, column 11, baseline: one of daily-mean, last-days, same-days-last-year is"
                        + " wanted, but was monthly"),
                problems(KpiForms.winBack(), "policy: win-back\nbaseline: monthly\n"));
    }

    @Test
    void aFileChoosesThePeriodOfATrend() {
        assertEquals(
                TrendPeriod.QUARTER,
                read(KpiForms.relation(), "policy: relation\ntrend-period: quarter\n")
                        .trendPeriod());
        assertEquals(
                List.of("k.yaml, line 3, column 15, trend-period: one of week, month, quarter, year is wanted, but was"
                        + " day"),
                problems(KpiForms.relation(), "policy: relation\nsign-days: 30\ntrend-period: day\n"));
    }

    @Test
    void aFileChoosesWhichRateStandsForAll() {
        assertEquals(
                RetentionForm.WEIGHTED,
                read(KpiForms.retention(), "policy: retention\nform: weighted\n")
                        .form());
        assertEquals(
                List.of(
                        "k.yaml, line 2, column 7, form: one of active, short, weighted, period is wanted, but was long"),
                problems(KpiForms.retention(), "policy: retention\nform: long\n"));
        assertEquals(
                RepurchaseForm.RETURNING,
                read(KpiForms.purchase(), "policy: purchase-kpi\nrepurchase-form: returning\n")
                        .repurchaseForm());
        assertEquals(
                List.of(
                        "k.yaml, line 2, column 18, repurchase-form: one of window, returning, cohort is wanted, but was"
                                + " all"),
                problems(KpiForms.purchase(), "policy: purchase-kpi\nrepurchase-form: all\n"));
    }

    @Test
    void theSheetTakesTheChoicesOfItsParts() {
        SheetPolicy sheet = read(
                KpiForms.sheet(),
                "policy: sheet\nretention: {form: period}\npurchase-kpi: {repurchase-form: cohort}\n"
                        + "relation: {trend-period: year}\n");
        assertEquals(RetentionForm.PERIOD, sheet.retention().form());
        assertEquals(RepurchaseForm.COHORT, sheet.purchase().repurchaseForm());
        assertEquals(TrendPeriod.YEAR, sheet.relation().trendPeriod());
        assertEquals(
                List.of("k.yaml, line 2, column 19, retention.form: one of active, short, weighted, period is wanted,"
                        + " but was \"\""),
                problems(KpiForms.sheet(), "policy: sheet\nretention: {form: \"\"}\n"));
    }

    @Test
    void aFileSwitchesResamplingOnAndOff() {
        String text = "policy: lifetime\nconfidence:\n  level: 0.9\n  bootstrap: {resamples: 399, seed: -7}\n";
        Confidence expected = Confidence.standard().withLevel(0.9).withBootstrap(Bootstrap.of(399, -7));
        LifetimePolicy read = read(KpiForms.lifetime(), text);
        assertEquals(expected, read.confidence());
        assertEquals(Bootstrap.off(), read.retention().confidence().bootstrap());
        assertEquals(
                Bootstrap.of(1999, 0), resampled("resamples: 1999").confidence().bootstrap());
        assertEquals(Bootstrap.off(), resampled("resamples: 0").confidence().bootstrap());
    }

    @Test
    void resamplingThatCannotBeIsRefusedWhereItStands() {
        assertEquals(
                List.of("k.yaml, line 3, column 26, confidence.bootstrap.resamples: resamples must be 0 or 99 to"
                        + " 1000000, but was 50"),
                problems(KpiForms.contract(), bootstrap("resamples: 50")));
        assertEquals(
                List.of("k.yaml, line 3, column 26, confidence.bootstrap.resamples: a whole number is wanted, but was"
                        + " off"),
                problems(KpiForms.contract(), bootstrap("resamples: off")));
        assertEquals(
                List.of("k.yaml, line 3, column 38, confidence.bootstrap.seed: a whole number is wanted, but was"
                        + " 9223372036854775808"),
                problems(KpiForms.contract(), bootstrap("resamples: 1999, seed: 9223372036854775808")));
        assertEquals(
                List.of("k.yaml, line 3, column 21, confidence.bootstrap.seed: seed must be 0 without resamples, but"
                        + " was 7"),
                problems(KpiForms.contract(), bootstrap("seed: 7")));
        assertEquals(
                List.of("k.yaml, line 3, column 14, confidence.bootstrap: names with values are wanted here"),
                problems(KpiForms.contract(), "policy: contract\nconfidence:\n  bootstrap: 1999\n"));
        assertEquals(
                List.of("k.yaml, line 3, column 25, confidence.bootstrap.resample: nothing has this name; resamples is"
                        + " like it, and there are resamples, seed"),
                problems(KpiForms.contract(), bootstrap("resample: 99")));
    }

    @Test
    void pointsThatAreUnsetAreNone() {
        String text = "policy: health\nservice-points: {severe: unset}\ncontract-points: {ended: unset}\n";
        assertEquals(PolicyForms.health().base(), read(PolicyForms.health(), text));
    }

    @Test
    void casesOfOneAgentTeamOrChannelAreChosenByTheirText() {
        ServicePolicy read = read(KpiForms.service(), "policy: service\ncases: agent li, channel phone\n");
        assertEquals(CaseChoice.ofAgent("li, channel phone"), read.choice());
        assertEquals(
                List.of("k.yaml, line 2, column 8, cases: choice must be all, or agent, team or channel with a name,"
                        + " but was region north"),
                problems(KpiForms.service(), "policy: service\ncases: region north\n"));
    }

    @Test
    void aChoiceOfCasesThatNoTextNamesIsRefusedWhenWritten() {
        Dimension<ServiceCase> region = Dimension.of("region", each -> Group.of("north"));
        Choice<ServiceCase> two = CaseChoice.ofAgent("li").and(region, Group.of("north"));
        assertNotWritten("region north", Choice.of(region, Group.of("north")));
        assertNotWritten("agent li, region north", two);
        assertNotWritten("agent li", Choice.of(Dimension.of("agent", each -> Group.of("li")), Group.of("li")));
        assertNotWritten("no agent", Choice.of(CaseChoice.By.AGENT.dimension(), Group.unknown()));
    }

    private static void assertNotWritten(String text, Choice<ServiceCase> choice) {
        String message = "cases must be all, agent li, team north, channel phone to stand in a file, but was " + text;
        ServicePolicy policy = ServicePolicy.standard().withChoice(choice);
        SheetPolicy sheet = SheetPolicy.standard().withService(policy);
        assertEquals(message, refusal(KpiForms.service(), policy));
        assertEquals(message, refusal(KpiForms.sheet(), sheet));
        PolicyDiff diff = PolicyDiff.of(KpiForms.service(), ServicePolicy.standard(), policy);
        assertEquals(List.of(new PolicyDiff.Change("cases", "all", text)), diff.changes());
    }

    private static <P extends Policy> String refusal(PolicyForm<P> form, P policy) {
        return assertThrows(IllegalArgumentException.class, () -> PolicyFile.format(form, policy))
                .getMessage();
    }

    private static ContractPolicy resampled(String values) {
        return read(KpiForms.contract(), bootstrap(values));
    }

    private static String bootstrap(String values) {
        return "policy: contract\nconfidence:\n  bootstrap: {" + values + "}\n";
    }

    private static <P extends Policy> P read(PolicyForm<P> form, String text) {
        return PolicyFile.parse(form, "k.yaml", text).orThrow();
    }

    private static List<String> problems(PolicyForm<?> form, String text) {
        return PolicyFile.parse(form, "k.yaml", text)
                .fold(
                        policy -> List.of(),
                        problems -> problems.stream()
                                .map(problem -> problem.text(Locale.ENGLISH))
                                .toList());
    }
}
