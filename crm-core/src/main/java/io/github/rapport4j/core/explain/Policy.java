// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

/**
 * Everything about a rule that someone could argue about (规则参数): thresholds, weights, cadences. Policies are immutable,
 * validated when built, and named, so that a result can say which one it applied.
 */
public interface Policy {
    /**
     * Which policy this is.
     *
     * @return name, version and fingerprint of the content
     */
    PolicyRef ref();
}
