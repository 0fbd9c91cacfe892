// SPDX-License-Identifier: Apache-2.0
/** What several benchmarks share. */
package io.github.rapport4j.benchmarks;
