// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What a warning has to say (预警理由). */
public enum WarningReason implements ReasonCode {
    /** How many signals show; arguments: count, day. */
    REPORT("report"),
    /** A signal; arguments: kind, first day. */
    SIGNAL("signal"),
    /** A signal that was not traced back to its first day; arguments: kind, earliest day looked at. */
    SIGNAL_OR_EARLIER("signal-or-earlier"),
    /** What it rests on; arguments: ids of facts. */
    EVIDENCE("evidence"),
    /** A signal that could not be looked for; arguments: kind. */
    UNCHECKED("unchecked"),
    /** WARN-1; arguments: activities, days, activities before, days before. */
    ACTIVITY_DROP("activity-drop"),
    /** WARN-2; arguments: complaints, days, complaints in as many days before. */
    COMPLAINTS_RISE("complaints-rise"),
    /** WARN-2; arguments: case, days it is open, days it may be. */
    SEVERE_OPEN("severe-open"),
    /** WARN-3; arguments: days since the last activity, usual interval in days. */
    OVERDUE("overdue"),
    /** WARN-4; arguments: question, answer, scale. */
    LOW_ANSWER("low-answer"),
    /** WARN-4; arguments: question, answer before, answer. */
    FALLEN_ANSWER("fallen-answer"),
    /** WARN-5; arguments: contract, last day in force, days until it is over. */
    CONTRACT_ENDS("contract-ends"),
    /** WARN-6; arguments: probability that the customer is still one. */
    FORECAST("forecast");

    private final String code;

    WarningReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "warning-reason." + code;
    }

    @Override
    public Texts texts() {
        return WarningTexts.TEXTS;
    }
}
