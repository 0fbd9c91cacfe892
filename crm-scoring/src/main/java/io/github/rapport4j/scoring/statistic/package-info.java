/**
 * The statistics under the KPIs (统计): intervals of proportions and net shares, quantiles of the normal distribution,
 * and histograms that merge without loss. Entry types: {@link io.github.rapport4j.scoring.statistic.Proportions},
 * {@link io.github.rapport4j.scoring.statistic.Histogram}. Counts go in exactly; only the last step is floating point,
 * the same on every machine. Sources: E. B. Wilson (1927), A. Agresti and B. A. Coull (1998), J. Sauro and J. R. Lewis.
 */
@NullMarked
package io.github.rapport4j.scoring.statistic;

import org.jspecify.annotations.NullMarked;
