// SPDX-License-Identifier: Apache-2.0
/**
 * How well a lead matches the customer one looks for (客户画像匹配): weighted rules over its tags, such as industry, size and
 * need. Entry type: {@link io.github.rapport4j.scoring.profile.IdealProfile}. The fit stands beside the lead score and
 * is never part of it. A tag nobody recorded is left out and counted, not held against the lead.
 */
@NullMarked
package io.github.rapport4j.scoring.profile;

import org.jspecify.annotations.NullMarked;
