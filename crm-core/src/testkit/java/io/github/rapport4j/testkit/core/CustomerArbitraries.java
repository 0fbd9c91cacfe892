// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.core;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.customer.CustomerKind;
import io.github.rapport4j.core.customer.CustomerName;
import io.github.rapport4j.core.customer.CustomerSource;
import io.github.rapport4j.core.customer.ExternalId;
import io.github.rapport4j.core.customer.ImportantDate;
import io.github.rapport4j.core.customer.Ownership;
import io.github.rapport4j.core.customer.SizeBand;
import io.github.rapport4j.core.customer.Tag;
import io.github.rapport4j.core.customer.TaxId;
import io.github.rapport4j.core.customer.deal.Contract;
import io.github.rapport4j.core.customer.deal.ContractId;
import io.github.rapport4j.core.customer.deal.Deal;
import io.github.rapport4j.core.customer.deal.DealId;
import io.github.rapport4j.core.customer.need.Need;
import io.github.rapport4j.core.customer.need.NeedId;
import io.github.rapport4j.core.privacy.PersonName;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.LeadSource;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries for customers, valid by construction, with a marker in every personal value. */
public final class CustomerArbitraries {
    private CustomerArbitraries() {}

    /**
     * Ids of customers: plain, numbered, and with characters that sort and encode badly. They collide now and then.
     *
     * @return an id
     */
    public static Arbitrary<CustomerId> customerIds() {
        Arbitrary<String> plain = Arbitraries.integers().between(0, 9999).map(number -> "C" + number);
        Arbitrary<String> corners = Arbitraries.of(
                "c1", "C 1", "客户-1", "𠮷-1", "🙂", "ﬀ", "é", "e\u0301", "a'b\"c", "%_\\", "1", "01", "Z".repeat(200));
        return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(1, corners)).map(CustomerId::of);
    }

    /**
     * Customers with an id of {@link #customerIds()}.
     *
     * @return a customer, from the bare name to all parts
     */
    public static Arbitrary<Customer> customers() {
        return customerIds().flatMap(CustomerArbitraries::customers);
    }

    /**
     * Customers of one id.
     *
     * @param id the id
     * @return a customer, from the bare name to all parts
     */
    public static Arbitrary<Customer> customers(CustomerId id) {
        return Combinators.combine(base(id), ContactArbitraries.contactLists())
                .flatAs((customer, contacts) -> withParts(customer.withContacts(contacts)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Customer> base(CustomerId id) {
        Arbitrary<CustomerName> names =
                PrivacyArbitraries.personNames().map(PersonName::value).map(CustomerName::of);
        return Combinators.combine(names, Arbitraries.of(CustomerKind.values()))
                .as((name, kind) ->
                        Customer.builder().id(id).name(name).kind(kind).build())
                .flatMap(CustomerArbitraries::identified)
                .flatMap(CustomerArbitraries::reachable);
    }

    private static Arbitrary<Customer> identified(Customer customer) {
        Arbitrary<Set<ExternalId>> externalIds = Combinators.combine(
                        Arbitraries.of("erp", "微信"), Arbitraries.of("1", "a:b", "𠮷"))
                .as(ExternalId::of)
                .set()
                .ofMaxSize(2);
        Arbitrary<TaxId> taxIds =
                Arbitraries.of("91", "ID ").map(head -> TaxId.of(head + PrivacyArbitraries.CANARY + "0042"));
        Arbitrary<String> industries = Arbitraries.of("manufacturing", "教育");
        Arbitrary<SizeBand> sizes = Arbitraries.of(SizeBand.values());
        Arbitrary<String> regions = Arbitraries.of("EMEA", "华东");
        return Combinators.combine(
                        externalIds, taxIds.optional(), industries.optional(), sizes.optional(), regions.optional())
                .as((external, taxId, industry, size, region) -> customer.withExternalIds(external)
                        .withTaxId(taxId)
                        .withIndustry(industry)
                        .withSizeBand(size)
                        .withRegion(region));
    }

    private static Arbitrary<Customer> reachable(Customer customer) {
        return Combinators.combine(
                        PrivacyArbitraries.postalAddresses().optional(),
                        PrivacyArbitraries.phoneNumbers().list().ofMaxSize(2),
                        PrivacyArbitraries.emailAddresses().list().ofMaxSize(2),
                        Arbitraries.of(Channel.values()).list().uniqueElements().ofMaxSize(4))
                .as((address, phones, emails, channels) -> customer.withAddress(address)
                        .withPhones(phones)
                        .withEmails(emails)
                        .withPreferredChannels(channels.subList(0, channels.size() / 2))
                        .withRefusedChannels(channels.subList(channels.size() / 2, channels.size())));
    }

    private static Arbitrary<Customer> withParts(Customer customer) {
        return with(
                        relationship(customer),
                        CustomerPartArbitraries.needs(customer.contacts()),
                        (c, needs) -> c.withNeeds(numbered(needs, CustomerArbitraries::withNumber)))
                .flatMap(c -> ContactArbitraries.decisionChains(c.contacts()).map(c::withDecisionChain));
    }

    private static Arbitrary<Customer> relationship(Customer customer) {
        Arbitrary<Customer> dated = dated(customer);
        Arbitrary<Customer> contracts = with(
                dated,
                CustomerPartArbitraries.contracts(),
                (c, parts) -> c.withContracts(numbered(parts, CustomerArbitraries::withNumber)));
        Arbitrary<Customer> deals = with(
                contracts,
                CustomerPartArbitraries.deals(),
                (c, parts) -> c.withDeals(numbered(parts, CustomerArbitraries::withNumber)));
        Arbitrary<Customer> concerns = with(deals, CustomerPartArbitraries.concerns(), Customer::withConcerns);
        Arbitrary<Customer> profile =
                with(concerns, CustomerPartArbitraries.profileAttributes(), Customer::withProfileAttributes);
        Arbitrary<Customer> thirdParty =
                with(profile, CustomerPartArbitraries.thirdPartyAttributes(), Customer::withThirdPartyAttributes);
        return with(thirdParty, CustomerPartArbitraries.consents(), Customer::withConsents);
    }

    private static Arbitrary<Customer> dated(Customer customer) {
        Arbitrary<Instant> instants =
                Arbitraries.longs().between(0, 1_900_000_000L).map(Instant::ofEpochSecond);
        return Combinators.combine(
                        sources().optional(),
                        Arbitraries.of(Ownership.of("u7", "south"), Ownership.of("u8", "团队"))
                                .optional(),
                        CustomerPartArbitraries.days().optional(),
                        importantDates().list().ofMaxSize(2),
                        tags().set().ofMaxSize(3),
                        instants.optional())
                .as((source, ownership, since, dates, tags, updated) -> customer.withSource(source)
                        .withOwnership(ownership)
                        .withSince(since)
                        .withImportantDates(dates)
                        .withTags(tags)
                        .withLastUpdated(updated));
    }

    private static Arbitrary<CustomerSource> sources() {
        return Combinators.combine(Arbitraries.of(LeadSource.values()), PrivacyArbitraries.freeTexts())
                .as(CustomerSource::of);
    }

    private static Arbitrary<ImportantDate> importantDates() {
        return Combinators.combine(
                        PrivacyArbitraries.freeTexts(), CustomerPartArbitraries.days(), Arbitraries.of(true, false))
                .as(ImportantDate::new);
    }

    private static Arbitrary<Tag> tags() {
        return Arbitraries.of(Tag.of("industry", "manufacturing"), Tag.of("标签", "a:b"), Tag.of("x", "🙂"));
    }

    private static <P> Arbitrary<Customer> with(
            Arbitrary<Customer> customers, Arbitrary<P> parts, BiFunction<Customer, List<P>, Customer> adding) {
        return Combinators.combine(customers, parts.list().ofMaxSize(2)).as(adding::apply);
    }

    private static <P> List<P> numbered(List<P> parts, BiFunction<P, Integer, P> numbering) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> numbering.apply(parts.get(i), i))
                .toList();
    }

    private static Need withNumber(Need need, int number) {
        return need.withId(NeedId.of("n" + number));
    }

    private static Contract withNumber(Contract contract, int number) {
        return contract.withId(ContractId.of("HT-2024/" + number));
    }

    private static Deal withNumber(Deal deal, int number) {
        return deal.withId(DealId.of("d" + number));
    }
}
