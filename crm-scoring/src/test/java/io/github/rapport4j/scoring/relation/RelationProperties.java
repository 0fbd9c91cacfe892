// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.Behaviour;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Inquiry;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Referral;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.scoring.group.Choice;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class RelationProperties {
    private static final RelationPolicy POLICY =
            RelationPolicy.standard().withSignDays(40).withAnswerDays(60);

    @Provide
    Arbitrary<List<CustomerHistory>> referrals() {
        return DenseArbitraries.bases(6, FactKind.REFERRAL);
    }

    @Provide
    Arbitrary<List<CustomerHistory>> contacts() {
        return DenseArbitraries.bases(5, FactKind.INTERACTION, FactKind.PURCHASE);
    }

    @Provide
    Arbitrary<List<CustomerHistory>> touches() {
        return DenseArbitraries.bases(
                5,
                FactKind.TOUCH,
                FactKind.TOUCH,
                FactKind.INTERACTION,
                FactKind.SURVEY_ANSWER,
                FactKind.INQUIRY,
                FactKind.BEHAVIOUR);
    }

    @Provide
    Arbitrary<List<CustomerHistory>> actions() {
        return DenseArbitraries.bases(5, FactKind.ACTION_DONE);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return DenseArbitraries.asOfs();
    }

    @Provide
    Arbitrary<DateWindow> windows() {
        return DenseArbitraries.windows();
    }

    @Provide
    Arbitrary<Choice<Touch>> choices() {
        return Arbitraries.of(
                TouchChoice.all(), TouchChoice.ofChannel(Channel.PHONE), TouchChoice.ofPurpose(Touch.Purpose.CARE));
    }

    @Property(tries = 600)
    @Tag("KPI-9")
    @Tag("KPI-F")
    @Tag("KPI-H")
    void referralsAreThoseOfTheSlowAnswer(
            @ForAll("referrals") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll long seed) {
        KpiScope scope = KpiScope.of(window, asOf);
        ReferralTally.Result all = Splits.check(base, seed, () -> ReferralTally.of(scope, POLICY));
        ReferralTally.Result some = Splits.check(
                base,
                seed,
                () -> ReferralTally.ofEligible(
                        scope, POLICY, each -> each.referrals().size() > 2));
        long[] counts = new long[7];
        for (CustomerHistory history : base) {
            List<Referral> steps = seen(history.referrals(), asOf);
            boolean hasReferred = false;
            for (String id :
                    new TreeSet<>(steps.stream().map(Referral::referralId).toList())) {
                List<Referral> own = steps.stream()
                        .filter(step -> step.referralId().equals(id))
                        .toList();
                LocalDate made = own.stream()
                        .map(step -> day(step, asOf))
                        .min(LocalDate::compareTo)
                        .orElseThrow();
                Optional<LocalDate> signed = own.stream()
                        .filter(step -> step.step() == Referral.Step.SIGNED)
                        .map(step -> day(step, asOf))
                        .min(LocalDate::compareTo);
                boolean isMade = window.contains(made);
                boolean isMature = isMade && made.plusDays(40).compareTo(asOf.day()) <= 0;
                hasReferred |= isMade;
                counts[0] += isMade ? 1 : 0;
                counts[1] += signed.filter(window::contains).isPresent() ? 1 : 0;
                counts[2] += isMature ? 1 : 0;
                counts[3] += isMature
                                && signed.filter(day -> day.compareTo(made.plusDays(40)) <= 0)
                                        .isPresent()
                        ? 1
                        : 0;
            }
            counts[4] += hasReferred ? 1 : 0;
            counts[5] += steps.size() > 2 ? 1 : 0;
            counts[6] += steps.size() > 2 && hasReferred ? 1 : 0;
        }
        assertEquals(KpiValue.Count.of(counts[0]), all.made().value());
        assertEquals(KpiValue.Count.of(counts[1]), all.signed().value());
        assertShare(counts[3], counts[2], all.conversion());
        assertEquals(counts[0] - counts[2], all.conversion().exclusions().count(KpiReason.IMMATURE));
        assertShare(counts[4], base.size(), all.rate());
        assertShare(counts[6], counts[5], some.rate());
        assertEquals(counts[4] - counts[6], some.rate().exclusions().count(RelationKpi.Note.NOT_ELIGIBLE));
    }

    @Property(tries = 600)
    @Tag("KPI-15")
    @Tag("KPI-H")
    void contactDaysAndExposureAreThoseCountedDayByDay(
            @ForAll("contacts") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll long seed) {
        ContactTally.Result result = Splits.check(base, seed, () -> ContactTally.of(KpiScope.of(window, asOf), POLICY));
        long[] counts = new long[6];
        for (CustomerHistory history : base) {
            List<Fact> facts = seen(history.facts(), asOf);
            boolean isKnown = facts.stream().anyMatch(fact -> day(fact, asOf).isBefore(window.endExclusive()));
            counts[0] += isKnown ? 1 : 0;
            counts[1] += isKnown ? 0 : 1;
            for (LocalDate day = window.startInclusive(); day.isBefore(window.endExclusive()); day = day.plusDays(1)) {
                LocalDate today = day;
                boolean isExposed = !today.isAfter(asOf.day())
                        && facts.stream().anyMatch(fact -> !day(fact, asOf).isAfter(today));
                List<Interaction> spoken = facts.stream()
                        .filter(fact ->
                                fact instanceof Interaction && day(fact, asOf).equals(today))
                        .map(Interaction.class::cast)
                        .toList();
                boolean in = spoken.stream().anyMatch(each -> each.direction() == Direction.INBOUND);
                boolean out = spoken.stream()
                        .anyMatch(each ->
                                each.direction() != Direction.INBOUND && each.reply() == Interaction.Reply.ANSWERED);
                counts[2] += isExposed ? 1 : 0;
                counts[3] += in || out ? 1 : 0;
                counts[4] += in ? 1 : 0;
                counts[5] += out ? 1 : 0;
            }
        }
        assertEquals(counts[0], result.both().n());
        assertEquals(counts[1], result.both().exclusions().count(RelationKpi.Note.NO_FACTS));
        assertRate(counts[3], counts[2], result.both());
        assertRate(counts[4], counts[2], result.inbound());
        assertRate(counts[5], counts[2], result.outbound());
    }

    private static void assertRate(long days, long exposed, KpiResult result) {
        assertEquals(exposed > 0, result.value().isDefined());
        assertEquals(exposed > 0, result.interval().isPresent());
        if (exposed > 0) {
            assertEquals(days * 30.4375 / exposed, result.toDouble().orElseThrow(), 1e-9);
            assertEquals(true, result.interval().orElseThrow().contains(days * 30.4375 / exposed));
        }
    }

    @Property(tries = 800)
    @Tag("KPI-16")
    @Tag("KPI-20")
    @Tag("KPI-H")
    void answersAreThoseOfTheSlowAnswer(
            @ForAll("touches") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll("choices") Choice<Touch> choice,
            @ForAll boolean anyContact,
            @ForAll long seed) {
        KpiScope scope = KpiScope.of(window, asOf);
        RelationPolicy policy = POLICY.withAnyContact(anyContact);
        KpiResult touches = Splits.check(base, seed, () -> TouchTally.of(scope, choice, policy));
        KpiResult invited = Splits.check(base, seed, () -> TouchTally.ofInvitations(scope, policy));
        TreeMap<String, Long> counts = new TreeMap<>();
        for (CustomerHistory history : base) {
            List<Fact> facts = seen(history.facts(), asOf);
            for (Touch touch : seen(history.touches(), asOf)) {
                LocalDate day = day(touch, asOf);
                if (!window.contains(day)) {
                    continue;
                }
                Stream<Fact> near = facts.stream()
                        .filter(fact -> !day(fact, asOf).isBefore(day)
                                && !day(fact, asOf).isAfter(day.plusDays(60)));
                List<String> kinds = near.map(fact -> answer(fact, touch)).toList();
                boolean isRipe = !asOf.day().isBefore(day.plusDays(60));
                boolean isAnswered = kinds.contains("survey")
                        || kinds.contains("reply")
                        || kinds.contains("both")
                        || (anyContact && (kinds.contains("contact") || kinds.contains("both")));
                if (choice.takes(touch)) {
                    counts.merge("t " + state(touch, false, isRipe, isAnswered), 1L, Long::sum);
                }
                if (touch.purpose() == Touch.Purpose.SURVEY) {
                    counts.merge("i " + state(touch, true, isRipe, kinds.contains("survey")), 1L, Long::sum);
                }
            }
        }
        for (Map.Entry<String, KpiResult> each :
                Map.of("t ", touches, "i ", invited).entrySet()) {
            long yes = counts.getOrDefault(each.getKey() + "yes", 0L);
            assertShare(yes, yes + counts.getOrDefault(each.getKey() + "no", 0L), each.getValue());
            assertEquals(
                    List.of(
                            counts.getOrDefault(each.getKey() + "failed", 0L),
                            counts.getOrDefault(each.getKey() + "unknown", 0L),
                            counts.getOrDefault(each.getKey() + "early", 0L)),
                    List.of(
                            each.getValue().exclusions().count(RelationKpi.Note.NOT_DELIVERED),
                            each.getValue().exclusions().count(RelationKpi.Note.DELIVERY_UNKNOWN),
                            each.getValue().exclusions().count(KpiReason.IMMATURE)));
        }
    }

    private static String answer(Fact fact, Touch touch) {
        if (fact instanceof SurveyAnswer answer) {
            boolean isNamed = answer.invitation().equals(Optional.of(touch.id()));
            return isNamed && answer.value().isPresent() ? "survey" : "";
        }
        if (fact instanceof Interaction each) {
            boolean isInbound = each.direction() == Direction.INBOUND;
            boolean isSpoken = isInbound || each.reply() == Interaction.Reply.ANSWERED;
            boolean isNamed = isSpoken && each.inReplyTo().equals(Optional.of(touch.id()));
            return isNamed ? isInbound ? "both" : "reply" : isInbound ? "contact" : "";
        }
        if (fact instanceof Behaviour each && each.inReplyTo().equals(Optional.of(touch.id()))) {
            return "reply";
        }
        return fact instanceof Inquiry ? "contact" : "";
    }

    private static String state(Touch touch, boolean isSurvey, boolean isRipe, boolean isAnswered) {
        return switch (touch.delivery()) {
            case FAILED -> "failed";
            case UNKNOWN -> isSurvey ? "unknown" : !isRipe ? "early" : isAnswered ? "yes" : "no";
            case DELIVERED -> !isRipe ? "early" : isAnswered ? "yes" : "no";
        };
    }

    @Property(tries = 600)
    @Tag("KPI-17")
    @Tag("KPI-H")
    void punctualityIsThatOfTheSlowAnswer(
            @ForAll("actions") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll long seed) {
        List<DueActions> plans = new ArrayList<>();
        for (CustomerHistory history : base) {
            Map<String, LocalDate> due = plans.size() % 2 == 0
                    ? Map.of("i1", DenseArbitraries.FIRST.plusDays(60), "i9", DenseArbitraries.FIRST.plusDays(30))
                    : Map.of();
            plans.add(DueActions.of(history, due));
        }
        KpiResult result = Splits.check(plans, seed, () -> PunctualityTally.of(KpiScope.of(window, asOf), POLICY));
        long[] counts = new long[4];
        for (DueActions plan : plans) {
            List<ActionDone> acts = seen(plan.history().actionsDone(), asOf);
            TreeSet<String> items = new TreeSet<>(plan.due().keySet());
            acts.forEach(act -> items.add(act.item()));
            for (String item : items) {
                List<ActionDone> own =
                        acts.stream().filter(act -> act.item().equals(item)).toList();
                Optional<LocalDate> due = Optional.ofNullable(plan.due().get(item))
                        .or(() ->
                                own.stream().flatMap(act -> act.due().stream()).findFirst());
                if (due.filter(window::contains).isEmpty()) {
                    continue;
                }
                List<LocalDate> done = own.stream()
                        .filter(act -> act.outcome() == ActionDone.Outcome.DONE)
                        .map(act -> day(act, asOf))
                        .toList();
                boolean isWaived = done.isEmpty() && !own.isEmpty();
                boolean isLater = due.get().isAfter(asOf.day());
                boolean inTime = done.stream().anyMatch(day -> !day.isAfter(due.get()));
                counts[isWaived ? 0 : isLater ? 1 : inTime ? 2 : 3]++;
            }
        }
        assertEquals(counts[0], result.exclusions().count(RelationKpi.Note.WAIVED));
        assertEquals(counts[1], result.exclusions().count(KpiReason.IMMATURE));
        assertShare(counts[2], counts[2] + counts[3], result);
    }

    @Example
    @Tag("KPI-16")
    @Tag("KPI-20")
    void theLastOfTheFourteenDaysCountsAndNoDayMore() {
        assertEquals(List.of(1L, 1L), answered(14));
        assertEquals(List.of(0L, 1L), answered(15));
    }

    private static List<Long> answered(int days) {
        CustomerId acme = CustomerId.of("ACME");
        LocalDate day = LocalDate.of(2026, 3, 2);
        Touch touch = Touch.of(
                        FactHead.of(FactId.of("t"), acme, Occurrence.of(day), ZoneOffset.UTC),
                        Touch.Purpose.SURVEY,
                        Channel.EMAIL)
                .withDelivery(Touch.Delivery.DELIVERED);
        SurveyAnswer answer = SurveyAnswer.of(
                        FactHead.of(FactId.of("a"), acme, Occurrence.of(day.plusDays(days)), ZoneOffset.UTC),
                        SurveyAnswer.Question.ofNps("q"),
                        SurveyAnswer.Answer.of(9))
                .withInvitation(touch.id());
        KpiScope scope = KpiScope.of(DateWindow.of(day, day.plusDays(1)), AsOf.of(day.plusDays(30), ZoneOffset.UTC));
        TouchTally touches = TouchTally.of(scope, TouchChoice.all(), RelationPolicy.standard());
        TouchTally invitations = TouchTally.ofInvitations(scope, RelationPolicy.standard());
        touches.add(CustomerHistory.of(acme, List.of(touch, answer)));
        invitations.add(CustomerHistory.of(acme, List.of(touch, answer)));
        assertEquals(touches.result().value(), invitations.result().value());
        return Splits.counts(touches.result());
    }

    @Example
    @Tag("KPI-16")
    void everyArguableNumberIsPartOfThePolicy() {
        RelationPolicy policy = RelationPolicy.standard();
        assertEquals(90, policy.signDays());
        assertEquals(14, policy.answerDays());
        for (RelationPolicy other : List.of(
                policy.withSignDays(60),
                policy.withAnswerDays(7),
                policy.withAnyContact(true),
                policy.withConfidence(policy.confidence().withMinimumN(9)))) {
            assertNotEquals(policy.ref().fingerprint(), other.ref().fingerprint());
        }
        assertEquals(policy.ref().fingerprint(), policy.named("ours", 2).ref().fingerprint());
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> policy.withAnswerDays(-1));
        assertEquals("answerDays must be at least 0, but was -1", e.getMessage());
        KpiScope scope = KpiScope.of(DateWindow.ofYear(2026), AsOf.of(LocalDate.of(2026, 3, 1), ZoneOffset.UTC));
        TouchTally all = TouchTally.of(scope, TouchChoice.all(), policy);
        TouchTally some = TouchTally.of(scope, TouchChoice.ofContent("spring"), policy);
        IllegalArgumentException other = assertThrows(IllegalArgumentException.class, () -> all.merge(some));
        assertEquals(
                "other must count touch-response of all, but was touch-response of content spring", other.getMessage());
    }

    private static void assertShare(long numerator, long denominator, KpiResult result) {
        assertEquals(denominator == 0 ? List.of(0L, 0L) : List.of(numerator, denominator), Splits.counts(result));
        assertEquals(denominator, result.n());
    }

    private static <F extends Fact> List<F> seen(List<F> facts, AsOf asOf) {
        return facts.stream()
                .filter(fact -> asOf.sees(fact.occurredAt(), fact.recordedAt()))
                .toList();
    }

    private static LocalDate day(Fact fact, AsOf asOf) {
        return fact.occurredAt().dayIn(asOf.zone());
    }
}
