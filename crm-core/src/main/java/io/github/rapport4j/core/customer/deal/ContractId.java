// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.deal;

import java.util.Objects;

/**
 * Which contract (合同编号).
 *
 * @param value not blank, without spaces around it
 */
public record ContractId(String value) implements Comparable<ContractId> {
    public ContractId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || !value.equals(value.strip())) {
            throw new IllegalArgumentException(
                    "contract id must be text without spaces around it, but was '" + value + "'");
        }
    }

    /**
     * An id from its text.
     *
     * @param value not blank, without spaces around it
     * @return the id
     */
    public static ContractId of(String value) {
        return new ContractId(value);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text the id
     * @return the id
     */
    public static ContractId parse(String text) {
        return new ContractId(text);
    }

    @Override
    public int compareTo(ContractId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
