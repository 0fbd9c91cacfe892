// SPDX-License-Identifier: Apache-2.0
package shop;

/** The shop's own customer: mutable and without equals, as entities of a database layer are. */
final class Account {
    private final String number;
    private String answers = "";

    Account(String number) {
        this.number = number;
    }

    void answer(String given) {
        answers = given;
    }

    String number() {
        return number;
    }

    String answers() {
        return answers;
    }
}
