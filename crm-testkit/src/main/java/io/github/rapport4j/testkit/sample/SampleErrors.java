// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.util.List;

/** What is wrong on purpose: bad rows, doubles and contradictions, in every file some. */
final class SampleErrors {
    private final List<SampleCustomer> customers;
    private final Books books;

    private SampleErrors(List<SampleCustomer> customers, Books books) {
        this.customers = customers;
        this.books = books;
    }

    static void plant(List<SampleCustomer> customers, Books books) {
        SampleErrors errors = new SampleErrors(customers, books);
        errors.twins();
        errors.master();
        errors.leads();
        errors.dealings();
        errors.service();
        errors.care();
        errors.stages();
        List.of(books.customers, books.contacts, books.leads, books.interactions, books.cases, books.surveys)
                .forEach(table -> table.repeat(40));
    }

    /** The same customer under a second id: by tax id, by e-mail, by both. */
    private void twins() {
        List<SampleCustomer> known = customers.stream()
                .filter(c -> c.fate() == Fate.STEADY && !SampleProfile.taxId(c).isEmpty())
                .limit(3)
                .toList();
        for (int i = 0; i < known.size(); i++) {
            twin(known.get(i), i);
        }
    }

    private void twin(SampleCustomer one, int number) {
        String id = "C24" + (number + 1);
        String name = one.firm().name().replace("有限公司", "股份有限公司").replace(" Ltd", " Limited");
        SampleProfile.write(one, books, new SampleProfile.Line(id, name, number == 1 ? "" : SampleProfile.taxId(one)));
        books.contacts.add(
                "K24" + (number + 1) + "-1",
                id,
                SampleContacts.name(one),
                "",
                "decision-maker",
                "",
                number == 0 ? "" : SampleContacts.email(one, 1),
                "",
                "",
                "",
                "yes");
    }

    private void master() {
        books.customers.spread(List.of(
                ",青禾电力有限公司,organisation,finance,12,Beijing,,inbound,Li Qiang,North,2023-01-09,,,,,,,,,,,",
                "C901,Half Moon Ltd,organisation,retail,12,Beijing,,inbound,Li Qiang,North,2023-02-30,,,,,,,,,,,",
                "C902,Old Mill Ltd,organisation,retail,many,Beijing,,inbound,Li Qiang,North,2023-02-03,,,,,,,,,,,",
                "C903,Low Tide Ltd,company,retail,12,Beijing,,inbound,Li Qiang,North,2023-02-03,,,,,,,,,,,",
                "C904,Far Bank Ltd,organisation,retail,12,Beijing,,billboard,Li Qiang,North,2023-02-03,,,,,,,,,,,",
                "C020,Not The Same Ltd,organisation,retail,12,Beijing,,inbound,Li Qiang,North,2023-02-03,,,,,,,,,,,"));
        books.contacts.spread(List.of(
                "K901-1,C998,Nobody Known,,user,,,,,,no",
                "K902-1,C010,李强,,boss,,,,,,no",
                "K903-1,C010,李强,,user,,,13-45,solar,,no"));
        books.needs.spread(List.of(
                "N90001,C998,pain,slow reports,,stated,,,platform,open",
                "N90002,C011,wish,slow reports,,stated,,,platform,open",
                "N90003,C011,pain,slow reports,,stated,K011-1,soon,platform,open"));
        books.consents.spread(List.of(
                "C998,marketing,email,given,2023-01-05,web form",
                "C012,marketing,email,perhaps,2023-01-05,web form",
                "C012,marketing,pigeon,given,2023-01-05,web form"));
    }

    private void leads() {
        books.leads.spread(List.of(
                "LD-090,Quarry Lane Foods,Tom Okafor,referral,retail,2023-05-04,,1.4,yes,yes,",
                ",Nameless Works,Tom Okafor,referral,retail,2023-05-04,,yes,yes,yes,"));
        books.evidence.spread(List.of(
                "EV90001,LD-999,budget,yes,2023-05-04,first call,Li Qiang,,",
                "EV90002,LD-007,budget,yes,2024-01-20,first call,Li Qiang,,",
                "EV90003,LD-007,mood,yes,2023-05-04,first call,Li Qiang,,",
                "EV90004,LD-008,need,-0.2,2023-05-04,first call,Li Qiang,,",
                "EV90005,LD-008,need,yes,04.05.2023,first call,Li Qiang,,",
                "EV00001,LD-008,authority,no,2023-05-04,visit,Li Qiang,,"));
    }

    private void dealings() {
        books.purchases.spread(List.of(
                "2022-09-14,,O90001,training day,1,4800.00",
                "2022-13-05,C011,O90002,terminal set,2,12600.00",
                "2023-01-16,C999,O90005,training day,1,4800.00",
                "2023-02-17,C024,O90003,data cleaning,1,12.600.00",
                "2023-05-30,C038,O90004,support contract,1,"));
        books.contracts.spread(List.of(
                "V901-1,C998,signed,2023-02-01,2023-03-01,2024-03-01,90000.00,,30 days,30 days net,reply within 4 h",
                "V902-1,C013,signed,2023-02-01,2023-03-01,2022-03-01,90000.00,,30 days,30 days net,reply within 4 h",
                "V903-1,C013,ended,2023-02-01,,,,forgotten,,,"));
        books.referrals.spread(List.of("R90001,C998,invited,2023-04-05,,", "R90002,C014,promised,2023-04-05,,"));
    }

    private void service() {
        books.interactions.spread(List.of(
                "I90001,C998,2023-03-07,phone,inbound,sale,,,,,,,,,Li Qiang",
                "I90002,C015,2023-03-07,telegraph,inbound,sale,,,,,,,,,Li Qiang",
                "I90003,C015,yesterday,phone,inbound,sale,,,,,,,,,Li Qiang",
                "I90004,C015,2023-03-07,phone,sideways,sale,,,,,,,,,Li Qiang",
                "I00001,C015,2023-03-08,phone,inbound,sale,,,,,,,,,Li Qiang"));
        books.cases.spread(List.of(
                "L90001,C998,complaint,2,2023-03-07,,,,,invoice,phone,,,",
                "L90002,C016,complaint,5,2023-03-07,,,,,invoice,phone,,,",
                "L90003,C016,grumble,3,2023-03-07,,,,,invoice,phone,,,"));
        books.surveys.spread(List.of(
                "S90001,C998,2023-03-07,nps,9,,", "S90002,C017,2023-03-07,nps,11,,",
                "S90003,C017,2023-03-07,ces,4,,", "S90004,C017,2023-03-07,csat,good,,"));
    }

    private void care() {
        books.touches.spread(List.of(
                "T90001,C018,2023-04-31,email,care,delivered,,", "T90002,C018,2023-04-30,email,sale,delivered,,"));
        books.actions.spread(List.of(
                "A90001,C998,2023-05-08,usage-review,done,,Li Qiang",
                "A90002,C019,2023-05-08,usage-review,waived,,Li Qiang",
                "A90003,C019,,usage-review,done,,Li Qiang"));
    }

    /** Events that the machine refuses, most of them of C001, and bad rows. */
    private void stages() {
        books.stages.spread(List.of(
                "EX90002,C001,relationship-lost,2022-07-04,,,,,,,",
                "EX90003,C001,contract-ended,2022-08-01,,cancelled,,,,,",
                "EX90004,C001,loyalty-lapsed,2023-12-11,,inactive,,,,,",
                "EX90005,C001,loyalty-lapsed,2023-12-19,2023-12-12,inactive,,,,,",
                "EX90006,C001,relationship-lost,2023-09-04,,other,,,,,",
                "EX90007,C998,lead-captured,2023-09-04,,,,,,,",
                "EX90008,C001,fell-asleep,2023-09-04,,,,,,,",
                "EX90009,C001,lead-scored,last week,,,,,,,",
                "EX90001,C001,lead-captured,2022-06-20,,,,,,,",
                "E00001,C001,existing-imported,2022-05-18,,,,loyalty,,,"));
    }
}
