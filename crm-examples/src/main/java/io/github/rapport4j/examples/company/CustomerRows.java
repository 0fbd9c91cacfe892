// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.customer.CustomerKind;
import io.github.rapport4j.core.customer.CustomerName;
import io.github.rapport4j.core.customer.CustomerSource;
import io.github.rapport4j.core.customer.Ownership;
import io.github.rapport4j.core.customer.SizeBand;
import io.github.rapport4j.core.customer.Tag;
import io.github.rapport4j.core.customer.TaxId;
import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.customer.contact.ContactId;
import io.github.rapport4j.core.customer.need.Need;
import io.github.rapport4j.core.customer.need.NeedId;
import io.github.rapport4j.core.customer.need.NeedKind;
import io.github.rapport4j.core.customer.need.NeedOrigin;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.privacy.PersonName;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.LeadSource;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.intake.row.IntakeReason;
import io.github.rapport4j.intake.row.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Rows of customers. */
final class CustomerRows {
    /** Stands for what a row does not say and a type demands. */
    static final String UNSAID = "-";

    private static final String[] CHAIN = {"using_department", "decision_maker", "approval_path"};

    private CustomerRows() {}

    static CustomerCard customer(Row row) {
        CustomerId id = row.value("id", CustomerId::of);
        Optional<String> name = row.optionalText("name");
        Customer.Builder customer = Customer.builder()
                .id(id)
                .name(CustomerName.of(name.orElse(id.value())))
                .kind(row.optionalTerm("kind", CustomerKind.values()).orElse(CustomerKind.ORGANISATION))
                .industry(row.optionalText("industry"))
                .region(row.optionalText("region"))
                .taxId(row.optionalValue("tax_id", TaxId::of))
                .since(row.optionalDate("since"))
                .tags(row.values("tags", Tag::parse));
        trade(row, customer);
        channels(row, customer);
        return new CustomerCard(customer.build(), name.isPresent(), claim(row), otherwise(row, id));
    }

    private static void trade(Row row, Customer.Builder customer) {
        if (row.has("head_count")) {
            customer.sizeBand(size(row));
        }
        row.optionalTerm("source", LeadSource.values())
                .map(CustomerRows::source)
                .ifPresent(customer::source);
        row.optionalText("owner")
                .map(owner -> Ownership.of(owner, row.optionalText("team").orElse(UNSAID)))
                .ifPresent(customer::ownership);
    }

    private static SizeBand size(Row row) {
        long heads = row.whole("head_count");
        if (heads < 0 || heads > Integer.MAX_VALUE) {
            throw row.refused("head_count", Reason.of(IntakeReason.BAD_VALUE));
        }
        return SizeBand.ofHeadCount((int) heads);
    }

    private static CustomerSource source(LeadSource source) {
        return source == LeadSource.OTHER ? CustomerSource.of(source, FreeText.of(UNSAID)) : CustomerSource.of(source);
    }

    private static void channels(Row row, Customer.Builder customer) {
        List<Channel> preferred = row.terms("preferred_channels", Channel.values());
        List<Channel> refused = row.terms("refused_channels", Channel.values());
        if (!Collections.disjoint(preferred, refused)) {
            throw row.refused("refused_channels", Reason.of(IntakeReason.BAD_VALUE));
        }
        customer.preferredChannels(preferred).refusedChannels(refused);
    }

    private static CustomerCard.Claim claim(Row row) {
        int looked = 0;
        for (String column : CHAIN) {
            looked += row.optionalTerm(column, Looked.values()).isPresent() ? 1 : 0;
        }
        return new CustomerCard.Claim(stage(row, "stage"), looked);
    }

    /** A stage by its code, its label or its number. */
    static Optional<LifecycleStage> stage(Row row, String column) {
        Optional<String> text = row.optionalText(column);
        return text.filter(number -> number.matches("[1-5]")).isPresent()
                ? text.map(number -> LifecycleStage.of(Integer.parseInt(number)))
                : row.optionalTerm(column, LifecycleStage.values());
    }

    private static CustomerCard.Otherwise otherwise(Row row, CustomerId id) {
        Optional<Contact> contact = row.optionalText("contact_name")
                .map(name -> Contact.builder()
                        .id(ContactId.of(id + "/contact"))
                        .name(PersonName.of(name))
                        .title(row.optionalText("contact_title").map(FreeText::of))
                        .isPrimary(true)
                        .build());
        List<Need> needs = new ArrayList<>();
        for (String need : row.values("needs", text -> text)) {
            needs.add(Need.builder()
                    .id(NeedId.of(id + "/need-" + (needs.size() + 1)))
                    .kind(NeedKind.GOAL)
                    .origin(NeedOrigin.IMPLIED)
                    .statement(FreeText.of(need))
                    .build());
        }
        return new CustomerCard.Otherwise(contact, row.optionalDate("last_interaction"), needs);
    }
}
