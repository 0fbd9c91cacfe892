// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Behaviour;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Inquiry;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.core.vocabulary.Topic;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.Splits;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What counts as an answer to a touch of 2 March. */
class TouchAnswersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CustomerId ACME = CustomerId.of("ACME");
    private static final FactId TOUCH = FactId.of("touch");
    private static final KpiScope YEAR =
            KpiScope.of(DateWindow.ofYear(2026), AsOf.of(LocalDate.of(2026, 12, 31), ZoneOffset.UTC));
    private static final RelationPolicy STANDARD = RelationPolicy.standard();
    private static final RelationPolicy ANY = STANDARD.withAnyContact(true);

    @Test
    @Tag("KPI-16")
    void aTalkThatNamesTheTouchAnswersItWhenTheCustomerTookPart() {
        assertEquals(1, answered(STANDARD, talk(3, Direction.INBOUND).withInReplyTo(TOUCH)));
        assertEquals(0, answered(STANDARD, talk(3, Direction.OUTBOUND).withInReplyTo(TOUCH)), "nobody spoke");
        assertEquals(0, answered(STANDARD, talk(15, Direction.INBOUND).withInReplyTo(TOUCH)), "too late");
        assertEquals(0, answered(STANDARD, talk(3, Direction.INBOUND).withInReplyTo(FactId.of("another"))));
    }

    @Test
    @Tag("KPI-16")
    void whatACustomerDoesWithATouchAnswersIt() {
        Behaviour click = Behaviour.builder()
                .head(head("b", 4))
                .action(Behaviour.Action.CLICK)
                .subject("offer")
                .build();
        assertEquals(1, answered(STANDARD, click.withInReplyTo(TOUCH)));
        assertEquals(0, answered(ANY, click));
        assertEquals(0, answered(ANY, click.withInReplyTo(TOUCH).withHead(head("b", 15))));
    }

    @Test
    @Tag("KPI-16")
    void anyContactAnswersATouchIfThePolicySaysSo() {
        Inquiry inquiry =
                Inquiry.builder().head(head("i", 4)).topic(Topic.of("price")).build();
        for (Fact contact : List.of(talk(3, Direction.INBOUND), inquiry)) {
            assertEquals(1, answered(ANY, contact));
            assertEquals(0, answered(STANDARD, contact));
        }
        assertEquals(0, answered(ANY, talk(3, Direction.OUTBOUND)));
        assertEquals(0, answered(ANY, inquiry.withHead(head("i", 15))));
    }

    @Test
    @Tag("KPI-16")
    @Tag("KPI-H")
    void answersAreAddedUpInMerges() {
        TouchTally one = tally(STANDARD, talk(3, Direction.INBOUND).withInReplyTo(TOUCH));
        one.merge(tally(STANDARD, talk(4, Direction.INBOUND).withInReplyTo(TOUCH)));
        one.merge(tally(STANDARD));
        assertEquals(List.of(2L, 3L), Splits.counts(one.result()));
    }

    private static long answered(RelationPolicy policy, Fact... facts) {
        return Splits.counts(tally(policy, facts).result()).get(0);
    }

    private static TouchTally tally(RelationPolicy policy, Fact... facts) {
        List<Fact> all = new ArrayList<>(List.of(facts));
        all.add(Touch.of(head(TOUCH.toString(), 0), Touch.Purpose.CARE, Channel.EMAIL)
                .withDelivery(Touch.Delivery.DELIVERED));
        TouchTally tally = TouchTally.of(YEAR, TouchChoice.all(), policy);
        tally.add(CustomerHistory.of(ACME, all));
        return tally;
    }

    private static Interaction talk(int day, Direction direction) {
        return Interaction.builder()
                .head(head("t" + day, day))
                .channel(Channel.PHONE)
                .direction(direction)
                .build();
    }

    private static FactHead head(String id, int day) {
        return FactHead.of(FactId.of(id), ACME, Occurrence.of(DAY.plusDays(day)), ZoneOffset.UTC);
    }
}
