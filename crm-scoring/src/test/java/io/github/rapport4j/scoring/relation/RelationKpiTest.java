// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.scoring.group.Choice;
import io.github.rapport4j.scoring.group.Group;
import io.github.rapport4j.scoring.group.Grouped;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.Splits;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RelationKpiTest {
    private static final RelationPolicy POLICY = RelationPolicy.standard();
    private static final CustomerId ACME = CustomerId.of("ACME");
    private static final KpiScope YEAR = scope(2026);

    @Test
    @Tag("KPI-H")
    void onlyTalliesOfOneScopeAndPolicyAreMerged() {
        RelationPolicy other = POLICY.withSignDays(60);
        KpiScope before = scope(2025);
        ReferralTally referrals = ReferralTally.of(YEAR, POLICY);
        assertRefused(before, POLICY, () -> referrals.merge(ReferralTally.of(before, POLICY)));
        assertRefused(YEAR, other, () -> referrals.merge(ReferralTally.of(YEAR, other)));
        ContactTally contacts = ContactTally.of(YEAR, POLICY);
        assertRefused(before, POLICY, () -> contacts.merge(ContactTally.of(before, POLICY)));
        assertRefused(YEAR, other, () -> contacts.merge(ContactTally.of(YEAR, other)));
        PunctualityTally actions = PunctualityTally.of(YEAR, POLICY);
        assertRefused(before, POLICY, () -> actions.merge(PunctualityTally.of(before, POLICY)));
        assertRefused(YEAR, other, () -> actions.merge(PunctualityTally.of(YEAR, other)));
        FeedbackTally feedback = FeedbackTally.of(YEAR, POLICY);
        assertRefused(before, POLICY, () -> feedback.merge(FeedbackTally.of(before, POLICY)));
        assertRefused(YEAR, other, () -> feedback.merge(FeedbackTally.of(YEAR, other)));
        TouchTally touches = TouchTally.ofInvitations(YEAR, POLICY);
        assertRefused(before, POLICY, () -> touches.merge(TouchTally.ofInvitations(before, POLICY)));
        assertRefused(YEAR, other, () -> touches.merge(TouchTally.ofInvitations(YEAR, other)));
    }

    private static void assertRefused(KpiScope scope, RelationPolicy policy, Executable merge) {
        assertEquals(
                "other must follow " + POLICY.ref() + " over " + YEAR + ", but was " + policy.ref() + " over " + scope,
                assertThrows(IllegalArgumentException.class, merge).getMessage());
    }

    @Test
    @Tag("KPI-9")
    @Tag("KPI-A")
    void aRateOfThoseWhoMayReferSaysSo() {
        String said = "of customers whom the host lets refer";
        KpiResult all = ReferralTally.of(YEAR, POLICY).result().rate();
        KpiResult some =
                ReferralTally.ofEligible(YEAR, POLICY, each -> true).result().rate();
        assertEquals(List.of(said), options(some).subList(0, 1));
        assertEquals(options(some).subList(1, options(some).size()), options(all));
    }

    private static List<String> options(KpiResult result) {
        return result.definition().options().stream()
                .map(option -> option.text(Locale.ENGLISH))
                .toList();
    }

    @Test
    @Tag("KPI-16")
    void touchesByChannelAndByContent() {
        Touch plain = touch("plain", Channel.PHONE);
        Touch spring = touch("spring", Channel.EMAIL).withContent("spring");
        CustomerHistory history = CustomerHistory.of(ACME, List.of(plain, spring));
        Grouped<KpiResult> channels = grouped(TouchChoice.all(), TouchChoice.By.CHANNEL, history);
        assertEquals(
                List.of(Group.of(Channel.EMAIL), Group.of(Channel.PHONE)),
                List.copyOf(channels.results().keySet()));
        assertEquals(
                List.of(0L, 1L), Splits.counts(channels.of(Channel.PHONE.code()).orElseThrow()));
        Grouped<KpiResult> contents = grouped(TouchChoice.all(), TouchChoice.By.CONTENT, history);
        assertEquals(
                Set.of(Group.of("spring"), Group.unknown()), contents.results().keySet());
        assertEquals(List.of(0L, 1L), Splits.counts(contents.unknown().orElseThrow()));
        assertEquals(
                Set.of(Group.of("spring")),
                grouped(TouchChoice.ofChannel(Channel.EMAIL), TouchChoice.By.CONTENT, history)
                        .results()
                        .keySet(),
                "groups of touches that are not chosen do not show");
    }

    private static Grouped<KpiResult> grouped(Choice<Touch> choice, TouchChoice.By by, CustomerHistory history) {
        var tally = TouchTally.by(YEAR, choice, POLICY, by.dimension());
        tally.add(history);
        return tally.result();
    }

    /** Three complaints in April and four in May: seven are enough not to warn. */
    @Test
    @Tag("KPI-25")
    @Tag("KPI-E")
    void aChangeIsWarnedOfWhenBothPeriodsTogetherAreFew() {
        assertEquals(List.of(), change(3, 4).warnings());
        assertEquals(
                List.of(KpiReason.SMALL_SAMPLE),
                change(2, 2).warnings().stream().map(each -> each.code()).toList());
    }

    private static KpiResult change(int april, int may) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 1; i <= april + may; i++) {
            FactHead head = head("c" + i, LocalDate.of(2026, i <= april ? 4 : 5, i));
            facts.add(ServiceEvent.ofOpening(head, "K" + i, ServiceEvent.Matter.COMPLAINT, Severity.MAJOR));
        }
        AsOf end = AsOf.of(LocalDate.of(2026, 5, 31), ZoneOffset.UTC);
        FeedbackTally tally = FeedbackTally.of(KpiScope.of(DateWindow.ofYear(2026), end), POLICY);
        tally.add(CustomerHistory.of(ACME, facts));
        return tally.result().trend().all();
    }

    @Test
    void noDaysAtAllAreTheLeast() {
        assertEquals(0, POLICY.withSignDays(0).signDays());
        assertEquals(0, POLICY.withAnswerDays(0).answerDays());
        assertEquals(
                "signDays must be at least 0, but was -1",
                assertThrows(IllegalArgumentException.class, () -> POLICY.withSignDays(-1))
                        .getMessage());
        assertEquals(
                "answerDays must be at least 0, but was -1",
                assertThrows(IllegalArgumentException.class, () -> POLICY.withAnswerDays(-1))
                        .getMessage());
    }

    private static Touch touch(String id, Channel channel) {
        return Touch.of(head(id, LocalDate.of(2026, 3, 2)), Touch.Purpose.CARE, channel)
                .withDelivery(Touch.Delivery.DELIVERED);
    }

    private static FactHead head(String id, LocalDate day) {
        return FactHead.of(FactId.of(id), ACME, Occurrence.of(day), ZoneOffset.UTC);
    }

    private static KpiScope scope(int year) {
        return KpiScope.of(DateWindow.ofYear(year), AsOf.of(LocalDate.of(2026, 12, 31), ZoneOffset.UTC));
    }
}
