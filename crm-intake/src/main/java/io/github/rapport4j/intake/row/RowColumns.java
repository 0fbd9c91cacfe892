// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns a mapping asks for by name, looked up once per source. */
final class RowColumns {
    private final RecordReader<?> reader;
    private final Header header;
    private final Map<String, Integer> places = new HashMap<>();

    RowColumns(RecordReader<?> reader, Header header) {
        this.reader = reader;
        this.header = header;
    }

    RecordReader<?> reader() {
        return reader;
    }

    Column column(String name) {
        return reader.column(name);
    }

    int find(String name) {
        return places.computeIfAbsent(name, key -> header.find(column(key)));
    }

    int require(String name) {
        int place = find(name);
        if (place >= 0) {
            return place;
        }
        if (places.values().stream().allMatch(found -> found < 0)) {
            header.requireAny(List.of(column(name)));
        }
        return header.require(column(name));
    }
}
