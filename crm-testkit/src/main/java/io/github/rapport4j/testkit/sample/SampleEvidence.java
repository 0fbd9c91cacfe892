// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;

/** Dated pieces of evidence: most agree, some contradict one another, are taken back or have gone stale. */
final class SampleEvidence {
    private static final List<String> CRITERIA = List.of("budget", "authority", "need", "timeline");
    private static final List<String> ANSWERS = List.of("yes", "yes", "0.6", "0.3", "no");
    private static final List<String> SOURCES = List.of("first call", "questionnaire", "partner", "visit");

    private final Dice dice;
    private final Books books;

    SampleEvidence(Dice dice, Books books) {
        this.dice = dice;
        this.books = books;
    }

    void write(int number, String lead, LocalDate captured) {
        switch (number) {
            case 1 -> contradicted(lead, captured);
            case 2 -> retracted(lead, captured);
            case 3 -> stale(lead);
            case 4 -> dated(lead, captured, LocalDate.of(2023, 10, 15));
            case 5 -> dated(lead, captured, LocalDate.of(2024, 2, 20));
            default -> usual(lead, captured);
        }
    }

    private void contradicted(String lead, LocalDate day) {
        row(day, new Piece(lead, "budget", "yes", "first call"));
        row(day.plusDays(12), new Piece(lead, "budget", "no", "partner"));
        row(day.plusDays(12), new Piece(lead, "need", "yes", "partner"));
    }

    private void retracted(String lead, LocalDate day) {
        row(day, new Piece(lead, "budget", "yes", "first call"));
        String piece = row(day.plusDays(1), new Piece(lead, "need", "yes", "first call"));
        row(day.plusDays(20), new Piece(lead, "need", "unknown", "first call"), "", piece);
    }

    private void stale(String lead) {
        for (String criterion : CRITERIA) {
            row(LocalDate.of(2022, 1, 10), new Piece(lead, criterion, "yes", "questionnaire"));
        }
    }

    private void dated(String lead, LocalDate day, LocalDate purchase) {
        row(day, new Piece(lead, "need", "yes", "first call"));
        row(day, new Piece(lead, "timeline", "yes", "first call"), purchase.toString(), "");
    }

    private void usual(String lead, LocalDate captured) {
        for (String criterion : CRITERIA) {
            LocalDate day = captured.plusDays(dice.between(0, 25));
            if (!dice.oneIn(3)) {
                boolean isDated = criterion.equals("timeline") && dice.oneIn(2);
                row(
                        day,
                        new Piece(lead, criterion, dice.pick(ANSWERS), dice.pick(SOURCES)),
                        isDated ? day.plusDays(dice.between(30, 300)).toString() : "",
                        "");
            }
        }
    }

    private record Piece(String lead, String criterion, String answer, String source) {}

    private void row(LocalDate day, Piece piece, String purchase, String retracts) {
        add(day, piece, List.of(books.evidence.nextId("EV"), purchase, retracts));
    }

    private String row(LocalDate day, Piece piece) {
        String id = books.evidence.nextId("EV");
        add(day, piece, List.of(id, "", ""));
        return id;
    }

    private void add(LocalDate day, Piece piece, List<String> rest) {
        books.evidence.add(
                day,
                rest.get(0),
                piece.lead,
                piece.criterion,
                piece.answer,
                day.toString(),
                piece.source,
                dice.pick(SampleNames.OWNERS),
                rest.get(1),
                rest.get(2));
    }
}
