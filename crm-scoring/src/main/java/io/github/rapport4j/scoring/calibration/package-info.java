// SPDX-License-Identifier: Apache-2.0
/**
 * Whether lead scores tell the truth (评分校准): how closed leads of each band turned out, how well the score orders them,
 * and where the cuts would stand by one's own results. Entry type:
 * {@link io.github.rapport4j.scoring.calibration.LeadCalibration}. It refuses to speak below a minimum of closed leads.
 * Sources: E. B. Wilson (1927) for the intervals, J. A. Hanley and B. J. McNeil (1982) for the area under the curve, G.
 * W. Brier (1950) for the score of forecasts, W. J. Youden (1950) for cuts.
 */
@NullMarked
package io.github.rapport4j.scoring.calibration;

import org.jspecify.annotations.NullMarked;
