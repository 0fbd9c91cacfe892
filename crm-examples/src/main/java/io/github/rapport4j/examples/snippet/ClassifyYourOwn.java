// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.snippet;

import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.Reading;
import io.github.rapport4j.scoring.quadrant.QuadrantClassifier;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.quadrant.QuadrantReport;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who deserves care, asked of entities that know nothing of this library. */
public final class ClassifyYourOwn {
    private ClassifyYourOwn() {}

    /**
     * Places three accounts, one of which nobody has asked about its loyalty.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // tag::classify[]
        record Account(
                String number, BigDecimal spend, @Nullable Double loyalty) {}
        List<Account> accounts = List.of(
                new Account("A-1", new BigDecimal("2400.50"), 72.0),
                new Account("A-2", new BigDecimal("900"), 68.0),
                new Account("A-3", new BigDecimal("1500"), null));

        Currency yuan = Currency.getInstance("CNY");
        QuadrantReport<Account> report = QuadrantClassifier.using(QuadrantPolicy.standard())
                .classify(
                        accounts,
                        Axis.ofMoney(account -> Money.of(account.spend(), yuan)),
                        Axis.ofReading(account -> account.loyalty() == null
                                ? Reading.missing("no survey")
                                : Reading.of(account.loyalty())));
        report.forEach(
                (account, placement) -> System.out.println(account.number() + " " + placement.explain(Locale.ENGLISH)));
        // end::classify[]
    }
}
