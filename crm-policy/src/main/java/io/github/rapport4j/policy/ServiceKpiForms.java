// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.scoring.group.Choice;
import io.github.rapport4j.scoring.service.CaseChoice;
import io.github.rapport4j.scoring.service.ServicePolicy;
import io.github.rapport4j.scoring.sheet.SheetPolicy;
import io.github.rapport4j.scoring.survey.AnswerChoice;
import io.github.rapport4j.scoring.survey.CsatPolicy;
import io.github.rapport4j.scoring.survey.NpsPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The forms of policies about figures of service and surveys, and of the monthly sheet. */
final class ServiceKpiForms {
    private static final List<String> CASES = List.of("all", "agent li", "team north", "channel phone");
    private static final Fields<ServicePolicy, ServicePolicy.Builder> SERVICE = Fields.of(
                    (ServicePolicy policy) -> ServicePolicy.builder().from(policy), ServicePolicy.Builder::build)
            .whole("resolve-days", ServicePolicy::resolveDays, ServicePolicy.Builder::resolveDays)
            .whole("reopen-days", ServicePolicy::reopenDays, ServicePolicy.Builder::reopenDays)
            .flag("complaints-only", ServicePolicy::complaintsOnly, ServicePolicy.Builder::complaintsOnly)
            .with(
                    "cases",
                    ServicePolicy::choice,
                    (builder, values) -> builder.choice(values.parse("cases", CaseChoice::parse)));

    private ServiceKpiForms() {}

    static PolicyForm<ServicePolicy> service() {
        PolicyForm<ServicePolicy> form = PolicyForm.of("service", ServicePolicy.standard(), ServicePolicy::named)
                .with("", SERVICE)
                .refusing(policy -> refusal(policy.choice()));
        return ConfidenceForm.add(form, ServicePolicy::confidence, ServicePolicy::withConfidence);
    }

    /** Only the choice of one agent, team or channel is data; it is the one that its text names. */
    private static Optional<Reason> refusal(Choice<ServiceCase> choice) {
        return isNamed(choice)
                ? Optional.empty()
                : Optional.of(Reason.of(PolicyFileReason.NOT_WRITABLE, "cases", CASES, choice.toString()));
    }

    private static boolean isNamed(Choice<ServiceCase> choice) {
        try {
            return CaseChoice.parse(choice.toString()).equals(choice);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static PolicyForm<NpsPolicy> nps() {
        PolicyForm<NpsPolicy> form = PolicyForm.of("nps", NpsPolicy.standard(), NpsPolicy::named)
                .with("", policy -> lines(policy.choice()), (policy, values) -> policy.withChoice(choice(values)));
        return ConfidenceForm.add(form, NpsPolicy::confidence, NpsPolicy::withConfidence);
    }

    static PolicyForm<CsatPolicy> csat() {
        PolicyForm<CsatPolicy> form = PolicyForm.of("csat", CsatPolicy.standard(), CsatPolicy::named)
                .with("", ServiceKpiForms::grades, ServiceKpiForms::grades)
                .with("", policy -> lines(policy.choice()), (policy, values) -> policy.withChoice(choice(values)));
        return ConfidenceForm.add(form, CsatPolicy::confidence, CsatPolicy::withConfidence);
    }

    private static Map<String, String> lines(AnswerChoice choice) {
        return Lines.of(
                "questions",
                new TreeSet<>(choice.questions()),
                "unnamed",
                choice.unnamed().code());
    }

    private static AnswerChoice choice(Values values) {
        return new AnswerChoice(
                new HashSet<>(values.list("questions", values::text)),
                values.term("unnamed", List.of(AnswerChoice.Unnamed.values())));
    }

    private static Map<String, String> grades(CsatPolicy policy) {
        CsatPolicy.Grades grades = policy.grades();
        return Lines.of(
                "lowest", grades.scale().lowest(),
                "highest", grades.scale().highest(),
                "satisfied", new TreeSet<>(grades.satisfied()));
    }

    private static CsatPolicy grades(CsatPolicy policy, Values values) {
        SurveyAnswer.Scale scale = SurveyAnswer.Scale.of(values.whole("lowest"), values.whole("highest"));
        return policy.withGrades(CsatPolicy.Grades.of(scale, new HashSet<>(values.list("satisfied", values::whole))));
    }

    static PolicyForm<SheetPolicy> sheet() {
        return PolicyForm.of("sheet", SheetPolicy.standard(), SheetPolicy::named)
                .withPart(CustomerKpiForms.retention(), SheetPolicy::retention, SheetPolicy::withRetention)
                .withPart(CustomerKpiForms.purchase(), SheetPolicy::purchase, SheetPolicy::withPurchase)
                .withPart(service(), SheetPolicy::service, SheetPolicy::withService)
                .withPart(nps(), SheetPolicy::nps, SheetPolicy::withNps)
                .withPart(csat(), SheetPolicy::csat, SheetPolicy::withCsat)
                .withPart(CustomerKpiForms.relation(), SheetPolicy::relation, SheetPolicy::withRelation)
                .withPart(StandingForms.health(), SheetPolicy::health, SheetPolicy::withHealth);
    }
}
