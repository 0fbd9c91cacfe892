// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.purchase;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.intake.row.IntakeReason;
import io.github.rapport4j.intake.row.Rejection;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the currency of a row and holds a log to one currency, unless it may mix them. */
final class CurrencyCells {
    private final boolean mixed;
    private final boolean inColumn;
    private @Nullable Currency log;
    private @Nullable Currency current;

    CurrencyCells(PurchaseMapping mapping) {
        mixed = mapping.isMixedCurrencies();
        inColumn = mapping.currencyColumn().isPresent();
        log = mapping.currency().orElse(null);
        current = log;
    }

    Currency current() {
        Currency known = current;
        if (known == null) {
            throw new AssertionError("a row that was read has a currency");
        }
        return known;
    }

    @Nullable
    Rejection read(MappedCells row) {
        if (!inColumn) {
            return null;
        }
        if (!row.isThere(MappedCells.CURRENCY)) {
            return row.missing(MappedCells.CURRENCY, IntakeReason.MISSING_VALUE);
        }
        @Nullable Currency known = current;
        if (known == null || !row.cells().isText(row.place(MappedCells.CURRENCY), known.getCurrencyCode())) {
            known = parse(row.text(MappedCells.CURRENCY));
        }
        if (known == null) {
            return row.reject(MappedCells.CURRENCY, Reason.of(IntakeReason.UNKNOWN_CURRENCY));
        }
        @Nullable Currency first = log;
        if (!mixed && first != null && !first.equals(known)) {
            return row.reject(MappedCells.CURRENCY, Reason.of(IntakeReason.OTHER_CURRENCY, first.getCurrencyCode()));
        }
        current = known;
        return null;
    }

    /** A row was right in every part: from now on its currency is the log's. */
    void settle() {
        if (log == null) {
            log = current;
        }
    }

    private static @Nullable Currency parse(String code) {
        try {
            return Currency.getInstance(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
