// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import io.github.rapport4j.scoring.bant.BantAnswer;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A piece of evidence and what it says as of a day, made ready for comparing.
 *
 * @param piece the piece
 * @param answer what it says
 * @param degree the degree in ten-thousandths; an unknown answer is beyond all degrees
 */
record Voice(BantEvidence piece, BantAnswer answer, int degree) {
    /** The word that counts first: lowest degree, then newest, then id. */
    static final Comparator<Voice> CAUTION = Comparator.comparingInt(Voice::degree)
            .thenComparing(voice -> voice.piece.date(), Comparator.reverseOrder())
            .thenComparing(voice -> voice.piece.id());

    private static final int UNKNOWN = Integer.MAX_VALUE;
    private static final int DECIMALS = 4;

    static Voice of(BantEvidence piece, BantAnswer answer) {
        return new Voice(piece, answer, answer.degree().map(Voice::units).orElse(UNKNOWN));
    }

    static int units(BigDecimal degree) {
        return degree.movePointRight(DECIMALS).intValueExact();
    }

    boolean isOfSource(Voice other) {
        return piece.source().equals(other.piece.source());
    }

    boolean isOfDay(Voice other) {
        return piece.date().equals(other.piece.date());
    }
}
