// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.console;

/** Widths as a terminal shows them: wide East Asian characters and emoji take two columns, combining marks none. */
public final class Columns {
    /** First and last code points of the wide ranges. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6,
        0x1F300, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private Columns() {}

    /**
     * How many columns a text takes.
     *
     * @param text one line
     * @return 0 or more
     */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /**
     * Cuts a text to a width, with an ellipsis where something was cut, and fills it up with spaces.
     *
     * @param text one line
     * @param width how many columns it may take, at least 1
     * @param right whether it stands at the right
     * @return the line
     */
    public static String fit(String text, int width, boolean right) {
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
        for (int i = 0; i < WIDE.length; i += 2) {
            if (point >= WIDE[i] && point <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
