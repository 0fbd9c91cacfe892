/**
 * RFM scores and the groups named after them (RFM 评分与分群): every customer gets 1 to 5 for recency, frequency and money,
 * and each of the 125 combinations has one name. Entry types: {@link io.github.rapport4j.scoring.segment.RfmScorer} and
 * {@link io.github.rapport4j.scoring.segment.RfmGroups}. Source: spec RFM-2 and RFM-3; two options give the same scores
 * as the R package rfm and as SQL.
 */
@NullMarked
package io.github.rapport4j.scoring.segment;

import org.jspecify.annotations.NullMarked;
