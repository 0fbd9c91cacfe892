/**
 * Axes to place customers on (维度): how a number is read from a host's own entity or from our facts, the rules by which
 * an axis is cut in high and low, and the cut that was really used. Entry types:
 * {@link io.github.rapport4j.scoring.axis.Axis} and {@link io.github.rapport4j.scoring.axis.Cut}. Money and points are
 * compared exactly; plain doubles as they are. Quantiles after Hyndman and Fan (1996), type 7.
 */
@NullMarked
package io.github.rapport4j.scoring.axis;

import org.jspecify.annotations.NullMarked;
