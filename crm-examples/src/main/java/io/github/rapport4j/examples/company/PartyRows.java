// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.customer.contact.ContactId;
import io.github.rapport4j.core.customer.contact.DecisionRole;
import io.github.rapport4j.core.customer.deal.Contract;
import io.github.rapport4j.core.customer.deal.ContractId;
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
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.privacy.Birthday;
import io.github.rapport4j.core.privacy.EmailAddress;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.privacy.PersonName;
import io.github.rapport4j.core.privacy.PhoneNumber;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.intake.row.Row;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows about what belongs to a customer: contacts, needs and concerns, consents, contracts. */
final class PartyRows {
    private static final int MONTH_AND_DAY = 5;
    private static final String CONCERN = "concern";
    private static final Pattern DAYS = Pattern.compile("([0-9]{1,4})(?: ?(?:days?|天))?");

    private PartyRows() {}

    /** A step of a contract on a day, and what it says of the contract. */
    record Agreement(CustomerId customer, FactRow step, LocalDate day, Agreed agreed) {}

    /** What is agreed, and whether that names delivery time, payment and service standard. */
    record Agreed(Optional<Contract> contract, boolean isComplete) {}

    /** Something of a customer. */
    record Of<T>(CustomerId customer, String id, T item) {}

    /** A need or a concern. */
    record Wish(Optional<Need> need, Optional<Concern> concern) {}

    static Of<Contact> contact(Row row, FileContext context) {
        CustomerId customer = context.customer(row);
        Contact.Builder contact = Contact.builder()
                .id(row.value("id", ContactId::of))
                .name(PersonName.of(row.text("name")))
                .title(row.optionalText("title").map(FreeText::of))
                .decisionRoles(row.terms("roles", DecisionRole.values()))
                .phones(row.values("phone", PhoneNumber::of))
                .emails(row.values("email", EmailAddress::of))
                .birthday(birthday(row))
                .preferredChannel(row.optionalTerm("channel", Channel.values()));
        row.optionalTerm("primary", YesNo.values()).ifPresent(said -> contact.isPrimary(said == YesNo.YES));
        return new Of<>(customer, row.text("id"), contact.build());
    }

    static Of<Wish> wish(Row row, FileContext context) {
        CustomerId customer = context.customer(row);
        String id = row.text("id");
        if (row.text("kind").equalsIgnoreCase(CONCERN)) {
            return new Of<>(customer, id, new Wish(Optional.empty(), Optional.of(concern(row))));
        }
        return new Of<>(customer, id, new Wish(Optional.of(need(row)), Optional.empty()));
    }

    static Of<Consent> consent(Row row, FileContext context) {
        CustomerId customer = context.customer(row);
        Consent consent = Consent.builder()
                .purpose(row.term("purpose", ConsentPurpose.values()))
                .channel(row.term("channel", Channel.values()))
                .state(row.term("state", ConsentState.values()))
                .on(row.date("date"))
                .source(row.optionalText("source").orElse(CustomerRows.UNSAID))
                .build();
        return new Of<>(customer, "", consent);
    }

    static Agreement agreement(Row row, FileContext context) {
        FactRow step = DealRows.contract(row, context);
        boolean isComplete = row.has("delivery_time") && row.has("payment") && row.has("service_standard");
        return new Agreement(context.customer(row), step, row.date("date"), new Agreed(contract(row), isComplete));
    }

    /** The contract as the customer's record has it; empty when the row ends it. */
    private static Optional<Contract> contract(Row row) {
        if (row.term("step", ContractEvent.Step.values()) == ContractEvent.Step.ENDED) {
            return Optional.empty();
        }
        Contract.Builder contract = Contract.builder()
                .id(row.value("id", ContractId::of))
                .startInclusive(DealRows.start(row))
                .deliveryTime(row.optionalText("delivery_time").flatMap(PartyRows::period))
                .payment(row.optionalText("payment").map(FreeText::of))
                .serviceStandard(row.optionalText("service_standard").map(FreeText::of));
        if (row.has("end")) {
            contract.endExclusive(DealRows.end(row));
        }
        return Optional.of(contract.build());
    }

    private static Concern concern(Row row) {
        FileContext.needs(row, CONCERN);
        ConcernKind kind = row.term(CONCERN, ConcernKind.values());
        if (kind == ConcernKind.OTHER) {
            FileContext.needs(row, "statement");
        }
        return row.optionalText("statement")
                .map(FreeText::of)
                .map(text -> Concern.of(kind, text))
                .orElseGet(() -> Concern.of(kind));
    }

    private static Need need(Row row) {
        FileContext.needs(row, "statement");
        boolean isConfirmed = row.has("confirmed_by") || row.has("confirmed_on");
        Need.Builder need = Need.builder()
                .id(row.value("id", NeedId::of))
                .kind(row.term("kind", NeedKind.values()))
                .statement(FreeText.of(row.text("statement")))
                .origin(row.optionalTerm("origin", NeedOrigin.values())
                        .orElse(isConfirmed ? NeedOrigin.STATED : NeedOrigin.IMPLIED))
                .productArea(row.optionalText("product_area"));
        row.optionalTerm("status", NeedStatus.values()).ifPresent(need::status);
        if (isConfirmed) {
            FileContext.needs(row, "confirmed_by");
            FileContext.needs(row, "confirmed_on");
            need.confirmation(Confirmation.of(row.value("confirmed_by", ContactId::of), row.date("confirmed_on")));
        }
        return need.build();
    }

    /** Days or an ISO period; other words, such as that it goes by milestones, are no period. */
    private static Optional<Period> period(String text) {
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return Optional.of(Period.ofDays(Integer.parseInt(days.group(1))));
        }
        try {
            return Optional.of(Period.parse(text)).filter(period -> !period.isNegative());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Birthday> birthday(Row row) {
        boolean isLunar = row.optionalTerm("calendar", Birthday.Calendar.values())
                .filter(Birthday.Calendar.LUNAR::equals)
                .isPresent();
        return row.optionalValue("birthday", text -> isLunar ? lunar(text) : solar(text));
    }

    private static Birthday solar(String text) {
        if (text.length() > MONTH_AND_DAY) {
            return Birthday.of(LocalDate.parse(text));
        }
        MonthDay day = MonthDay.parse("--" + text);
        return Birthday.of(day.getMonthValue(), day.getDayOfMonth());
    }

    private static Birthday lunar(String text) {
        String[] parts = text.split("-", -1);
        int last = parts.length - 1;
        if (last < 1 || last > 2) {
            throw new IllegalArgumentException("birthday must be month and day, but was ***");
        }
        Birthday birthday = Birthday.ofLunar(Integer.parseInt(parts[last - 1]), Integer.parseInt(parts[last]));
        return last == 2 ? birthday.withYear(Integer.parseInt(parts[0])) : birthday;
    }
}
