// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.core.measure.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A policy made ready for scoring: plain numbers and the table of question lists, computed once a scorer. A lane's
 * weight in hundredths times a degree in ten-thousandths is its points in millionths, exactly; a faded degree is
 * rounded once, to ten-thousandths, before that.
 */
final class BantRules {
    private static final int ALL = 1 << Lanes.COUNT;

    private final BantPolicy policy;
    private final long weights;
    private final long priors;
    private final int askAgain;
    private final List<Score> maxima;
    private final List<List<BantCriterion>> questions;

    BantRules(BantPolicy policy) {
        this.policy = policy;
        this.weights = policy.weights().lanes();
        long lanes = 0;
        for (BantCriterion criterion : BantCriterion.values()) {
            lanes = Lanes.with(lanes, criterion.lane(), policy.priorUnits(criterion));
        }
        this.priors = lanes;
        this.askAgain = policy.askAgainUnits() * (Freshness.WHOLE / Degrees.ONE);
        this.maxima =
                Stream.of(BantCriterion.values()).map(policy.weights()::maximum).toList();
        this.questions = questionTable();
    }

    BantPolicy policy() {
        return policy;
    }

    Score maximum(BantCriterion criterion) {
        return maxima.get(criterion.lane());
    }

    BantScore score(BantAssessment lead) {
        Freshness freshness = lead.fresh();
        return freshness == null ? plain(lead.lanes()) : faded(lead.lanes(), freshness);
    }

    // Each way builds its own score: where two ranges meet, the compiler would not keep them off the heap.
    private BantScore plain(long answers) {
        int known = 0;
        int hoped = 0;
        int open = 0;
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            int weight = Lanes.get(weights, lane);
            int degree = Lanes.get(answers, lane);
            if (degree < 0) {
                hoped += weight * Lanes.get(priors, lane);
                open += weight * Degrees.ONE;
            } else {
                known += weight * degree;
            }
        }
        return new BantScore(this, answers, new BantRange(known, known + hoped, known + open), null);
    }

    private BantScore faded(long answers, Freshness freshness) {
        int low = 0;
        int expected = 0;
        int high = 0;
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            int weight = Lanes.get(weights, lane);
            low += weight * degree(answers, freshness, lane, 0);
            expected += weight * degree(answers, freshness, lane, Lanes.get(priors, lane));
            high += weight * degree(answers, freshness, lane, Degrees.ONE);
        }
        return new BantScore(this, answers, new BantRange(low, expected, high), freshness);
    }

    /**
     * The degree that counts when what is not certain (any more) stands for another one: k d + (1 - k) missing, rounded
     * half up to the scale of degrees.
     */
    private static int degree(long answers, @Nullable Freshness freshness, int lane, int missing) {
        int degree = Lanes.get(answers, lane);
        if (degree < 0) {
            return missing;
        }
        long certain = Freshness.get(freshness, lane);
        long exact = certain * degree + (Freshness.WHOLE - certain) * missing;
        return (int) ((exact + Freshness.WHOLE / 2) / Freshness.WHOLE);
    }

    /** The band alone, without allocating. */
    LeadBand band(BantAssessment lead) {
        return band(lead.lanes(), lead.fresh());
    }

    /** The same of what an assessment keeps. */
    LeadBand band(long answers, @Nullable Freshness freshness) {
        int expected = 0;
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            expected += points(answers, freshness, lane);
        }
        return policy.bands().band(expected);
    }

    /** The expected points of one lane in millionths. */
    int points(long answers, @Nullable Freshness freshness, int lane) {
        int prior = Lanes.get(priors, lane);
        int degree = Lanes.get(answers, lane);
        int plain = degree < 0 ? prior : degree;
        return Lanes.get(weights, lane) * (freshness == null ? plain : degree(answers, freshness, lane, prior));
    }

    /** What to ask: the open criteria, those first of which a yes alone moves the lead to another band. */
    List<BantCriterion> questions(long answers, @Nullable Freshness freshness, int expected) {
        int open = open(answers, freshness);
        if (open == 0) {
            return List.of();
        }
        LeadBand band = policy.bands().band(expected);
        int decisive = 0;
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            int yes = expected - points(answers, freshness, lane) + Lanes.get(weights, lane) * Degrees.ONE;
            if (policy.bands().band(yes) != band) {
                decisive |= 1 << lane;
            }
        }
        return questions.get(open * ALL + (decisive & open));
    }

    /** The criteria nobody knows, or of which too little is certain by now. */
    private int open(long answers, @Nullable Freshness freshness) {
        int open = 0;
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            if (Lanes.get(answers, lane) < 0 || Freshness.get(freshness, lane) < askAgain) {
                open |= 1 << lane;
            }
        }
        return open;
    }

    private List<List<BantCriterion>> questionTable() {
        List<List<BantCriterion>> table = new ArrayList<>(ALL * ALL);
        for (int open = 0; open < ALL; open++) {
            for (int decisive = 0; decisive < ALL; decisive++) {
                table.add(questionList(open, decisive));
            }
        }
        return List.copyOf(table);
    }

    private List<BantCriterion> questionList(int open, int decisive) {
        Comparator<BantCriterion> byDecision = Comparator.comparing(c -> !has(decisive, c));
        return Stream.of(BantCriterion.values())
                .filter(criterion -> has(open, criterion))
                .sorted(byDecision.thenComparing(this::maximum, Comparator.reverseOrder()))
                .toList();
    }

    private static boolean has(int mask, BantCriterion criterion) {
        return (mask >> criterion.lane() & 1) != 0;
    }
}
