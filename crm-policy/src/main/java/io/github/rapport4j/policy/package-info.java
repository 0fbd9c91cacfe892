// SPDX-License-Identifier: Apache-2.0
/**
 * Policies as files (规则文件): {@link io.github.rapport4j.policy.PolicyForms}, {@link io.github.rapport4j.policy.KpiForms}
 * and {@link io.github.rapport4j.policy.LifecycleForms} list what can be written,
 * {@link io.github.rapport4j.policy.PolicyFile} reads and writes, {@link io.github.rapport4j.policy.PolicyDiff} tells
 * two policies apart.
 */
@NullMarked
package io.github.rapport4j.policy;

import org.jspecify.annotations.NullMarked;
