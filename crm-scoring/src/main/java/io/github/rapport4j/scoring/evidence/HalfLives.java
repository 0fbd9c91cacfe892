// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import io.github.rapport4j.scoring.bant.BantCriterion;

/**
 * After how many days half of an answer is certain no more (半衰期). A piece of evidence that is more than one half-life
 * older than the newest is out of date, also when answers do not fade.
 *
 * @param budgetDays for the budget, at least 1
 * @param authorityDays for the authority, at least 1
 * @param needDays for the need, at least 1
 * @param timelineDays for a timeline without a purchase date, at least 1
 */
public record HalfLives(int budgetDays, int authorityDays, int needDays, int timelineDays) {
    public HalfLives {
        require(BantCriterion.BUDGET, budgetDays);
        require(BantCriterion.AUTHORITY, authorityDays);
        require(BantCriterion.NEED, needDays);
        require(BantCriterion.TIMELINE, timelineDays);
    }

    /**
     * The documented default: budget and authority 180 days, need 365, timeline 90.
     *
     * @return the half-lives
     */
    public static HalfLives standard() {
        return new HalfLives(180, 180, 365, 90);
    }

    /**
     * Half-lives of one's own.
     *
     * @param budgetDays for the budget, at least 1
     * @param authorityDays for the authority, at least 1
     * @param needDays for the need, at least 1
     * @param timelineDays for a timeline without a purchase date, at least 1
     * @return the half-lives
     */
    public static HalfLives ofDays(int budgetDays, int authorityDays, int needDays, int timelineDays) {
        return new HalfLives(budgetDays, authorityDays, needDays, timelineDays);
    }

    /**
     * The half-life of one criterion.
     *
     * @param criterion the criterion
     * @return in days, at least 1
     */
    public int days(BantCriterion criterion) {
        return switch (criterion) {
            case BUDGET -> budgetDays;
            case AUTHORITY -> authorityDays;
            case NEED -> needDays;
            case TIMELINE -> timelineDays;
        };
    }

    @Override
    public String toString() {
        return budgetDays + "/" + authorityDays + "/" + needDays + "/" + timelineDays;
    }

    private static void require(BantCriterion criterion, int days) {
        if (days < 1) {
            throw new IllegalArgumentException(criterion.code() + " half-life must be at least 1 day, but was " + days);
        }
    }
}
