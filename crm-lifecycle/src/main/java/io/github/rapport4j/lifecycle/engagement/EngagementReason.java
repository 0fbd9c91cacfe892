// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** Why a status is as it is (活跃状态理由). */
public enum EngagementReason implements ReasonCode {
    /** Arguments: status, since which day, as of which day. */
    STATUS("status"),
    /** Argument: as of which day. */
    NO_STATUS("no-status"),
    /** Arguments: day, status before, status after. */
    MOVED("moved"),
    /** Arguments: day, first status. */
    BEGAN("began"),
    /** The first purchase day or contract. No arguments. */
    FIRST_ACTIVITY("first-activity"),
    /** A purchase day, contract start or renewal after the first one. No arguments. */
    SECOND_ACTIVITY("second-activity"),
    /** The onboarding was accepted. No arguments. */
    ONBOARDED("onboarded"),
    /** Argument: the kinds of warnings. */
    WARNED("warned"),
    /** Arguments: days since the last activity, the usual interval in days. */
    LATE("late"),
    /** Argument: how many days the customer was new. */
    NO_LONGER_NEW("no-longer-new"),
    /** Argument: how many days in a row nothing was wrong. */
    CALM("calm"),
    /** Argument: the first day without a contract. */
    CONTRACT_OVER("contract-over"),
    /** Argument: the day of the win-back touch. */
    CAME_BACK_AFTER_TOUCH("came-back-after-touch"),
    /** No win-back touch came before. No arguments. */
    CAME_BACK("came-back"),
    /** Argument: how many days the customer was won back. */
    STAYED("stayed"),
    /** Arguments: last activity, days since, usual interval in days. */
    RHYTHM("rhythm"),
    /** No activity is left, or there was none. No arguments. */
    NO_RHYTHM("no-rhythm"),
    /** A contract is in force. No arguments. */
    IN_FORCE("in-force"),
    /** A severe complaint is open. No arguments. */
    SEVERE_COMPLAINT("severe-complaint");

    private final String code;

    EngagementReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "engagement-reason." + code;
    }

    @Override
    public Texts texts() {
        return EngagementTexts.TEXTS;
    }
}
