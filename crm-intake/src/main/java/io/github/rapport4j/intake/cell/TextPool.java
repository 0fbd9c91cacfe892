// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.cell;

import org.jspecify.annotations.Nullable;

/**
 * Gives equal cells the same string where it can (文本池): logs name the same customers and products again and again. It
 * remembers a fixed number of texts and forgets the older of two that fall into one place. Not safe for use by several
 * threads.
 */
public final class TextPool {
    private static final int PLACES = 1 << 14;

    private final @Nullable String[] texts = new @Nullable String[PLACES];

    /** An empty pool. */
    public TextPool() {}

    /**
     * The text of a cell.
     *
     * @param cells the row
     * @param cell 0 for the first
     * @return its text without the blanks around it
     */
    public String text(Cells cells, int cell) {
        int place = (int) (cells.hash(cell, 0) >>> 50);
        @Nullable String known = texts[place];
        if (known != null && cells.isText(cell, known)) {
            return known;
        }
        String text = cells.text(cell);
        texts[place] = text;
        return text;
    }
}
