// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.axis;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.measure.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What a column measures and in which unit. */
record Gauge(Unit unit, Term name, @Nullable Currency currency) {
    /** An amount as reasons name it: money where there is a currency, else a decimal. */
    Object show(BigDecimal amount) {
        return currency == null ? unit.plain(amount) : Money.of(amount, currency);
    }
}
