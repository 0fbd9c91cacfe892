// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.calibration;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;

/** What closed leads say about the scores they had (评分校准): a report, or why there is none. */
public sealed interface LeadCalibration extends Explained {
    /**
     * The policy that was applied.
     *
     * @return its name, version and fingerprint
     */
    PolicyRef policy();

    /**
     * Handles both cases.
     *
     * @param <R> what comes out
     * @param report called with the figures
     * @param refused called with the refusal
     * @return what the called function gave
     */
    <R> R fold(Function<? super CalibrationReport, ? extends R> report, Function<? super Refused, ? extends R> refused);

    /**
     * Calibrates scores by how their leads turned out. Pure; the order of the leads does not matter.
     *
     * @param leads closed leads
     * @param policy the bands and the minimum
     * @return the report, or a refusal when there are too few leads
     */
    static LeadCalibration of(Collection<ClosedLead> leads, CalibrationPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        long won = leads.stream().filter(ClosedLead::won).count();
        long lost = leads.size() - won;
        return leads.size() < policy.minimumClosed() || Math.min(won, lost) < policy.minimumSide()
                ? new Refused(won, lost, policy)
                : new Figured(CalibrationReport.of(leads, policy));
    }

    /**
     * A calibration that speaks.
     *
     * @param report the figures
     */
    record Figured(CalibrationReport report) implements LeadCalibration {
        public Figured {
            Objects.requireNonNull(report, "report");
        }

        @Override
        public PolicyRef policy() {
            return report.policy();
        }

        @Override
        public <R> R fold(
                Function<? super CalibrationReport, ? extends R> figured,
                Function<? super Refused, ? extends R> refused) {
            return figured.apply(report);
        }

        @Override
        public Explanation explanation() {
            return report.explanation();
        }
    }

    /**
     * Too few leads are closed.
     *
     * @param won how many were won
     * @param lost how many were lost
     * @param applied the policy whose minimum is not reached
     */
    record Refused(long won, long lost, CalibrationPolicy applied) implements LeadCalibration {
        public Refused {
            Objects.requireNonNull(applied, "applied");
        }

        @Override
        public PolicyRef policy() {
            return applied.ref();
        }

        @Override
        public <R> R fold(
                Function<? super CalibrationReport, ? extends R> figured,
                Function<? super Refused, ? extends R> refused) {
            return refused.apply(this);
        }

        @Override
        public Explanation explanation() {
            return Explanation.of(Reason.of(
                    CalibrationReason.TOO_FEW, won + lost, won, lost, applied.minimumClosed(), applied.minimumSide()));
        }
    }
}
