// SPDX-License-Identifier: Apache-2.0
/**
 * Policies as files (规则文件): {@link io.github.rapport4j.policy.PolicyForms} lists what can be written,
 * {@link io.github.rapport4j.policy.PolicyFile} reads and writes, {@link io.github.rapport4j.policy.PolicyDiff} tells
 * two policies apart.
 */
@NullMarked
package io.github.rapport4j.policy;

import org.jspecify.annotations.NullMarked;
