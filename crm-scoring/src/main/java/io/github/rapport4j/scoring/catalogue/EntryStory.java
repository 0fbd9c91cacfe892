// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.catalogue;

import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import java.util.ArrayList;
import java.util.List;

/** Tells an entry: what it says, its figures, when there is no value, what can be chosen. */
final class EntryStory {
    private EntryStory() {}

    static Explanation of(KpiEntry entry) {
        List<Explanation> parts = new ArrayList<>();
        parts.add(line(CatalogueReason.MEANING, entry.meaning()));
        entry.figures().forEach(figure -> parts.add(figure(figure.definition())));
        parts.add(line(CatalogueReason.UNDEFINED, entry.undefined()));
        entry.choices().forEach(choice -> parts.add(choice(choice)));
        return Explanation.of(Reason.of(CatalogueReason.ENTRY, entry.id(), entry.name(), entry.version()), parts);
    }

    private static Explanation figure(KpiDefinition definition) {
        List<Explanation> parts = new ArrayList<>();
        parts.add(line(CatalogueReason.MEASURED, definition.unit(), definition.direction()));
        definition.options().forEach(option -> parts.add(Explanation.of(option)));
        parts.add(line(CatalogueReason.SOURCE, definition.name().source()));
        return Explanation.of(Reason.of(CatalogueReason.FIGURE, definition.name(), definition.formula()), parts);
    }

    private static Explanation choice(KpiChoice choice) {
        return choice.alternatives().isEmpty()
                ? line(CatalogueReason.CHOICE, choice)
                : line(CatalogueReason.CHOICE_AMONG, choice, choice.alternatives());
    }

    private static Explanation line(CatalogueReason code, Object... arguments) {
        return Explanation.of(Reason.of(code, arguments));
    }
}
