// SPDX-License-Identifier: Apache-2.0
package shop;

import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Ratio;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** A nightly job of the shop, which has nothing of Rapport but crm-scoring and what that brings. */
public final class Nightly {
    private Nightly() {}

    /**
     * Prints what the shop wants to know.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Account acme = new Account("A-1");
        acme.spend(1_250_000);
        Account bolt = new Account("A-2");
        bolt.spend(40_000);
        Currency currency = Currency.getInstance("CNY");
        Money total = Money.zero(currency);
        for (Account account : List.of(acme, bolt)) {
            total = total.plus(Money.of(BigDecimal.valueOf(account.spentCents(), 2), currency));
        }
        System.out.println(total + " by " + Ratio.of(2, 2) + " accounts, led by " + acme.number());
    }
}
