// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.cell;

/** A place in the text of a cell that moves forward while it is read. */
final class CellText {
    private Cells cells = new Cells();
    private int at;
    private int end;

    CellText on(Cells newCells, int cell) {
        cells = newCells;
        at = newCells.start(cell);
        end = newCells.end(cell);
        return this;
    }

    boolean isDone() {
        return at == end;
    }

    /** The character here, full-width ones narrowed; a NUL at the end. */
    char here() {
        return at < end ? Cells.narrow(cells.charAt(at)) : '\0';
    }

    char next() {
        char c = here();
        at++;
        return c;
    }

    /** Reads a whole number of a given count of digits, at most 9; -1 if there are too few. */
    int digits(int atLeast, int atMost) {
        int value = 0;
        int count = 0;
        while (count < atMost && here() >= '0' && here() <= '9') {
            value = 10 * value + next() - '0';
            count++;
        }
        return count < atLeast ? -1 : value;
    }

    int position() {
        return at;
    }

    boolean skip(char expected, int times) {
        for (int i = 0; i < times; i++) {
            if (at == end || next() != expected) {
                return false;
            }
        }
        return true;
    }

    boolean skip(String expected, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!skip(expected.charAt(i), 1)) {
                return false;
            }
        }
        return true;
    }

    String rest() {
        StringBuilder rest = new StringBuilder(end - at);
        while (at < end) {
            rest.append(next());
        }
        return rest.toString();
    }
}
