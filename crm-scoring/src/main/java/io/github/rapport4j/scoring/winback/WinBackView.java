// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.winback;

import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * How facts are read for win-back (挽回读取方式), the same for all customers of a run.
 *
 * @param currency the currency of net spend
 * @param converter converts amounts of other currencies, each at its own day
 * @param lapse when customers were lost
 */
public record WinBackView(Currency currency, CurrencyConverter converter, Lapse lapse) {
    public WinBackView {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(converter, "converter");
        Objects.requireNonNull(lapse, "lapse");
    }

    /**
     * One currency, and no status.
     *
     * @param currency the currency of all amounts
     * @return the view
     */
    public static WinBackView of(Currency currency) {
        return new WinBackView(currency, CurrencyConverter.none(), Lapse.unknown());
    }

    /**
     * The same with a status.
     *
     * @param newLapse when customers were lost
     * @return a copy
     */
    public WinBackView withLapse(Lapse newLapse) {
        return new WinBackView(currency, converter, newLapse);
    }

    PurchaseDays days(CustomerHistory seen, KpiScope scope) {
        return PurchaseDays.from(seen, scope.asOf(), currency, converter);
    }

    /** The day of the first win-back touch that did not fail. */
    static Optional<LocalDate> firstTouch(CustomerHistory seen, KpiScope scope) {
        for (Touch touch : seen.touches()) {
            if (touch.purpose() == Touch.Purpose.WIN_BACK && touch.delivery() != Touch.Delivery.FAILED) {
                return Optional.of(scope.day(touch.occurredAt()));
            }
        }
        return Optional.empty();
    }
}
