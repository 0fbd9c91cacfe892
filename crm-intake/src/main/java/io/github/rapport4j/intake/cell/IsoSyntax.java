// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.cell;

/** ISO 8601 days and times, a blank allowed for the T. */
final class IsoSyntax implements MomentSyntax {
    private static final int MAX_OFFSET_HOURS = 18;

    @Override
    public boolean read(CellText text, Moment into) {
        if (!part(text, into, 'y', 4) || !text.skip('-', 1) || !part(text, into, 'M', 2) || !text.skip('-', 1)) {
            return false;
        }
        if (!part(text, into, 'd', 2)) {
            return false;
        }
        return text.isDone() || (readTime(text, into) && text.isDone());
    }

    private static boolean readTime(CellText text, Moment into) {
        char mark = text.next();
        if (mark != 'T' && mark != 't' && mark != ' ') {
            return false;
        }
        if (!part(text, into, 'H', 2) || !text.skip(':', 1) || !part(text, into, 'm', 2)) {
            return false;
        }
        if (text.here() == ':') {
            text.next();
            if (!part(text, into, 's', 2) || !readFraction(text, into)) {
                return false;
            }
        }
        return readOffset(text, into);
    }

    private static boolean readFraction(CellText text, Moment into) {
        if (text.here() != '.' && text.here() != ',') {
            return true;
        }
        text.next();
        int from = text.position();
        int value = text.digits(1, 9);
        return value >= 0 && into.set('S', text.position() - from, value);
    }

    private static boolean readOffset(CellText text, Moment into) {
        char sign = text.here();
        if (sign == 'Z' || sign == 'z') {
            text.next();
            into.setOffset(0);
        } else if (sign == '+' || sign == '-') {
            text.next();
            int hours = text.digits(2, 2);
            int minutes = text.isDone() ? 0 : text.here() == ':' ? afterColon(text) : text.digits(2, 2);
            if (hours < 0 || hours >= MAX_OFFSET_HOURS || minutes < 0 || minutes > 59) {
                return false;
            }
            int seconds = 3600 * hours + 60 * minutes;
            into.setOffset(sign == '-' ? -seconds : seconds);
        }
        return true;
    }

    private static int afterColon(CellText text) {
        text.next();
        return text.digits(2, 2);
    }

    private static boolean part(CellText text, Moment into, char letter, int digits) {
        int value = text.digits(digits, digits);
        return value >= 0 && into.set(letter, digits, value);
    }
}
