/**
 * Loyalty (忠诚度): how loyal a customer is, as an index of 0 to 100 from their facts, and the tiers of loyal customers by
 * contribution (20 / 50 / 30). Entry types: {@link io.github.rapport4j.scoring.loyalty.LoyaltyScorer} and
 * {@link io.github.rapport4j.scoring.loyalty.TierRanking}. The tiers' words clash with those of the quadrants; the
 * types do not mix. Source: the layering model of the customer care handbook.
 */
@NullMarked
package io.github.rapport4j.scoring.loyalty;

import org.jspecify.annotations.NullMarked;
