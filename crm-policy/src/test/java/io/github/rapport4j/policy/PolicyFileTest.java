// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFileTest {
    private static final String ACME = """
            policy: bant
            name: acme   # what sales asked for
            version: 3
            weights: {budget: 45, authority: 15, need: 20, timeline: 20}
            bands:
              high: 75
            """;

    @Test
    void aPersonCanWriteIt(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("acme.yaml"), ACME);
        BantPolicy read = PolicyFile.read(PolicyForms.bant(), file).orThrow();
        assertEquals(BantWeights.of(45, 15, 20, 20), read.weights());
        assertEquals("40/75", read.bands().medium() + "/" + read.bands().high());
        assertEquals("acme v3", read.ref().name() + " v" + read.ref().version());
    }

    @Test
    void jsonIsYamlToo() {
        String json = "{\"policy\": \"follow-up\", \"recheck-days\": 60}";
        assertEquals(
                60,
                PolicyFile.parse(PolicyForms.followUp(), "f.json", json)
                        .orThrow()
                        .recheckDays());
    }

    @Test
    void itIsWrittenWithEveryValue() {
        assertEquals("""
                # fingerprint as written: a36c745320a7dcf6
                policy: bant
                name: standard
                version: 1
                weights:
                  budget: 20
                  authority: 25
                  need: 30
                  timeline: 25
                bands:
                  medium: 40
                  high: 70
                priors:
                  budget: unset
                  authority: unset
                  need: unset
                  timeline: unset
                ask-again-below: 0.5
                """, PolicyFile.format(PolicyForms.bant(), BantPolicy.standard()));
    }

    @Test
    void everythingThatIsWrongIsToldByLine() {
        String text = """
                policy: bant
                version: three
                weights:
                  budget: 45
                  authority: 15
                bands:
                  high: x
                  low: 10
                priors:
                  need: 2
                colour: red
                """;
        assertEquals(
                List.of(
                        "acme.yaml, line 2, column 10, version: a whole number is wanted, but was three",
                        "acme.yaml, line 4, column 11, weights: weights must sum to 100, but was 115",
                        "acme.yaml, line 7, column 9, bands.high: a number such as 0.5 is wanted, but was x",
                        "acme.yaml, line 8, column 8, bands.low: nothing has this name; there are medium, high",
                        "acme.yaml, line 10, column 9, priors.need: need prior must be 0 to 1, but was 2",
                        "acme.yaml, line 11, column 9, colour: nothing has this name; there are name, version,"
                                + " weights, bands, priors, ask-again-below"),
                problems(PolicyForms.bant(), text));
    }

    @Test
    void aFileOfAnotherKindOrShapeIsRefused() {
        assertEquals(
                List.of(
                        "acme.yaml, line 1, column 9, policy: the policy must be value, but is bant",
                        "acme.yaml, line 4, column 19, weights.budget: nothing has this name; there are name, version,"
                                + " window-days, margin, referred"),
                problems(PolicyForms.value(), ACME).subList(0, 2));
        assertEquals(
                List.of("acme.yaml, line 1, column 1, policy: the line policy: value is missing"),
                problems(PolicyForms.value(), ""));
        assertEquals(
                List.of("acme.yaml, line 1, column 1, -: names with values are wanted here"),
                problems(PolicyForms.value(), "- a\n- b\n"));
        assertEquals(
                List.of("acme.yaml, line 3, column 1, window-days: the name stands here a second time"),
                problems(PolicyForms.value(), "policy: value\nwindow-days: 30\nwindow-days: 40\n"));
        assertEquals(
                List.of("acme.yaml, line 2, column 9, margin: one of no, yes is wanted, but was perhaps"),
                problems(PolicyForms.value(), "policy: value\nmargin: perhaps\n"));
        assertEquals(
                List.of("acme.yaml, line 3, column 10, cuts.value: one of median, fixed 50, quantile 0.8, top 0.2 is"
                        + " wanted, but was best"),
                problems(PolicyForms.quadrant(), "policy: quadrant\ncuts:\n  value: best\n"));
        assertEquals(1, problems(PolicyForms.value(), "policy: [value\n").size());
    }

    @Test
    void refusalsCanBeThrownWithEveryProblem() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> PolicyFile.parse(PolicyForms.value(), "v.yaml", "policy: value\nmargin: 1\nreferred: 2\n")
                        .orThrow());
        assertEquals("v.yaml, line 2, column 9, margin: one of no, yes is wanted, but was 1", e.getMessage());
    }

    @Test
    @Tag("BANT-17")
    void differencesAreToldByName() {
        BantPolicy acme =
                PolicyFile.parse(PolicyForms.bant(), "acme.yaml", ACME).orThrow();
        PolicyDiff diff = PolicyDiff.of(PolicyForms.bant(), BantPolicy.standard(), acme);
        String before = BantPolicy.standard().ref().toString();
        assertEquals("""
                7 differences between %s and %s
                  name: standard becomes acme
                  version: 1 becomes 3
                  weights.budget: 20 becomes 45
                  weights.authority: 25 becomes 15
                  weights.need: 30 becomes 20
                  weights.timeline: 25 becomes 20
                  bands.high: 70 becomes 75""".formatted(before, acme.ref()), diff.explain(Locale.ENGLISH));
        assertEquals(
                "  weights.budget：由 20 变为 45",
                diff.explain(Locale.CHINESE).lines().skip(3).findFirst().orElseThrow());
    }

    @Test
    void everyKindIsOfferedOnceAndComesBack() {
        Set<String> kinds = PolicyForms.all().stream().map(PolicyForm::kind).collect(Collectors.toSet());
        assertEquals(PolicyForms.all().size(), kinds.size());
        PolicyForms.all().forEach(PolicyFileTest::assertBaseComesBack);
    }

    @Test
    @Tag("TEXT-1")
    void everySentenceIsThereInBothLanguages() {
        Set<String> keys = Arrays.stream(PolicyFileReason.values())
                .map(PolicyFileReason::key)
                .collect(Collectors.toSet());
        assertEquals(keys, PolicyFileReason.TWICE.texts().keys(Locale.ENGLISH));
        assertEquals(keys, PolicyFileReason.TWICE.texts().keys(Locale.CHINESE));
    }

    private static <P extends Policy> void assertBaseComesBack(PolicyForm<P> form) {
        assertEquals(
                form.base(),
                PolicyFile.parse(form, "base.yaml", PolicyFile.format(form, form.base()))
                        .orThrow());
    }

    private static List<String> problems(PolicyForm<?> form, String text) {
        return PolicyFile.parse(form, "acme.yaml", text)
                .fold(
                        policy -> List.of(),
                        problems -> problems.stream()
                                .map(problem -> problem.text(Locale.ENGLISH))
                                .toList());
    }
}
