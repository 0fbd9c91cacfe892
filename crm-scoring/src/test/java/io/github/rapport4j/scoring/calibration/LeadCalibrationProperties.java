// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.scoring.bant.LeadBands;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.function.Executable;

class LeadCalibrationProperties {
    private static final CalibrationPolicy SMALL = CalibrationPolicy.standard().withMinimum(2, 1);

    @Property
    @Tag("BANT-18")
    void itRefusesExactlyBelowTheMinimum(@ForAll("few") List<ClosedLead> leads) {
        long won = leads.stream().filter(ClosedLead::won).count();
        boolean enough = leads.size() >= 30 && won >= 5 && leads.size() - won >= 5;
        LeadCalibration calibration = LeadCalibration.of(leads, CalibrationPolicy.standard());
        assertEquals(enough, calibration.<Boolean>fold(report -> true, refused -> false));
        assertEquals(CalibrationPolicy.standard().ref(), calibration.policy());
    }

    @Example
    @Tag("BANT-18")
    void theMinimumIsThirtyWithFiveOnEachSideAndTheRefusalSaysSo() {
        assertEquals(true, speaks(5, 25));
        assertEquals(true, speaks(25, 5));
        assertEquals(false, speaks(5, 24));
        assertEquals(false, speaks(4, 26));
        assertEquals(false, speaks(26, 4));
        LeadCalibration refused = LeadCalibration.of(leads(4, 26), CalibrationPolicy.standard());
        assertEquals(
                "too few to calibrate: 30 closed leads, 4 won and 26 lost; it takes 30, at least 5 on each side",
                refused.explain(Locale.ENGLISH));
        assertEquals("样本不足，无法校准：已结案 30 条，成交 4 条，未成交 26 条；至少需要 30 条，且两侧各不少于 5 条", refused.explain(Locale.CHINESE));
        assertEquals(false, LeadCalibration.of(List.of(), SMALL).<Boolean>fold(r -> true, r -> false));
    }

    @Property(tries = 300)
    @Tag("BANT-18")
    void theFiguresAreThoseOfTheirDefinitions(@ForAll("many") List<ClosedLead> leads) {
        CalibrationReport report = report(leads);
        double pairs = 0;
        double ordered = 0;
        double squares = 0;
        for (ClosedLead a : leads) {
            double miss = a.score().points().doubleValue() / 100 - (a.won() ? 1 : 0);
            squares += miss * miss;
            for (ClosedLead b : leads) {
                if (a.won() && !b.won()) {
                    pairs++;
                    ordered += 0.5 + 0.5 * Integer.signum(a.score().compareTo(b.score()));
                }
            }
        }
        assertEquals(ordered / pairs, report.auc(), 1e-12);
        assertEquals(squares / leads.size(), report.brier(), 1e-12);
        for (BandConversion band : report.bands()) {
            ToLongFunction<Boolean> count = won -> leads.stream()
                    .filter(lead -> LeadBands.of(40, 70).band(lead.score()) == band.band())
                    .filter(lead -> lead.won() || !won)
                    .count();
            assertEquals(count.applyAsLong(true), band.conversion().numerator());
            assertEquals(count.applyAsLong(false), band.conversion().denominator());
            assertEquals(band.conversion().isDefined(), band.interval().isPresent());
            band.interval()
                    .ifPresent(i -> assertTrue(i.contains(band.conversion().toDouble())));
        }
        BandConversion high = report.bands().get(0);
        assertEquals(LeadBand.HIGH, high.band());
        assertEquals(high.conversion().isDefined(), report.lift().isPresent());
        report.lift()
                .ifPresent(lift -> assertEquals(
                        high.conversion().toDouble() / report.conversion().toDouble(), lift, 1e-12));
    }

    @Property(tries = 300)
    @Tag("BANT-18")
    void theCutsGainMostAndTheOrderDoesNotMatter(@ForAll("many") List<ClosedLead> leads, @ForAll Random random) {
        CalibrationReport report = report(leads);
        List<ClosedLead> shuffled = new ArrayList<>(leads);
        Collections.shuffle(shuffled, random);
        assertEquals(LeadCalibration.of(leads, SMALL), LeadCalibration.of(shuffled, SMALL));
        Optional<Score> medium = best(leads, Score.ZERO);
        Optional<Score> high = medium.flatMap(from -> best(leads, from));
        assertEquals(high.map(to -> LeadBands.of(medium.orElseThrow(), to)), report.suggestedCuts());
    }

    @Example
    @Tag("BANT-18")
    void knownConversionRatesAreRecoveredWithinTheIntervals() {
        double[] truth = {0.6, 0.3, 0.1};
        int[] points = {85, 55, 20};
        int covered = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<ClosedLead> leads = new ArrayList<>();
            for (int i = 0; i < 600; i++) {
                leads.add(new ClosedLead(Score.of(points[i % 3]), random.nextDouble() < truth[i % 3]));
            }
            List<BandConversion> bands = report(leads).bands();
            for (int band = 0; band < 3; band++) {
                covered += bands.get(band).interval().orElseThrow().contains(truth[band]) ? 1 : 0;
            }
        }
        assertTrue(covered >= 552 && covered <= 588, "covered " + covered + " of 600, expected about 570");
    }

    @Example
    @Tag("BANT-18")
    void aReportIsShownInBothLanguages() {
        List<ClosedLead> leads = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            leads.add(new ClosedLead(Score.of(80), i < 12));
            leads.add(new ClosedLead(Score.of(50), i < 5));
        }
        CalibrationReport report = report(leads);
        assertEquals("""
                17 of 40 closed leads were won (42.5 %); AUC 0.679, Brier score 0.265; policy POLICY
                  high-value lead: 12 of 20 won (60.0 %), plausibly 38.7 to 78.1 %
                  medium-value lead: 5 of 20 won (25.0 %), plausibly 11.2 to 46.9 %
                  deferred lead: no closed lead""".replace("POLICY", report.policy().toString()), report.explain(Locale.ENGLISH));
        assertEquals("""
                已结案 40 条，成交 17 条（42.5 %）；AUC 0.679，Brier 分数 0.265；规则 POLICY
                  高价值线索：20 条中成交 12 条（60.0 %），可信区间 38.7 至 78.1 %
                  中等价值线索：20 条中成交 5 条（25.0 %），可信区间 11.2 至 46.9 %
                  暂缓跟进：没有已结案线索""".replace("POLICY", report.policy().toString()), report.explain(Locale.CHINESE));
        assertEquals(
                report.explain(Locale.ENGLISH), LeadCalibration.of(leads, SMALL).explain(Locale.ENGLISH));
        leads.add(new ClosedLead(Score.of(90), true));
        assertTrue(report(leads).explain(Locale.ENGLISH).endsWith("""
                these leads would put the cuts at 80 and 90; try them in the policy lab first"""));
    }

    @Example
    @Tag("BANT-18")
    void aClosedLeadIsKnownByTheExpectedPointsOfItsScore() {
        BantScore score = BantScorer.using(BantPolicy.standard()).score(BantAssessment.parse("yes/0.6/unknown/no"));
        assertEquals(new ClosedLead(score.expected(), true), ClosedLead.of(score, true));
        assertNotEquals(score.expected(), score.high());
    }

    @Example
    void badPoliciesAreRefusedAndEveryFieldIsInTheFingerprint() {
        CalibrationPolicy standard = CalibrationPolicy.standard();
        refused("side must be at least 1, but was 0", () -> standard.withMinimum(30, 0));
        refused("closed must be at least 10, but was 9", () -> standard.withMinimum(9, 5));
        refused("level must be above 0 and below 1, but was NaN", () -> standard.withLevel(Double.NaN));
        assertNotEquals(standard.ref(), standard.withLevel(0.9).ref());
        assertNotEquals(standard.ref(), standard.withMinimum(31, 5).ref());
        assertNotEquals(standard.ref(), standard.withMinimum(30, 6).ref());
        assertNotEquals(standard.ref(), standard.withBands(LeadBands.of(40, 71)).ref());
        assertEquals(standard, standard.withLevel(0.9).withLevel(0.95));
    }

    @Example
    @Tag("BANT-18")
    void limitsOfAPolicyBelongToIt() {
        CalibrationPolicy standard = CalibrationPolicy.standard();
        CalibrationPolicy least = standard.withMinimum(2, 1).named("acme", 2);
        assertEquals(2, least.minimumClosed());
        assertEquals("acme", least.ref().name());
        assertEquals(least.ref() + " Content[bands=40/70, closed=2, side=1, level=0.95]", least.toString());
        assertNotEquals(standard, standard.withLevel(0.9));
        assertNotEquals(standard, standard.named("acme", 1));
        CalibrationPolicy same = standard.withMinimum(30, 5);
        assertEquals(standard, same);
        assertEquals(standard.ref().hashCode(), same.hashCode());
        for (double wrong : new double[] {0, 1}) {
            refused("level must be above 0 and below 1, but was " + wrong, () -> standard.withLevel(wrong));
        }
        CalibrationReport report = report(leads(20, 20));
        assertEquals(report, report(leads(20, 20)));
        assertEquals(report.hashCode(), report(leads(20, 20)).hashCode());
        assertNotEquals(report, report(leads(20, 21)));
        assertNotEquals(report.hashCode(), report(leads(20, 21)).hashCode());
        assertTrue(report.toString().startsWith("CalibrationReport["), report.toString());
    }

    /** Tries every score as the cut, by the definition. */
    private static Optional<Score> best(List<ClosedLead> leads, Score from) {
        Score best = null;
        long most = 0;
        List<ClosedLead> base = new ArrayList<>(leads);
        base.removeIf(lead -> lead.score().compareTo(from) < 0);
        long won = base.stream().filter(ClosedLead::won).count();
        long lost = base.size() - won;
        for (Score cut : base.stream().map(ClosedLead::score).sorted().toList()) {
            long wins = base.stream()
                    .filter(lead -> lead.won() && lead.score().compareTo(cut) >= 0)
                    .count();
            long losses = base.stream()
                    .filter(lead -> !lead.won() && lead.score().compareTo(cut) >= 0)
                    .count();
            long gain = wins * lost - losses * won;
            if (cut.compareTo(from) > 0 && gain > most) {
                most = gain;
                best = cut;
            }
        }
        return Optional.ofNullable(best);
    }

    private static CalibrationReport report(List<ClosedLead> leads) {
        return LeadCalibration.of(leads, SMALL).fold(report -> report, refused -> null);
    }

    private static boolean speaks(int won, int lost) {
        return LeadCalibration.of(leads(won, lost), CalibrationPolicy.standard())
                .fold(report -> true, refused -> false);
    }

    private static List<ClosedLead> leads(int won, int lost) {
        List<ClosedLead> leads = new ArrayList<>(Collections.nCopies(won, new ClosedLead(Score.of(80), true)));
        leads.addAll(Collections.nCopies(lost, new ClosedLead(Score.of(30), false)));
        return leads;
    }

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Provide
    Arbitrary<List<ClosedLead>> few() {
        return closed().list().ofMinSize(20).ofMaxSize(45);
    }

    @Provide
    Arbitrary<List<ClosedLead>> many() {
        return closed().list().ofMaxSize(40).map(leads -> {
            List<ClosedLead> both = new ArrayList<>(leads);
            both.add(new ClosedLead(Score.of(70), true));
            both.add(new ClosedLead(Score.of(40), false));
            return both;
        });
    }

    private static Arbitrary<ClosedLead> closed() {
        Arbitrary<Score> scores = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 100_000_000L).map(Score::ofMicros),
                Arbitraries.of(0, 39, 40, 69, 70, 100).map(Score::of));
        return Combinators.combine(scores, Arbitraries.of(true, false, false)).as(ClosedLead::new);
    }
}
