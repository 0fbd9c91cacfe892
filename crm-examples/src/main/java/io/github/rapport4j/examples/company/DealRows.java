// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.Referral;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.intake.row.IntakeReason;
import io.github.rapport4j.intake.row.Row;
import java.time.LocalDate;
import java.util.Optional;

/** Rows of referrals, contracts and actions. */
final class DealRows {
    private DealRows() {}

    static FactRow referral(Row row, FileContext context) {
        String id = row.text("id");
        Referral.Step step = row.term("step", Referral.Step.values());
        if (step != Referral.Step.REJECTED && row.has("reason")) {
            throw row.refused("reason", Reason.of(IntakeReason.BAD_VALUE));
        }
        Optional<CustomerId> referred = row.optionalValue("referred", CustomerId::of);
        if (referred.equals(Optional.of(context.customer(row)))) {
            throw row.refused("referred", Reason.of(IntakeReason.BAD_VALUE));
        }
        return FactRow.of(Referral.builder()
                .head(stepped(row, context, step.code()))
                .referralId(id)
                .step(step)
                .referred(referred)
                .reason(row.optionalText("reason"))
                .build());
    }

    static FactRow contract(Row row, FileContext context) {
        String id = row.text("id");
        ContractEvent.Step step = row.term("step", ContractEvent.Step.values());
        ContractEvent.Builder event = ContractEvent.builder()
                .head(stepped(row, context, step.code()))
                .contractId(id)
                .step(step);
        if (step == ContractEvent.Step.ENDED) {
            FileContext.needs(row, "ending");
            event.ending(row.term("ending", ContractEvent.Ending.values()));
        } else {
            event.terms(terms(row, context));
        }
        return FactRow.of(event.build());
    }

    static FactRow action(Row row, FileContext context) {
        CustomerId customer = context.customer(row);
        String id = row.text("id");
        ActionDone.Outcome outcome =
                row.optionalTerm("outcome", ActionDone.Outcome.values()).orElse(ActionDone.Outcome.DONE);
        ActionDone.Builder action = ActionDone.builder()
                .head(context.head(customer, Occurrence.of(row.date("date")), id))
                .item(id)
                .action(row.text("action"))
                .outcome(outcome)
                .owner(row.optionalText("owner"));
        if (outcome == ActionDone.Outcome.WAIVED) {
            FileContext.needs(row, "reason");
            action.reason(row.text("reason"));
        } else if (row.has("reason")) {
            throw row.refused("reason", Reason.of(IntakeReason.BAD_VALUE));
        }
        return FactRow.of(action.build());
    }

    /** A contract that says no start begins on the day of its step. */
    static LocalDate start(Row row) {
        return row.optionalDate("start").orElseGet(() -> row.date("date"));
    }

    /** The day on which the contract no longer holds. */
    static LocalDate end(Row row) {
        LocalDate end = row.date("end");
        if (!end.isAfter(start(row))) {
            throw row.refused("end", Reason.of(IntakeReason.BAD_VALUE));
        }
        return end;
    }

    private static FactHead stepped(Row row, FileContext context, String step) {
        LocalDate day = row.date("date");
        return context.head(context.customer(row), Occurrence.of(day), row.text("id"), step, day.toString());
    }

    private static Terms terms(Row row, FileContext context) {
        Terms.Builder terms = Terms.builder().startInclusive(start(row));
        if (row.has("end")) {
            terms.endExclusive(end(row));
        }
        if (row.has("value")) {
            terms.value(value(row, context));
        }
        return terms.build();
    }

    private static Money value(Row row, FileContext context) {
        Money value = row.value("value", text -> Money.of(row.decimal("value"), context.currency()));
        if (value.isNegative()) {
            throw row.refused("value", Reason.of(IntakeReason.BAD_VALUE));
        }
        return value;
    }
}
