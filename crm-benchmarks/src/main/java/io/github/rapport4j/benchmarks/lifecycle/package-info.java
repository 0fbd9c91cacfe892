// SPDX-License-Identifier: Apache-2.0
/** Deciding events, replaying histories and following engagement, beside libraries of state machines. */
package io.github.rapport4j.benchmarks.lifecycle;
