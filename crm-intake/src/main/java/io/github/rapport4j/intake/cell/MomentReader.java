// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.cell;

import io.github.rapport4j.core.time.Occurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and times out of cells (日期读取); a text equal to the one before is not read again. A time of day that a zone
 * skips when its clocks go forward counts as that much later, one that comes twice as the first. Not safe for use by
 * several threads.
 */
public final class MomentReader {
    private final MomentSyntax syntax;
    private final ZoneId zone;
    private final CellText text = new CellText();
    private final Moment moment = new Moment();
    private String last = "";
    private boolean lastRead;
    private long epochDay;
    private @Nullable Occurrence occurrence;

    MomentReader(MomentSyntax syntax, ZoneId zone) {
        this.syntax = syntax;
        this.zone = zone;
    }

    /**
     * Reads a cell.
     *
     * @param cells the row
     * @param cell 0 for the first
     * @return true if the cell holds a date of this style that the calendar has
     */
    public boolean read(Cells cells, int cell) {
        if (!last.isEmpty() && cells.isText(cell, last)) {
            return lastRead;
        }
        last = cells.text(cell);
        occurrence = null;
        lastRead = syntax.read(text.on(cells, cell), moment.reset()) && moment.isValid();
        if (lastRead) {
            epochDay = (hasOffset() ? instant().atZone(zone).toLocalDate() : moment.date()).toEpochDay();
        }
        return lastRead;
    }

    /**
     * The day in the zone of the style.
     *
     * @return days since 1970-01-01
     */
    public long epochDay() {
        return epochDay;
    }

    /**
     * The day or the instant that was read.
     *
     * @return a day when no time of day was given
     */
    public Occurrence occurrence() {
        Occurrence known = occurrence;
        if (known == null) {
            known = moment.isTimed() ? Occurrence.of(instant()) : Occurrence.of(LocalDate.ofEpochDay(epochDay));
            occurrence = known;
        }
        return known;
    }

    private boolean hasOffset() {
        return moment.isTimed() && moment.offsetSeconds() != Moment.NO_OFFSET;
    }

    private Instant instant() {
        return hasOffset()
                ? moment.dateTime().toInstant(ZoneOffset.ofTotalSeconds(moment.offsetSeconds()))
                : moment.dateTime().atZone(zone).toInstant();
    }
}
