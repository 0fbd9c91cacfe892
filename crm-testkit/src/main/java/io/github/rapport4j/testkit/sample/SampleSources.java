// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * C001 to C003, the layering example of the rules' sources: totals of 1,200,000, 850,000 and 150,000, last purchases
 * and last contacts as stated there. C002 has the sources' case L001 as well, without its re-order, which would change
 * the total.
 */
final class SampleSources {
    static final int RESPONDENTS = 10;

    private static final List<String> BEFORE = List.of("9", "10", "8", "8", "7", "7", "7", "6", "5", "4");
    private static final List<String> AFTER = List.of("10", "10", "9", "9", "9", "8", "8", "7", "7", "6");
    private static final Map<String, List<String>> TALKS = Map.of(
            "C001",
            List.of(
                    "2021-03-15",
                    "2021-09-10",
                    "2022-04-12",
                    "2022-11-08",
                    "2023-03-14",
                    "2023-07-12",
                    "2023-08-16",
                    "2023-09-21",
                    "2023-10-12",
                    "2023-11-20"),
            "C002",
            List.of("2022-09-08", "2022-12-14", "2023-03-02", "2023-07-19", "2023-09-05"),
            "C003",
            List.of("2021-06-20", "2022-05-12", "2023-02-01", "2023-08-23", "2023-10-11", "2023-11-10"));
    private static final Map<String, List<String>> WORDS = Map.of(
            "C001", List.of("周凯", "Purchasing Director", "620", "tailored solution", "executive exchange"),
            "C002", List.of("林悦", "IT Manager", "240", "stable system", "remote training"),
            "C003", List.of("孙倩", "Managing Director", "45", "product tips", "user community"));

    private SampleSources() {}

    static List<SampleCustomer> customers(long seed) {
        return List.of(c001(seed), c002(seed), c003(seed));
    }

    private static SampleCustomer c001(long seed) {
        String days = "2021-04-12 2021-11-02 2022-03-15 2022-08-20 2023-01-10 2023-04-18 2023-07-20 2023-10-15";
        return new SampleCustomer(
                new SampleCustomer.Key("C001", seed),
                Fate.SOURCE,
                new SampleCustomer.Firm("华东精工股份有限公司", "manufacturing", "Shanghai", "Chen Jing"),
                new SampleCustomer.Past(Keeping.DATED, 0, LocalDate.of(2021, 3, 8), days(days)));
    }

    private static SampleCustomer c002(long seed) {
        String days = "2022-09-20 2022-10-20 2022-11-22 2022-12-20 2023-08-10";
        return new SampleCustomer(
                new SampleCustomer.Key("C002", seed),
                Fate.SOURCE,
                new SampleCustomer.Firm("百川连锁商业有限公司", "retail", "Beijing", "Li Qiang"),
                new SampleCustomer.Past(Keeping.IMPORTED, 0, LocalDate.of(2022, 9, 1), days(days)));
    }

    private static SampleCustomer c003(long seed) {
        String days = "2021-07-01 2022-02-10 2022-08-08 2023-02-06 2023-06-12 2023-11-01";
        return new SampleCustomer(
                new SampleCustomer.Key("C003", seed),
                Fate.SOURCE,
                new SampleCustomer.Firm("启明教育科技有限公司", "education", "Hangzhou", "Wang Fang"),
                new SampleCustomer.Past(Keeping.IMPORTED, 2, LocalDate.of(2021, 6, 15), days(days)));
    }

    private static List<LocalDate> days(String days) {
        return Stream.of(days.split(" ")).map(LocalDate::parse).toList();
    }

    static Optional<String> contactName(SampleCustomer customer) {
        return word(customer, 0);
    }

    static Optional<String> contactTitle(SampleCustomer customer) {
        return word(customer, 1);
    }

    static Optional<String> headCount(SampleCustomer customer) {
        return word(customer, 2);
    }

    static Optional<List<String>> needs(SampleCustomer customer) {
        return Optional.ofNullable(WORDS.get(customer.id())).map(words -> words.subList(3, 5));
    }

    private static Optional<String> word(SampleCustomer customer, int index) {
        return Optional.ofNullable(WORDS.get(customer.id())).map(words -> words.get(index));
    }

    static List<LocalDate> talks(SampleCustomer customer) {
        return TALKS.getOrDefault(customer.id(), List.of()).stream()
                .map(LocalDate::parse)
                .toList();
    }

    /** Orders as the sources total them. */
    static void purchases(SampleCustomer customer, Books books) {
        List<Integer> thousands = switch (customer.id()) {
            case "C001" -> List.of(180, 160, 150, 170, 140, 120, 130, 150);
            case "C002" -> List.of(240, 170, 150, 140, 150);
            default -> List.of(20, 25, 25, 30, 24, 26);
        };
        for (int i = 0; i < thousands.size(); i++) {
            SamplePurchases.row(
                    books,
                    new SamplePurchases.Row(
                            customer.days().get(i),
                            customer.id(),
                            SamplePurchases.PRODUCTS.get(0),
                            thousands.get(i) * 100_000L),
                    1);
        }
    }

    /** Case L001 and what was done about it; the surveys of the other two. */
    static void cases(SampleCustomer customer, Books books) {
        if (!customer.id().equals("C002")) {
            answer(customer, books, new Answer("2023-03-20", "csat", "5", customer.contact()));
            answer(customer, books, new Answer("2023-09-25", "nps", "9", customer.contact()));
            return;
        }
        complaint(customer, books);
        action(customer, books, "2023-11-20", "complaint-survey");
        action(customer, books, "2023-11-25", "remote-training");
        action(customer, books, "2023-12-01", "free-upgrade");
        for (int i = 0; i < RESPONDENTS; i++) {
            String respondent = "K002-" + (i + 1);
            answer(customer, books, new Answer("2023-11-20", "nps", BEFORE.get(i), respondent));
            answer(customer, books, new Answer("2023-12-20", "nps", AFTER.get(i), respondent));
        }
    }

    private static void complaint(SampleCustomer customer, Books books) {
        books.cases.add(
                LocalDate.of(2023, 11, 18),
                "L001",
                customer.id(),
                "complaint",
                "2",
                "2023-11-18T10:20:00+08:00",
                "2023-11-18T13:05:00+08:00",
                "2023-12-01",
                "",
                "2023-12-20",
                "stability",
                "hotline",
                "系统稳定性不足",
                "survey, remote training, free upgrade; lesson: answer fast, fix and compensate",
                customer.owner());
    }

    private static void action(SampleCustomer customer, Books books, String day, String code) {
        SampleActions.row(customer, books, new SampleActions.Action(LocalDate.parse(day), code, ""));
    }

    private record Answer(String day, String measure, String value, String respondent) {}

    private static void answer(SampleCustomer customer, Books books, Answer answer) {
        books.surveys.add(
                LocalDate.parse(answer.day),
                books.surveys.nextId("S"),
                customer.id(),
                answer.day,
                answer.measure,
                answer.value,
                answer.respondent,
                "");
    }
}
