// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.stage.Decision;
import io.github.rapport4j.lifecycle.transition.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleLifecycleTest {
    private static final SampleLives LIVES = SampleLives.of(SampleCompany.standard());

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    @Tag("LIFE-2")
    void otherSeedsMakeEventsThatAreAcceptedToo(long seed) {
        assertAccepted(SampleLives.of(SampleCompany.of(seed)));
    }

    @Test
    @Tag("LIFE-2")
    void everyEventIsAcceptedExceptThoseThatAreWrongOnPurpose() {
        assertAccepted(LIVES);
    }

    private static void assertAccepted(SampleLives lives) {
        assertEquals(
                List.of(),
                lives.decisions().entrySet().stream()
                        .filter(decided -> decided.getKey().startsWith("EX")
                                == decided.getValue().isAccepted())
                        .map(decided -> decided.getKey() + " " + decided.getValue())
                        .toList());
    }

    @Test
    @Tag("LIFE-2")
    void refusalsHaveEveryCodeThatAFileCanLeadTo() {
        Set<Decision.Code> codes = LIVES.decisions().values().stream()
                .flatMap(decision -> decision
                        .fold(
                                accepted -> Optional.<Decision.Code>empty(),
                                unchanged -> Optional.<Decision.Code>empty(),
                                rejected -> Optional.of(rejected.code()))
                        .stream())
                .collect(Collectors.toSet());
        assertEquals(Set.of(Decision.Code.NOT_ALLOWED, Decision.Code.GUARD_FAILED, Decision.Code.OUT_OF_ORDER), codes);
    }

    @Test
    @Tag("LIFE-6")
    void everyStageAndEveryWayOutIsReached() {
        Map<String, Integer> reached = new TreeMap<>();
        SampleLives.of(SampleCompany.standard())
                .standings()
                .values()
                .forEach(at -> reached.merge(words(at), 1, Integer::sum));
        assertEquals(
                Set.of(
                        "1 deferred",
                        "1 disqualified",
                        "1 lost",
                        "1 open",
                        "2 disqualified",
                        "2 lost",
                        "2 open",
                        "3 lost",
                        "3 open",
                        "4 disqualified",
                        "4 ended",
                        "4 lost",
                        "4 open",
                        "5 ended",
                        "5 lost",
                        "5 open"),
                reached.keySet(),
                reached::toString);
    }

    @Test
    @Tag("M1")
    void mostClaimedStagesAreProvenAndAFewAreNot() {
        Map<String, Decision> claims = LIVES.claims();
        long refused =
                claims.values().stream().filter(claim -> !claim.isAccepted()).count();
        assertTrue(claims.size() > 75, "claims: " + claims.size());
        assertTrue(refused >= 5 && refused <= 12, "refused: " + refused);
        Set<String> proven = new TreeSet<>();
        claims.forEach((customer, claim) -> claim.fold(
                accepted -> proven.add(words(accepted.state().standing())), unchanged -> false, rejected -> false));
        assertEquals(Set.of("1 open", "2 open", "3 open", "4 open", "5 open"), proven);
    }

    @Test
    void aThirdClaimsAStageHalfHasEventsAndSomeHaveNeither() {
        int all = LIVES.customers().size();
        int dated = LIVES.standings().size();
        int claimed = LIVES.claims().size();
        assertTrue(dated * 10 > all * 4 && dated * 10 < all * 6, dated + " of " + all);
        assertTrue(claimed * 10 > all * 3 && claimed * 10 < all * 4, claimed + " of " + all);
        assertTrue(all - dated - claimed > 20, "neither: " + (all - dated - claimed));
    }

    @Test
    void someStagesInTheFileOfCustomersContradictTheEvents() {
        Set<Boolean> agreeing = LIVES.customers().stream()
                .filter(row -> LIVES.standings().containsKey(row.get("id"))
                        && !row.get("stage").isEmpty())
                .map(row -> row.get("stage").equals(stage(LIVES.standings().get(row.get("id")))))
                .collect(Collectors.toSet());
        assertEquals(Set.of(true, false), agreeing);
    }

    private static String stage(Standing at) {
        return at.stage().map(LifecycleStage::code).orElse("");
    }

    private static String words(Standing at) {
        return at.number() + " " + at.disposition().map(Term::code).orElse("");
    }
}
