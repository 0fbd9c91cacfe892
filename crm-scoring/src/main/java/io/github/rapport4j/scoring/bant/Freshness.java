// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.scoring.internal.Decimals;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of each answer is still certain, in millionths; null stands for all of all four. An unknown answer is kept
 * as wholly fresh, so that equal assessments are equal.
 */
record Freshness(int budget, int authority, int need, int timeline) {
    static final int WHOLE = 1_000_000;

    private static final int DECIMALS = 6;
    private static final Freshness ALL = new Freshness(WHOLE, WHOLE, WHOLE, WHOLE);

    static int get(@Nullable Freshness freshness, int lane) {
        if (freshness == null) {
            return WHOLE;
        }
        return switch (lane) {
            case 0 -> freshness.budget;
            case 1 -> freshness.authority;
            case 2 -> freshness.need;
            default -> freshness.timeline;
        };
    }

    static @Nullable Freshness with(@Nullable Freshness before, int lane, int millionths) {
        if (before == null && millionths == WHOLE) {
            return null;
        }
        Freshness old = before == null ? ALL : before;
        Freshness changed = new Freshness(
                lane == 0 ? millionths : old.budget,
                lane == 1 ? millionths : old.authority,
                lane == 2 ? millionths : old.need,
                lane == 3 ? millionths : old.timeline);
        return changed.equals(ALL) ? null : changed;
    }

    static int checked(BantCriterion criterion, int millionths) {
        if (millionths < 0 || millionths > WHOLE) {
            throw new IllegalArgumentException(
                    criterion.code() + " freshness must be 0 to 1000000 millionths, but was " + millionths);
        }
        return millionths;
    }

    static int parse(BantCriterion criterion, String text) {
        String name = criterion.code() + " freshness";
        BigDecimal value = Decimals.parse(name, text);
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(name + " must be 0 to 1, but was " + text);
        }
        if (value.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException(name + " must have at most 6 decimals, but was " + text);
        }
        return value.movePointRight(DECIMALS).intValueExact();
    }

    static BigDecimal toDecimal(int millionths) {
        return Decimals.plain(BigDecimal.valueOf(millionths, DECIMALS));
    }
}
