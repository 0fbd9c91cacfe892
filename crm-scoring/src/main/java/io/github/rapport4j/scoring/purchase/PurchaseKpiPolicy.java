// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.internal.Decimals;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be argued about in purchase KPIs (购买指标规则). Immutable and safe for use by several threads.
 *
 * <p>Standard: 95 % Wilson intervals with a warning below 5; first-time buyers are given 90 days; the top is 20 %.
 */
public final class PurchaseKpiPolicy implements Policy {
    private static final PurchaseKpiPolicy STANDARD = new PurchaseKpiPolicy(
            new Name("standard", 1),
            Confidence.standard(),
            Repurchase.of(RepurchaseForm.WINDOW, 90),
            new BigDecimal("0.2"));

    private final PolicyRef ref;
    private final Confidence confidence;
    private final Repurchase repurchase;
    private final BigDecimal topShare;

    private PurchaseKpiPolicy(Name name, Confidence confidence, Repurchase repurchase, BigDecimal topShare) {
        this.confidence = Objects.requireNonNull(confidence, "confidence");
        this.repurchase = repurchase;
        this.topShare = Decimals.plain(topShare);
        if (topShare.signum() <= 0 || topShare.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "topShare must be above 0 and at most 1, but was " + topShare.toPlainString());
        }
        String content = "purchase confidence=" + confidence + " form=" + repurchase.form.code() + " cohortDays="
                + repurchase.cohortDays + " topShare="
                + this.topShare.toPlainString();
        ref = PolicyRef.of(name.text, name.version, content);
    }

    /**
     * The documented default.
     *
     * @return 95 % Wilson, 90 days, top 20 %
     */
    public static PurchaseKpiPolicy standard() {
        return STANDARD;
    }

    /**
     * How intervals of shares are found and when to warn.
     *
     * @return level, method and minimum
     */
    public Confidence confidence() {
        return confidence;
    }

    /**
     * Which repurchase rate stands for all of them.
     *
     * @return within the window, unless set
     */
    public RepurchaseForm repurchaseForm() {
        return repurchase.form;
    }

    /**
     * Within how many days a first-time buyer must buy again to count.
     *
     * @return days, at least 1; usual are 30, 60 and 90
     */
    public int cohortDays() {
        return repurchase.cohortDays;
    }

    /**
     * Which share of the customers is the top.
     *
     * @return above 0, at most 1; the number of customers is rounded up
     */
    public BigDecimal topShare() {
        return topShare;
    }

    /**
     * A copy with other intervals.
     *
     * @param newConfidence level, method and minimum
     * @return the copy
     */
    public PurchaseKpiPolicy withConfidence(Confidence newConfidence) {
        return new PurchaseKpiPolicy(name(), newConfidence, repurchase, topShare);
    }

    /**
     * A copy with another repurchase rate to stand for all of them.
     *
     * @param form which one
     * @return the copy
     */
    public PurchaseKpiPolicy withRepurchaseForm(RepurchaseForm form) {
        Repurchase changed = Repurchase.of(form, repurchase.cohortDays);
        return new PurchaseKpiPolicy(name(), confidence, changed, topShare);
    }

    /**
     * A copy with another time for first-time buyers.
     *
     * @param days at least 1
     * @return the copy
     */
    public PurchaseKpiPolicy withCohortDays(int days) {
        return new PurchaseKpiPolicy(name(), confidence, Repurchase.of(repurchase.form, days), topShare);
    }

    /**
     * A copy with another top.
     *
     * @param share above 0, at most 1
     * @return the copy
     */
    public PurchaseKpiPolicy withTopShare(BigDecimal share) {
        return new PurchaseKpiPolicy(name(), confidence, repurchase, share);
    }

    /**
     * The definition that results under this policy follow.
     *
     * @param kpi which figure
     * @return its definition with the options of this policy
     */
    public KpiDefinition definition(PurchaseKpi kpi) {
        List<Reason> options = new ArrayList<>();
        switch (kpi) {
            case REPURCHASE_RATE, RETURNING_SHARE, COHORT_RETENTION -> options.addAll(confidence.options());
            case COHORT_REPURCHASE -> {
                options.add(Reason.of(PurchaseKpi.Note.WITHIN_DAYS, cohortDays()));
                options.addAll(confidence.options());
            }
            case TOP_SHARE -> {
                options.add(top());
                options.addAll(confidence.resamplingOptions());
            }
            case PURCHASE_FREQUENCY, AVERAGE_ORDER_VALUE, GAP_MEAN, CUSTOMER_GAP_MEAN, GINI ->
                options.addAll(confidence.resamplingOptions());
            case CUSTOMER_GAP_MEDIAN -> options.addAll(confidence.options(KpiReason.MEDIAN_INTERVAL));
            case COHORT_REVENUE -> {}
            default -> options.add(confidence.warning());
        }
        return kpi.definition(ref, options);
    }

    private Reason top() {
        return Reason.of(PurchaseKpi.Note.TOP_PERCENT, Decimals.percent(topShare));
    }

    /**
     * A copy under another name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return the copy
     */
    public PurchaseKpiPolicy named(String name, int version) {
        return new PurchaseKpiPolicy(new Name(name, version), confidence, repurchase, topShare);
    }

    @Override
    public PolicyRef ref() {
        return ref;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PurchaseKpiPolicy that && ref.equals(that.ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return "PurchaseKpiPolicy[" + ref + "]";
    }

    private Name name() {
        return new Name(ref.name(), ref.version());
    }

    private record Name(String text, int version) {}

    private record Repurchase(RepurchaseForm form, int cohortDays) {
        private Repurchase {
            Objects.requireNonNull(form, "form");
            if (cohortDays < 1) {
                throw new IllegalArgumentException("cohortDays must be at least 1, but was " + cohortDays);
            }
        }

        private static Repurchase of(RepurchaseForm form, int cohortDays) {
            return new Repurchase(form, cohortDays);
        }
    }
}
