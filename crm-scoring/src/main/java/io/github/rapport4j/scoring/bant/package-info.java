/**
 * How good is this lead (线索评分): budget, authority, need and timeline, weighted to 0 to 100 points and a band, with the
 * range that is still open while answers are missing. Entry type: {@link io.github.rapport4j.scoring.bant.BantScorer}.
 * Source: BANT, with the weights 20/25/30/25 and the cuts 40 and 70 of the sales handbook this library follows. What is
 * not known widens the range; it is never counted as a no.
 */
@NullMarked
package io.github.rapport4j.scoring.bant;

import org.jspecify.annotations.NullMarked;
