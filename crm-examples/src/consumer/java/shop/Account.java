// SPDX-License-Identifier: Apache-2.0
package shop;

import java.math.BigDecimal;

/** The shop's own customer: mutable, without equals and with nulls, as entities of a database layer are. */
final class Account {
    private final String number;
    private String answers = "";
    private BigDecimal spend = BigDecimal.ZERO;
    private Double loyalty;

    Account(String number) {
        this.number = number;
    }

    void answer(String given) {
        answers = given;
    }

    void spend(String amount) {
        spend = spend.add(new BigDecimal(amount));
    }

    void survey(double points) {
        loyalty = points;
    }

    String number() {
        return number;
    }

    String answers() {
        return answers;
    }

    BigDecimal spend() {
        return spend;
    }

    /** From 0 to 100, or null when nobody asked. */
    Double loyalty() {
        return loyalty;
    }
}
