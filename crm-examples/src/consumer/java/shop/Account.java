// SPDX-License-Identifier: Apache-2.0
package shop;

/** The shop's own customer: mutable and without equals, as entities of a database layer are. */
final class Account {
    private final String number;
    private long spentCents;

    Account(String number) {
        this.number = number;
    }

    void spend(long cents) {
        spentCents += cents;
    }

    String number() {
        return number;
    }

    long spentCents() {
        return spentCents;
    }
}
