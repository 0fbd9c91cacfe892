// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house.wrong;

import io.github.rapport4j.core.privacy.Personal;
import java.util.List;

/** Personal strings in and out of marked types. */
public final class Strings {
    private Strings() {}

    record Unmarked(String name, List<String> phones, int age) {}

    @Personal
    record Marked(String name) {}

    record Listed(String code) {}
}
