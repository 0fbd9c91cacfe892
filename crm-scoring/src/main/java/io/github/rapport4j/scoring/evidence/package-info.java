// SPDX-License-Identifier: Apache-2.0
/**
 * What a lead's answers rest on (证据): dated pieces from several sources, which of them speaks as of a day, which is out
 * of date, whether they contradict one another, and how an old answer fades towards unknown. Entry type:
 * {@link io.github.rapport4j.scoring.evidence.EvidenceScorer}. What is dated or became known after the day of the
 * evaluation changes nothing. Half-lives and the months of the timeline are a policy:
 * {@link io.github.rapport4j.scoring.evidence.EvidencePolicy}.
 */
@NullMarked
package io.github.rapport4j.scoring.evidence;

import org.jspecify.annotations.NullMarked;
