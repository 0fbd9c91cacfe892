// SPDX-License-Identifier: Apache-2.0
/** Scoring leads, one by one and by the million, beside expression languages and rule engines. */
package io.github.rapport4j.benchmarks.lead;
