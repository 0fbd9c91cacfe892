// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;
import java.util.Locale;

/** What is said about files and about what in them contradicts itself, in both languages (数据矛盾说明). */
public enum CompanyText implements ReasonCode {
    /** A row of a customer that no customers file names. */
    UNKNOWN_CUSTOMER,
    /** A purchase of a customer that the customers file does not name. */
    UNKNOWN_BUYER,
    /** A lead said to be a customer that the customers file does not name. */
    LEAD_OF_UNKNOWN_CUSTOMER,
    /** A lead that is a customer already. */
    LEAD_IS_CUSTOMER,
    /** A lead with the name of a customer. */
    LEAD_NAMED_AS_CUSTOMER,
    /** Evidence for a lead that no file names. */
    UNKNOWN_LEAD,
    /** Evidence after the day of the report. */
    EVIDENCE_AFTER_REPORT,
    /** Evidence that takes back what is not there. */
    UNKNOWN_EVIDENCE,
    /** A person that is no contact of the customer. */
    UNKNOWN_CONTACT,
    /** A second primary contact. */
    SECOND_PRIMARY,
    /** A lifecycle event whose conditions are not met. */
    EVENT_LACKS,
    /** A lifecycle event that cannot be. */
    EVENT_REFUSED,
    /** A lifecycle event after the day of the report. */
    EVENT_AFTER_REPORT,
    /** A stage that the evidence does not show. */
    STAGE_LACKS,
    /** A stage that the lifecycle events contradict. */
    STAGE_DIFFERS,
    /** nowhere. */
    NO_STAGE,
    /** There is no such folder. */
    NO_FOLDER,
    /** A folder without any known file. */
    NO_KNOWN_FILE,
    /** Files of a folder that nobody knows. */
    OTHER_FILES,
    /** The last purchase is after today, and the report with it. */
    FUTURE_DAY,
    /** What contradicts itself. */
    CONTRADICTIONS,
    /** What becomes of them. */
    CONTRADICTIONS_NOTE,
    /** What does not go together. */
    WHAT,
    /** What became of the row. */
    OUTCOME,
    /** kept. */
    KEPT,
    /** rejected. */
    REJECTED;

    static final Texts TEXTS = Texts.of(CompanyText.class, "company");

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String key() {
        return "company." + code();
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }
}
