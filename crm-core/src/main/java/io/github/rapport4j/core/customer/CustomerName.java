// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer;

import io.github.rapport4j.core.privacy.MaskingLevel;
import io.github.rapport4j.core.privacy.PersonName;
import io.github.rapport4j.core.privacy.Personal;
import io.github.rapport4j.core.privacy.PersonalValue;
import java.util.Objects;

/**
 * The name of a customer as given (客户名称). It may be that of a person, so it is personal whatever the customer is;
 * {@link Customer#displayName} shows the names of organisations.
 *
 * @param value not blank
 */
@Personal
public record CustomerName(String value) implements PersonalValue {
    public CustomerName {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("customer name must not be blank");
        }
    }

    /**
     * A name as given.
     *
     * @param value not blank
     * @return the name
     */
    public static CustomerName of(String value) {
        return new CustomerName(value);
    }

    /** Shows the first character and a star in part, like the name of a person. */
    @Override
    public String display(MaskingLevel level) {
        return PersonName.of(value).display(level);
    }

    @Override
    public String toString() {
        return "***";
    }
}
