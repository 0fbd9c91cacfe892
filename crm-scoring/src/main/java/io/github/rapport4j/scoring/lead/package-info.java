/**
 * Working with scored leads (线索处理): the host's own leads scored one by one or in a batch, and the order in which they
 * are called. Entry types: {@link io.github.rapport4j.scoring.lead.LeadScorer} and
 * {@link io.github.rapport4j.scoring.lead.LeadQueue}. A lead that cannot be scored is an error for that lead only, and
 * a lead that is put aside has a reason.
 */
@NullMarked
package io.github.rapport4j.scoring.lead;

import org.jspecify.annotations.NullMarked;
