// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.relationship;

import io.github.rapport4j.lifecycle.proof.Proof;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.MoveReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is tried on a day, why, and what is proven then. */
record Step(LocalDate day, EventKind kind, List<MoveReason> why, List<Proof> proofs) {
    static Step of(String day, EventKind kind, Proof... proofs) {
        return new Step(LocalDate.parse(day), kind, List.of(), List.of(proofs));
    }

    Step because(MoveReason reason) {
        return new Step(day, kind, List.of(reason), proofs);
    }

    /** The same again with one thing more. */
    Step and(Proof proof) {
        List<Proof> more = new ArrayList<>(proofs);
        more.add(proof);
        return new Step(day, kind, why, more);
    }
}
