// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.explain.Worded;
import java.util.Locale;

/**
 * Every word of the page that is not part of a report, in both languages (网页文案). Its script asks by {@link #code()}.
 */
enum PageText implements Worded {
    /** Skip to content. */
    SKIP,
    /** Views. */
    VIEWS,
    /** Overview. */
    OVERVIEW,
    /** Customers. */
    CUSTOMERS,
    /** Leads. */
    LEADS,
    /** Key figures. */
    KPIS,
    /** Data quality. */
    QUALITY,
    /** Language. */
    LANGUAGE,
    /** Colours. */
    THEME,
    /** as the system. */
    THEME_SYSTEM,
    /** light. */
    THEME_LIGHT,
    /** dark. */
    THEME_DARK,
    /** Print. */
    PRINT,
    /** Please note. */
    NOTES,
    /** Why. */
    WHY,
    /** Search. */
    SEARCH,
    /** id, name, any word. */
    SEARCH_HINT,
    /** all. */
    ALL,
    /** none of these. */
    OTHER,
    /** Clear. */
    CLEAR,
    /** {0} of {1} rows. */
    MATCHES,
    /** {0} of {1} rows, the first {2} shown. */
    MATCHES_FIRST,
    /** Nothing matches. Clear the search or a filter. */
    NO_MATCH,
    /** Show {0} more. */
    MORE,
    /** As a table. */
    AS_TABLE,
    /** As a chart. */
    AS_CHART,
    /** Value and loyalty. */
    QUADRANT_TITLE,
    /**
     * Each mark is a customer; select one to open its story. Dashed lines are the cuts: at or above a line is high.
     * Value is net spend over the whole history.
     */
    QUADRANT_NOTE,
    /** Quadrant. */
    QUADRANT,
    /** Customer. */
    CUSTOMER,
    /** value. */
    VALUE,
    /** loyalty index. */
    LOYALTY,
    /** value cut. */
    VALUE_CUT,
    /** loyalty cut. */
    LOYALTY_CUT,
    /** Leads by band. */
    BAND_TITLE,
    /** Provisional: an answer still missing could move the lead to another band. */
    BAND_NOTE,
    /** Band. */
    BAND,
    /** decided. */
    DECIDED,
    /** provisional. */
    PROVISIONAL,
    /** Relationships by stage. */
    FUNNEL_TITLE,
    /** In the stage now, and how many have ever come this far or further. */
    FUNNEL_NOTE,
    /** Stage. */
    STAGE,
    /** in it now. */
    NOW,
    /** ever reached. */
    REACHED,
    /** Retention by first month. */
    COHORTS,
    /** Share in percent of the customers of a month who bought again so many months later; the darker, the more. */
    COHORT_NOTE,
    /** First month. */
    COHORT,
    /** Customers. */
    COHORT_SIZE,
    /** Scores and how they came about. */
    SCORES,
    /** met. */
    MET,
    /** missing. */
    MISSING,
    /** {0} of {1} met. */
    MET_OF,
    /** What happened. */
    TIME_LINE,
    /** Kind. */
    KIND,
    /** {0} earlier entries are not shown. */
    LEFT_OFF,
    /** Nothing is on record. */
    NO_EVENTS,
    /** {0} entries. */
    EVENTS,
    /** All customers. */
    BACK,
    /** Previous. */
    PREVIOUS,
    /** Next. */
    NEXT,
    /** Open all. */
    OPEN_ALL,
    /** Close all. */
    CLOSE_ALL,
    /** There is no customer {0} in this report. */
    NO_STORY,
    /** Loading …. */
    LOADING,
    /** This browser cannot unpack the data: it is older than 2023. Any current one can. */
    UNREADABLE;

    private static final Texts TEXTS = Texts.of(PageText.class, "page");

    /** The name by which the page's script asks for it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String key() {
        return "page." + code();
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }
}
