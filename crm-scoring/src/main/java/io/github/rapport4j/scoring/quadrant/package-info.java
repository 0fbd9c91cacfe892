/**
 * Value and loyalty quadrants (价值与忠诚四象限): which customers are core, potential, basic or to be phased out, by the cuts
 * of a policy. Entry type: {@link io.github.rapport4j.scoring.quadrant.QuadrantClassifier}. It works on the host's own
 * entities through axes; every placement can say why, and how far it is from the boundaries. Source: the layering model
 * of the customer care handbook.
 */
@NullMarked
package io.github.rapport4j.scoring.quadrant;

import org.jspecify.annotations.NullMarked;
