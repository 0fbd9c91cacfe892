// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.Behaviour;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Inquiry;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.scoring.group.Choice;
import io.github.rapport4j.scoring.group.Dimension;
import io.github.rapport4j.scoring.group.Group;
import io.github.rapport4j.scoring.group.GroupTally;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.Maturity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Counts which touches were answered (触达响应统计), in two forms.
 *
 * <pre>
 * touches     = touches of the window answered within 14 days / touches of the window, 14 days ago or more
 * invitations = delivered survey invitations of the window answered within 14 days / those of 14 days ago or more
 * </pre>
 *
 * <p>An answer names the touch: a two-way interaction or a behaviour, such as a click, in reply to it, or a survey
 * answer to the invitation that is not blank; with the policy's option any contact or inquiry from the customer on or
 * after the day of the touch will do. For invitations a survey answer alone counts. Touches that failed are left out
 * and counted, so are invitations of which the delivery is not known, and whatever has not had its 14 days. The last of
 * the 14 days counts.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-16,
 * KPI-20.
 */
public final class TouchTally implements Accumulator<CustomerHistory, KpiResult, TouchTally> {
    private final RelationKpi kind;
    private final KpiScope scope;
    private final Choice<Touch> choice;
    private final RelationPolicy policy;
    private long touched;
    private long answered;
    private long immature;
    private long failed;
    private long unknown;

    private TouchTally(RelationKpi kind, KpiScope scope, Choice<Touch> choice, RelationPolicy policy) {
        this.kind = kind;
        this.scope = Objects.requireNonNull(scope, "scope");
        this.choice = Objects.requireNonNull(choice, "choice");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * How touches are answered.
     *
     * @param scope the window of the touches, and up to when facts are seen
     * @param choice which touches
     * @param policy how long an answer may take
     * @return a new accumulator
     */
    public static TouchTally of(KpiScope scope, Choice<Touch> choice, RelationPolicy policy) {
        return new TouchTally(RelationKpi.TOUCH_RESPONSE, scope, choice, policy);
    }

    /**
     * How survey invitations are answered.
     *
     * @param scope the window of the invitations, and up to when facts are seen
     * @param policy how long an answer may take
     * @return a new accumulator
     */
    public static TouchTally ofInvitations(KpiScope scope, RelationPolicy policy) {
        return new TouchTally(RelationKpi.SURVEY_RESPONSE, scope, TouchChoice.ofPurpose(Touch.Purpose.SURVEY), policy);
    }

    /**
     * One such accumulator a group: by channel, purpose, content, or whatever a host tells touches apart by. By
     * segment, use {@link GroupTally#ofCustomers}.
     *
     * @param scope the window of the touches, and up to when facts are seen
     * @param choice which touches
     * @param policy how long an answer may take
     * @param dimension what tells touches apart
     * @return a new accumulator without groups
     */
    public static GroupTally<CustomerHistory, KpiResult, TouchTally> by(
            KpiScope scope, Choice<Touch> choice, RelationPolicy policy, Dimension<Touch> dimension) {
        return GroupTally.of(
                dimension,
                history -> groups(scope.seen(history), choice, dimension),
                group -> of(scope, choice.and(dimension, group), policy));
    }

    private static Set<Group> groups(CustomerHistory seen, Choice<Touch> choice, Dimension<Touch> dimension) {
        Set<Group> groups = new HashSet<>();
        for (Touch touch : seen.touches()) {
            if (choice.takes(touch)) {
                groups.add(dimension.groupOf(touch));
            }
        }
        return groups;
    }

    @Override
    public void add(CustomerHistory history) {
        CustomerHistory seen = scope.seen(history);
        for (Touch touch : seen.touches()) {
            if (scope.contains(touch.occurredAt()) && choice.takes(touch)) {
                add(touch, seen);
            }
        }
    }

    private void add(Touch touch, CustomerHistory seen) {
        Maturity time = Maturity.ofDays(policy.answerDays());
        LocalDate day = scope.day(touch.occurredAt());
        if (touch.delivery() == Touch.Delivery.FAILED) {
            failed++;
        } else if (isSurvey() && touch.delivery() == Touch.Delivery.UNKNOWN) {
            unknown++;
        } else if (!time.isReached(day, scope.asOf())) {
            immature++;
        } else {
            touched++;
            DateWindow answers = DateWindow.of(day, time.lastInclusive(day).plusDays(1));
            answered += new Answers(seen, touch.id()).hasAny(this, answers) ? 1 : 0;
        }
    }

    private boolean isSurvey() {
        return kind == RelationKpi.SURVEY_RESPONSE;
    }

    @Override
    public void merge(TouchTally other) {
        scope.requireSame(policy.ref(), other.scope, other.policy.ref());
        if (kind != other.kind || !choice.equals(other.choice)) {
            throw new IllegalArgumentException("other must count " + kind.code() + " of " + choice + ", but was "
                    + other.kind.code() + " of " + other.choice);
        }
        touched += other.touched;
        answered += other.answered;
        immature += other.immature;
        failed += other.failed;
        unknown += other.unknown;
    }

    @Override
    public KpiResult result() {
        Reason[] chosen = choice.options().toArray(Reason[]::new);
        return scope.result()
                .share(policy.definition(kind).withChosen(chosen), Ratio.of(answered, touched), policy.confidence())
                .exclusions(Exclusions.of(KpiReason.IMMATURE, immature)
                        .plus(RelationKpi.Note.NOT_DELIVERED, failed)
                        .plus(RelationKpi.Note.DELIVERY_UNKNOWN, unknown))
                .build();
    }

    /** What may be an answer to a touch. */
    private record Answers(CustomerHistory seen, FactId touch) {
        boolean hasAny(TouchTally tally, DateWindow days) {
            for (SurveyAnswer answer : seen.surveyAnswers()) {
                boolean isNamed = answer.invitation().filter(touch::equals).isPresent();
                if (isNamed && !answer.answer().isBlank() && isIn(tally, days, answer)) {
                    return true;
                }
            }
            return !tally.isSurvey()
                    && (hasReply(tally, days)
                            || hasBehaviour(tally, days)
                            || (tally.policy.anyContact() && hasContact(tally, days)));
        }

        private boolean hasReply(TouchTally tally, DateWindow days) {
            for (Interaction each : seen.interactions()) {
                boolean isNamed = each.inReplyTo().filter(touch::equals).isPresent();
                if (isNamed && each.isTwoWay() && isIn(tally, days, each)) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasBehaviour(TouchTally tally, DateWindow days) {
            for (Behaviour each : seen.behaviours()) {
                if (each.inReplyTo().filter(touch::equals).isPresent() && isIn(tally, days, each)) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasContact(TouchTally tally, DateWindow days) {
            for (Interaction each : seen.interactions()) {
                if (each.direction() == Direction.INBOUND && isIn(tally, days, each)) {
                    return true;
                }
            }
            for (Inquiry each : seen.inquiries()) {
                if (isIn(tally, days, each)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isIn(TouchTally tally, DateWindow days, Fact fact) {
            return days.contains(tally.scope.day(fact.occurredAt()));
        }
    }
}
