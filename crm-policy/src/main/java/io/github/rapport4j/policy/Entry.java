// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

/** One value of a file, with the line and column it stands at. */
record Entry(String text, int line, int column) {}
