/**
 * The statistics under the KPIs (统计): intervals of proportions, net shares, rates and medians, histograms and survival
 * curves that merge without loss, and resampling for what has no formula. Entry types:
 * {@link io.github.rapport4j.scoring.statistic.Proportions}, {@link io.github.rapport4j.scoring.statistic.Histogram},
 * {@link io.github.rapport4j.scoring.statistic.Bootstrap}. Counts go in exactly; only the last step is floating point,
 * the same on every machine. Sources: E. B. Wilson (1927), A. Agresti and B. A. Coull (1998), J. Sauro and J. R. Lewis.
 */
@NullMarked
package io.github.rapport4j.scoring.statistic;

import org.jspecify.annotations.NullMarked;
