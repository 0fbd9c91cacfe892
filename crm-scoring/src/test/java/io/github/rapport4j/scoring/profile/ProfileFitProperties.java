// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.lead.LeadId;
import io.github.rapport4j.scoring.lead.QueuedLead;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.function.Executable;

class ProfileFitProperties {
    private static final List<String> KINDS = List.of("industry", "size", "need");

    @Property
    @Tag("BANT-13")
    void theFitIsTheShareOfTheKnownWeightThatMatches(
            @ForAll("profiles") IdealProfile profile, @ForAll("tags") LeadTags tags) {
        BigDecimal known = BigDecimal.ZERO;
        BigDecimal matched = BigDecimal.ZERO;
        for (ProfileRule rule : profile.rules()) {
            Set<String> has = tags.values().get(rule.kind());
            known = known.add(has == null ? BigDecimal.ZERO : rule.weight());
            boolean hit = has != null && rule.wanted().stream().anyMatch(has::contains);
            matched = matched.add(hit ? rule.weight() : BigDecimal.ZERO);
        }
        Optional<Score> expected = known.signum() == 0
                ? Optional.empty()
                : Optional.of(Score.of(matched.movePointRight(2).divide(known, 6, RoundingMode.HALF_UP)));
        ProfileFit fit = profile.rate(tags);
        assertEquals(expected, fit.fit());
        assertEquals(
                profile.rules().size(),
                fit.matched().size() + fit.missed().size() + fit.unknown().size());
        assertEquals(known.movePointRight(2).longValueExact(), fit.coverage().numerator());
    }

    @Property
    @Tag("BANT-13")
    void anotherTagNeverLowersTheFitOfAKnownKind(
            @ForAll("profiles") IdealProfile profile, @ForAll("tags") LeadTags tags, @ForAll("values") String value) {
        for (String kind : KINDS) {
            if (tags.isKnown(kind)) {
                List<String> more = new ArrayList<>(tags.of(kind));
                more.add(value);
                Optional<Score> before = profile.rate(tags).fit();
                Optional<Score> after = profile.rate(tags.with(kind, more)).fit();
                assertEquals(before.isPresent(), after.isPresent());
                before.ifPresent(fit -> assertTrue(fit.compareTo(after.orElseThrow()) <= 0));
            }
        }
    }

    @Example
    @Tag("BANT-13")
    void theFitIsNeverMixedIntoTheScore() {
        var score = BantScorer.using(BantPolicy.standard()).score(BantAssessment.parse("yes/0.6/unknown/no"));
        QueuedLead<String> lead = QueuedLead.of(LeadId.of("a"), "a", score);
        ProfileFit fit = profile().rate(LeadTags.none().with("industry", List.of("retail")));
        assertEquals(Optional.of(Score.FULL), fit.fit());
        QueuedLead<String> fitted = lead.withProfileFit(fit.fit().orElseThrow());
        assertEquals(score, fitted.score());
        assertEquals(Score.of(35), fitted.score().expected());
        assertEquals(Optional.of(Score.FULL), fitted.profileFit());
    }

    @Example
    @Tag("BANT-13")
    void whatIsNotKnownIsLeftOutAndSaid() {
        ProfileFit fit = profile()
                .rate(LeadTags.none().with("industry", List.of("bank")).with("size", List.of("large", "listed")));
        assertEquals(Optional.of(Score.parse("33.333333")), fit.fit());
        assertEquals(Ratio.of(300, 400), fit.coverage());
        assertEquals("""
                fits the ideal customer by 33.333333 of 100, 75.0 % of the profile known; profile POLICY
                  size is one of large: counts 1
                  industry is none of hotel, retail: would count 2
                  need is not known, wanted erp: left out, would count 1""".replace("POLICY", fit.policy().toString()), fit.explain(Locale.ENGLISH));
        assertEquals(
                "该线索没有任何画像信息；画像 " + fit.policy(),
                profile().rate(LeadTags.none()).explanation().reason().text(Locale.CHINESE));
    }

    @Example
    void badProfilesAreRefused() {
        BigDecimal one = BigDecimal.ONE;
        refused("profile must have at least one rule, but had none", () -> IdealProfile.of(List.of()));
        refused("size rule must want at least one value, but had none", () -> ProfileRule.of("size", List.of(), one));
        refused("kind must not be blank", () -> ProfileRule.of(" ", List.of("a"), one));
        refused("kind must not be blank", () -> LeadTags.none().with("", List.of("a")));
        for (String weight : List.of("0", "-1", "0.001", "1000001")) {
            refused(
                    "size weight must be above 0, at most 1000000 and have at most 2 decimals, but was " + weight,
                    () -> ProfileRule.of("size", List.of("a"), new BigDecimal(weight)));
        }
        assertNotEquals(
                IdealProfile.of(List.of(ProfileRule.of("a", List.of("b", "c"), one)))
                        .ref(),
                IdealProfile.of(List.of(ProfileRule.of("a", List.of("b><1:c"), one)))
                        .ref());
    }

    @Example
    void profilesAreKnownByTheirRulesNameAndVersion() {
        IdealProfile acme = profile().named("acme", 3);
        assertEquals("acme", acme.ref().name());
        assertEquals(3, acme.ref().version());
        assertEquals(profile().ref().fingerprint(), acme.ref().fingerprint());
        assertEquals(profile().rules(), acme.rules());
        assertEquals(acme, profile().named("acme", 3));
        assertEquals(acme.hashCode(), profile().named("acme", 3).hashCode());
        assertEquals(acme.ref() + " " + acme.rules(), acme.toString());
        IdealProfile shorter = IdealProfile.of(acme.rules().subList(0, 2)).named("acme", 3);
        for (IdealProfile other : List.of(profile(), profile().named("acme", 4), shorter)) {
            assertNotEquals(acme, other);
            assertNotEquals(acme.hashCode(), other.hashCode());
        }
        assertNotEquals(acme, acme.ref());
    }

    private static IdealProfile profile() {
        return IdealProfile.of(List.of(
                ProfileRule.of("industry", List.of("retail", "hotel"), BigDecimal.valueOf(2)),
                ProfileRule.of("size", List.of("large"), BigDecimal.ONE),
                ProfileRule.of("need", List.of("erp"), new BigDecimal("1.00"))));
    }

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of("a", "b", "c", "d");
    }

    @Provide
    Arbitrary<IdealProfile> profiles() {
        Arbitrary<BigDecimal> weights = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 100_000_000).map(units -> BigDecimal.valueOf(units, 2)),
                Arbitraries.of("1", "2", "3").map(BigDecimal::new));
        return Combinators.combine(Arbitraries.of(KINDS), values().set().ofMinSize(1), weights)
                .as(ProfileRule::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(IdealProfile::of);
    }

    @Provide
    Arbitrary<LeadTags> tags() {
        return Arbitraries.maps(Arbitraries.of(KINDS), values().set().ofMaxSize(3))
                .map(LeadTags::new);
    }
}
