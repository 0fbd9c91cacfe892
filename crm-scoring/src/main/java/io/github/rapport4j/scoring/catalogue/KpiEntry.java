// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.catalogue;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Worded;
import io.github.rapport4j.scoring.kpi.KpiName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One KPI of the catalogue (目录条目): its figures with their definitions, and what they have in common.
 *
 * @param id such as {@code KPI-7}
 * @param figures the main one first; not empty
 */
public record KpiEntry(String id, List<KpiFigure> figures) implements Explained {
    public KpiEntry {
        Objects.requireNonNull(id, "id");
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("figures must not be empty");
        }
        for (KpiFigure figure : figures) {
            if (!figure.definition().id().equals(id)) {
                throw new IllegalArgumentException("figures must belong to " + id + ", but was "
                        + figure.definition().id());
            }
        }
    }

    /**
     * The version of the KPI; it rises when figures change.
     *
     * @return the highest of its figures, 1 or higher
     */
    public int version() {
        return figures.stream()
                .mapToInt(figure -> figure.definition().version())
                .max()
                .orElseThrow();
    }

    /**
     * What the KPI is called.
     *
     * @return the name
     */
    public Worded name() {
        return part("name");
    }

    /**
     * What the KPI says, for people who decide by it.
     *
     * @return a few sentences
     */
    public Worded meaning() {
        return part("meaning");
    }

    /**
     * When the KPI has no value.
     *
     * @return a sentence or two
     */
    public Worded undefined() {
        return part("undefined");
    }

    private Worded part(String part) {
        return new KpiName.Part(id.toLowerCase(Locale.ROOT) + "." + part, CatalogueTexts.HANDBOOK);
    }

    /**
     * What a host may choose about it.
     *
     * @return in a fixed order; empty when there is nothing to choose
     */
    public List<KpiChoice> choices() {
        return Stream.of(KpiChoice.values())
                .filter(choice -> choice.concerns(id, figures))
                .toList();
    }

    /**
     * What its results leave out and count.
     *
     * @return codes of which results give the count
     */
    public List<ReasonCode> exclusions() {
        return KpiNotes.exclusions(id);
    }

    /**
     * What its results warn of, besides few observations.
     *
     * @return codes of which results give the details
     */
    public List<ReasonCode> warnings() {
        return KpiNotes.warnings(id);
    }

    /**
     * The figure of a name.
     *
     * @param name the name
     * @return empty when it belongs to another KPI
     */
    public Optional<KpiFigure> figure(KpiName name) {
        return figures.stream()
                .filter(figure -> figure.definition().name().equals(name))
                .findFirst();
    }

    @Override
    public Explanation explanation() {
        return EntryStory.of(this);
    }
}
