// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.scoring.lab.Outcome;
import io.github.rapport4j.testkit.scoring.BantArbitraries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

class LeadScorerProperties {
    private final BantScorer bant = BantScorer.using(BantPolicy.standard());
    private final LeadScorer<String> scorer = LeadScorer.of(bant, LeadScorerProperties::read);

    @Property(tries = 300)
    @Tag("BANT-11")
    void batchAndSingleAgreeInOrderAlsoBesideBadLeads(@ForAll("leads") List<String> leads) {
        List<Scored<String>> single = leads.stream().map(scorer::score).toList();
        assertEquals(single, scorer.scoreAll(leads).toList());
        assertEquals(single, scorer.scoreAll(leads.parallelStream()).toList());
        assertEquals(leads, single.stream().map(Scored::lead).toList());
    }

    @Property(tries = 300)
    @Tag("BANT-11")
    void aBadLeadIsAnErrorForThatLeadOnly(@ForAll("leads") List<String> leads) {
        List<Scored<String>> results = scorer.scoreAll(leads).toList();
        for (int i = 0; i < leads.size(); i++) {
            String lead = leads.get(i);
            String expected =
                    lead.contains("/") ? bant.score(BantAssessment.parse(lead)).toString() : "failed";
            assertEquals(expected, results.get(i).fold((l, score) -> score.toString(), (l, reason) -> "failed"));
        }
    }

    @Property(tries = 300)
    @Tag("BANT-11")
    void theFastPathGivesTheSameBandsInTheSameOrder(@ForAll("leads") List<String> leads) {
        List<Object> bands = new ArrayList<>();
        scorer.bands(leads, new BandSink<>() {
            @Override
            public void accept(String lead, LeadBand band) {
                bands.add(band);
            }

            @Override
            public void refuse(String lead, Reason reason) {
                bands.add(reason);
            }
        });
        List<Object> expected = new ArrayList<>();
        scorer.scoreAll(leads).forEach(s -> expected.add(s.fold((l, score) -> score.band(), (l, reason) -> reason)));
        assertEquals(expected, bands);
    }

    @Property(tries = 300)
    @Tag("BANT-11")
    void thePolicyLabSeesTheSameBandsAndPoints(@ForAll("leads") List<String> leads) {
        BantPolicy hopeful = BantPolicy.standard().withUnsetPriors(new BigDecimal("0.5"));
        LeadScorer<String> own = LeadScorer.of(BantScorer.using(hopeful), LeadScorerProperties::read);
        List<Outcome<LeadBand>> outcomes = own.toCalculator().calculate(leads);
        assertEquals(leads.size(), outcomes.size());
        for (int i = 0; i < leads.size(); i++) {
            Outcome<LeadBand> outcome = outcomes.get(i);
            own.score(leads.get(i))
                    .<Void>fold(
                            (lead, score) -> {
                                assertEquals(
                                        Outcome.of(
                                                score.band(), score.expected().points()),
                                        outcome);
                                assertEquals(Optional.of(score), outcome.why());
                                return null;
                            },
                            (lead, reason) -> {
                                assertEquals(Outcome.<LeadBand>refused(reason), outcome);
                                return null;
                            });
        }
    }

    @Example
    @Tag("BANT-11")
    void theReasonSaysWhatIsWrongWithoutWordsOfStrangers() {
        assertEquals("nothing is recorded about this lead", text("null"));
        assertEquals("the lead was refused: budget degree must be 0 to 1, but was NaN", text("nan"));
        assertEquals("the lead could not be read (IllegalStateException)", text("broken"));
        assertEquals("the lead could not be read (IllegalArgumentException)", text("silent"));
    }

    @Example
    @Tag("BANT-11")
    void aMissingLeadIsAnErrorForThatLeadOnly() {
        List<Scored<String>> results =
                scorer.scoreAll(Arrays.asList("yes/yes/yes/yes", null)).toList();
        assertEquals(
                LeadBand.HIGH.code(), results.get(0).fold((l, s) -> s.band().code(), (l, r) -> "failed"));
        assertEquals("failed", results.get(1).fold((l, s) -> "scored", (l, r) -> "failed"));
    }

    private String text(String lead) {
        return scorer.score(lead).fold((l, score) -> "scored", (l, reason) -> reason.text(Locale.ENGLISH));
    }

    private static BantAssessment read(String lead) {
        return switch (lead) {
            case "null" -> null;
            case "nan" ->
                BantAssessment.builder()
                        .degree(BantCriterion.BUDGET, Double.NaN)
                        .build();
            case "broken" -> throw new IllegalStateException("Zhang San has no record");
            case "silent" -> throw new IllegalArgumentException();
            default -> BantAssessment.parse(lead);
        };
    }

    @Provide
    Arbitrary<List<String>> leads() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, BantArbitraries.assessments().map(BantAssessment::toString)),
                        Tuple.of(1, Arbitraries.of("null", "nan", "broken", "silent")))
                .list()
                .ofMaxSize(20);
    }
}
