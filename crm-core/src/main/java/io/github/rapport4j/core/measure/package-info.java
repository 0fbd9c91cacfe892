/**
 * Quantities with their units in the type (度量): scores, money, counted ratios, intervals, and the accumulator that lets
 * any of them be computed over one thread or many. Entry types: {@link io.github.rapport4j.core.measure.Score},
 * {@link io.github.rapport4j.core.measure.Money}, {@link io.github.rapport4j.core.measure.Ratio}. Everything is
 * immutable except accumulators; nothing rounds except for display.
 */
@NullMarked
package io.github.rapport4j.core.measure;

import org.jspecify.annotations.NullMarked;
