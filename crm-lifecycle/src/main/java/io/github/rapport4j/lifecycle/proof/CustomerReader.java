// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.proof;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.contact.DecisionChain;
import io.github.rapport4j.core.customer.need.Need;
import io.github.rapport4j.core.customer.need.NeedKind;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.LeadBand;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Reads proofs from the customer's record and the lead's score. */
final class CustomerReader {
    private final Set<Proof> proofs = EnumSet.noneOf(Proof.class);

    private CustomerReader() {}

    static Set<Proof> proofs(Customer customer, LocalDate day) {
        CustomerReader reader = new CustomerReader();
        reader.proofs.add(Proof.NAME);
        reader.add(Proof.CHANNEL, isReachable(customer));
        reader.add(Proof.SOURCE, customer.source().isPresent());
        reader.add(Proof.TAGGED, !customer.tags().isEmpty());
        reader.add(Proof.CONCERNS_NOTED, !customer.concerns().isEmpty());
        reader.add(Proof.ACCOUNT_MANAGER, customer.ownership().isPresent());
        reader.add(Proof.CHAIN_SETTLED, isKnown(customer.decisionChain()));
        reader.add(Proof.PAIN_CONFIRMED, customer.needs().stream().anyMatch(need -> isConfirmedPain(need, day)));
        return reader.proofs;
    }

    static Set<Proof> proofs(BantScore score) {
        CustomerReader reader = new CustomerReader();
        boolean deferred = score.band() == LeadBand.DEFERRED;
        reader.add(Proof.DEFERRED, deferred);
        reader.add(Proof.DEFERRED_DECIDED, deferred && score.isDecided());
        return reader.proofs;
    }

    private void add(Proof proof, boolean proven) {
        if (proven) {
            proofs.add(proof);
        }
    }

    private static boolean isReachable(Customer customer) {
        return !customer.phones().isEmpty()
                || !customer.emails().isEmpty()
                || customer.address().isPresent()
                || customer.contacts().stream()
                        .anyMatch(contact ->
                                !contact.phones().isEmpty() || !contact.emails().isEmpty());
    }

    private static boolean isKnown(DecisionChain chain) {
        return chain.usingDepartment().isKnown()
                && chain.decisionMaker().isKnown()
                && chain.approvalPath().isKnown();
    }

    private static boolean isConfirmedPain(Need need, LocalDate day) {
        return need.kind() == NeedKind.PAIN
                && need.confirmation()
                        .filter(confirmation -> !confirmation.on().isAfter(day))
                        .isPresent();
    }
}
