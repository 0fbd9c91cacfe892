// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import java.util.OptionalDouble;

/**
 * The spend that the last customer of a tier has (分层界值), without placing anybody.
 *
 * @param core empty when there is no core customer
 * @param important empty when nobody is important or above
 */
public record TierCuts(OptionalDouble core, OptionalDouble important) {}
