// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house.wrong.one;

import io.github.rapport4j.examples.house.wrong.two.Two;
import java.util.Optional;

/** Half of a knot. */
public record One(Optional<Two> other) {}
