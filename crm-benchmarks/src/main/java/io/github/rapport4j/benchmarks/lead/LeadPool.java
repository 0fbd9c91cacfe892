// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.lead;

import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantCriterion;
import java.util.Random;

/** Leads in an order nobody can foresee, the same in every run. */
final class LeadPool {
    /** A power of two. */
    static final int SIZE = 1024;

    private static final BantCriterion[] CRITERIA = BantCriterion.values();

    private final Random random = new Random(20_261_122);
    private final double unknown;

    private LeadPool(double unknown) {
        this.unknown = unknown;
    }

    /** All four answers known: what other libraries can score too. */
    static LeadPool complete() {
        return new LeadPool(0);
    }

    /** One answer in four not known. */
    static LeadPool withGaps() {
        return new LeadPool(.25);
    }

    /** Four degrees: quarters from 0 to 1. */
    double[] degrees() {
        double[] degrees = new double[CRITERIA.length];
        for (int i = 0; i < degrees.length; i++) {
            degrees[i] = random.nextInt(5) / 4.;
        }
        return degrees;
    }

    BantAssessment assessment(double[] degrees) {
        BantAssessment.Builder builder = BantAssessment.builder();
        for (int i = 0; i < degrees.length; i++) {
            if (unknown > 0 && random.nextDouble() < unknown) {
                builder.answer(CRITERIA[i], BantAnswer.UNKNOWN);
            } else {
                builder.degree(CRITERIA[i], degrees[i]);
            }
        }
        return builder.build();
    }

    BantAssessment[] assessments(int size) {
        BantAssessment[] assessments = new BantAssessment[size];
        for (int i = 0; i < size; i++) {
            assessments[i] = assessment(degrees());
        }
        return assessments;
    }
}
