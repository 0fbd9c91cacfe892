// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The days on which a customer buys, as its fate has it. */
final class SampleRhythm {
    private static final int FEWEST = 6;
    private static final int LEAST_USUAL = 30;

    private final Fate fate;
    private final Dice dice;
    private final int usual;

    private SampleRhythm(Fate fate, Dice dice) {
        this.fate = fate;
        this.dice = dice;
        this.usual = dice.pick(fate.usualDays);
    }

    static List<LocalDate> of(Fate fate, Dice dice) {
        return new SampleRhythm(fate, dice).days();
    }

    private List<LocalDate> days() {
        return switch (fate) {
            case PROSPECT, SOURCE -> List.of();
            case NEW -> List.of(last());
            case WON_BACK -> returned();
            default -> upTo(last());
        };
    }

    private LocalDate last() {
        int quiet = dice.between(fate.leastQuiet, fate.mostQuiet) * Math.max(LEAST_USUAL, usual) / 100;
        return SampleCompany.AS_OF.minusDays(quiet);
    }

    private List<LocalDate> returned() {
        LocalDate back = last();
        List<LocalDate> days = new ArrayList<>(upTo(back.minusDays((long) usual * dice.between(55, 75) / 10)));
        days.add(back);
        return days;
    }

    private List<LocalDate> upTo(LocalDate last) {
        LocalDate first = dice.dayBetween(LocalDate.of(2021, 10, 4), LocalDate.of(2022, 9, 30));
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = last;
        while (days.size() < FEWEST || day.isAfter(first)) {
            days.add(day);
            day = day.minusDays((long) usual * dice.between(85, 115) / 100);
        }
        Collections.reverse(days);
        return List.copyOf(days);
    }
}
