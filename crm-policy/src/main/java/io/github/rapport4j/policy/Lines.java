// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names with their values, in the order given. */
final class Lines {
    private Lines() {}

    /** Pairs of a name and a value; numbers are written out. */
    static Map<String, String> of(Object... pairs) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            lines.put((String) pairs[i], text(pairs[i + 1]));
        }
        return lines;
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.toBigInteger().toString() : stripped.toPlainString();
        }
        return value instanceof Boolean flag ? (flag ? "yes" : "no") : value.toString();
    }
}
