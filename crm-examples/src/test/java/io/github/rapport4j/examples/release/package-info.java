// SPDX-License-Identifier: Apache-2.0
/**
 * What is published (发布), looked at as its users get it: the bundle for Maven Central, file by file, signed by a
 * throw-away key, and the site of comments. Each check has a proof that it can fail.
 */
@NullMarked
package io.github.rapport4j.examples.release;

import org.jspecify.annotations.NullMarked;
