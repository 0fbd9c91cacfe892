// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one can argue about in customer satisfaction (客户满意度规则): the scale, which answers on it are satisfied, which
 * answers count and how sure the result is. Immutable.
 */
public final class CsatPolicy implements Policy {
    private static final CsatPolicy STANDARD = new CsatPolicy(
            new Content(
                    Grades.of(SurveyAnswer.Scale.CSAT, Set.of(4, 5)), AnswerChoice.standard(), Confidence.standard()),
            "standard",
            1);

    private final Content content;
    private final PolicyRef ref;

    private CsatPolicy(Content content, String name, int version) {
        this.content = content;
        this.ref = PolicyRef.of(name, version, content.text());
    }

    /**
     * The documented default: 1 to 5 of which 4 and 5 are satisfied, all CSAT questions, unnamed answers as the
     * customer's own, 95 % Wilson, a warning below 5.
     *
     * @return the standard policy, version 1
     */
    public static CsatPolicy standard() {
        return STANDARD;
    }

    /**
     * The same with another scale and its own satisfied answers.
     *
     * @param grades the scale and the satisfied answers
     * @return a copy
     */
    public CsatPolicy withGrades(Grades grades) {
        Objects.requireNonNull(grades, "grades");
        return with(new Content(grades, content.choice, content.confidence));
    }

    /**
     * The same with another choice of answers.
     *
     * @param choice which answers count
     * @return a copy
     */
    public CsatPolicy withChoice(AnswerChoice choice) {
        Objects.requireNonNull(choice, "choice");
        return with(new Content(content.grades, choice, content.confidence));
    }

    /**
     * The same with another confidence.
     *
     * @param confidence level and method of the interval, and minimum sample
     * @return a copy
     */
    public CsatPolicy withConfidence(Confidence confidence) {
        Objects.requireNonNull(confidence, "confidence");
        return with(new Content(content.grades, content.choice, confidence));
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public CsatPolicy named(String name, int version) {
        return new CsatPolicy(content, name, version);
    }

    /**
     * The scale and which answers on it are satisfied.
     *
     * @return the grades
     */
    public Grades grades() {
        return content.grades;
    }

    /**
     * Which answers count.
     *
     * @return the choice
     */
    public AnswerChoice choice() {
        return content.choice;
    }

    /**
     * How sure the result is to be.
     *
     * @return level, method and minimum
     */
    public Confidence confidence() {
        return content.confidence;
    }

    @Override
    public PolicyRef ref() {
        return ref;
    }

    /**
     * The definition that shares of satisfied answers under this policy follow.
     *
     * @return KPI-8 with the options chosen
     */
    public KpiDefinition definition() {
        return definition(SurveyKpi.CSAT);
    }

    /**
     * The definition that mean answers under this policy follow.
     *
     * @return KPI-8 as a mean, with the options chosen
     */
    public KpiDefinition meanDefinition() {
        return definition(SurveyKpi.CSAT_MEAN);
    }

    private KpiDefinition definition(SurveyKpi name) {
        List<Reason> options = new ArrayList<>(content.choice.options());
        options.add(content.grades.option());
        if (name == SurveyKpi.CSAT) {
            options.addAll(content.confidence.options());
        } else {
            options.add(content.confidence.warning());
        }
        return name.definition(ref, options);
    }

    private CsatPolicy with(Content changed) {
        return new CsatPolicy(changed, ref.name(), ref.version());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CsatPolicy that && content.equals(that.content) && ref.equals(that.ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return ref + " " + content.text();
    }

    private record Content(Grades grades, AnswerChoice choice, Confidence confidence) {
        String text() {
            return grades + " " + choice.content() + " " + confidence;
        }
    }

    /**
     * A scale and which answers on it are satisfied (量表与满意档): checked together, so set together.
     *
     * @param scale the values one can answer
     * @param satisfied the satisfied ones; not empty, all on the scale
     */
    public record Grades(SurveyAnswer.Scale scale, Set<Integer> satisfied) {
        public Grades {
            Objects.requireNonNull(scale, "scale");
            satisfied = Set.copyOf(satisfied);
            if (satisfied.isEmpty()) {
                throw new IllegalArgumentException("satisfied must not be empty");
            }
            for (int answer : satisfied) {
                if (!scale.contains(answer)) {
                    throw new IllegalArgumentException("satisfied must be " + scale + ", but was " + answer);
                }
            }
        }

        /**
         * Grades from their parts.
         *
         * @param scale the values one can answer
         * @param satisfied the satisfied ones
         * @return the grades
         */
        public static Grades of(SurveyAnswer.Scale scale, Set<Integer> satisfied) {
            return new Grades(scale, satisfied);
        }

        Reason option() {
            return Reason.of(
                    SurveyReason.SATISFIED, List.copyOf(new TreeSet<>(satisfied)), scale.lowest(), scale.highest());
        }

        @Override
        public String toString() {
            return "scale=" + scale + " satisfied=" + new TreeSet<>(satisfied);
        }
    }
}
