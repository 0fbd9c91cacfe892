// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.stage.Guard;
import io.github.rapport4j.lifecycle.stage.LifecyclePolicy;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.stage.StandardGuard;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.scoring.segment.RfmArea;
import io.github.rapport4j.scoring.segment.RfmGroup;
import io.github.rapport4j.scoring.segment.RfmGroups;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is wrong with a file is told by file, line, column, path, rule and value. */
class PolicyProblemsTest {
    @Test
    void whatIsNoNumberIsRefusedWhereItStands() {
        for (String text :
                List.of("NaN", ".nan", "Infinity", "-.inf", "1e999999999", "1e-999999999", "1_000", "0x10")) {
            assertEquals(
                    List.of("p.yaml, line 2, column 8, level: a number such as 0.5 is wanted, but was " + text),
                    problems(PolicyForms.calibration(), "policy: calibration\nlevel: " + text + "\n"));
            assertEquals(
                    List.of("p.yaml, line 2, column 15, recheck-days: a whole number is wanted, but was " + text),
                    problems(PolicyForms.followUp(), "policy: follow-up\nrecheck-days: " + text + "\n"));
        }
        assertEquals(
                List.of("p.yaml, line 2, column 15, recheck-days: a whole number is wanted, but was 1.5"),
                problems(PolicyForms.followUp(), "policy: follow-up\nrecheck-days: 1.5\n"));
        assertEquals(
                List.of("p.yaml, line 2, column 14, recheck-days: a whole number is wanted, but was \"\""),
                problems(PolicyForms.followUp(), "policy: follow-up\nrecheck-days:\n"));
    }

    @Test
    void anUnknownNameIsRefusedWithTheNameThatIsLikeIt() {
        assertEquals(
                List.of(
                        "p.yaml, line 2, column 14, recheck-day: nothing has this name; recheck-days is like it, and there"
                                + " are name, version, recheck-days, question-working-days"),
                problems(PolicyForms.followUp(), "policy: follow-up\nrecheck-day: 60\n"));
        assertEquals(
                List.of("p.yaml, line 3, column 13, weights.autority: nothing has this name; authority is like it, and"
                        + " there are budget, authority, need, timeline"),
                problems(PolicyForms.bant(), "policy: bant\nweights:\n  autority: 25\n"));
        assertEquals(
                List.of(
                        "p.yaml, line 2, column 9, colour: nothing has this name; there are name, version, recheck-days,"
                                + " question-working-days"),
                problems(PolicyForms.followUp(), "policy: follow-up\ncolour: red\n"));
    }

    @Test
    void aNameThatStandsTwiceIsRefusedWhateverItHolds() {
        assertEquals(
                List.of("p.yaml, line 4, column 1, bands: the name stands here a second time"),
                problems(PolicyForms.bant(), "policy: bant\nbands:\n  medium: 30\nbands:\n  high: 80\n"));
        assertEquals(
                List.of("p.yaml, line 3, column 1, bands.high: the name stands here a second time"),
                problems(PolicyForms.bant(), "policy: bant\nbands: {high: 80}\nbands.high: 90\n"));
    }

    @Test
    void aValueOfAnotherShapeIsRefused() {
        assertEquals(
                List.of("p.yaml, line 2, column 12, questions: a list such as [a, b] is wanted here"),
                problems(KpiForms.nps(), "policy: nps\nquestions: q1\n"));
        assertEquals(
                List.of("p.yaml, line 2, column 16, recheck-days[1]: one value is wanted here, not a list"),
                problems(PolicyForms.followUp(), "policy: follow-up\nrecheck-days: [60]\n"));
        assertEquals(
                List.of("p.yaml, line 2, column 10, weights: names with values are wanted here"),
                problems(PolicyForms.bant(), "policy: bant\nweights: 100\n"));
        assertEquals(
                List.of("p.yaml, line 2, column 3, -: names with values are wanted here"),
                problems(PolicyForms.bant(), "policy: bant\n? [a]\n: b\n"));
    }

    @Test
    void aFileThatRefersToItselfOrIsNestedTooDeeplyIsRefused() {
        assertEquals(
                1,
                problems(PolicyForms.bant(), "policy: bant\nweights: &w {a: *w}\n")
                        .size());
        assertEquals(1, problems(PolicyForms.bant(), "a: &a [1]\nb: [*a, *a]\n").size());
        assertEquals(
                List.of("p.yaml, line 1, column 31, -: a file must be at most 30 levels deep"),
                problems(PolicyForms.bant(), "[".repeat(100_000)));
    }

    @Test
    void oneBadValueAmongManyIsToldByItsOwnPlace() {
        String text = """
                policy: engagement
                calm-days: 10
                new-days: 0
                win-back-days: 30
                """;
        assertEquals(
                List.of("p.yaml, line 3, column 11, new-days: spans must be 1 to 100000, but was 0"),
                problems(LifecycleForms.engagement(), text));
        assertEquals(
                List.of("p.yaml, line 3, column 11, weights: weights must sum to 100, but was 115"),
                problems(PolicyForms.bant(), "policy: bant\nweights:\n  budget: 45\n  authority: 15\n"));
        assertEquals(
                List.of("p.yaml, line 2, column 7, name: name must not be blank"),
                problems(PolicyForms.health(), "policy: health\nname: ' '\nversion: 2\n"));
    }

    @Test
    void whatIsWrongInAListIsToldByItsItem() {
        String text = """
                policy: profile
                rules:
                  - kind: industry
                    wanted: [retail, manufacturing]
                    weight: 30
                  - kind: size
                    wanted: []
                    weight: 20
                """;
        assertEquals(
                List.of("p.yaml, line 6, column 11, rules[2]: size rule must want at least one value, but had none"),
                problems(PolicyForms.profile(), text));
        assertEquals(
                List.of("p.yaml, line 5, column 13, rules[1].weight: a number such as 0.5 is wanted, but was much"),
                problems(PolicyForms.profile(), text.replace("weight: 30", "weight: much")));
        assertEquals(
                List.of("p.yaml, line 3, column 11, rules[1].weight: rules[1].weight is missing"),
                problems(PolicyForms.profile(), text.replace("    weight: 30\n", "")));
        assertEquals(
                List.of("p.yaml, line 1, column 1, rules: rules is missing"),
                problems(PolicyForms.profile(), "policy: profile\nname: ours\n"));
    }

    @Test
    void aTableOfGroupsMustCoverEveryCellOnce() {
        String text = """
                policy: rfm-groups
                areas:
                  - {group: champions, recency: 4-5}
                  - {group: hibernating, recency: 1-4}
                """;
        assertEquals(
                List.of("p.yaml, line 3, column 13, areas: areas must cover every cell exactly once, but was 2 times at"
                        + " 411"),
                problems(PolicyForms.rfmGroups(), text));
        assertEquals(
                List.of("p.yaml, line 4, column 35, areas[2].recency: classes must be such as 5 or 3-5, but was low"),
                problems(PolicyForms.rfmGroups(), text.replace("1-4", "low")));
        RfmGroups read = PolicyFile.parse(PolicyForms.rfmGroups(), "p.yaml", text.replace("1-4", "1-3"))
                .orThrow();
        assertEquals(
                "[champions 4-5 1-5 1-5, hibernating 1-3 1-5 1-5]", read.areas().toString());
    }

    @Test
    void guardsOfTheHostAreRefusedWhenWrittenAndComparedByTheirCode() {
        LifecyclePolicy own = LifecyclePolicy.standard().withGuard(EventKind.CONTRACT_SIGNED, new CreditCheck());
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> PolicyFile.format(LifecycleForms.lifecycle(), own));
        String message = e.getMessage();
        assertEquals("guards.contract-signed must be name, channel, source, ", message.substring(0, 54));
        assertEquals(" to stand in a file, but was credit-check", message.substring(message.indexOf(" to stand")));
        List<PolicyDiff.Change> changes = PolicyDiff.of(LifecycleForms.lifecycle(), LifecyclePolicy.standard(), own)
                .changes();
        assertEquals(List.of(new PolicyDiff.Change("guards.contract-signed[4]", "-", "credit-check")), changes);
        String text = "policy: lifecycle\nguards:\n  contract-signed: [order-paid, credit-check]\n";
        assertEquals(
                "p.yaml, line 3, column 33, guards.contract-signed[2]: one of name, channel",
                problems(LifecycleForms.lifecycle(), text).get(0).substring(0, 74));
    }

    @Test
    void groupsOfTheHostNeedItsOwnForm() {
        RfmGroups own = RfmGroups.of(List.of(RfmArea.of(Own.EVERYBODY, RfmArea.Span.ANY, RfmArea.Span.ANY)));
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> PolicyFile.format(PolicyForms.rfmGroups(), own));
        assertEquals(
                "group must be champions, loyal, potential-loyalist, new, promising, needs-attention, about-to-sleep,"
                        + " at-risk, cannot-lose, hibernating to stand in a file, but was everybody",
                e.getMessage());
        PolicyForm<RfmGroups> form = PolicyForms.rfmGroups(List.of(Own.values()));
        assertEquals(
                own,
                PolicyFile.parse(form, "p.yaml", PolicyFile.format(form, own)).orThrow());
    }

    @Test
    void theKindOfAFileIsFoundBeforeItIsRead() {
        assertEquals(Optional.of("bant"), PolicyFile.kind("policy: bant\nweights: 3\n"));
        assertEquals(Optional.empty(), PolicyFile.kind("name: bant\n"));
        assertEquals(Optional.empty(), PolicyFile.kind("policy: [bant"));
        assertEquals("bant", PolicyForms.find("bant").orElseThrow().kind());
        assertEquals(Optional.empty(), PolicyForms.find("bantt"));
    }

    @Test
    void problemsAreToldInChineseToo() {
        assertEquals(
                List.of("p.yaml 第 2 行第 14 列，recheck-day：没有此名称；相近的是 recheck-days，可用的有"
                        + " name、version、recheck-days、question-working-days"),
                PolicyFile.parse(PolicyForms.followUp(), "p.yaml", "policy: follow-up\nrecheck-day: 60\n")
                        .<List<String>>fold(
                                policy -> List.of(),
                                problems -> problems.stream()
                                        .map(problem -> problem.text(Locale.CHINESE))
                                        .toList()));
    }

    private record CreditCheck() implements Guard {
        @Override
        public boolean isMet(LifecycleState state, LifecycleEvent event, Evidence evidence) {
            return true;
        }

        @Override
        public String code() {
            return "credit-check";
        }

        @Override
        public String key() {
            return StandardGuard.NAME.key();
        }

        @Override
        public Texts texts() {
            return StandardGuard.NAME.texts();
        }
    }

    private enum Own implements Term {
        EVERYBODY;

        @Override
        public String code() {
            return "everybody";
        }

        @Override
        public String key() {
            return RfmGroup.NEW.key();
        }

        @Override
        public Texts texts() {
            return RfmGroup.NEW.texts();
        }
    }

    private static List<String> problems(PolicyForm<?> form, String text) {
        return PolicyFile.parse(form, "p.yaml", text)
                .fold(
                        policy -> List.of(),
                        problems -> problems.stream()
                                .map(problem -> problem.text(Locale.ENGLISH))
                                .toList());
    }
}
