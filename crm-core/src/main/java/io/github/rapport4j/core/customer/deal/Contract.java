// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.deal;

import io.github.rapport4j.core.internal.CrmStyle;
import io.github.rapport4j.core.privacy.FreeText;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** A contract with a customer (合同); a customer has any number of them. */
@CrmStyle
@Value.Immutable
public abstract class Contract implements WithContract {
    Contract() {}

    /**
     * Which contract, unique within the customer.
     *
     * @return the id
     */
    public abstract ContractId id();

    /**
     * The first day it is in force.
     *
     * @return the day
     */
    public abstract LocalDate startInclusive();

    /**
     * The first day it is not in force any more.
     *
     * @return after the start; empty for a contract without an end
     */
    public abstract Optional<LocalDate> endExclusive();

    /**
     * What happens when it ends.
     *
     * @return empty when it is not known
     */
    public abstract Optional<RenewalMode> renewal();

    /**
     * How long after an order the goods or the service come (交付周期).
     *
     * @return not negative; empty when it is not agreed
     */
    public abstract Optional<Period> deliveryTime();

    /**
     * When and how it is paid (付款方式).
     *
     * @return as written; empty when it is not known
     */
    public abstract Optional<FreeText> payment();

    /**
     * What service is promised (服务标准).
     *
     * @return as written; empty when it is not known
     */
    public abstract Optional<FreeText> serviceStandard();

    /**
     * Whether it is in force on a day.
     *
     * @param day any day
     * @return true from its start up to before its end
     */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(startInclusive())
                && endExclusive().map(day::isBefore).orElse(true);
    }

    /**
     * Starts a contract; id and start are required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        endExclusive().filter(end -> !end.isAfter(startInclusive())).ifPresent(end -> {
            throw new IllegalArgumentException("endExclusive must be after " + startInclusive() + ", but was " + end);
        });
        deliveryTime().filter(Period::isNegative).ifPresent(time -> {
            throw new IllegalArgumentException("deliveryTime must not be negative, but was " + time);
        });
    }

    /** Builds a {@link Contract}. */
    public static final class Builder extends ImmutableContract.Builder {
        Builder() {}
    }
}
