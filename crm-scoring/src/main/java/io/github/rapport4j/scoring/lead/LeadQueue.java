// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lead;

import io.github.rapport4j.core.explain.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The leads to call, in order (线索队列), and those put aside, each with its reason. The order does not depend on the order
 * of the input.
 *
 * @param <L> the host's lead
 * @param order how they are ordered
 * @param leads first to be called first
 * @param aside the disqualified ones, and further leads of an id that is queued already; in the same order
 */
public record LeadQueue<L>(QueueOrder order, List<QueuedLead<L>> leads, List<Aside<L>> aside) {
    public LeadQueue {
        Objects.requireNonNull(order, "order");
        leads = List.copyOf(leads);
        aside = List.copyOf(aside);
    }

    /**
     * A lead that is not queued.
     *
     * @param <L> the host's lead
     * @param lead the lead
     * @param reason why it was put aside
     */
    public record Aside<L>(QueuedLead<L> lead, Reason reason) {
        public Aside {
            Objects.requireNonNull(lead, "lead");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Orders leads. Of several with one id the first in the order is queued. A disqualified lead is never queued, at
     * any score, nor is another of its id.
     *
     * @param <L> the host's lead
     * @param leads the leads in any order
     * @param order how to order them
     * @return the queue
     */
    public static <L> LeadQueue<L> of(Collection<QueuedLead<L>> leads, QueueOrder order) {
        List<QueuedLead<L>> sorted = new ArrayList<>(leads);
        sorted.sort(order.comparator());
        Map<LeadId, Reason> barred = new HashMap<>();
        sorted.forEach(lead -> lead.disqualification().ifPresent(reason -> barred.putIfAbsent(lead.id(), reason)));
        List<QueuedLead<L>> queued = new ArrayList<>(sorted.size());
        List<Aside<L>> aside = new ArrayList<>();
        for (QueuedLead<L> lead : sorted) {
            Reason reason = lead.disqualification().orElse(barred.get(lead.id()));
            if (reason == null) {
                queued.add(lead);
                barred.put(lead.id(), Reason.of(LeadReason.DUPLICATE, lead.id()));
            } else {
                aside.add(new Aside<>(lead, reason));
            }
        }
        return new LeadQueue<>(order, queued, aside);
    }
}
