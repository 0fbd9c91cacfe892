// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.lifecycle.transition.Standing;
import java.util.ArrayList;
import java.util.List;

/** Puts decisions into sentences. */
final class DecisionWording {
    private DecisionWording() {}

    static Explanation of(Decision.Accepted accepted) {
        LifecycleRecord added = accepted.record();
        List<Explanation> parts = new ArrayList<>();
        for (String guard : added.grounds().overridden()) {
            parts.add(Explanation.of(Reason.of(DecisionPhrase.OVERRIDDEN, guard)));
        }
        for (LifecycleRecord moved : accepted.displaced()) {
            parts.add(Explanation.of(
                    Reason.of(DecisionPhrase.DISPLACED, moved.event().kind())));
        }
        return Explanation.of(
                Reason.of(
                        DecisionPhrase.ACCEPTED,
                        added.event().kind(),
                        words(accepted.state().standing())),
                parts);
    }

    static Explanation of(Decision.Unchanged unchanged) {
        return Explanation.of(
                Reason.of(DecisionPhrase.UNCHANGED, unchanged.record().event().kind()));
    }

    static Explanation of(Decision.Rejected rejected) {
        List<Explanation> parts = rejected.missing().stream()
                .map(guard -> Explanation.of(Reason.of(DecisionPhrase.MISSING, guard)))
                .toList();
        Decision.Attempt attempt = rejected.attempt();
        return Explanation.of(Reason.of(rejected.code(), attempt.event().kind(), words(attempt.at())), parts);
    }

    private static List<Term> words(Standing standing) {
        List<Term> words = new ArrayList<>();
        standing.stage().ifPresent(words::add);
        standing.disposition().ifPresent(words::add);
        return words.isEmpty() ? List.of(DecisionPhrase.NOWHERE) : List.copyOf(words);
    }
}
