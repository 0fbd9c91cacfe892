// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.profile;

import io.github.rapport4j.core.privacy.FreeText;
import java.util.Objects;

/**
 * One attribute of a customer's profile (画像属性), with where it comes from. The values of one name may be many: the
 * newest is the one to believe, the others tell how it came.
 *
 * @param dimension what it says something about
 * @param name the attribute, as the host calls it, such as {@code credit-rating}; not blank
 * @param value its value; personal, because hosts keep age and taste in it
 * @param provenance where the value comes from
 */
public record ProfileAttribute(ProfileDimension dimension, String name, FreeText value, Provenance provenance) {
    public ProfileAttribute {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(provenance, "provenance");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }

    /**
     * An attribute from its parts.
     *
     * @param dimension what it says something about
     * @param name the attribute
     * @param value its value
     * @param provenance where the value comes from
     * @return the attribute
     */
    public static ProfileAttribute of(ProfileDimension dimension, String name, FreeText value, Provenance provenance) {
        return new ProfileAttribute(dimension, name, value, provenance);
    }
}
