// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names with their values, in the order given. */
final class Lines {
    private Lines() {}

    /** Pairs of a name and a value; numbers are written out, collections as lists. */
    static Map<String, String> of(Object... pairs) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            put(lines, (String) pairs[i], pairs[i + 1]);
        }
        return lines;
    }

    static void put(Map<String, String> lines, String name, Object value) {
        if (!(value instanceof Collection<?> list)) {
            lines.put(name, text(value));
            return;
        }
        int place = 0;
        for (Object item : list) {
            place++;
            String path = Paths.item(name, place);
            if (item instanceof Map<?, ?> fields) {
                fields.forEach((field, each) -> put(lines, path + "." + field, each));
            } else {
                put(lines, path, item);
            }
        }
        if (place == 0) {
            lines.put(Paths.empty(name), "");
        }
    }

    private static String text(Object value) {
        if (value instanceof Double number) {
            return text(BigDecimal.valueOf(number));
        }
        if (value instanceof BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.toBigInteger().toString() : stripped.toPlainString();
        }
        return value instanceof Boolean flag ? (flag ? "yes" : "no") : value.toString();
    }
}
