// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.core;

import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.customer.deal.Contract;
import io.github.rapport4j.core.customer.deal.ContractId;
import io.github.rapport4j.core.customer.deal.Deal;
import io.github.rapport4j.core.customer.deal.DealId;
import io.github.rapport4j.core.customer.deal.DealKind;
import io.github.rapport4j.core.customer.deal.DealStatus;
import io.github.rapport4j.core.customer.deal.Loss;
import io.github.rapport4j.core.customer.deal.LostReason;
import io.github.rapport4j.core.customer.deal.RenewalMode;
import io.github.rapport4j.core.customer.need.Concern;
import io.github.rapport4j.core.customer.need.ConcernKind;
import io.github.rapport4j.core.customer.need.Confirmation;
import io.github.rapport4j.core.customer.need.Need;
import io.github.rapport4j.core.customer.need.NeedId;
import io.github.rapport4j.core.customer.need.NeedKind;
import io.github.rapport4j.core.customer.need.NeedOrigin;
import io.github.rapport4j.core.customer.need.NeedStatus;
import io.github.rapport4j.core.customer.profile.Consent;
import io.github.rapport4j.core.customer.profile.ConsentPurpose;
import io.github.rapport4j.core.customer.profile.ConsentState;
import io.github.rapport4j.core.customer.profile.ProfileAttribute;
import io.github.rapport4j.core.customer.profile.ProfileDimension;
import io.github.rapport4j.core.customer.profile.Provenance;
import io.github.rapport4j.core.customer.profile.ProvenanceKind;
import io.github.rapport4j.core.customer.profile.ThirdPartyAttribute;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.vocabulary.Channel;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries for what hangs on a customer: needs, concerns, profile, consents, contracts and deals. */
public final class CustomerPartArbitraries {
    private CustomerPartArbitraries() {}

    /**
     * Needs of all kinds, confirmed or not.
     *
     * @param contacts who may have confirmed them; may be empty
     * @return a need
     */
    public static Arbitrary<Need> needs(List<Contact> contacts) {
        return Combinators.combine(
                        PrivacyArbitraries.freeTexts(),
                        Arbitraries.of("price", "接口", "sso").set().ofMaxSize(2),
                        Arbitraries.of(NeedKind.values()),
                        Arbitraries.of(NeedOrigin.values()),
                        Arbitraries.of(NeedStatus.values()),
                        Arbitraries.of("analytics", "数据分析").optional(),
                        confirmations(contacts))
                .as((statement, keywords, kind, origin, status, area, confirmation) -> Need.builder()
                        .id(NeedId.of("n1"))
                        .statement(statement)
                        .addAllKeywords(keywords)
                        .kind(kind)
                        .origin(origin)
                        .status(status)
                        .productArea(area)
                        .confirmation(confirmation)
                        .build());
    }

    /**
     * Concerns, each of the list with a note.
     *
     * @return a concern
     */
    public static Arbitrary<Concern> concerns() {
        return Combinators.combine(Arbitraries.of(ConcernKind.values()), PrivacyArbitraries.freeTexts())
                .as(Concern::of);
    }

    /**
     * Attributes of all dimensions with their provenance.
     *
     * @return an attribute
     */
    public static Arbitrary<ProfileAttribute> profileAttributes() {
        Arbitrary<Provenance> provenance = Combinators.combine(
                        Arbitraries.of(ProvenanceKind.values()), Arbitraries.of("crm", "问卷-3"), days())
                .as(Provenance::of);
        return Combinators.combine(
                        Arbitraries.of(ProfileDimension.values()),
                        Arbitraries.of("age-band", "taste"),
                        PrivacyArbitraries.freeTexts(),
                        provenance)
                .as(ProfileAttribute::of);
    }

    /**
     * What third parties say.
     *
     * @return an attribute
     */
    public static Arbitrary<ThirdPartyAttribute> thirdPartyAttributes() {
        return Combinators.combine(
                        Arbitraries.of("credit-rating", "registered-capital"),
                        PrivacyArbitraries.freeTexts(),
                        Arbitraries.of("register", "征信"),
                        days())
                .as(ThirdPartyAttribute::of);
    }

    /**
     * Consents given and withdrawn, several of one purpose and channel likely.
     *
     * @return a record
     */
    public static Arbitrary<Consent> consents() {
        return Combinators.combine(
                        Arbitraries.of(ConsentPurpose.values()),
                        Arbitraries.of(Channel.EMAIL, Channel.PHONE, Channel.SMS),
                        Arbitraries.of(ConsentState.values()),
                        days())
                .as((purpose, channel, state, on) -> Consent.builder()
                        .purpose(purpose)
                        .channel(channel)
                        .state(state)
                        .on(on)
                        .source("web-form")
                        .build());
    }

    /**
     * Contracts with and without an end, lasting a day or years.
     *
     * @return a contract
     */
    public static Arbitrary<Contract> contracts() {
        Arbitrary<LocalDate> starts = days();
        return Combinators.combine(
                        starts,
                        Arbitraries.integers().between(1, 2000).optional(),
                        Arbitraries.of(RenewalMode.values()).optional(),
                        Arbitraries.integers()
                                .between(0, 400)
                                .map(Period::ofDays)
                                .optional(),
                        PrivacyArbitraries.freeTexts().optional(),
                        PrivacyArbitraries.freeTexts().optional())
                .as((start, days, renewal, delivery, payment, service) -> Contract.builder()
                        .id(ContractId.of("HT-2024/1"))
                        .startInclusive(start)
                        .endExclusive(days.map(start::plusDays))
                        .renewal(renewal)
                        .deliveryTime(delivery)
                        .payment(payment)
                        .serviceStandard(service)
                        .build());
    }

    /**
     * Deals open, won, and lost with their reason.
     *
     * @return a deal
     */
    public static Arbitrary<Deal> deals() {
        Arbitrary<Money> amounts = MeasureArbitraries.money().filter(money -> !money.isNegative());
        Arbitrary<Loss> losses = Combinators.combine(
                        Arbitraries.of(LostReason.values()), PrivacyArbitraries.freeTexts())
                .as(Loss::of);
        return Combinators.combine(
                        Arbitraries.of(DealKind.values()),
                        Arbitraries.of(DealStatus.values()),
                        amounts.optional(),
                        days().optional(),
                        losses)
                .as((kind, status, amount, expected, loss) -> Deal.builder()
                        .id(DealId.of("d1"))
                        .kind(kind)
                        .status(status)
                        .amount(amount)
                        .expectedOn(expected)
                        .loss(Optional.of(loss).filter(some -> status == DealStatus.LOST))
                        .build());
    }

    private static Arbitrary<Optional<Confirmation>> confirmations(List<Contact> contacts) {
        return contacts.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Combinators.combine(Arbitraries.of(contacts).map(Contact::id), days())
                        .as(Confirmation::of)
                        .optional();
    }

    static Arbitrary<LocalDate> days() {
        return TimeArbitraries.days(LocalDate.of(1995, 1, 1), LocalDate.of(2030, 12, 31));
    }
}
