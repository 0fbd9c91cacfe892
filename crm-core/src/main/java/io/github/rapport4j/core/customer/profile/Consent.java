// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.profile;

import io.github.rapport4j.core.internal.CrmStyle;
import io.github.rapport4j.core.vocabulary.Channel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;

/** That a customer gave or withdrew their consent to a purpose by a channel (同意记录). */
@CrmStyle
@Value.Immutable
public abstract class Consent implements WithConsent {
    Consent() {}

    /**
     * What for.
     *
     * @return the purpose
     */
    public abstract ConsentPurpose purpose();

    /**
     * By which channel they may be reached for it.
     *
     * @return the channel
     */
    public abstract Channel channel();

    /**
     * Given or withdrawn.
     *
     * @return the state from {@link #on()} on
     */
    public abstract ConsentState state();

    /**
     * The day it was said.
     *
     * @return the first day it counts
     */
    public abstract LocalDate on();

    /**
     * Where it is on record, such as a form or a contract.
     *
     * @return as the host calls it; not blank, never the name of a person
     */
    public abstract String source();

    /**
     * What was last said about a purpose and channel up to a day. On one day a withdrawal outweighs a consent.
     *
     * @param consents any records, in any order
     * @param purpose what for
     * @param channel by which channel
     * @param day the last day that counts
     * @return empty when nothing was said by then
     */
    public static Optional<ConsentState> latest(
            Collection<Consent> consents, ConsentPurpose purpose, Channel channel, LocalDate day) {
        return consents.stream()
                .filter(consent -> consent.purpose() == purpose && consent.channel() == channel)
                .filter(consent -> !consent.on().isAfter(day))
                .reduce(Consent::later)
                .map(Consent::state);
    }

    /**
     * Starts a record; all parts are required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (source().isBlank()) {
            throw new IllegalArgumentException("source must not be blank");
        }
    }

    private static Consent later(Consent a, Consent b) {
        if (a.on().equals(b.on())) {
            return a.state() == ConsentState.WITHDRAWN ? a : b;
        }
        return a.on().isAfter(b.on()) ? a : b;
    }

    /** Builds a {@link Consent}. */
    public static final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
