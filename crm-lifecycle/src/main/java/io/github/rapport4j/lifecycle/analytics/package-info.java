/**
 * What many relationships tell together (生命周期分析): how far those that began in a month came, how long they stay in each
 * stage and where they get stuck, why they were lost, and which of them have gone quiet. Entry types: the four
 * accumulators {@link io.github.rapport4j.lifecycle.analytics.EntryTally},
 * {@link io.github.rapport4j.lifecycle.analytics.DwellTally}, {@link io.github.rapport4j.lifecycle.analytics.LossTally}
 * and {@link io.github.rapport4j.lifecycle.analytics.StaleTally}, which parts of a base can fill and merge. Source: the
 * five-stage handbook this library follows; E. L. Kaplan and P. Meier (1958).
 */
@NullMarked
package io.github.rapport4j.lifecycle.analytics;

import org.jspecify.annotations.NullMarked;
