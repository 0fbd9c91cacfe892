// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.Referral;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.Maturity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts referrals (转介绍统计). A referral is made on the day of its first known step.
 *
 * <pre>
 * made       = referrals made in the window
 * signed     = referrals first signed in the window
 * rate       = eligible customers who made one in the window / eligible customers
 * conversion = made in the window and signed within 90 days / made in the window, 90 days ago or more
 * </pre>
 *
 * <p>Everybody added is eligible unless the host says who is; who referred without being so stays out of the rate and
 * is counted. The steps of a referral are facts of the customer who refers.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-9.
 */
public final class ReferralTally implements Accumulator<CustomerHistory, ReferralTally.Result, ReferralTally> {
    private final KpiScope scope;
    private final RelationPolicy policy;
    private final @Nullable Predicate<? super CustomerHistory> eligible;
    private long made;
    private long signed;
    private long mature;
    private long converted;
    private long customers;
    private long referrers;
    private long strangers;

    private ReferralTally(
            KpiScope scope, RelationPolicy policy, @Nullable Predicate<? super CustomerHistory> eligible) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.eligible = eligible;
    }

    /**
     * An accumulator without customers; all that are added are eligible.
     *
     * @param scope the window, and up to when facts are seen
     * @param policy how long a referral may take
     * @return a new accumulator
     */
    public static ReferralTally of(KpiScope scope, RelationPolicy policy) {
        return new ReferralTally(scope, policy, null);
    }

    /**
     * An accumulator without customers.
     *
     * @param scope the window, and up to when facts are seen
     * @param policy how long a referral may take
     * @param eligible who may refer, by what is seen of the customer
     * @return a new accumulator
     */
    public static ReferralTally ofEligible(
            KpiScope scope, RelationPolicy policy, Predicate<? super CustomerHistory> eligible) {
        return new ReferralTally(scope, policy, Objects.requireNonNull(eligible, "eligible"));
    }

    @Override
    public void add(CustomerHistory history) {
        CustomerHistory seen = scope.seen(history);
        Map<String, LocalDate> firsts = new LinkedHashMap<>();
        Map<String, LocalDate> signatures = new LinkedHashMap<>();
        for (Referral step : seen.referrals()) {
            LocalDate day = scope.day(step.occurredAt());
            firsts.merge(step.referralId(), day, ReferralTally::earlier);
            if (step.step() == Referral.Step.SIGNED) {
                signatures.merge(step.referralId(), day, ReferralTally::earlier);
            }
        }
        long before = made;
        firsts.forEach((id, day) -> addReferral(day, signatures.get(id)));
        addCustomer(eligible == null || eligible.test(seen), made > before);
    }

    private void addReferral(LocalDate day, @Nullable LocalDate signature) {
        DateWindow window = scope.window().days();
        signed += signature != null && window.contains(signature) ? 1 : 0;
        if (!window.contains(day)) {
            return;
        }
        made++;
        Maturity time = Maturity.ofDays(policy.signDays());
        if (time.isReached(day, scope.asOf())) {
            mature++;
            converted += signature != null && !signature.isAfter(time.lastInclusive(day)) ? 1 : 0;
        }
    }

    private void addCustomer(boolean isEligible, boolean hasReferred) {
        customers += isEligible ? 1 : 0;
        referrers += isEligible && hasReferred ? 1 : 0;
        strangers += !isEligible && hasReferred ? 1 : 0;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @Override
    public void merge(ReferralTally other) {
        scope.requireSame(policy.ref(), other.scope, other.policy.ref());
        made += other.made;
        signed += other.signed;
        mature += other.mature;
        converted += other.converted;
        customers += other.customers;
        referrers += other.referrers;
        strangers += other.strangers;
    }

    @Override
    public Result result() {
        KpiDefinition ofAll = policy.definition(RelationKpi.REFERRAL_RATE);
        KpiResult rate = scope.result()
                .share(
                        eligible == null ? ofAll : ofAll.withChosen(Reason.of(RelationKpi.Note.ELIGIBLE)),
                        Ratio.of(referrers, customers),
                        policy.confidence())
                .exclusions(Exclusions.of(RelationKpi.Note.NOT_ELIGIBLE, strangers))
                .build();
        KpiResult conversion = scope.result()
                .share(
                        policy.definition(RelationKpi.REFERRAL_CONVERSION),
                        Ratio.of(converted, mature),
                        policy.confidence())
                .exclusions(Exclusions.of(KpiReason.IMMATURE, made - mature))
                .build();
        return new Result(
                count(RelationKpi.REFERRALS_MADE, made), count(RelationKpi.REFERRALS_SIGNED, signed), rate, conversion);
    }

    private KpiResult count(RelationKpi kpi, long count) {
        return scope.result()
                .definition(policy.definition(kpi))
                .value(KpiValue.Count.of(count))
                .n(count)
                .build();
    }

    /**
     * The referrals of a window.
     *
     * @param made how many were made
     * @param signed how many were signed, whenever made
     * @param rate the share of eligible customers who made one
     * @param conversion the share of those made that were signed in time
     */
    public record Result(KpiResult made, KpiResult signed, KpiResult rate, KpiResult conversion) {
        public Result {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(signed, "signed");
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(conversion, "conversion");
        }
    }
}
