// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.fact.Fact;
import java.util.List;

/**
 * What a row says has happened.
 *
 * @param key what tells the row from others of its file
 * @param facts one fact or more
 */
record FactRow(String key, List<Fact> facts) {
    static FactRow of(Fact fact) {
        return new FactRow(fact.id().value(), List.of(fact));
    }
}
