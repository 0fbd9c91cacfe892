/**
 * The referees of the house (房屋规矩): what the module descriptors cannot say about arrows, clocks, state, personal data,
 * public signatures, comments, budgets, dependencies, test names and the README. Each referee has a proof that it can
 * fail.
 */
@NullMarked
package io.github.rapport4j.examples.house;

import org.jspecify.annotations.NullMarked;
