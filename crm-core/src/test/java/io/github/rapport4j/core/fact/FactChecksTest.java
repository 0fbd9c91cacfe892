// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.core.vocabulary.Topic;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

class FactChecksTest {
    private static final FactHead HEAD = FactHead.of(
            FactId.of("f-1"), CustomerId.of("c-1"), Occurrence.of(LocalDate.of(2026, 3, 1)), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Example
    void aServiceCaseOpensWithMatterAndSeverity() {
        refused(
                "matter must be given when a case is opened, but was missing",
                () -> ServiceEvent.of(HEAD, "S-1", ServiceEvent.Step.OPENED));
        refused(
                "severity must be given when a case is opened, but was missing",
                () -> service(ServiceEvent.Step.OPENED)
                        .matter(ServiceEvent.Matter.COMPLAINT)
                        .build());
        refused(
                "cause must be given when a case is resolved or closed, but was at reopened",
                () -> service(ServiceEvent.Step.REOPENED)
                        .cause(FreeText.of("x"))
                        .build());
        refused(
                "improvement must be given when a case is resolved or closed, but was at first-reply",
                () -> service(ServiceEvent.Step.FIRST_REPLY)
                        .improvement(FreeText.of("x"))
                        .build());
        refused("caseId must not be blank", () -> ServiceEvent.of(HEAD, " ", ServiceEvent.Step.CLOSED));
    }

    @Example
    void aContractHasTermsOrAnEnding() {
        refused(
                "terms must be given when a contract is signed or renewed and only then, but step was signed",
                () -> contract(ContractEvent.Step.SIGNED).build());
        refused(
                "terms must be given when a contract is signed or renewed and only then, but step was ended",
                () -> contract(ContractEvent.Step.ENDED)
                        .terms(Terms.of(DAY, DAY.plusDays(1)))
                        .ending(ContractEvent.Ending.LAPSED)
                        .build());
        refused(
                "ending must be given when a contract ended and only then, but step was ended",
                () -> contract(ContractEvent.Step.ENDED).build());
        refused("endExclusive must be after 2026-01-01, but was 2026-01-01", () -> Terms.of(DAY, DAY));
        refused(
                "value must not be negative, but was CNY -1",
                () -> Terms.builder()
                        .startInclusive(DAY)
                        .value(Money.of("-1", "CNY"))
                        .build());
    }

    @Example
    void pointsFitTheirMovement() {
        refused(
                "points must be above 0, but was 0",
                () -> points(PointsEntry.Movement.EARNED, 0).build());
        refused(
                "points must be above 0, but was -5",
                () -> points(PointsEntry.Movement.REDEEMED, -5).build());
        refused(
                "points must be other than 0, but was 0",
                () -> points(PointsEntry.Movement.ADJUSTED, 0).build());
        refused(
                "author and reason must be given when points are adjusted, but one was missing",
                () -> points(PointsEntry.Movement.ADJUSTED, -5).author("u-1").build());
        refused(
                "availableFrom and expiresOn must be given for granted points only, but movement was redeemed of 5",
                () -> points(PointsEntry.Movement.REDEEMED, 5).expiresOn(DAY).build());
        refused(
                "source must be given when an entry is undone, but was missing at reversed",
                () -> points(PointsEntry.Movement.REVERSED, 5).build());
        assertEquals(
                -5,
                points(PointsEntry.Movement.ADJUSTED, -5)
                        .author("u-1")
                        .reason("error")
                        .build()
                        .points());
    }

    @Example
    void anActionIsWaivedForAReason() {
        refused(
                "reason must be given when an action is waived and only then, but outcome was waived",
                () -> ActionDone.builder()
                        .head(HEAD)
                        .item("i")
                        .action("call")
                        .outcome(ActionDone.Outcome.WAIVED)
                        .build());
        refused(
                "cost must not be negative, but was EUR -1",
                () -> ActionDone.builder()
                        .from(ActionDone.of(HEAD, "i", "call"))
                        .cost(Money.of("-1", "EUR"))
                        .build());
    }

    @Example
    void codesAndIdsAreNotBlank() {
        refused("event must not be blank", () -> Attendance.of(HEAD, "", Attendance.Occasion.TRAINING));
        refused("item must not be blank", () -> ActionDone.of(HEAD, " ", "call"));
        refused("code must not be blank", () -> HostFact.of(HEAD, "", Map.of()));
        refused("attribute name must not be blank", () -> HostFact.of(HEAD, "x", Map.of(" ", "y")));
        refused("free text must not be blank", () -> FreeText.of("\n"));
        refused("topic must be text without spaces around it, but was ' a'", () -> Topic.of(" a"));
        refused(
                "cycle must be at least 1, but was 0",
                () -> StageMove.builder()
                        .head(HEAD)
                        .event("e")
                        .toStage(LifecycleStage.LOYALTY)
                        .cycle(0)
                        .build());
    }

    @Example
    @Tag("KPI-G")
    void aNetPromoterQuestionHasItsOwnScale() {
        refused(
                "scale of nps must be 0 to 10, but was 1 to 5",
                () -> SurveyAnswer.Question.of("q", SurveyAnswer.Measure.NPS, SurveyAnswer.Scale.CSAT));
        refused("highest must be above 3, but was 3", () -> SurveyAnswer.Scale.of(3, 3));
    }

    @Example
    @Tag("FACT-1")
    void levelsAndStagesHaveTheirNumbers() {
        for (int level = 1; level <= 4; level++) {
            assertEquals(level, Severity.of(level).level());
            assertEquals(level <= 2, Severity.of(level).isSevere());
        }
        for (int number = 1; number <= 5; number++) {
            assertEquals(number, LifecycleStage.of(number).number());
        }
        refused("level must be 1 to 4, but was 0", () -> Severity.of(0));
        refused("level must be 1 to 4, but was 5", () -> Severity.of(5));
        refused("number must be 1 to 5, but was 6", () -> LifecycleStage.of(6));
    }

    @Example
    void missingPartsAreNamedByTheBuilder() {
        IllegalStateException e = assertThrows(
                IllegalStateException.class, () -> Touch.builder().head(HEAD).build());
        assertTrue(e.getMessage().contains("purpose") && e.getMessage().contains("channel"), e.getMessage());
    }

    @Example
    @Tag("PRIV-1")
    void aHostFactShowsNamesOfAttributesOnly() {
        HostFact fact = HostFact.of(HEAD, "visit", Map.of("b", "secret", "a", "other"));
        assertTrue(fact.toString().endsWith("code=visit, attributes={a=***, b=***}]"), fact.toString());
        assertEquals("secret", fact.attribute("b").orElseThrow().value());
        assertEquals(Optional.empty(), fact.attribute("c"));
    }

    private static ServiceEvent.Builder service(ServiceEvent.Step step) {
        return ServiceEvent.builder().head(HEAD).caseId("S-1").step(step);
    }

    private static ContractEvent.Builder contract(ContractEvent.Step step) {
        return ContractEvent.builder().head(HEAD).contractId("K-1").step(step);
    }

    private static PointsEntry.Builder points(PointsEntry.Movement movement, long points) {
        return PointsEntry.builder().head(HEAD).movement(movement).points(points);
    }

    private static void refused(String message, Supplier<?> making) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, making::get);
        assertEquals(message, e.getMessage());
    }
}
