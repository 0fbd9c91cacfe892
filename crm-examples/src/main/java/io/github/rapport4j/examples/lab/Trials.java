// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.lab;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.examples.company.Lead;
import io.github.rapport4j.policy.PolicyForm;
import io.github.rapport4j.policy.PolicyForms;
import io.github.rapport4j.scoring.axis.AxisSide;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.scoring.evidence.EvidencePolicy;
import io.github.rapport4j.scoring.evidence.EvidenceScorer;
import io.github.rapport4j.scoring.health.HealthColour;
import io.github.rapport4j.scoring.health.HealthPolicy;
import io.github.rapport4j.scoring.health.HealthScorer;
import io.github.rapport4j.scoring.lab.Calculator;
import io.github.rapport4j.scoring.loyalty.LoyaltyPolicy;
import io.github.rapport4j.scoring.loyalty.LoyaltyScorer;
import io.github.rapport4j.scoring.loyalty.LoyaltyTier;
import io.github.rapport4j.scoring.loyalty.TierPolicy;
import io.github.rapport4j.scoring.loyalty.TierRanking;
import io.github.rapport4j.scoring.quadrant.CustomerStanding;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import io.github.rapport4j.scoring.quadrant.QuadrantClassifier;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.segment.RfmGroup;
import io.github.rapport4j.scoring.segment.RfmGroups;
import io.github.rapport4j.scoring.segment.RfmScorePolicy;
import io.github.rapport4j.scoring.segment.RfmScorer;
import io.github.rapport4j.scoring.value.ValueMeter;
import io.github.rapport4j.scoring.value.ValuePolicy;
import io.github.rapport4j.scoring.warning.ScanPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of policies that can be tried on a company, each with whom it places and how. */
final class Trials {
    private static final Score LOYAL = Score.of(50);

    private final Members members;
    private final List<Lead> leads;
    private final ScanPoint point;

    Trials(Members members, List<Lead> leads, ScanPoint point) {
        this.members = members;
        this.leads = leads;
        this.point = point;
    }

    /** One kind: how it is written, whom it places, and the rule that a policy makes. */
    record Trial<P extends Policy, T, O extends Enum<O> & Term>(
            PolicyForm<P> form, List<T> base, Function<P, Calculator<T, O>> rule) {}

    Optional<Trial<?, ?, ?>> find(String kind) {
        return all().stream().filter(trial -> trial.form.kind().equals(kind)).findFirst();
    }

    List<Trial<?, ?, ?>> all() {
        List<Trial<?, ?, ?>> all = new ArrayList<>(ofLeads());
        all.addAll(ofValue());
        all.addAll(ofStanding());
        return all;
    }

    private List<Trial<?, ?, ?>> ofLeads() {
        return List.of(
                new Trial<BantPolicy, Lead, LeadBand>(
                        PolicyForms.bant(),
                        leads,
                        policy -> leads(EvidencePolicy.standard().withScoring(policy))),
                new Trial<EvidencePolicy, Lead, LeadBand>(PolicyForms.evidence(), leads, this::leads));
    }

    private List<Trial<?, ?, ?>> ofValue() {
        return List.of(
                new Trial<ValuePolicy, Member, Quadrant>(
                        PolicyForms.value(), members.all(), policy -> quadrants(policy, QuadrantPolicy.standard())),
                new Trial<QuadrantPolicy, Member, Quadrant>(
                        PolicyForms.quadrant(),
                        members.all(),
                        policy -> quadrants(ValuePolicy.standard().withWholeHistory(), policy)));
    }

    private List<Trial<?, ?, ?>> ofStanding() {
        List<Member> all = members.all();
        return List.of(
                new Trial<>(PolicyForms.loyalty(), all, this::loyalty),
                new Trial<>(PolicyForms.tiers(), members.loyal(), this::tiers),
                new Trial<RfmScorePolicy, Member, RfmGroup>(
                        PolicyForms.rfmScores(), all, policy -> groups(RfmGroups.standard(), policy)),
                new Trial<RfmGroups, Member, RfmGroup>(
                        PolicyForms.rfmGroups(), all, policy -> groups(policy, RfmScorePolicy.standard())),
                new Trial<>(PolicyForms.health(), all, this::health));
    }

    private Calculator<Lead, LeadBand> leads(EvidencePolicy policy) {
        return EvidenceScorer.using(policy)
                .toCalculator(lead -> lead.evidence().withUndated(lead.answers()), members.asOf());
    }

    /** Eligibility and value are read anew, for the policies say how. */
    private Calculator<Member, Quadrant> quadrants(ValuePolicy value, QuadrantPolicy policy) {
        return base -> {
            List<CustomerStanding> standings = new ArrayList<>();
            base.forEach(member -> standings.add(standing(member, value, policy)));
            return QuadrantClassifier.using(policy).toCalculator().calculate(standings);
        };
    }

    private CustomerStanding standing(Member member, ValuePolicy value, QuadrantPolicy policy) {
        LoyaltyPolicy loyalty = LoyaltyPolicy.standard();
        return new CustomerStanding(
                member.id(),
                ValueMeter.using(value).value(member.days(), members.asOf()),
                LoyaltyScorer.using(loyalty).score(members.loyalty(member, loyalty)),
                CustomerStanding.eligibility(member.days(), members.asOf(), policy));
    }

    private Calculator<Member, AxisSide> loyalty(LoyaltyPolicy policy) {
        return LoyaltyScorer.using(policy).toCalculator(LOYAL, member -> members.loyalty(member, policy));
    }

    private Calculator<Member, LoyaltyTier> tiers(TierPolicy policy) {
        return TierRanking.using(policy).toCalculator(members.annualSpend(), members.tenure(), Member::id);
    }

    private Calculator<Member, RfmGroup> groups(RfmGroups groups, RfmScorePolicy policy) {
        RfmScorer scorer = RfmScorer.using(policy);
        return groups.toCalculator(
                RfmGroup.class,
                base -> scorer.score(base, members.sinceLast(), members.purchaseDays(), members.spend()));
    }

    private Calculator<Member, HealthColour> health(HealthPolicy policy) {
        HealthScorer scorer = HealthScorer.using(policy);
        return Calculator.of(member -> scorer.score(member.history(), point).toOutcome());
    }
}
