// SPDX-License-Identifier: Apache-2.0
package shop;

import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.BantScorer;
import java.util.List;
import java.util.Locale;

/** A nightly job of the shop, which has nothing of Rapport but crm-scoring and what that brings. */
public final class Nightly {
    private Nightly() {}

    /**
     * Prints what the shop wants to know.
     *
     * @param args none
     */
    public static void main(String[] args) {
        for (Account account : accounts()) {
            score(account);
        }
    }

    private static List<Account> accounts() {
        Account acme = new Account("A-1");
        acme.answer("yes/0.5/yes/unknown");
        Account bolt = new Account("A-2");
        bolt.answer("no/unknown/no/unknown");
        return List.of(acme, bolt);
    }

    private static void score(Account account) {
        BantScore score = BantScorer.using(BantPolicy.standard()).score(BantAssessment.parse(account.answers()));
        System.out.println(account.number() + " " + score.band().code());
        System.out.println(score.explain(Locale.ENGLISH));
        System.out.println(score.explain(Locale.CHINESE));
    }
}
