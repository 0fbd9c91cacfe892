// SPDX-License-Identifier: Apache-2.0
/**
 * The policy lab at work (规则实验室): {@link io.github.rapport4j.examples.lab.PolicyTrial} reads two policy files, applies
 * both to one company and tells who moves, from where to where, and why.
 */
@NullMarked
package io.github.rapport4j.examples.lab;

import org.jspecify.annotations.NullMarked;
