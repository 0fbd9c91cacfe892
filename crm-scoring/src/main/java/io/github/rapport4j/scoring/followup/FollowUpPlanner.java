// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.followup;

import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.BantLine;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.scoring.evidence.EvidencedScore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * Decides what happens to a scored lead next (跟进计划). High and medium leads are worked. A deferred lead whose band is
 * decided is put aside; one whose band is not is asked on, for most fresh leads are low only because nobody asked.
 * Immutable and safe for use by several threads if the calendar is.
 */
public final class FollowUpPlanner {
    private final FollowUpPolicy policy;
    private final WorkingDays calendar;

    private FollowUpPlanner(FollowUpPolicy policy, WorkingDays calendar) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
    }

    /**
     * A planner.
     *
     * @param policy the policy
     * @param calendar which days are worked
     * @return the planner
     */
    public static FollowUpPlanner using(FollowUpPolicy policy, WorkingDays calendar) {
        return new FollowUpPlanner(policy, calendar);
    }

    /**
     * Plans for a lead whose score rests on what was learnt up to a day.
     *
     * @param score its score
     * @param since the day on which the lead came or something was last learnt; all days count from it, so that a later
     *     evaluation of the same facts does not move them
     * @return what happens next
     */
    public FollowUp plan(BantScore score, LocalDate since) {
        Objects.requireNonNull(since, "since");
        if (score.band() != LeadBand.DEFERRED) {
            return new FollowUp.Work(score.band(), policy.ref());
        }
        return score.isDecided()
                ? new FollowUp.PutAside(since, since.plusDays(policy.recheckDays()), policy.ref())
                : new FollowUp.Ask(question(score), calendar.after(since, policy.questionWorkingDays()), policy.ref());
    }

    /**
     * Plans for a lead scored from evidence.
     *
     * @param score its score
     * @param arrivedOn the day on which the lead came
     * @return what happens next; days count from the freshest evidence, or from the arrival when that is later
     */
    public FollowUp plan(EvidencedScore score, LocalDate arrivedOn) {
        Objects.requireNonNull(arrivedOn, "arrivedOn");
        LocalDate since =
                score.freshestEvidence().filter(day -> day.isAfter(arrivedOn)).orElse(arrivedOn);
        return plan(score.score(), since);
    }

    /**
     * The next question; when nothing is to be asked for again yet, the criterion of which most points are uncertain.
     */
    private static BantCriterion question(BantScore score) {
        if (!score.nextQuestions().isEmpty()) {
            return score.nextQuestions().get(0);
        }
        return score.breakdown().lines().stream()
                .max(Comparator.comparing(FollowUpPlanner::uncertain)
                        .thenComparing(BantLine::subject, Comparator.reverseOrder()))
                .map(BantLine::subject)
                .orElseThrow();
    }

    private static BigDecimal uncertain(BantLine line) {
        return line.maximum().points().multiply(BigDecimal.ONE.subtract(line.freshness()));
    }
}
