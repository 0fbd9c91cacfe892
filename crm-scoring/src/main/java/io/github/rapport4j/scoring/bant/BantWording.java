// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Puts a lead score into reasons: the summary, a reason a criterion, and what to ask next. */
final class BantWording {
    private BantWording() {}

    static Explanation explanation(BantScore score) {
        List<Explanation> parts = new ArrayList<>();
        for (BantLine line : score.breakdown().lines()) {
            parts.add(Explanation.of(line.reason()));
        }
        for (BantCriterion criterion : score.nextQuestions()) {
            parts.add(Explanation.of(Reason.of(BantReason.ASK, criterion, criterion.question())));
        }
        return Explanation.of(summary(score), parts);
    }

    static Reason summary(BantScore score) {
        return Reason.of(
                BantReason.SUMMARY,
                score.band(),
                score.expected(),
                score.low(),
                score.high(),
                score.certainty(),
                score.policy());
    }

    static Reason reason(BantLine line) {
        BantReason code = code(line);
        return switch (code) {
            case PARTIAL -> Reason.of(code, line.subject(), line.amount(), line.maximum(), degree(line));
            case FADED ->
                Reason.of(code, line.subject(), line.amount(), line.maximum(), degree(line), line.freshness());
            default -> Reason.of(code, line.subject(), line.amount(), line.maximum());
        };
    }

    private static BigDecimal degree(BantLine line) {
        return line.answer().degree().orElseThrow();
    }

    private static BantReason code(BantLine line) {
        BantAnswer answer = line.answer();
        if (!answer.isKnown()) {
            return BantReason.UNKNOWN;
        }
        if (line.freshness().compareTo(BigDecimal.ONE) < 0) {
            return BantReason.FADED;
        }
        if (answer.equals(BantAnswer.YES)) {
            return BantReason.YES;
        }
        return answer.equals(BantAnswer.NO) ? BantReason.NO : BantReason.PARTIAL;
    }
}
