// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One customer of the sample.
 *
 * @param key its id, such as C017, and the seed of its dice
 * @param fate what becomes of it
 * @param firm who it is
 * @param past what it did
 */
record SampleCustomer(Key key, Fate fate, Firm firm, Past past) {
    private static final int LEAD_DAYS = 75;

    record Key(String id, long seed) {}

    record Firm(String name, String industry, String region, String owner) {}

    /** How its stage was kept, its number among those of its fate and keeping, its start and its purchase days. */
    record Past(Keeping keeping, int variant, LocalDate since, List<LocalDate> days) {}

    static List<SampleCustomer> all(long seed) {
        List<SampleCustomer> customers = new ArrayList<>(SampleSources.customers(seed));
        List<Fate> fates = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            for (int i = 0; i < fate.count; i++) {
                fates.add(fate);
            }
        }
        List<String> names = SampleNames.companies(Dice.of(seed, "names"));
        Map<Fate, Integer> seen = new EnumMap<>(Fate.class);
        for (Fate fate : Dice.of(seed, "fates").shuffled(fates)) {
            int number = customers.size() + 1;
            Key key = new Key(String.format(Locale.ROOT, "C%03d", number), seed);
            customers.add(anyone(key, names.get(number), fate, seen.merge(fate, 1, Integer::sum) - 1));
        }
        return customers;
    }

    private static SampleCustomer anyone(Key key, String name, Fate fate, int rank) {
        Dice dice = Dice.of(key.seed, key.id + "/firm");
        Firm firm = new Firm(
                isPerson(key) ? SampleNames.PERSONS.get(number(key) / 20) : name,
                dice.pick(SampleNames.INDUSTRIES),
                dice.pick(SampleNames.REGIONS),
                dice.pick(SampleNames.OWNERS));
        List<LocalDate> days = SampleRhythm.of(fate, dice);
        LocalDate since = days.isEmpty()
                ? dice.dayBetween(LocalDate.of(2022, 11, 1), LocalDate.of(2023, 8, 31))
                : days.get(0).minusDays(LEAD_DAYS);
        Keeping keeping = Keeping.of(rank);
        int variant = keeping == Keeping.DATED ? rank / 6 * 3 + rank % 6 : rank / 6 * 2 + rank % 2;
        return new SampleCustomer(key, fate, firm, new Past(keeping, variant, since, days));
    }

    /** Whether it is one person and no firm: every twentieth. */
    static boolean isPerson(Key key) {
        return number(key) % 20 == 9;
    }

    private static int number(Key key) {
        return Integer.parseInt(key.id.substring(1));
    }

    String id() {
        return key.id;
    }

    /** Such as 017. */
    String number() {
        return key.id.substring(1);
    }

    /** The one who speaks for it: contact 1. */
    String contact() {
        return "K" + number() + "-1";
    }

    String owner() {
        return firm.owner;
    }

    LocalDate since() {
        return past.since;
    }

    List<LocalDate> days() {
        return past.days;
    }

    boolean keeps(Keeping keeping) {
        return past.keeping == keeping;
    }

    /** Whether its variant is i of n. */
    boolean isVariant(int i, int n) {
        return past.variant % n == i;
    }

    LocalDate firstPurchase() {
        return past.days.get(0);
    }

    LocalDate lastPurchase() {
        return past.days.get(past.days.size() - 1);
    }

    /** The last purchase before it stayed away for good or for long. */
    LocalDate lastBeforeLeaving() {
        return fate == Fate.WON_BACK ? past.days.get(past.days.size() - 2) : lastPurchase();
    }

    /** Dice of its own for a topic. */
    Dice dice(String topic) {
        return Dice.of(key.seed, key.id + "/" + topic);
    }
}
