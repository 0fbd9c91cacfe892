// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The open leads of the sample, with an answer or none to each BANT question, and one bad row. */
final class SampleLeads {
    static final String HEADER = "id,name,owner,source,industry,budget,authority,need,timeline";

    private static final int COUNT = 40;
    private static final List<String> SOURCES = List.of(
            "trade-fair", "online-seminar", "white-paper", "case-library", "referral", "target-list", "inbound");
    private static final List<String> ANSWERS = List.of("yes", "yes", "0.6", "0.3", "no", "", "");

    private SampleLeads() {}

    static List<String> rows(Dice dice) {
        List<String> rows = new ArrayList<>();
        for (int number = 1; number <= COUNT; number++) {
            rows.add(row(number, dice));
        }
        rows.add(17, "LD-090,Quarry Lane Foods,Tom Okafor,referral,retail,1.4,yes,yes,");
        return rows;
    }

    private static String row(int number, Dice dice) {
        String name = dice.pick(List.of("North", "River", "Summit", "Maple", "Orion", "金桥", "南山", "新纪元", "海蓝")) + " "
                + dice.pick(List.of("Works", "Group", "Labs", "Retail", "Transport", "School"));
        return String.join(
                ",",
                String.format(Locale.ROOT, "LD-%03d", number),
                name,
                dice.pick(SampleCustomer.OWNERS),
                dice.pick(SOURCES),
                dice.pick(SampleCustomer.INDUSTRIES),
                dice.pick(ANSWERS),
                dice.pick(ANSWERS),
                dice.pick(ANSWERS),
                dice.pick(ANSWERS));
    }
}
