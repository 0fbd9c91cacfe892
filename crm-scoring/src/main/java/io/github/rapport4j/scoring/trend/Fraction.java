// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiUnit;
import io.github.rapport4j.scoring.kpi.KpiValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A value as the quotient it was found as, so that differences are exact and rounded once. The part below is above 0.
 */
record Fraction(BigDecimal above, BigDecimal below) {
    Fraction {
        if (below.signum() < 0) {
            above = above.negate();
            below = below.negate();
        }
    }

    /** Of a result that has a value, in its unit. */
    static Fraction of(KpiResult result) {
        BigDecimal factor = BigDecimal.valueOf(result.definition().unit().factor());
        if (result.value() instanceof KpiValue.Quotient quotient) {
            return new Fraction(
                    quotient.numerator().amount().multiply(factor),
                    quotient.denominator().amount());
        }
        return new Fraction(((KpiValue.Part) result.value()).amount().multiply(factor), BigDecimal.ONE);
    }

    Fraction minus(Fraction other) {
        return new Fraction(
                above.multiply(other.below).subtract(other.above.multiply(below)), below.multiply(other.below));
    }

    Fraction over(Fraction other) {
        return new Fraction(above.multiply(other.below), below.multiply(other.above));
    }

    Fraction abs() {
        return new Fraction(above.abs(), below);
    }

    int signum() {
        return above.signum();
    }

    BigDecimal toDecimal() {
        return above.divide(below, MathContext.DECIMAL128);
    }

    /** As the unit is shown, in percentage points for shares. */
    BigDecimal shown(KpiUnit unit) {
        return rounded(unit == KpiUnit.SHARE ? 100 : 1, unit.decimals());
    }

    BigDecimal rounded(int factor, int decimals) {
        return above.multiply(BigDecimal.valueOf(factor)).divide(below, decimals, RoundingMode.HALF_UP);
    }
}
