// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;

/** The lifecycle events of one customer, each after the facts that prove it. */
final class SampleStages {
    private final SampleCustomer customer;
    private final Books books;
    private final SampleProofs proofs;
    private final Dice dice;
    private LocalDate day;

    private SampleStages(SampleCustomer customer, Books books) {
        this.customer = customer;
        this.books = books;
        this.proofs = new SampleProofs(customer, books);
        this.dice = customer.dice("stages");
        this.day = customer.since();
    }

    static void write(SampleCustomer customer, Books books) {
        SampleStages walk = new SampleStages(customer, books);
        Journey.of(customer).forEach(walk::step);
    }

    private void step(String step) {
        switch (step) {
            case "captured" -> event("lead-captured", "");
            case "scored" -> later(2, 5).event("lead-scored", "");
            case "contact" -> contact("");
            case "waived" -> contact("Li Qiang");
            case "refused" -> later(6, 12).refused("contact-made");
            case "needs" -> needs();
            case "proposal" -> proposal();
            case "signed" -> signed();
            case "live" -> live();
            case "loyal" -> loyal();
            default -> backOrOut(step);
        }
    }

    private void backOrOut(String step) {
        switch (step) {
            case "deferred" -> deferred();
            case "rechecked" -> later(62, 70).event("lead-reopened", "");
            case "requalified" ->
                later(10, 30).event("requalified", dice.pick(List.of("contact-left", "wrong-person")));
            case "rejected" -> later(10, 25).event("proposal-rejected", dice.pick(List.of("price", "no-decision")));
            case "cancelled" -> cancelled();
            case "lapsed" -> lapsed();
            case "lost" -> lost();
            case "reopened" -> reopened();
            case "ended" -> ended(customer.isVariant(0, 2) ? "lapsed" : "cancelled");
            case "insolvent" -> insolvent();
            case "won-back" -> wonBack();
            case "disqualified" -> later(5, 15).event("disqualified", dice.pick(List.of("not-served", "forbidden")));
            case "reinstated" -> reinstated();
            case "imported" -> imported();
            default -> throw new AssertionError(step);
        }
    }

    private void contact(String author) {
        later(6, 12);
        proofs.talk(day.minusDays(2));
        String reason = author.isEmpty() ? "" : "tags follow after the visit";
        row("contact-made", "E", new Extra("", "", "", author, reason));
    }

    private void needs() {
        later(8, 18);
        proofs.pain(day.minusDays(3));
        proofs.chain(day.minusDays(3));
        event("needs-confirmed", "");
    }

    private void proposal() {
        later(8, 20);
        proofs.done(day.minusDays(1), List.of("decision-maker-present", "questions-held", "objections-settled"));
        event("proposal-presented", "");
        proofs.callback(day.plusDays(2), dice.oneIn(6));
    }

    private void signed() {
        later(7, 18);
        day = customer.fate().isBuyer() ? customer.firstPurchase().minusDays(2) : day;
        proofs.done(day.minusDays(1), List.of("contract-terms"));
        if (!customer.fate().isBuyer()) {
            proofs.shortContract(day.minusDays(1), day.plusDays(16));
        }
        event("contract-signed", "");
    }

    private void live() {
        LocalDate accepted = customer.firstPurchase().plusDays(dice.between(30, 45));
        if (!accepted.isAfter(SampleCompany.AS_OF)) {
            day = accepted;
            proofs.done(day.minusDays(8), List.of("training-held"));
            proofs.done(day.minusDays(3), List.of("milestones-done"));
            event("go-live-accepted", "");
        }
    }

    private void loyal() {
        later(70, 110);
        LocalDate second = customer.days().get(1).plusDays(8);
        day = day.isBefore(second) ? second : day;
        proofs.satisfied(day.minusDays(6));
        event("loyalty-established", "");
    }

    private void deferred() {
        later(6, 12);
        proofs.done(day.minusDays(2), List.of("deferred", "owner-consent"));
        String recheck = Journey.of(customer).contains("rechecked")
                ? day.plusDays(60).toString()
                : LocalDate.of(2024, 2, 15).toString();
        row("lead-deferred", "E", new Extra("", recheck, "", "", ""));
    }

    private void imported() {
        day = customer.firstPurchase().plusDays(400);
        row("existing-imported", "E", new Extra("", "", "loyalty", "", ""));
    }

    private void cancelled() {
        day = day.plusDays(18);
        event("contract-cancelled", "budget-withdrawn");
    }

    private void lapsed() {
        day = dice.dayBetween(LocalDate.of(2023, 12, 4), LocalDate.of(2023, 12, 20));
        event("loyalty-lapsed", customer.fate() == Fate.COMPLAINING ? "complaint" : "dissatisfied");
    }

    private void lost() {
        if (customer.fate().isBuyer()) {
            day = customer.lastBeforeLeaving().plusDays(dice.between(80, 95));
            event("relationship-lost", customer.fate() == Fate.SLEEPING ? "inactive" : "competitor");
        } else {
            later(20, 40).event("relationship-lost", dice.pick(List.of("price", "product", "timing", "need-gone")));
        }
    }

    private void reopened() {
        later(25, 50);
        proofs.done(day.minusDays(2), List.of("new-evidence"));
        event("relationship-reopened", "");
    }

    private void ended(String reason) {
        day = SampleContracts.end(customer).plusDays(33);
        event("contract-ended", reason);
    }

    private void insolvent() {
        day = SampleContracts.end(customer).plusDays(12);
        event("disqualified", "insolvent");
    }

    private void wonBack() {
        if (customer.fate().isBuyer()) {
            day = customer.lastPurchase().plusDays(dice.between(2, 4));
        } else {
            later(25, 45);
            proofs.talk(day.minusDays(2));
        }
        event("won-back", "");
    }

    private void reinstated() {
        later(15, 40);
        proofs.done(day.minusDays(2), List.of("disqualifier-withdrawn"));
        row("reinstated", "E", new Extra("mistake", "", "", "Maria Weiss", "their licence was found valid"));
    }

    private SampleStages later(int least, int most) {
        day = day.plusDays(dice.between(least, most));
        return this;
    }

    private void event(String code, String reason) {
        row(code, "E", new Extra(reason, "", "", "", ""));
    }

    private void refused(String code) {
        row(code, "EX", new Extra("", "", "", "", ""));
    }

    private record Extra(String reason, String recheck, String target, String author, String why) {}

    private void row(String code, String prefix, Extra extra) {
        String recorded = dice.oneIn(9) ? day.plusDays(dice.between(1, 3)).toString() : "";
        String note = extra.reason.isEmpty() || dice.oneIn(2) ? "" : "as agreed in the weekly review";
        books.stages.add(
                day,
                books.stages.nextId(prefix),
                customer.id(),
                code,
                day.toString(),
                recorded,
                extra.reason,
                note,
                extra.target,
                extra.author,
                extra.why,
                extra.recheck);
    }
}
