// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lead;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.bant.LeadBand;

/**
 * Takes the bands of a batch, one call a lead, in the order of the batch (分级接收).
 *
 * @param <L> the host's lead
 */
public interface BandSink<L> {
    /**
     * Takes a lead that has a band.
     *
     * @param lead what the host passed
     * @param band its band
     */
    void accept(L lead, LeadBand band);

    /**
     * Takes a lead that could not be scored.
     *
     * @param lead what the host passed
     * @param reason why not
     */
    void refuse(L lead, Reason reason);
}
