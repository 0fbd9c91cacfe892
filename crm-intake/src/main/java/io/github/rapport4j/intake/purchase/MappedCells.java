// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.purchase;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.intake.cell.Cells;
import io.github.rapport4j.intake.row.Column;
import io.github.rapport4j.intake.row.Header;
import io.github.rapport4j.intake.row.IntakeReason;
import io.github.rapport4j.intake.row.Rejection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of a row as the mapping names them: which column stands where, and whether it says anything. */
final class MappedCells {
    static final int CUSTOMER = 0;
    static final int DATE = 1;
    static final int ORDER = 2;
    static final int PRODUCT = 3;
    static final int AMOUNT = 4;
    static final int QUANTITY = 5;
    static final int UNIT_PRICE = 6;
    static final int CURRENCY = 7;
    static final int RECORDED = 8;
    private static final int COUNT = 9;

    private final String[] missingWords;
    private final @Nullable Column[] columns = new @Nullable Column[COUNT];
    private final int[] places = new int[COUNT];
    private Cells cells = new Cells();

    MappedCells(PurchaseMapping mapping, Header header) {
        missingWords = mapping.missingWords().toArray(new String[0]);
        List<Optional<Column>> mapped = mapping.columns();
        header.requireAny(mapped.stream().flatMap(Optional::stream).toList());
        for (int i = 0; i < COUNT; i++) {
            @Nullable Column column = mapped.get(i).orElse(null);
            columns[i] = column;
            places[i] = column == null ? -1 : header.require(column);
        }
    }

    MappedCells on(Cells newCells) {
        cells = newCells;
        return this;
    }

    Cells cells() {
        return cells;
    }

    int place(int role) {
        return places[role];
    }

    boolean isMapped(int role) {
        return places[role] >= 0;
    }

    boolean isThere(int role) {
        int place = places[role];
        return place >= 0 && place < cells.size() && !cells.isBlank(place) && !isMissingWord(place);
    }

    String text(int role) {
        int place = places[role];
        return place >= 0 && place < cells.size() ? cells.text(place) : "";
    }

    /** The row's hash over all mapped cells. */
    long hash(long seed) {
        long hash = seed;
        for (int i = 0; i < COUNT; i++) {
            int place = places[i];
            hash = place >= 0 && place < cells.size() ? cells.hash(place, hash) : Long.rotateLeft(~hash, 17);
        }
        return hash ^ (hash >>> 32);
    }

    /** The rejection of a value that must be there and is not. */
    Rejection missing(int role, IntakeReason reason) {
        boolean isShort = places[role] >= cells.size();
        return reject(role, Reason.of(isShort ? IntakeReason.SHORT_ROW : reason));
    }

    /** The rejection of a value; undecodable bytes come first among the reasons. */
    Rejection reject(int role, Reason reason) {
        int place = places[role];
        boolean malformed = place >= 0 && place < cells.size() && cells.isMalformed(place);
        Reason shown = malformed ? Reason.of(IntakeReason.MALFORMED_BYTES) : reason;
        @Nullable Column column = columns[role];
        if (column == null) {
            return Rejection.of(cells.line(), shown);
        }
        return Rejection.of(cells.line(), column, text(role), shown);
    }

    /** The rejection of a text whose bytes could not be decoded, or null if they could. */
    @Nullable
    Rejection checkText(int role) {
        int place = places[role];
        return cells.isMalformed(place) ? reject(role, Reason.of(IntakeReason.MALFORMED_BYTES)) : null;
    }

    private boolean isMissingWord(int place) {
        for (String word : missingWords) {
            if (cells.isWord(place, word)) {
                return true;
            }
        }
        return false;
    }
}
