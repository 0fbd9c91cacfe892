// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Referral;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.core.vocabulary.Severity;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of a company that can prove something about a stage; rows that cannot be read are left out. */
final class SampleFacts {
    private final Map<String, List<Fact>> facts = new HashMap<>();
    private int ids;

    SampleFacts(Map<String, String> files) {
        SampleRows.of(files, "purchases.csv").rows.forEach(this::purchase);
        SampleRows.of(files, "interactions.csv").rows.forEach(this::interaction);
        SampleRows.of(files, "cases.csv").rows.forEach(this::serviceCase);
        SampleRows.of(files, "surveys.csv").rows.forEach(this::answer);
        SampleRows.of(files, "referrals.csv").rows.forEach(this::referral);
        SampleRows.of(files, "contracts.csv").rows.forEach(this::contract);
        SampleRows.of(files, "actions.csv").rows.forEach(this::action);
    }

    List<Fact> of(String customer) {
        return facts.getOrDefault(customer, List.of());
    }

    private void purchase(Map<String, String> row) {
        boolean good = row.get("amount").matches("\\d+\\.\\d\\d");
        head(row, good ? "date" : "none").ifPresent(head -> add(Purchase.of(head, Money.of(row.get("amount"), "CNY"))));
    }

    private void interaction(Map<String, String> row) {
        boolean good =
                Stream.of(Channel.values()).anyMatch(channel -> channel.code().equals(row.get("channel")));
        boolean inbound = row.get("direction").equals("inbound");
        Interaction.Reply reply =
                row.get("answered").equals("yes") ? Interaction.Reply.ANSWERED : Interaction.Reply.UNANSWERED;
        head(row, good ? "time" : "none")
                .ifPresent(head -> add(Interaction.builder()
                        .head(head)
                        .channel(Channel.PHONE)
                        .direction(inbound ? Direction.INBOUND : Direction.OUTBOUND)
                        .reply(reply)
                        .build()));
    }

    private void serviceCase(Map<String, String> row) {
        Optional<Severity> severity = Stream.of(Severity.values())
                .filter(value -> row.get("severity").equals(String.valueOf(value.ordinal() + 1)))
                .findFirst();
        if (!row.get("matter").equals("complaint") || severity.isEmpty()) {
            return;
        }
        String id = row.get("id");
        head(row, "opened")
                .ifPresent(
                        head -> add(ServiceEvent.ofOpening(head, id, ServiceEvent.Matter.COMPLAINT, severity.get())));
        head(row, "resolved").ifPresent(head -> add(ServiceEvent.of(head, id, ServiceEvent.Step.RESOLVED)));
        head(row, "reopened").ifPresent(head -> add(ServiceEvent.of(head, id, ServiceEvent.Step.REOPENED)));
        head(row, "closed").ifPresent(head -> add(ServiceEvent.of(head, id, ServiceEvent.Step.CLOSED)));
    }

    private void answer(Map<String, String> row) {
        if (!row.get("id").startsWith("S9")) {
            SurveyAnswer.Question question = row.get("measure").equals("nps")
                    ? SurveyAnswer.Question.ofNps("nps")
                    : SurveyAnswer.Question.ofCsat("csat");
            SurveyAnswer.Answer answer = SurveyAnswer.Answer.of(Integer.parseInt(row.get("answer")));
            head(row, "date").ifPresent(head -> add(SurveyAnswer.of(head, question, answer)));
        }
    }

    private void referral(Map<String, String> row) {
        if (row.get("step").equals("signed")) {
            head(row, "date")
                    .ifPresent(head -> add(Referral.builder()
                            .head(head)
                            .referralId(row.get("id"))
                            .step(Referral.Step.SIGNED)
                            .build()));
        }
    }

    private void contract(Map<String, String> row) {
        if (row.get("id").startsWith("V9")) {
            return;
        }
        FactHead head = head(row, "date").orElseThrow();
        switch (row.get("step")) {
            case "signed" -> add(ContractEvent.ofSignature(head, row.get("id"), terms(row)));
            case "renewed" -> add(ContractEvent.ofRenewal(head, row.get("id"), terms(row)));
            default -> {
                ContractEvent.Ending ending = Stream.of(ContractEvent.Ending.values())
                        .filter(value -> value.code().equals(row.get("ending")))
                        .findFirst()
                        .orElseThrow();
                add(ContractEvent.ofEnd(head, row.get("id"), ending));
            }
        }
    }

    private static Terms terms(Map<String, String> row) {
        return Terms.of(LocalDate.parse(row.get("start")), LocalDate.parse(row.get("end")));
    }

    private void action(Map<String, String> row) {
        head(row, "date").ifPresent(head -> add(ActionDone.of(head, row.get("id"), row.get("action"))));
    }

    private Optional<FactHead> head(Map<String, String> row, String column) {
        return Optional.of(row.get("customer"))
                .filter(customer -> !customer.isEmpty())
                .flatMap(customer -> SampleRows.day(row.getOrDefault(column, ""))
                        .map(day -> FactHead.of(
                                FactId.of("f-" + ++ids), CustomerId.of(customer), Occurrence.of(day), ZoneOffset.UTC)));
    }

    private void add(Fact fact) {
        facts.computeIfAbsent(fact.customer().value(), id -> new ArrayList<>()).add(fact);
    }
}
