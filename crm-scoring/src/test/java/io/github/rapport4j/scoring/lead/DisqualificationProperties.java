// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScorer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class DisqualificationProperties {
    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    @Property
    @Tag("BANT-16")
    void aLeadIsPutAsideOnExactlyTheDaysSomethingHolds(
            @ForAll("records") List<Disqualification> records,
            @ForAll @IntRange(max = 20) int day,
            @ForAll Random random) {
        LocalDate today = START.plusDays(day);
        List<Disqualification> holding = new ArrayList<>(records);
        holding.removeIf(each -> each.from().isAfter(today));
        holding.removeIf(each -> each.liftedOn().map(end -> !end.isAfter(today)).orElse(false));
        Optional<Reason> reason = Disqualification.reason(records, on(today));
        assertEquals(!holding.isEmpty(), reason.isPresent());
        LocalDate first = holding.stream()
                .map(Disqualification::from)
                .min(LocalDate::compareTo)
                .orElse(today);
        holding.removeIf(each -> !each.from().equals(first));
        reason.ifPresent(why -> assertEquals(
                true, holding.stream().anyMatch(each -> each.reason().equals(why))));
        List<Disqualification> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        assertEquals(reason, Disqualification.reason(shuffled, on(today)));
    }

    @Example
    @Tag("BANT-16")
    void theBestLeadIsNotCalledWhileItIsDisqualified() {
        Disqualification barred =
                Disqualification.of(Disqualifier.NO_CONSENT.toReason(), START).withLiftedOn(START.plusDays(10));
        assertEquals("0/0", queued(barred, 0) + "/" + queued(barred, 9));
        assertEquals("1/1", queued(barred, -1) + "/" + queued(barred, 10));
        assertEquals("no-consent from 2026-03-01 until 2026-03-11", barred.toString());
    }

    @Example
    void aDisqualificationIsNotLiftedBeforeItHolds() {
        Disqualification barred = Disqualification.of(Disqualifier.BANKRUPT.toReason(), START);
        assertEquals(
                "liftedOn must be after 2026-03-01, but was 2026-03-01",
                assertThrows(IllegalArgumentException.class, () -> barred.withLiftedOn(START))
                        .getMessage());
    }

    private static int queued(Disqualification barred, int day) {
        QueuedLead<String> lead = QueuedLead.of(
                LeadId.of("a"),
                "a",
                BantScorer.using(BantPolicy.standard()).score(BantAssessment.parse("yes/yes/yes/yes")));
        QueuedLead<String> judged = Disqualification.reason(List.of(barred), on(START.plusDays(day)))
                .map(lead::withDisqualification)
                .orElse(lead);
        return LeadQueue.of(List.of(judged), QueueOrder.EXPECTED).leads().size();
    }

    private static AsOf on(LocalDate day) {
        return AsOf.of(day, ZoneOffset.UTC);
    }

    @Provide
    Arbitrary<List<Disqualification>> records() {
        return Combinators.combine(
                        Arbitraries.of(Disqualifier.class),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.integers().between(0, 5))
                .as((why, from, length) -> {
                    Disqualification open = Disqualification.of(why.toReason(), START.plusDays(from));
                    return length == 0 ? open : open.withLiftedOn(START.plusDays(from + length));
                })
                .list()
                .ofMaxSize(6);
    }
}
