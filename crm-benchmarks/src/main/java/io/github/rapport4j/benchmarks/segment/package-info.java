// SPDX-License-Identifier: Apache-2.0
/** Placing customers in quadrants and tiers, from a host's own entities. */
package io.github.rapport4j.benchmarks.segment;
