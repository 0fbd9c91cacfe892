// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.console;

/** Widths as a terminal shows them: wide East Asian characters and emoji take two columns, combining marks none. */
final class Columns {
    private Columns() {}

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** Cuts a text to a width, with an ellipsis where something was cut, and fills it up with spaces. */
    static String fit(String text, int width, boolean right) {
        String cut = width(text) <= width ? text : cut(text, width - 1) + "…";
        String fill = " ".repeat(Math.max(0, width - width(cut)));
        return right ? fill + cut : cut + fill;
    }

    private static String cut(String text, int width) {
        StringBuilder out = new StringBuilder();
        int used = 0;
        for (int point : text.codePoints().toArray()) {
            used += width(point);
            if (used > width) {
                break;
            }
            out.appendCodePoint(point);
        }
        return out.toString();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        return point >= 0x1100
                && (point <= 0x115F
                        || point >= 0x2E80 && point <= 0xA4CF
                        || point >= 0xAC00 && point <= 0xD7A3
                        || point >= 0xF900 && point <= 0xFAFF
                        || point >= 0xFE30 && point <= 0xFE6F
                        || point >= 0xFF00 && point <= 0xFF60
                        || point >= 0xFFE0 && point <= 0xFFE6
                        || point >= 0x1F300 && point <= 0x1FAFF
                        || point >= 0x20000 && point <= 0x3FFFD);
    }
}
