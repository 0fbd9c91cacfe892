// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.proof;

import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.Attendance;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Referral;
import io.github.rapport4j.core.history.ContractCourse;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.time.AsOf;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads proofs from one customer's facts, which end on the day. */
final class FactReader {
    private static final int QUARTER = 3;

    private final CustomerHistory history;
    private final AsOf asOf;
    private final EvidenceRules rules;
    private final Set<Proof> proofs = EnumSet.noneOf(Proof.class);

    FactReader(CustomerHistory history, AsOf asOf, EvidenceRules rules) {
        this.history = history;
        this.asOf = asOf;
        this.rules = rules;
    }

    Set<Proof> proofs() {
        contacts();
        trade();
        loyalty();
        for (ActionDone done : history.actionsDone()) {
            for (Proof proof : Proof.values()) {
                add(proof, proof.code().equals(done.action()));
            }
        }
        return proofs;
    }

    private void contacts() {
        add(Proof.TWO_WAY_CONTACT, history.interactions().stream().anyMatch(Interaction::isTwoWay));
        add(
                Proof.TRAINING_HELD,
                history.attendances().stream()
                        .anyMatch(attended -> attended.occasion() == Attendance.Occasion.TRAINING));
    }

    private void trade() {
        List<ContractCourse> contracts = history.contracts(asOf.zone());
        add(Proof.CONTRACT_SIGNED, contracts.stream().anyMatch(contract -> contract.isInForce(asOf.day())));
        add(Proof.CONTRACT_OVER, !contracts.isEmpty() && contracts.stream().allMatch(this::isOver));
        add(Proof.ORDER_PAID, !history.purchases().isEmpty());
        add(Proof.REPEAT_PURCHASE, purchaseDays().distinct().limit(2).count() == 2);
        add(Proof.RENEWED, contracts.stream().anyMatch(ContractCourse::isRenewed));
    }

    private void loyalty() {
        add(
                Proof.REFERRAL_CONVERTED,
                history.referrals().stream().anyMatch(referral -> referral.step() == Referral.Step.SIGNED));
        LocalDate latestStart = asOf.day().minusMonths(rules.spans().tenureMonths());
        add(Proof.TENURE, starts().anyMatch(start -> !start.isAfter(latestStart)));
        add(Proof.SATISFIED, Mood.of(history, asOf, rules) == Mood.POSITIVE);
        add(Proof.SEVERE_COMPLAINT, isComplaining(history));
        AsOf earlier = AsOf.of(asOf.day().minusMonths(QUARTER), asOf.zone()).knownBy(asOf.knownBy());
        add(Proof.REVIEWS_FAILED, isFailed(asOf) && isFailed(earlier));
    }

    private boolean isFailed(AsOf review) {
        CustomerHistory then = history.asOf(review);
        return isComplaining(then) || Mood.of(then, review, rules) == Mood.NEGATIVE || isQuiet(review.day());
    }

    private boolean isQuiet(LocalDate day) {
        LocalDate start = day.minusMonths(rules.spans().quietMonths());
        boolean traded =
                Stream.concat(purchaseDays(), agreedDays()).anyMatch(on -> on.isAfter(start) && !on.isAfter(day));
        return !traded
                && history.contracts(asOf.zone()).stream().noneMatch(contract -> isAliveIn(contract, start, day));
    }

    private static boolean isAliveIn(ContractCourse contract, LocalDate start, LocalDate day) {
        return contract.isInForce(day)
                || contract.isInForce(start)
                || contract.endExclusive()
                        .filter(end -> end.isAfter(start) && !end.isAfter(day))
                        .isPresent();
    }

    private boolean isOver(ContractCourse contract) {
        boolean lapses = contract.ending()
                .map(ending -> ending == ContractEvent.Ending.LAPSED)
                .orElse(true);
        int grace = lapses ? rules.spans().graceDays() : 0;
        return contract.endExclusive()
                .filter(end -> !end.plusDays(grace).isAfter(asOf.day()))
                .isPresent();
    }

    private Stream<LocalDate> starts() {
        Stream<LocalDate> agreed = history.contractEvents().stream()
                .flatMap(event -> event.terms().stream())
                .map(terms -> terms.startInclusive());
        return Stream.concat(purchaseDays(), agreed);
    }

    private Stream<LocalDate> agreedDays() {
        return history.contractEvents().stream()
                .filter(event -> event.step() != ContractEvent.Step.ENDED)
                .map(event -> event.occurredAt().dayIn(asOf.zone()));
    }

    private Stream<LocalDate> purchaseDays() {
        return history.purchases().stream()
                .map(purchase -> purchase.occurredAt().dayIn(asOf.zone()));
    }

    private void add(Proof proof, boolean proven) {
        if (proven) {
            proofs.add(proof);
        }
    }

    private static boolean isComplaining(CustomerHistory history) {
        return history.serviceCases().stream().anyMatch(ServiceCase::isOpenSevereComplaint);
    }
}
