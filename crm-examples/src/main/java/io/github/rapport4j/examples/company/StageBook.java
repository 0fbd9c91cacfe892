// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.examples.company.FileReading.Shape;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The lifecycle events of each customer in the order in which they count, with their lines. */
final class StageBook {
    private final Map<CustomerId, Map<LifecycleEvent, Long>> events = new LinkedHashMap<>();
    private final Map<CustomerId, List<LifecycleEvent>> lists = new HashMap<>();

    private StageBook() {}

    static StageBook read(FileReading files) {
        StageBook book = new StageBook();
        files.read(
                CompanyFile.STAGES,
                new Shape<>(
                        StageRows::event, (StageRows.Event row) -> row.event().id()),
                (row, line) -> book.events
                        .computeIfAbsent(row.customer(), id -> new TreeMap<>(LifecycleEvent.ORDER))
                        .put(row.event(), line));
        book.events.forEach((id, lines) -> book.lists.put(id, List.copyOf(lines.keySet())));
        return book;
    }

    Map<CustomerId, Map<LifecycleEvent, Long>> events() {
        return events;
    }

    List<LifecycleEvent> eventsOf(CustomerId id) {
        return lists.getOrDefault(id, List.of());
    }

    Optional<LocalDate> lastDay(ZoneId zone) {
        return lists.values().stream()
                .flatMap(List::stream)
                .map(event -> event.effectiveAt().atZone(zone).toLocalDate())
                .max(LocalDate::compareTo);
    }
}
