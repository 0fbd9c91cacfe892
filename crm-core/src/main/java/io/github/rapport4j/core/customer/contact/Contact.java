// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.contact;

import io.github.rapport4j.core.internal.CrmStyle;
import io.github.rapport4j.core.privacy.Birthday;
import io.github.rapport4j.core.privacy.EmailAddress;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.privacy.PersonName;
import io.github.rapport4j.core.privacy.PhoneNumber;
import io.github.rapport4j.core.vocabulary.Channel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A person to talk to at a customer (联系人). */
@CrmStyle
@Value.Immutable
public abstract class Contact implements WithContact {
    Contact() {}

    /**
     * Which contact, unique within the customer.
     *
     * @return the id
     */
    public abstract ContactId id();

    /**
     * The name.
     *
     * @return as given
     */
    public abstract PersonName name();

    /**
     * Whether this is the one to talk to first (主要联系人); a customer has at most one.
     *
     * @return false unless said
     */
    @Value.Default
    public boolean isPrimary() {
        return false;
    }

    /**
     * The position in the organisation (职务).
     *
     * @return as given
     */
    public abstract Optional<FreeText> title();

    /**
     * What the person does in a buying decision.
     *
     * @return any number of roles
     */
    public abstract Set<DecisionRole> decisionRoles();

    /**
     * Phones, the one to call first at the head.
     *
     * @return as given
     */
    public abstract List<PhoneNumber> phones();

    /**
     * E-mail addresses, the one to write to first at the head.
     *
     * @return as given
     */
    public abstract List<EmailAddress> emails();

    /**
     * The birthday.
     *
     * @return empty when it is not known
     */
    public abstract Optional<Birthday> birthday();

    /**
     * The channel the person likes best.
     *
     * @return empty when it is not known
     */
    public abstract Optional<Channel> preferredChannel();

    /**
     * Starts a contact; id and name are required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contact}. */
    public static final class Builder extends ImmutableContact.Builder {
        Builder() {}
    }
}
