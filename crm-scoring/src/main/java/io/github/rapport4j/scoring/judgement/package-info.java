// SPDX-License-Identifier: Apache-2.0
/**
 * Where a person knows better than the rule (人工调整): a score set by hand, for a reason and for a time, beside the
 * computed one. Entry type: {@link io.github.rapport4j.scoring.judgement.JudgedScore}. The computed score stays as it
 * is, and the one set by hand is never explained by the computed one's factors.
 */
@NullMarked
package io.github.rapport4j.scoring.judgement;

import org.jspecify.annotations.NullMarked;
