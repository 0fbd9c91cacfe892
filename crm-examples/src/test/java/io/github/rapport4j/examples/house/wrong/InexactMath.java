// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house.wrong;

import java.util.function.DoubleUnaryOperator;

/** Functions whose last bit depends on the machine. */
public final class InexactMath {
    double pow(double x) {
        return Math.pow(x, 2);
    }

    double exp(double x) {
        return Math.exp(x);
    }

    DoubleUnaryOperator log() {
        return Math::log;
    }

    double allowed(double x) {
        return Math.max(Math.abs(x), Math.sqrt(x)) + StrictMath.pow(x, 2);
    }
}
