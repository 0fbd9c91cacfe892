// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.calibration;

import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.scoring.statistic.Proportions;
import java.util.Objects;
import java.util.Optional;

/**
 * How the leads of one band turned out (分级转化率).
 *
 * @param band the band
 * @param conversion the won of all closed leads of the band; undefined when it had none
 * @param interval the Wilson interval of the conversion; empty when the band had no leads
 */
public record BandConversion(LeadBand band, Ratio conversion, Optional<Interval> interval) {
    public BandConversion {
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(conversion, "conversion");
        Objects.requireNonNull(interval, "interval");
    }

    static BandConversion of(LeadBand band, Ratio conversion, double level) {
        return new BandConversion(
                band,
                conversion,
                conversion.isDefined() ? Optional.of(Proportions.wilson(conversion, level)) : Optional.empty());
    }
}
