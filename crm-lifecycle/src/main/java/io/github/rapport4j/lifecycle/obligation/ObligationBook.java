// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.scoring.followup.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Lists what a stage owes a customer, as of a day (义务清单):
 *
 * <pre>
 * stage 1  score the lead; follow up: high within 1 working day, others within 3; provisionally deferred: next question
 * stage 2  preparation before the contact, needs recorded on its day
 * stage 3  callback within 3 days of the proposal, an insight weekly until the decision
 * stage 4  progress report weekly and training until the go-live is accepted, then a usage review monthly;
 *          satisfaction survey monthly from the signature on
 * 4 and 5  first reply to complaints and requests within 4 hours
 * stage 5  survey quarterly, private event half-yearly, referral guide monthly, testimonial yearly;
 *          core tier: senior manager on entry, executive exchange yearly; anniversary, birthdays, holidays
 * all      stale when nothing two-way happened for 14, 14, 21, 30, 90 days
 * </pre>
 *
 * <p>How they are settled (OBL-14), and what the rules leave open:
 *
 * <ul>
 *   <li>Obligations belong to the current stay at an open stage; when it ends nothing of it is owed any more, and what
 *       is owed until the acceptance is gone with it.
 *   <li>Repeated ones fall due a period after their start, each computed from the start. An occurrence begins the day
 *       after the one before was due. All that have begun are listed, those within the horizon, and the next one.
 *   <li>An {@link io.github.rapport4j.core.fact.ActionDone} or touch whose item is the key of an obligation settles
 *       just that one. Other facts that fit, such as a survey sent, settle all occurrences of their kind that are
 *       overdue on their day, so that one deed makes up for a silence, else the one that has begun. Nothing is settled
 *       twice, and what is done before an occurrence begins does not count for it.
 *   <li>Anniversaries, birthdays and holidays are met by care within 7 days before or after.
 *   <li>A waiver is an action done with the outcome waived and its reason.
 *   <li>A due day counts to its end. A reply is due 4 hours after the opening, day and night; where the opening has no
 *       time of day, on its day.
 *   <li>"Before the contact" is the day of the contact that opened stage 2. Lunar birthdays are left to the host.
 * </ul>
 *
 * <p>A pure function of state, facts and day; events and facts later than the point do not count. Immutable; safe for
 * use by several threads if the calendar is. Source: spec OBL-1 to OBL-14.
 */
public final class ObligationBook {
    private static final Comparator<Obligation> ORDER = Comparator.comparing(Obligation::dueOn)
            .thenComparing(Obligation::kind)
            .thenComparing(Obligation::key);

    private final ObligationPolicy policy;
    private final WorkingDays calendar;

    private ObligationBook(ObligationPolicy policy, WorkingDays calendar) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
    }

    /**
     * A book.
     *
     * @param policy how soon and how often
     * @param calendar which days are worked
     * @return the book
     */
    public static ObligationBook using(ObligationPolicy policy, WorkingDays calendar) {
        return new ObligationBook(policy, calendar);
    }

    /**
     * The book with the documented default, working from Monday to Friday.
     *
     * @return the book
     */
    public static ObligationBook standard() {
        return using(ObligationPolicy.standard(), WorkingDays.mondayToFriday());
    }

    /**
     * What is owed to a customer.
     *
     * @param state the state of its lifecycle, maybe with events that are later than the point
     * @param facts what else is known, and the point of evaluation
     * @return obligations with their status; none when the relationship is not open
     * @throws IllegalStateException if the calendar has no working day in a whole year
     */
    public Obligations read(LifecycleState state, ObligationCase facts) {
        AsOf asOf = facts.asOf();
        Obligations.Builder result = Obligations.builder().asOf(asOf).policy(policy.ref());
        Optional<Stay> stay = Stay.from(state, asOf);
        if (stay.isPresent()) {
            CustomerHistory seen = facts.history().asOf(asOf);
            result.addAllAll(list(stay.get(), facts, seen)).stale(stale(stay.get(), facts, seen));
        }
        return result.build();
    }

    private List<Obligation> list(Stay stay, ObligationCase facts, CustomerHistory seen) {
        List<Duty> duties = stay.stage() == LifecycleStage.LOYALTY
                ? new LoyaltyDuties(stay, facts, policy).list()
                : new StageDuties(stay, facts, policy, calendar).list();
        Ledger ledger = new Ledger(seen, stay.asOf(), policy);
        List<Obligation> all = new ArrayList<>(new RequestDuties(stay, policy, ledger).list(seen));
        for (Duty duty : duties) {
            all.addAll(ledger.settle(duty));
        }
        all.sort(ORDER);
        return all;
    }

    private Optional<StaleFlag> stale(Stay stay, ObligationCase facts, CustomerHistory seen) {
        LocalDate since = stay.enteredOn();
        for (Interaction talk : seen.interactions()) {
            LocalDate day = talk.occurredAt().dayIn(stay.asOf().zone());
            since = talk.isTwoWay() && day.isAfter(since) ? day : since;
        }
        LocalDate today = stay.asOf().day();
        int limit = policy.staleDays(stay.stage());
        long days = ChronoUnit.DAYS.between(since, today);
        boolean planned = policy.isPlannedTouchEnough()
                && facts.plannedTouches().stream()
                        .anyMatch(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(limit)));
        return days < limit || planned ? Optional.empty() : Optional.of(new StaleFlag(since, days, limit));
    }
}
