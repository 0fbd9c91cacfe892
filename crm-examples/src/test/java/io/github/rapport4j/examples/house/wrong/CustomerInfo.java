// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house.wrong;

import java.io.Serializable;

/** A name that says nothing, and a form that cannot change. */
public record CustomerInfo(int value) implements Serializable {
    private static final long serialVersionUID = 1L;
}
