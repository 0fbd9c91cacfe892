// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.util.List;

/** Which stages a customer went through (阶段经历), as steps that {@link SampleStages} can walk. */
final class Journey {
    private static final String SIGNED = "captured scored contact needs proposal signed";
    private static final String LIVE = SIGNED + " live";
    private static final String LOYAL = LIVE + " loyal";

    private static final List<String> PROSPECTS = List.of(
            "captured scored",
            "captured scored contact",
            "captured contact needs",
            "captured scored contact needs proposal",
            "captured scored deferred",
            "captured deferred rechecked contact",
            "captured contact requalified",
            "captured scored contact needs proposal rejected",
            "captured contact needs lost",
            "captured contact needs lost reopened",
            "captured disqualified",
            "captured disqualified reinstated",
            "captured contact needs proposal signed cancelled",
            "captured contact needs lost won-back",
            "captured deferred lost",
            "captured waived",
            "captured refused",
            "captured contact disqualified",
            "captured contact lost");
    private static final List<String> LOSSES =
            List.of(LIVE + " ended", LIVE + " lost", LOYAL + " ended", LIVE + " insolvent", LOYAL + " lost");
    private static final List<String> RETURNS =
            List.of(LIVE + " lost won-back", LIVE + " ended won-back", LOYAL + " ended won-back");
    private static final List<Integer> CLAIMS = List.of(1, 2, 3, 2, 3, 4, 2);
    private static final int CLAIMED_UNTALKED = 6;

    private Journey() {}

    /** The steps of a customer with dated events; none for others. */
    static List<String> of(SampleCustomer customer) {
        return customer.keeps(Keeping.DATED) ? List.of(steps(customer).split(" ")) : List.of();
    }

    private static String steps(SampleCustomer customer) {
        return switch (customer.fate()) {
            case PROSPECT -> choose(customer, PROSPECTS);
            case LOYAL -> LOYAL;
            case STEADY -> choose(customer, List.of(LOYAL, LIVE, LIVE, "imported"));
            case NEW -> choose(customer, List.of(SIGNED, LIVE));
            case FADING -> choose(customer, List.of(LOYAL + " lapsed", LIVE, LOYAL));
            case SLEEPING -> choose(customer, List.of(LOYAL + " lost", LIVE, LIVE + " lost"));
            case LOST -> choose(customer, LOSSES);
            case WON_BACK -> choose(customer, RETURNS);
            case COMPLAINING -> choose(customer, List.of(LOYAL + " lapsed", LOYAL));
            case SOURCE -> "imported";
        };
    }

    /** The stage that the system before claims; empty if it says nothing. */
    static String claimed(SampleCustomer customer) {
        if (customer.fate() == Fate.LOYAL && customer.keeps(Keeping.DATED)) {
            return customer.isVariant(0, 12) ? "cooperation" : customer.isVariant(1, 12) ? "loyalty" : "";
        }
        return customer.keeps(Keeping.IMPORTED)
                ? List.of("identification", "discovery", "relationship", "cooperation", "loyalty")
                        .get(number(customer) - 1)
                : "";
    }

    private static int number(SampleCustomer customer) {
        return switch (customer.fate()) {
            case PROSPECT -> choose(customer, CLAIMS);
            case STEADY -> choose(customer, List.of(4, 5));
            case NEW -> choose(customer, List.of(4, 4, 4, 5));
            case LOYAL, COMPLAINING -> 5;
            case SOURCE -> choose(customer, List.of(4, 4, 5));
            case FADING, SLEEPING, LOST, WON_BACK -> 4;
        };
    }

    /** Whether anybody there ever answered. */
    static boolean isTalkedTo(SampleCustomer customer) {
        if (customer.fate() != Fate.PROSPECT) {
            return true;
        }
        return switch (customer.past().keeping()) {
            case DATED -> of(customer).contains("contact") || of(customer).contains("waived");
            case IMPORTED ->
                !customer.isVariant(0, CLAIMS.size()) && !customer.isVariant(CLAIMED_UNTALKED, CLAIMS.size());
            case UNTRACKED -> customer.isVariant(0, 2);
        };
    }

    /** Whether it is known who decides. */
    static boolean isChainKnown(SampleCustomer customer) {
        return (customer.keeps(Keeping.DATED) && customer.fate() != Fate.SOURCE)
                ? of(customer).contains("needs")
                : customer.fate().isBuyer() && !customer.isVariant(1, 4);
    }

    /** Whether the customer has tags; those without cannot be contacted by the rules. */
    static boolean isTagged(SampleCustomer customer) {
        return !of(customer).contains("waived") && !of(customer).contains("refused");
    }

    private static <T> T choose(SampleCustomer customer, List<T> choices) {
        return choices.get(customer.past().variant() % choices.size());
    }
}
