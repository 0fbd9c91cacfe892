// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The open leads: half of them with dated evidence, the others with an undated answer or none to each question. */
final class SampleLeads {
    private static final int COUNT = 60;
    private static final int DATED = 30;
    private static final int CUSTOMERS = 4;
    private static final List<String> ANSWERS = List.of("yes", "yes", "0.6", "0.3", "no", "", "unknown");
    private static final List<String> FRONTS =
            List.of("North", "River", "Summit", "Maple", "Orion", "金桥", "南山", "新纪元", "海蓝", "Lakeside");
    private static final List<String> BACKS = List.of("Works", "Group", "Labs", "Retail", "Transport", "School");

    private final Dice dice;
    private final Books books;
    private final SampleEvidence evidence;

    private SampleLeads(Dice dice, Books books) {
        this.dice = dice;
        this.books = books;
        this.evidence = new SampleEvidence(dice, books);
    }

    static void write(List<SampleCustomer> customers, long seed, Books books) {
        SampleLeads leads = new SampleLeads(Dice.of(seed, "leads"), books);
        List<SampleCustomer> prospects =
                customers.stream().filter(c -> c.fate() == Fate.PROSPECT).toList();
        for (int number = 1; number <= COUNT; number++) {
            leads.lead(number, prospects);
        }
    }

    private void lead(int number, List<SampleCustomer> prospects) {
        LocalDate captured = dice.dayBetween(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 11, 30));
        String id = String.format(Locale.ROOT, "LD-%03d", number);
        Who who = who(number, prospects);
        books.leads.add(
                id,
                who.name,
                dice.pick(SampleNames.OWNERS),
                dice.pick(SampleNames.SOURCES),
                dice.pick(SampleNames.INDUSTRIES),
                captured.toString(),
                who.customer,
                undated(number),
                undated(number),
                undated(number),
                undated(number));
        if (number <= DATED) {
            evidence.write(number, id, captured);
        }
    }

    private record Who(String name, String customer) {}

    /** The last leads are customers already, by id or by name, or name a customer that nobody knows. */
    private static Who who(int number, List<SampleCustomer> prospects) {
        String name = FRONTS.get((number - 1) / BACKS.size()) + " " + BACKS.get((number - 1) % BACKS.size());
        int left = COUNT - number;
        if (left > CUSTOMERS) {
            return new Who(name, left == CUSTOMERS + 1 ? "C997" : "");
        }
        SampleCustomer known = prospects.get(left);
        return new Who(known.firm().name(), left < CUSTOMERS ? known.id() : "");
    }

    private String undated(int number) {
        return number <= DATED ? "" : dice.pick(ANSWERS);
    }
}
