// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house.wrong.two;

import io.github.rapport4j.examples.house.wrong.one.One;
import java.util.Optional;

/** Half of a knot. */
public record Two(Optional<One> other) {}
