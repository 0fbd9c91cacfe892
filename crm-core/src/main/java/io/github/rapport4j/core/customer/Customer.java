// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer;

import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.customer.contact.DecisionChain;
import io.github.rapport4j.core.customer.deal.Contract;
import io.github.rapport4j.core.customer.deal.Deal;
import io.github.rapport4j.core.customer.need.Concern;
import io.github.rapport4j.core.customer.need.Need;
import io.github.rapport4j.core.customer.profile.Consent;
import io.github.rapport4j.core.customer.profile.ConsentPurpose;
import io.github.rapport4j.core.customer.profile.ConsentState;
import io.github.rapport4j.core.customer.profile.ProfileAttribute;
import io.github.rapport4j.core.customer.profile.ThirdPartyAttribute;
import io.github.rapport4j.core.internal.CrmStyle;
import io.github.rapport4j.core.privacy.EmailAddress;
import io.github.rapport4j.core.privacy.MaskingLevel;
import io.github.rapport4j.core.privacy.PhoneNumber;
import io.github.rapport4j.core.privacy.PostalAddress;
import io.github.rapport4j.core.vocabulary.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A customer, or one to be (客户): an organisation or a person, with the people there, what they need, what they agreed
 * to, and what they buy. Only id, kind and name are required. What holds between parts is checked when it is built: ids
 * are unique, at most one contact is primary, whoever decides or confirms is a contact, and no channel is both
 * preferred and refused.
 */
@CrmStyle
@Value.Immutable
public abstract class Customer implements WithCustomer {
    Customer() {}

    /**
     * Which customer.
     *
     * @return the id
     */
    public abstract CustomerId id();

    /**
     * Organisation or person.
     *
     * @return the kind
     */
    public abstract CustomerKind kind();

    /**
     * The name.
     *
     * @return as given
     */
    public abstract CustomerName name();

    /**
     * What other systems call the customer.
     *
     * @return any number, several of one system after a merge
     */
    public abstract Set<ExternalId> externalIds();

    /**
     * The number the tax office knows.
     *
     * @return empty when it is not known
     */
    public abstract Optional<TaxId> taxId();

    /**
     * The industry (行业).
     *
     * @return a code or word of the host's list; not blank
     */
    public abstract Optional<String> industry();

    /**
     * The size by head-count.
     *
     * @return empty when it is not known
     */
    public abstract Optional<SizeBand> sizeBand();

    /**
     * The region for sales and comparison (区域).
     *
     * @return a code or word of the host's list; not blank
     */
    public abstract Optional<String> region();

    /**
     * The address.
     *
     * @return empty when it is not known
     */
    public abstract Optional<PostalAddress> address();

    /**
     * The customer's own phones, such as a switchboard; those of contacts stand with the contact.
     *
     * @return as given
     */
    public abstract List<PhoneNumber> phones();

    /**
     * The customer's own e-mail addresses; those of contacts stand with the contact.
     *
     * @return as given
     */
    public abstract List<EmailAddress> emails();

    /**
     * Where the customer was won.
     *
     * @return empty when it is not known
     */
    public abstract Optional<CustomerSource> source();

    /**
     * The account manager and team.
     *
     * @return empty while nobody looks after the customer
     */
    public abstract Optional<Ownership> ownership();

    /**
     * The start of the relationship (合作起始日).
     *
     * @return empty when it is not known
     */
    public abstract Optional<LocalDate> since();

    /**
     * Days that matter to the customer.
     *
     * @return in the host's order
     */
    public abstract List<ImportantDate> importantDates();

    /**
     * Labels.
     *
     * @return any number, several of one key too
     */
    public abstract Set<Tag> tags();

    /**
     * The channels the customer likes (偏好渠道).
     *
     * @return the best liked first, each once
     */
    public abstract List<Channel> preferredChannels();

    /**
     * The channels not to be used (拒绝渠道), for whatever purpose.
     *
     * @return none of the preferred
     */
    public abstract Set<Channel> refusedChannels();

    /**
     * The contracts, past ones too.
     *
     * @return in the host's order
     */
    public abstract List<Contract> contracts();

    /**
     * What third parties say of the customer.
     *
     * @return in the host's order
     */
    public abstract List<ThirdPartyAttribute> thirdPartyAttributes();

    /**
     * The people there.
     *
     * @return in the host's order
     */
    public abstract List<Contact> contacts();

    /**
     * What the customer needs.
     *
     * @return in the host's order
     */
    public abstract List<Need> needs();

    /**
     * What makes the customer hesitate.
     *
     * @return in the host's order
     */
    public abstract List<Concern> concerns();

    /**
     * The profile.
     *
     * @return in the host's order
     */
    public abstract List<ProfileAttribute> profileAttributes();

    /**
     * What was said about the use of data and channels; withdrawn consents stay on record.
     *
     * @return in the host's order
     */
    public abstract List<Consent> consents();

    /**
     * How the customer decides to buy.
     *
     * @return all parts unknown unless said
     */
    @Value.Default
    public DecisionChain decisionChain() {
        return DecisionChain.unknown();
    }

    /**
     * The deals, decided ones too.
     *
     * @return in the host's order
     */
    public abstract List<Deal> deals();

    /**
     * When the record was last changed at its source; a merge believes the newer one.
     *
     * @return empty when it is not known
     */
    public abstract Optional<Instant> lastUpdated();

    /**
     * Whom to talk to first.
     *
     * @return empty when no contact is marked primary
     */
    public Optional<Contact> primaryContact() {
        return contacts().stream().filter(Contact::isPrimary).findFirst();
    }

    /**
     * The name for a reader: that of an organisation is no secret, that of a person is shown as the level says.
     *
     * @param level how much the reader may see; {@link MaskingLevel#HIDDEN} hides both
     * @return the name or what is shown of it
     */
    public String displayName(MaskingLevel level) {
        boolean isOpen = kind() == CustomerKind.ORGANISATION && level == MaskingLevel.PARTIAL;
        return name().display(isOpen ? MaskingLevel.FULL : level);
    }

    /**
     * Whether the customer may be reached by a channel for a purpose: the channel is not refused, and the purpose needs
     * no consent or the last word about it up to that day was a consent.
     *
     * @param purpose what for
     * @param channel by which channel
     * @param day the day it is asked for
     * @return false when nothing was said about a purpose that needs consent
     */
    public boolean isReachable(ConsentPurpose purpose, Channel channel, LocalDate day) {
        if (refusedChannels().contains(channel)) {
            return false;
        }
        return !purpose.isConsentNeeded()
                || Consent.latest(consents(), purpose, channel, day)
                        .filter(ConsentState.GIVEN::equals)
                        .isPresent();
    }

    /**
     * Starts a customer; id, kind and name are required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        CustomerChecks.check(this);
    }

    /** Builds a {@link Customer}. */
    public static final class Builder extends ImmutableCustomer.Builder {
        Builder() {}
    }
}
