// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one can argue about in a net promoter score (净推荐值规则). The groups are not among it: promoters answer 9 or 10,
 * detractors 0 to 6, or it is another measure. The interval is always the adjusted Wald interval.
 *
 * @param name the name of the policy
 * @param version its version, 1 or higher
 * @param choice which answers count
 * @param confidence level of the interval and minimum sample; its method is for shares and does not matter here
 */
public record NpsPolicy(String name, int version, AnswerChoice choice, Confidence confidence) implements Policy {
    private static final NpsPolicy STANDARD =
            new NpsPolicy("standard", 1, AnswerChoice.standard(), Confidence.standard());

    public NpsPolicy {
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(confidence, "confidence");
        PolicyRef.of(name, version, "");
    }

    /**
     * The documented default: all NPS questions, unnamed answers as the customer's own, 95 %, a warning below 5.
     *
     * @return the standard policy, version 1
     */
    public static NpsPolicy standard() {
        return STANDARD;
    }

    /**
     * The same with another choice of answers.
     *
     * @param newChoice which answers count
     * @return a copy
     */
    public NpsPolicy withChoice(AnswerChoice newChoice) {
        return new NpsPolicy(name, version, newChoice, confidence);
    }

    /**
     * The same with another confidence.
     *
     * @param newConfidence level of the interval and minimum sample
     * @return a copy
     */
    public NpsPolicy withConfidence(Confidence newConfidence) {
        return new NpsPolicy(name, version, choice, newConfidence);
    }

    /**
     * The same content under its owner's name.
     *
     * @param newName not blank
     * @param newVersion 1 or higher
     * @return a copy
     */
    public NpsPolicy named(String newName, int newVersion) {
        return new NpsPolicy(newName, newVersion, choice, confidence);
    }

    @Override
    public PolicyRef ref() {
        return PolicyRef.of(name, version, choice.content() + " " + confidence);
    }

    /**
     * The definition that results under this policy follow.
     *
     * @return KPI-7 with the options chosen
     */
    public KpiDefinition definition() {
        List<Reason> options = new ArrayList<>(choice.options());
        options.addAll(confidence.options(Confidence.Fixed.ADJUSTED_WALD));
        return SurveyKpi.NPS.definition(ref(), options);
    }
}
