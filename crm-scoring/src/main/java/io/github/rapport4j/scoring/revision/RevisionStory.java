// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.revision;

import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.figure.KpiSheet;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what changed and why. */
final class RevisionStory {
    private RevisionStory() {}

    static Explanation of(KpiRevision.Changed changed) {
        List<Explanation> parts = new ArrayList<>();
        List<KpiResult> first = changed.first().results();
        List<KpiResult> now = changed.now().results();
        for (int i = 0; i < now.size(); i++) {
            if (!KnownThen.isSame(first.get(i), now.get(i))) {
                parts.add(Explanation.of(change(first.get(i), now.get(i))));
            }
        }
        Reason headline =
                headline(RevisionReason.CHANGED, List.of(parts.size(), now.size()), changed.first(), changed.now());
        parts.add(Explanation.of(
                Reason.of(RevisionReason.CAUSES, changed.causes().size()),
                changed.causes().stream()
                        .map(fact -> Explanation.of(fact.reason()))
                        .toList()));
        return Explanation.of(headline, parts);
    }

    static Reason headline(RevisionReason reason, List<Object> counts, KpiSheet first, KpiSheet now) {
        DateWindow days = first.scope().window().days();
        List<Object> arguments = new ArrayList<>(counts);
        arguments.add(days.startInclusive());
        arguments.add(days.lastInclusive());
        arguments.add(first.scope().asOf().knownBy());
        arguments.add(now.scope().asOf().knownBy());
        return new Reason(reason, arguments);
    }

    private static Reason change(KpiResult first, KpiResult now) {
        return first.value().equals(now.value())
                ? Reason.of(RevisionReason.DETAIL_CHANGED, now.definition().name())
                : Reason.of(RevisionReason.VALUE_CHANGED, now.definition().name(), shown(first), shown(now));
    }

    private static Object shown(KpiResult result) {
        KpiUnit unit = result.definition().unit();
        Optional<BigDecimal> rounded = result.rounded();
        return rounded.isEmpty()
                ? Reason.of(RevisionReason.NO_VALUE)
                : unit == KpiUnit.COUNT || unit == KpiUnit.MONEY
                        ? rounded.get()
                        : Reason.of(RevisionReason.IN_UNIT, rounded.get(), unit);
    }
}
