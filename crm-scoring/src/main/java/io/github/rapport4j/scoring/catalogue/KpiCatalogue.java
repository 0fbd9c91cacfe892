// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.catalogue;

import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All KPIs of the library (指标目录), as they are defined under the policies in force: KPI-1 to KPI-25 in the order of
 * their numbers, then HEALTH-3, the shares of health in the monthly sheet. Two catalogues are equal when their policies
 * define the same. Immutable and safe for use by several threads.
 *
 * @param entries one a KPI
 */
public record KpiCatalogue(List<KpiEntry> entries) {
    /** KPIs by number first, what belongs to other families of rules after them. */
    private static final Comparator<String> ORDER = Comparator.<String>comparingInt(id -> id.startsWith("KPI-") ? 0 : 1)
            .thenComparingInt(id -> Integer.parseInt(id.substring(id.indexOf('-') + 1)));

    public KpiCatalogue {
        entries = List.copyOf(entries);
    }

    /**
     * The catalogue under the documented defaults.
     *
     * @return every KPI of the library
     */
    public static KpiCatalogue standard() {
        return of(KpiPolicies.standard());
    }

    /**
     * The catalogue under a host's own policies.
     *
     * @param policies the policies in force
     * @return every KPI of the library
     */
    public static KpiCatalogue of(KpiPolicies policies) {
        Objects.requireNonNull(policies, "policies");
        Map<String, List<KpiFigure>> byId = new TreeMap<>(ORDER);
        for (KpiFigure figure : Figures.under(policies)) {
            byId.computeIfAbsent(figure.definition().id(), id -> new ArrayList<>())
                    .add(figure);
        }
        return new KpiCatalogue(byId.entrySet().stream()
                .map(each -> new KpiEntry(each.getKey(), each.getValue()))
                .toList());
    }

    /**
     * The entry of an id.
     *
     * @param id such as {@code KPI-7}
     * @return empty when there is no such KPI
     */
    public Optional<KpiEntry> entry(String id) {
        Objects.requireNonNull(id, "id");
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /**
     * The definition of a figure.
     *
     * @param name the name of the figure
     * @return the one that results under these policies carry; empty for a name that is not the library's
     */
    public Optional<KpiDefinition> definition(KpiName name) {
        Objects.requireNonNull(name, "name");
        return entries.stream()
                .flatMap(entry -> entry.figure(name).stream())
                .map(KpiFigure::definition)
                .findFirst();
    }

    /**
     * All definitions.
     *
     * @return in the order of the entries
     */
    public Stream<KpiDefinition> definitions() {
        return entries.stream().flatMap(entry -> entry.figures().stream()).map(KpiFigure::definition);
    }
}
