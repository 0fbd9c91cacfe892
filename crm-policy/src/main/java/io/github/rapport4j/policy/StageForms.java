// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.analytics.AnalyticsPolicy;
import io.github.rapport4j.lifecycle.proof.EvidenceRules;
import io.github.rapport4j.lifecycle.stage.Guard;
import io.github.rapport4j.lifecycle.stage.LifecyclePolicy;
import io.github.rapport4j.lifecycle.stage.StandardGuard;
import io.github.rapport4j.lifecycle.transition.EventKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms of policies about the five stages: guards, evidence, analytics. */
final class StageForms {
    private static final List<StandardGuard> GUARDS = List.of(StandardGuard.values());

    private StageForms() {}

    static PolicyForm<LifecyclePolicy> lifecycle() {
        return PolicyForm.of("lifecycle", LifecyclePolicy.standard(), LifecyclePolicy::named)
                .with("guards", StageForms::guards, StageForms::guards)
                .with(
                        "",
                        policy -> Lines.of("import-allowed", policy.isImportAllowed()),
                        (policy, values) -> policy.withImportAllowed(values.flag("import-allowed")))
                .withPart(evidenceRules(), LifecyclePolicy::evidenceRules, LifecyclePolicy::withEvidenceRules)
                .refusing(StageForms::refusal);
    }

    private static Map<String, String> guards(LifecyclePolicy policy) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (EventKind kind : EventKind.values()) {
            Lines.put(
                    lines,
                    kind.code(),
                    policy.chosenGuards(kind).stream().map(Guard::code).toList());
        }
        return lines;
    }

    private static LifecyclePolicy guards(LifecyclePolicy policy, Values values) {
        LifecyclePolicy changed = policy;
        for (EventKind kind : EventKind.values()) {
            changed = changed.withGuards(kind, values.list(kind.code(), name -> values.term(name, GUARDS)));
        }
        return changed;
    }

    private static Optional<Reason> refusal(LifecyclePolicy policy) {
        return Arrays.stream(EventKind.values())
                .flatMap(kind -> policy.chosenGuards(kind).stream()
                        .filter(guard -> !(guard instanceof StandardGuard))
                        .map(guard -> Reason.of(
                                PolicyFileReason.NOT_WRITABLE,
                                "guards." + kind.code(),
                                GUARDS.stream().map(Term::code).toList(),
                                guard.code())))
                .findFirst();
    }

    static PolicyForm<EvidenceRules> evidenceRules() {
        return PolicyForm.of("evidence-rules", EvidenceRules.standard(), EvidenceRules::named)
                .with(
                        "satisfaction",
                        rules -> Lines.of(
                                "days", rules.satisfaction().days(),
                                "csat", rules.satisfaction().csat(),
                                "nps", rules.satisfaction().nps()),
                        (rules, values) -> rules.withSatisfaction(new EvidenceRules.Satisfaction(
                                values.whole("days"), values.whole("csat"), values.whole("nps"))))
                .with(
                        "spans",
                        rules -> Lines.of(
                                "tenure-months", rules.spans().tenureMonths(),
                                "grace-days", rules.spans().graceDays(),
                                "quiet-months", rules.spans().quietMonths()),
                        (rules, values) -> rules.withSpans(new EvidenceRules.Spans(
                                values.whole("tenure-months"),
                                values.whole("grace-days"),
                                values.whole("quiet-months"))));
    }

    static PolicyForm<AnalyticsPolicy> analytics() {
        return PolicyForm.of("analytics", AnalyticsPolicy.standard(), AnalyticsPolicy::named)
                .with(
                        "",
                        policy -> Lines.of(
                                "last-short-stage", policy.lastShortStage().code(), "minimum", policy.minimum()),
                        (policy, values) -> policy.withMinimum(values.whole("minimum"))
                                .withLastShortStage(values.term("last-short-stage", List.of(LifecycleStage.values()))));
    }
}
