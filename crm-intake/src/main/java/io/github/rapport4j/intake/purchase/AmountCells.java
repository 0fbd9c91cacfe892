// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.purchase;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.intake.cell.DecimalReader;
import io.github.rapport4j.intake.row.IntakeReason;
import io.github.rapport4j.intake.row.Rejection;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads amount, quantity and unit price of a row and tells purchases from refunds. */
final class AmountCells {
    private final DecimalReader price;
    private final DecimalReader quantities;
    private final Reason badNumber;
    private final boolean refundsAccepted;
    private final int priceRole;
    private boolean counted;
    private boolean refund;
    private long tenThousandths;

    AmountCells(PurchaseMapping mapping) {
        price = mapping.numbers().reader();
        quantities = mapping.numbers().reader();
        badNumber = Reason.of(IntakeReason.BAD_NUMBER, mapping.numbers().example());
        refundsAccepted = mapping.isRefundsAccepted();
        priceRole = mapping.amount().isPresent() ? MappedCells.AMOUNT : MappedCells.UNIT_PRICE;
    }

    boolean isRefund() {
        return refund;
    }

    long tenThousandths() {
        return tenThousandths;
    }

    BigDecimal quantity() {
        return counted ? quantities.decimal().abs() : BigDecimal.ONE;
    }

    @Nullable
    Rejection read(MappedCells row, boolean marked) {
        @Nullable Rejection bad = readNumber(row, priceRole, price);
        if (bad == null) {
            bad = readQuantity(row);
        }
        if (bad == null) {
            bad = computeAmount(row);
        }
        return bad == null ? judge(row, marked) : bad;
    }

    private @Nullable Rejection readQuantity(MappedCells row) {
        counted = row.isThere(MappedCells.QUANTITY);
        if (!counted) {
            return priceRole == MappedCells.UNIT_PRICE
                    ? row.missing(MappedCells.QUANTITY, IntakeReason.MISSING_VALUE)
                    : null;
        }
        @Nullable Rejection bad = readNumber(row, MappedCells.QUANTITY, quantities);
        boolean none = bad == null && quantities.unscaled() == 0;
        return none ? row.reject(MappedCells.QUANTITY, Reason.of(IntakeReason.ZERO_QUANTITY)) : bad;
    }

    private @Nullable Rejection readNumber(MappedCells row, int role, DecimalReader reader) {
        if (!row.isThere(role)) {
            return row.missing(role, IntakeReason.MISSING_VALUE);
        }
        if (!reader.read(row.cells(), row.place(role))) {
            return row.reject(role, badNumber);
        }
        return reader.isTooLong() ? row.reject(role, Reason.of(IntakeReason.TOO_LARGE)) : null;
    }

    private @Nullable Rejection computeAmount(MappedCells row) {
        long unscaled = price.unscaled();
        int scale = price.scale();
        if (priceRole == MappedCells.UNIT_PRICE) {
            long factor = quantities.unscaled();
            long product = unscaled * factor;
            if (Math.multiplyHigh(unscaled, factor) != product >> 63) {
                return set(row, price.decimal().multiply(quantities.decimal()));
            }
            unscaled = product;
            scale += quantities.scale();
        }
        if (scale > Money.COLUMN_SCALE || unscaled > 100_000_000_000_000L || unscaled < -100_000_000_000_000L) {
            return set(row, BigDecimal.valueOf(unscaled, scale));
        }
        for (int i = scale; i < Money.COLUMN_SCALE; i++) {
            unscaled *= 10;
        }
        tenThousandths = unscaled;
        return null;
    }

    /** The slow way, for amounts that are large or have many decimals. */
    private @Nullable Rejection set(MappedCells row, BigDecimal amount) {
        BigDecimal exact = amount.stripTrailingZeros();
        if (exact.scale() > Money.COLUMN_SCALE) {
            return row.reject(priceRole, Reason.of(IntakeReason.TOO_FINE));
        }
        BigDecimal scaled = exact.movePointRight(Money.COLUMN_SCALE);
        if (scaled.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            return row.reject(priceRole, Reason.of(IntakeReason.TOO_LARGE));
        }
        tenThousandths = scaled.longValueExact();
        return null;
    }

    private @Nullable Rejection judge(MappedCells row, boolean marked) {
        boolean returned = counted && quantities.unscaled() < 0;
        refund = marked || returned || tenThousandths < 0;
        if (returned && tenThousandths > 0) {
            return row.reject(MappedCells.QUANTITY, Reason.of(IntakeReason.CONTRADICTORY_SIGNS));
        }
        if (refund && tenThousandths == 0) {
            return row.reject(priceRole, Reason.of(IntakeReason.ZERO_REFUND));
        }
        if (refund && !refundsAccepted) {
            return row.reject(priceRole, Reason.of(IntakeReason.NEGATIVE_AMOUNT));
        }
        tenThousandths = Math.abs(tenThousandths);
        return null;
    }
}
