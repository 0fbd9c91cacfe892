// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be argued about in RFM scores (RFM 评分规则). Immutable and safe for use by several threads. */
public final class RfmScorePolicy implements Policy {
    private static final RfmScorePolicy STANDARD = new RfmScorePolicy(RfmBinning.QUANTILE, "standard", 1);

    private final RfmBinning binning;
    private final PolicyRef ref;

    private RfmScorePolicy(RfmBinning binning, String name, int version) {
        this.binning = Objects.requireNonNull(binning, "binning");
        this.ref = PolicyRef.of(name, version, binning.code());
    }

    /**
     * The documented default: quantiles that never split ties.
     *
     * @return the policy
     */
    public static RfmScorePolicy standard() {
        return STANDARD;
    }

    /**
     * The same policy with another binning.
     *
     * @param other how measures are parted
     * @return a copy
     */
    public RfmScorePolicy withBinning(RfmBinning other) {
        return new RfmScorePolicy(other, ref.name(), ref.version());
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public RfmScorePolicy named(String name, int version) {
        return new RfmScorePolicy(binning, name, version);
    }

    /**
     * How measures are parted into classes.
     *
     * @return the binning
     */
    public RfmBinning binning() {
        return binning;
    }

    @Override
    public PolicyRef ref() {
        return ref;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RfmScorePolicy that && ref.equals(that.ref) && binning == that.binning;
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return "RfmScorePolicy[" + ref + ", " + binning.code() + "]";
    }
}
