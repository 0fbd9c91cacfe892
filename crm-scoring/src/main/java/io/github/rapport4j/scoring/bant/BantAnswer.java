// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.scoring.internal.Decimals;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one criterion (回答): yes, no, something between with its degree, or not known. A degree of 1 is a
 * yes and a degree of 0 a no; unknown is neither.
 */
public final class BantAnswer {
    /** 是: fulfilled, degree 1. */
    public static final BantAnswer YES = new BantAnswer(Degrees.ONE);

    /** 否: confirmed not to be so, degree 0. */
    public static final BantAnswer NO = new BantAnswer(0);

    /** 未知: not asked, not answered, or taken back. */
    public static final BantAnswer UNKNOWN = new BantAnswer(Lanes.NONE);

    private final int units;

    private BantAnswer(int units) {
        this.units = units;
    }

    /**
     * An answer between no and yes.
     *
     * @param criterion what was asked; a refusal names it
     * @param degree 0 to 1, the double nearest to a decimal of at most 4 places
     * @return the answer; {@link #YES} for 1 and {@link #NO} for 0
     * @throws IllegalArgumentException if the degree is not a number, below 0, above 1 or finer than 4 decimals
     */
    public static BantAnswer partial(BantCriterion criterion, double degree) {
        return ofUnits(Degrees.ofDouble(name(criterion), degree));
    }

    /**
     * An answer between no and yes.
     *
     * @param criterion what was asked; a refusal names it
     * @param degree 0 to 1, at most 4 decimals
     * @return the answer; {@link #YES} for 1 and {@link #NO} for 0
     * @throws IllegalArgumentException if the degree is below 0, above 1 or finer than 4 decimals
     */
    public static BantAnswer partial(BantCriterion criterion, BigDecimal degree) {
        return ofUnits(Degrees.ofDecimal(name(criterion), Objects.requireNonNull(degree, "degree")));
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param criterion what was asked; a refusal names it
     * @param text {@code yes}, {@code no}, {@code unknown} or a degree such as {@code 0.6}
     * @return the answer
     * @throws IllegalArgumentException if the text is none of these
     */
    public static BantAnswer parse(BantCriterion criterion, String text) {
        return switch (text) {
            case "yes" -> YES;
            case "no" -> NO;
            case "unknown" -> UNKNOWN;
            default -> partial(criterion, Decimals.parse(name(criterion), text));
        };
    }

    static BantAnswer ofUnits(int units) {
        return switch (units) {
            case Lanes.NONE -> UNKNOWN;
            case 0 -> NO;
            case Degrees.ONE -> YES;
            default -> new BantAnswer(units);
        };
    }

    /**
     * Whether anything is known.
     *
     * @return false for {@link #UNKNOWN} only
     */
    public boolean isKnown() {
        return units >= 0;
    }

    /**
     * How far the criterion is fulfilled.
     *
     * @return 0 to 1 with at most 4 decimals, without trailing zeros; empty when nothing is known
     */
    public Optional<BigDecimal> degree() {
        return isKnown() ? Optional.of(Degrees.toDecimal(units)) : Optional.empty();
    }

    /** Ten-thousandths, or {@link Lanes#NONE}. */
    int units() {
        return units;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BantAnswer that && units == that.units;
    }

    @Override
    public int hashCode() {
        return units;
    }

    @Override
    public String toString() {
        return switch (units) {
            case Lanes.NONE -> "unknown";
            case 0 -> "no";
            case Degrees.ONE -> "yes";
            default -> Degrees.toDecimal(units).toPlainString();
        };
    }

    private static String name(BantCriterion criterion) {
        return criterion.code() + " degree";
    }
}
