// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.privacy;

import java.util.Objects;

/**
 * A phone number as given (电话号码), with the separators, brackets and full-width digits of its source; comparison forms
 * are the business of intake.
 *
 * @param value text with at least one digit of any script
 */
@Personal
public record PhoneNumber(String value) implements PersonalValue {
    private static final int LONG = 11;
    private static final int HEAD = 3;
    private static final int TAIL = 4;
    private static final int SHORT = 7;
    private static final int SHORT_TAIL = 2;

    public PhoneNumber {
        Objects.requireNonNull(value, "value");
        if (value.codePoints().noneMatch(Character::isDigit)) {
            throw new IllegalArgumentException("phone number must have a digit, but was ***");
        }
    }

    /**
     * A number as given.
     *
     * @param value the number
     * @return the number
     * @throws IllegalArgumentException if there is no digit in it; the message does not repeat it
     */
    public static PhoneNumber of(String value) {
        return new PhoneNumber(value);
    }

    /**
     * Shows digits at the ends in part and a star for every other one: of 11 digits or more the first 3 and the last 4
     * ({@code 138****1234}), of 7 to 10 the last 2, of fewer none. Spaces, plus signs, hyphens and brackets stay, all
     * else becomes a star.
     */
    @Override
    public String display(MaskingLevel level) {
        return level.show(value, PhoneNumber::endsOnly);
    }

    @Override
    public String toString() {
        return MaskingLevel.MASK;
    }

    private static String endsOnly(String number) {
        int digits = (int) number.codePoints().filter(Character::isDigit).count();
        int head = digits >= LONG ? HEAD : 0;
        int tail = digits >= LONG ? TAIL : digits >= SHORT ? SHORT_TAIL : 0;
        StringBuilder out = new StringBuilder(number.length());
        int seen = 0;
        for (int c : number.codePoints().toArray()) {
            if (Character.isDigit(c)) {
                seen++;
                out.appendCodePoint(seen <= head || seen > digits - tail ? c : '*');
            } else {
                out.appendCodePoint(" +-()".indexOf(c) >= 0 ? c : '*');
            }
        }
        return out.toString();
    }
}
