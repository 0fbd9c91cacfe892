// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.profile;

import io.github.rapport4j.core.privacy.FreeText;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a third party says of a customer (第三方数据): a register, a rating agency, a data provider.
 *
 * @param name the attribute, as the host calls it; not blank
 * @param value its value
 * @param source who says so; not blank, never the name of a person
 * @param on the day the value is of
 */
public record ThirdPartyAttribute(String name, FreeText value, String source, LocalDate on) {
    public ThirdPartyAttribute {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(on, "on");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("source must not be blank");
        }
    }

    /**
     * An attribute from its parts.
     *
     * @param name the attribute
     * @param value its value
     * @param source who says so
     * @param on the day the value is of
     * @return the attribute
     */
    public static ThirdPartyAttribute of(String name, FreeText value, String source, LocalDate on) {
        return new ThirdPartyAttribute(name, value, source, on);
    }
}
