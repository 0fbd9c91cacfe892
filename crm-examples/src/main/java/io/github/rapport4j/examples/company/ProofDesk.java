// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.proof.Proof;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is proven about a customer on a day: by facts, by its record, by the score of its lead. */
final class ProofDesk {
    private final HistoryBook histories;
    private final Known known;

    ProofDesk(HistoryBook histories, Known known) {
        this.histories = histories;
        this.known = known;
    }

    /**
     * What is known beside the facts.
     *
     * @param cards the customers
     * @param leads the lead that each has been
     * @param termsDays since when a contract names all terms
     */
    record Known(
            Map<CustomerId, CustomerCard> cards, Map<CustomerId, Lead> leads, Map<CustomerId, LocalDate> termsDays) {}

    CustomerHistory history(CustomerId id) {
        return histories.of(id);
    }

    Optional<Lead> lead(CustomerId id) {
        return Optional.ofNullable(known.leads().get(id));
    }

    Evidence evidence(CustomerId id, AsOf asOf) {
        Evidence evidence = Evidence.from(history(id), asOf);
        @Nullable CustomerCard card = known.cards().get(id);
        if (card != null) {
            evidence = evidence.with(card.customer());
            evidence = card.isNamed() ? evidence : evidence.without(Proof.NAME);
            evidence = card.claim().isChainSettled() ? evidence.with(Proof.CHAIN_SETTLED) : evidence;
        }
        @Nullable LocalDate terms = known.termsDays().get(id);
        if (terms != null && !terms.isAfter(asOf.day())) {
            evidence = evidence.with(Proof.CONTRACT_TERMS);
        }
        @Nullable Lead lead = known.leads().get(id);
        return lead == null ? evidence : evidence.with(lead.score(asOf).score());
    }
}
