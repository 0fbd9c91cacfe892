// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.questionnaire;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.scoring.bant.BantCriterion;

/** The answers of the standard questionnaire, best first. */
enum StandardOption implements Term {
    BUDGET_APPROVED(BantCriterion.BUDGET, "approved", "1"),
    BUDGET_PLANNED(BantCriterion.BUDGET, "planned", "0.6"),
    BUDGET_INTEREST(BantCriterion.BUDGET, "interest", "0.3"),
    BUDGET_NONE(BantCriterion.BUDGET, "none", "0"),
    AUTHORITY_DECISION_MAKER(BantCriterion.AUTHORITY, "decision-maker", "1"),
    AUTHORITY_SPONSOR(BantCriterion.AUTHORITY, "sponsor", "0.6"),
    AUTHORITY_USER(BantCriterion.AUTHORITY, "user", "0.3"),
    AUTHORITY_NONE(BantCriterion.AUTHORITY, "none", "0"),
    NEED_HIGH_FIT(BantCriterion.NEED, "high-fit", "1"),
    NEED_PARTIAL_FIT(BantCriterion.NEED, "partial-fit", "0.6"),
    NEED_ASSUMED(BantCriterion.NEED, "assumed", "0.3"),
    NEED_NONE(BantCriterion.NEED, "none", "0"),
    TIMELINE_3_MONTHS(BantCriterion.TIMELINE, "within-3-months", "1"),
    TIMELINE_6_MONTHS(BantCriterion.TIMELINE, "3-to-6-months", "0.6"),
    TIMELINE_12_MONTHS(BantCriterion.TIMELINE, "6-to-12-months", "0.3"),
    TIMELINE_LATER(BantCriterion.TIMELINE, "later", "0");

    private final BantCriterion criterion;
    private final String code;
    private final String degree;

    StandardOption(BantCriterion criterion, String code, String degree) {
        this.criterion = criterion;
        this.code = code;
        this.degree = degree;
    }

    BantOption toOption() {
        return BantOption.of(criterion, this, degree);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "bant-option." + criterion.code() + "." + code;
    }

    @Override
    public Texts texts() {
        return QuestionnaireTexts.TEXTS;
    }
}
