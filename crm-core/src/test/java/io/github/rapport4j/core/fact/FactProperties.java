// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.testkit.core.ContactFactArbitraries;
import io.github.rapport4j.testkit.core.FactArbitraries;
import io.github.rapport4j.testkit.core.PrivacyArbitraries;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class FactProperties {
    @Property
    @Tag("FACT-1")
    void aFactKeepsAllButItsHead(@ForAll("facts") Fact fact, @ForAll("heads") FactHead head) {
        Fact copy = fact.withHead(head);
        assertEquals(head, copy.head());
        assertEquals(head.id(), copy.id());
        assertEquals(head.customer(), copy.customer());
        assertEquals(head.occurredAt(), copy.occurredAt());
        assertEquals(head.recordedAt(), copy.recordedAt());
        assertEquals(fact.kind(), copy.kind());
        assertTrue(fact.kind().type().isInstance(copy));
        assertEquals(fact, copy.withHead(fact.head()));
        assertEquals(fact.hashCode(), copy.withHead(fact.head()).hashCode());
    }

    @Property
    @Tag("FACT-3")
    void whenAFactBecameKnownIsNotItsContent(@ForAll("facts") Fact fact, @ForAll("heads") FactHead other) {
        FactHead head = fact.head();
        Fact later = fact.withHead(FactHead.of(head.id(), head.customer(), head.occurredAt(), other.recordedAt()));
        assertTrue(fact.sameContent(later) && later.sameContent(fact));
        for (FactHead changed : List.of(
                FactHead.of(other.id(), head.customer(), head.occurredAt(), head.recordedAt()),
                FactHead.of(head.id(), other.customer(), head.occurredAt(), head.recordedAt()),
                FactHead.of(head.id(), head.customer(), other.occurredAt(), head.recordedAt()))) {
            assertEquals(changed.equals(head), fact.sameContent(fact.withHead(changed)));
        }
    }

    @Property
    @Tag("FACT-3")
    void factsOfOtherContentAreNotTheSame(@ForAll("facts") Fact a, @ForAll("facts") Fact b) {
        Fact moved = b.withHead(a.head());
        assertEquals(a.equals(moved), a.sameContent(moved));
        if (a.kind() != b.kind()) {
            assertFalse(a.sameContent(moved));
        }
    }

    @Property
    @Tag("PRIV-1")
    void nothingPersonalShowsInWhatAFactPrints(@ForAll("facts") Fact a, @ForAll("facts") Fact b) {
        assertFalse(PrivacyArbitraries.isLeakedIn(a.toString()), a::toString);
        String message = new FactConflictException(a, b).getMessage();
        assertFalse(PrivacyArbitraries.isLeakedIn(message), message);
    }

    @Property
    @Tag("FACT-1")
    void theOrderIsByOccurrenceThenRecordThenId(@ForAll("facts") Fact a, @ForAll("facts") Fact b) {
        int expected = a.occurredAt().compareTo(b.occurredAt());
        expected = expected != 0 ? expected : a.recordedAt().compareTo(b.recordedAt());
        expected = expected != 0 ? expected : a.id().value().compareTo(b.id().value());
        assertEquals(Integer.signum(expected), Integer.signum(Fact.ORDER.compare(a, b)));
    }

    @Property
    @Tag("FACT-2")
    void twoWayIsInboundOrAnswered(@ForAll("interactions") Interaction interaction) {
        boolean silent = interaction.direction() == Direction.OUTBOUND
                && Set.of(Interaction.Reply.UNANSWERED, Interaction.Reply.UNKNOWN)
                        .contains(interaction.reply());
        assertEquals(!silent, interaction.isTwoWay());
    }

    @Property
    @Tag("KPI-G")
    void anAnswerOffItsScaleIsRefused(
            @ForAll("questions") SurveyAnswer.Question question,
            @ForAll("heads") FactHead head,
            @ForAll @IntRange(min = -20, max = 20) int value) {
        SurveyAnswer.Answer answer = SurveyAnswer.Answer.of(value);
        SurveyAnswer.Scale scale = question.scale();
        if (scale.lowest() <= value && value <= scale.highest()) {
            assertEquals(
                    OptionalInt.of(value),
                    SurveyAnswer.of(head, question, answer).value());
        } else {
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> SurveyAnswer.of(head, question, answer));
            assertEquals(
                    "answer to " + question.id() + " must be " + scale.lowest() + " to " + scale.highest()
                            + ", but was " + value,
                    e.getMessage());
        }
        SurveyAnswer blank = SurveyAnswer.of(head, question, SurveyAnswer.Answer.blank());
        assertTrue(blank.answer().isBlank() && blank.value().isEmpty());
    }

    @Provide
    Arbitrary<Fact> facts() {
        return FactArbitraries.facts();
    }

    @Provide
    Arbitrary<FactHead> heads() {
        return FactArbitraries.heads();
    }

    @Provide
    Arbitrary<Interaction> interactions() {
        return ContactFactArbitraries.interactions();
    }

    @Provide
    Arbitrary<SurveyAnswer.Question> questions() {
        return ContactFactArbitraries.questions();
    }
}
