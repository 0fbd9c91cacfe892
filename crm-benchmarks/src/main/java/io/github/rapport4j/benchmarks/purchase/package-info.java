// SPDX-License-Identifier: Apache-2.0
/** From rows of purchases to recency, frequency and spend, and to cohorts. */
package io.github.rapport4j.benchmarks.purchase;
