// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.privacy;

import java.util.Objects;

/**
 * An e-mail address as given (电子邮箱). Whether it can be delivered to is not checked; comparison forms are the business
 * of intake.
 *
 * @param value text with an {@code @} that has something before and behind it, without spaces around it
 */
@Personal
public record EmailAddress(String value) implements PersonalValue {
    public EmailAddress {
        Objects.requireNonNull(value, "value");
        int at = value.lastIndexOf('@');
        if (at < 1 || at == value.length() - 1 || !value.equals(value.strip())) {
            throw new IllegalArgumentException("e-mail address must be like name@domain, but was ***");
        }
    }

    /**
     * An address as given.
     *
     * @param value the address
     * @return the address
     * @throws IllegalArgumentException if it is not like name@domain; the message does not repeat it
     */
    public static EmailAddress of(String value) {
        return new EmailAddress(value);
    }

    /**
     * Shows the first character and the domain in part: {@code a***@example.com}. A local part of one character is
     * hidden wholly.
     */
    @Override
    public String display(MaskingLevel level) {
        return level.show(value, EmailAddress::firstAndDomain);
    }

    @Override
    public String toString() {
        return MaskingLevel.MASK;
    }

    private static String firstAndDomain(String address) {
        int at = address.lastIndexOf('@');
        int first = address.offsetByCodePoints(0, 1);
        String shown = first < at ? address.substring(0, first) : "";
        return shown + MaskingLevel.MASK + address.substring(at);
    }
}
