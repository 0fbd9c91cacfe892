// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.core.measure.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A policy made ready for scoring: plain numbers and the table of question lists, computed once a scorer. A lane's
 * weight in hundredths times a degree in ten-thousandths is its points in millionths, exactly.
 */
final class BantRules {
    private static final int ALL = 1 << Lanes.COUNT;

    private final BantPolicy policy;
    private final long weights;
    private final long priors;
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

    BantScore score(long answers) {
        int known = 0;
        int hoped = 0;
        int open = 0;
        int unknown = 0;
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            int weight = Lanes.get(weights, lane);
            int degree = Lanes.get(answers, lane);
            if (degree < 0) {
                hoped += weight * Lanes.get(priors, lane);
                open += weight * Degrees.ONE;
                unknown |= 1 << lane;
            } else {
                known += weight * degree;
            }
        }
        return new BantScore(this, answers, new BantRange(known, known + hoped, known + open), unknown);
    }

    /** The band alone, without allocating. */
    LeadBand band(long answers) {
        int expected = 0;
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            expected += points(answers, lane);
        }
        return policy.bands().band(expected);
    }

    /** The expected points of one lane in millionths. */
    int points(long answers, int lane) {
        int degree = Lanes.get(answers, lane);
        return Lanes.get(weights, lane) * (degree < 0 ? Lanes.get(priors, lane) : degree);
    }

    /** The questions for the criteria of a mask, those first of which a yes alone moves the lead to another band. */
    List<BantCriterion> questions(int open, long answers, int expected) {
        if (open == 0) {
            return List.of();
        }
        LeadBand band = policy.bands().band(expected);
        int decisive = 0;
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            int yes = expected - points(answers, lane) + Lanes.get(weights, lane) * Degrees.ONE;
            if (policy.bands().band(yes) != band) {
                decisive |= 1 << lane;
            }
        }
        return questions.get(open * ALL + (decisive & open));
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
