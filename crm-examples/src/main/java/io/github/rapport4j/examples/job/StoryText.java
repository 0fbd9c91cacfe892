// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;
import java.util.Locale;

/** The sentences about stages, warnings and single customers, in both languages (客户档案文案). */
public enum StoryText implements ReasonCode {
    /** Stages. */
    STAGES,
    /** Where each relationship stands, what its stage is for, and what the next step still lacks. */
    STAGES_NOTE,
    /** Stage. */
    STAGE,
    /** Standing. */
    STANDING,
    /** Since. */
    SINCE,
    /** Goal. */
    GOAL,
    /** Key actions. */
    KEY_ACTIONS,
    /** Outputs. */
    OUTPUTS,
    /** Next step. */
    NEXT_STEP,
    /** Still missing. */
    MISSING,
    /** nothing. */
    READY,
    /** Stage funnel. */
    FUNNEL,
    /** Open now. */
    FUNNEL_NOW,
    /** Ever reached. */
    FUNNEL_REACHED,
    /** Of all. */
    FUNNEL_SHARE,
    /** Relationships that are open in a stage now, and those that ever were in it or beyond. */
    FUNNEL_NOTE,
    /**
     * Ranked by net spend of the last 365 days, then by length of the relationship: top 20 %, middle 50 %, last 30 %.
     * These are the customers in the stage of loyalty.
     */
    TIERS_OF_LOYAL,
    /** Key figures by {0}. */
    KPIS_BY,
    /** The last 365 days; n in brackets. Few make figures uncertain. */
    KPIS_BY_NOTE,
    /** Customers. */
    CUSTOMERS,
    /** not placed. */
    NOT_PLACED,
    /** no owner. */
    NO_OWNER,
    /** quadrant. */
    BY_QUADRANT,
    /** tier. */
    BY_TIER,
    /** owner. */
    BY_OWNER,
    /** channel. */
    BY_CHANNEL,
    /** {0} (n {1}). */
    FIGURE,
    /** {0} (n {1}), {2}. */
    FIGURE_CHANGED,
    /** Early warnings. */
    ATTENTION,
    /** Who to turn to first: warnings that are on, latest first. */
    ATTENTION_NOTE,
    /** Warning. */
    WARNING,
    /** Engagement. */
    ENGAGEMENT,
    /** Owed to customers. */
    OWED,
    /** Overdue, and due within the next 14 days; earliest first. */
    OWED_NOTE,
    /** Due. */
    DUE,
    /** Status. */
    STATUS,
    /** What. */
    WHAT,
    /** Nobody talked. */
    STALE,
    /** Relationships in which nothing two-way happened for longer than their stage allows. */
    STALE_NOTE,
    /** Days. */
    QUIET_DAYS,
    /** Limit. */
    LIMIT,
    /** What changed since {0}. */
    CHANGES,
    /** Customers in another quadrant than a month before; core to potential first, as an alarm. */
    CHANGES_NOTE,
    /** Before. */
    BEFORE,
    /** Now. */
    NOW,
    /** {0}, due {1}, {2}. */
    OWED_BY,
    /** Key figures of the year, against the year before. */
    TREND,
    /** The 365 days up to the day of the report, and the 365 before them; intervals are 95 %. */
    TREND_NOTE,
    /** This year. */
    THIS_YEAR,
    /** Year before. */
    YEAR_BEFORE,
    /** Change. */
    DIFFERENCE,
    /** {0} pp. */
    POINTS,
    /** Relative. */
    RELATIVE,
    /** Verdict. */
    VERDICT,
    /** {0}, by value alone. */
    BY_VALUE,
    /** Target. */
    TARGET,
    /** {0} (goal {1}). */
    TARGET_VERDICT,
    /** Month by month. */
    MONTHS,
    /** A month that is not over, or whose cases have not had their time, has no figure. */
    MONTHS_NOTE,
    /** Month. */
    MONTH,
    /** Purchases month by month. */
    ACTIVITY,
    /**
     * New: the first purchase ever. Back: not the month before, and not new. The first row may be of a month that is
     * not over.
     */
    ACTIVITY_NOTE,
    /** Buyers. */
    BUYERS,
    /** New. */
    NEW_BUYERS,
    /** Back. */
    BACK_AGAIN,
    /** Orders. */
    ORDERS,
    /** No purchases up to the day of the report: no customer figures. */
    NONE_YET,
    /** Net spend so far. */
    VALUE,
    /** Loyalty index. */
    LOYALTY,
    /** Health. */
    HEALTH,
    /** Score as a lead. */
    LEAD_SCORE,
    /** Region. */
    REGION,
    /** before this record. */
    UNDATED,
    /** order {0}: {1}. */
    PURCHASE,
    /** {0} paid back. */
    REFUND,
    /** {0}, {1}, {2}. */
    INTERACTION,
    /** {0}, {1}, {2}: {3}. */
    INTERACTION_FOR,
    /** case {0}: {1}. */
    CASE,
    /** case {0}: {1}, {2}, severity {3}. */
    CASE_OPENED,
    /** {0}: {1} on a scale from {2} to {3}. */
    ANSWER,
    /** {0}: no answer. */
    ANSWER_BLANK,
    /** referral {0}: {1}. */
    REFERRAL,
    /** referral {0} of {2}: {1}. */
    REFERRAL_OF,
    /** contract {0}: {1}. */
    CONTRACT,
    /** contract {0}: {1}, from {2} to {3}. */
    CONTRACT_RUNS,
    /** contract {0}: {1}, from {2}. */
    CONTRACT_OPEN,
    /** contract {0}: {1}, {2}. */
    CONTRACT_ENDS,
    /** {0} by {1}, {2}. */
    TOUCH,
    /** {0}: {1}. */
    ACTION,
    /** {0}: now {1}. */
    MOVE,
    /** Lifecycle. */
    LIFECYCLE,
    /** {0}: now {1} ({2}). */
    MOVE_WHY,
    /** {0}. */
    OTHER;

    private static final Texts TEXTS = Texts.of(StoryText.class, "story");

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String key() {
        return "story." + code();
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }
}
