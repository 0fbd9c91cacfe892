/** Arbitraries for lifecycle events, evidence, records and states. */
@NullMarked
package io.github.rapport4j.testkit.lifecycle;

import org.jspecify.annotations.NullMarked;
