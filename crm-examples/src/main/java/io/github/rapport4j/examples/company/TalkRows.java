// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Commitment;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.core.vocabulary.Sentiment;
import io.github.rapport4j.core.vocabulary.Topic;
import io.github.rapport4j.intake.row.Row;

/** Rows of interactions and touches. */
final class TalkRows {
    private static final String[] INTERACTION = {
        "customer",
        "time",
        "channel",
        "direction",
        "purpose",
        "answered",
        "topics",
        "summary",
        "feedback",
        "sentiment",
        "commitment",
        "commitment_due",
        "follow_up",
        "agent"
    };
    private static final String[] TOUCH = {"customer", "time", "channel", "purpose", "delivery", "content", "item"};

    private TalkRows() {}

    static FactRow interaction(Row row, FileContext context) {
        CustomerId customer = context.customer(row);
        Interaction.Builder builder = Interaction.builder()
                .head(context.head(customer, row.occurrence("time"), context.id(row, INTERACTION)))
                .channel(row.term("channel", Channel.values()))
                .direction(row.term("direction", Direction.values()))
                .purpose(row.optionalTerm("purpose", Interaction.Purpose.values()))
                .topics(row.values("topics", Topic::of))
                .summary(row.optionalText("summary").map(FreeText::of))
                .feedback(row.optionalText("feedback").map(FreeText::of))
                .sentiment(row.optionalTerm("sentiment", Sentiment.values()))
                .agent(row.optionalText("agent"));
        row.optionalTerm("answered", YesNo.values()).map(TalkRows::reply).ifPresent(builder::reply);
        row.optionalTerm("follow_up", YesNo.values()).ifPresent(said -> builder.followUpWanted(said == YesNo.YES));
        commitment(row, builder);
        return FactRow.of(builder.build());
    }

    static FactRow touch(Row row, FileContext context) {
        CustomerId customer = context.customer(row);
        Touch.Builder builder = Touch.builder()
                .head(context.head(customer, row.occurrence("time"), context.id(row, TOUCH)))
                .channel(row.term("channel", Channel.values()))
                .purpose(row.term("purpose", Touch.Purpose.values()))
                .content(row.optionalText("content"))
                .item(row.optionalText("item"));
        row.optionalTerm("delivery", Touch.Delivery.values()).ifPresent(builder::delivery);
        return FactRow.of(builder.build());
    }

    private static Interaction.Reply reply(YesNo answered) {
        return answered == YesNo.YES ? Interaction.Reply.ANSWERED : Interaction.Reply.UNANSWERED;
    }

    /** A day alone promises nothing. */
    private static void commitment(Row row, Interaction.Builder builder) {
        if (row.has("commitment") || row.has("commitment_due")) {
            FileContext.needs(row, "commitment");
            builder.addCommitment(Commitment.builder()
                    .what(FreeText.of(row.text("commitment")))
                    .due(row.optionalDate("commitment_due"))
                    .owner(row.optionalText("agent"))
                    .build());
        }
    }
}
