// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;
import java.util.Locale;

/** Every sentence of the main job, in both languages (界面文案). */
public enum JobText implements ReasonCode {
    /** Customer report. */
    TITLE,
    /** {0} · as of {1}, {2}. */
    SUBTITLE,
    /** bundled sample company. */
    SAMPLE,
    /** Rapport. Policies applied: {0}. Every figure names its definition; percentages are rounded for display only. */
    FOOTER,
    /** … and {0} more on the page. */
    MORE_ROWS,
    /** Customers by quadrant. */
    LAYERING,
    /** Most valuable first. Contacts are masked. */
    LAYERING_NOTE,
    /** The {0} most valuable of {1} customers; the counts above cover all. */
    LAYERING_CUT,
    /** ID. */
    ID,
    /** Name. */
    NAME,
    /** Industry / size. */
    INDUSTRY_SIZE,
    /** Primary contact. */
    CONTACT,
    /** Total spend ({0}). */
    TOTAL_SPEND,
    /** Last purchase. */
    LAST_PURCHASE,
    /** Last interaction. */
    LAST_INTERACTION,
    /** Quadrant. */
    QUADRANT,
    /** Needs. */
    NEEDS,
    /** Reason. */
    REASON,
    /** Leads to call. */
    LEADS,
    /** In the order to call: band first, then what could still become better. */
    LEADS_NOTE,
    /** Score. */
    SCORE,
    /** Range. */
    RANGE,
    /** Band. */
    BAND,
    /** Next question. */
    NEXT_QUESTION,
    /** Owner. */
    OWNER,
    /** Certainty. */
    CERTAINTY,
    /** none. */
    NONE,
    /** Loyalty tiers. */
    TIERS,
    /**
     * Ranked by net spend of the last 365 days, then by length of the relationship: top 20 %, middle 50 %, last 30 %.
     * These are customers with two or more purchase days, because no stages are known.
     */
    TIERS_NOTE,
    /** Tier. */
    TIER,
    /** Spend in 365 days ({0}). */
    ANNUAL_SPEND,
    /** Revenue ({0}). */
    REVENUE,
    /** Revenue per buyer ({0}). */
    REVENUE_PER_BUYER,
    /** Days as a customer. */
    TENURE,
    /** Key figures. */
    KPIS,
    /** Intervals are 95 %. A figure without data is undefined, not zero. */
    KPIS_NOTE,
    /** Key figure. */
    KPI,
    /** Value. */
    FIGURE,
    /** n. */
    N,
    /** 95 % interval. */
    INTERVAL,
    /** Window. */
    WINDOW,
    /** undefined: {0}. */
    UNDEFINED,
    /** {0}, n = {1}. */
    OF_N,
    /** n = {0}. */
    JUST_N,
    /** What was read. */
    INTAKE,
    /** Rows read = accepted + duplicate + rejected. */
    INTAKE_NOTE,
    /** File. */
    FILE,
    /** Rows read. */
    ROWS_READ,
    /** Accepted. */
    ACCEPTED,
    /** Duplicate. */
    DUPLICATE,
    /** Rejected. */
    REJECTED,
    /** Rejected rows. */
    REJECTIONS,
    /** The first of each file; the counts by reason are complete. */
    REJECTIONS_NOTE,
    /** Line. */
    LINE,
    /** Column. */
    COLUMN,
    /** Value. */
    BAD_VALUE,
    /** Rows. */
    COUNT,
    /** No lead queue and no stages: only purchases were given. */
    NO_LEADS,
    /** No lead queue: no file of leads was given. */
    NO_LEADS_FILE,
    /** No purchases were accepted: no customer figures. */
    NO_PURCHASES,
    /** Customers with purchases who are not in the customers file, shown by id only: {0}. */
    UNKNOWN_CUSTOMER,
    /** Customers without a purchase: {0}. */
    WITHOUT_PURCHASE,
    /** not classified: {0}. */
    UNCLASSIFIED,
    /** No survey answers were given: no NPS and no satisfaction. */
    NO_SURVEYS,
    /** first purchase fewer than 90 days ago. */
    TOO_NEW,
    /** no purchase. */
    NO_PURCHASE,
    /** too little is known. */
    TOO_LITTLE_KNOWN,
    /** Rejected rows by reason. */
    REASONS,
    /** The page cannot be written to {0}: {1}. */
    PAGE_FAILED,
    /** The page is at {0}. */
    PAGE_WRITTEN,
    /** reading. */
    READING;

    private static final Texts TEXTS = Texts.of(JobText.class, "job");

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String key() {
        return "job." + code();
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }
}
