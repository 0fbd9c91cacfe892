// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

/** The scores of one measure at the items' positions, 0 where there is none, and the scale that gave them. */
final class Binned {
    private final byte[] scores;
    private final RfmScale scale;

    Binned(byte[] scores, RfmScale scale) {
        this.scores = scores;
        this.scale = scale;
    }

    int size() {
        return scores.length;
    }

    int score(int index) {
        return scores[index];
    }

    RfmScale scale() {
        return scale;
    }
}
