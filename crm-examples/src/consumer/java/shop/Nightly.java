// SPDX-License-Identifier: Apache-2.0
package shop;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.Reading;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import io.github.rapport4j.scoring.quadrant.QuadrantClassifier;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.quadrant.QuadrantReport;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** A nightly job of the shop, which has nothing of Rapport but crm-scoring and what that brings. */
public final class Nightly {
    private static final Currency YUAN = Currency.getInstance("CNY");

    private Nightly() {}

    /**
     * Prints what the shop wants to know.
     *
     * @param args none
     */
    public static void main(String[] args) {
        List<Account> accounts = accounts();
        accounts.forEach(Nightly::score);
        classify(accounts);
    }

    private static List<Account> accounts() {
        Account acme = new Account("A-1");
        acme.answer("yes/0.5/yes/unknown");
        acme.spend("1800.00");
        acme.spend("600.50");
        acme.survey(72);
        Account bolt = new Account("A-2");
        bolt.answer("no/unknown/no/unknown");
        bolt.spend("900");
        bolt.survey(35);
        Account cove = new Account("A-3");
        cove.answer("yes/yes/yes/yes");
        cove.spend("1500");
        return List.of(acme, bolt, cove);
    }

    private static void score(Account account) {
        BantScore score = BantScorer.using(BantPolicy.standard()).score(BantAssessment.parse(account.answers()));
        print(account.number() + " " + score.band().code(), score);
    }

    private static void classify(List<Account> accounts) {
        QuadrantReport<Account> report = QuadrantClassifier.using(QuadrantPolicy.standard())
                .classify(
                        accounts,
                        Axis.ofMoney(account -> Money.of(account.spend(), YUAN)),
                        Axis.ofReading(Nightly::loyalty));
        System.out.println(report.count(Quadrant.CORE) + " core of " + report.size() + "; policy " + report.policy());
        report.warnings().forEach(warning -> System.out.println(warning.text(Locale.ENGLISH)));
        report.forEach((account, placement) -> print(
                account.number() + " "
                        + placement.quadrant().map(Quadrant::code).orElse("unclassified"),
                placement));
    }

    private static Reading loyalty(Account account) {
        return account.loyalty() == null ? Reading.missing("no survey") : Reading.of(account.loyalty());
    }

    private static void print(String title, Explained result) {
        System.out.println(title);
        System.out.println(result.explain(Locale.ENGLISH));
        System.out.println(result.explain(Locale.CHINESE));
    }
}
