/**
 * The code that README and docs show (示例代码). The parts between {@code tag::name} and {@code end::name} stand there word
 * for word; what they print is pinned by a test.
 */
@NullMarked
package io.github.rapport4j.examples.snippet;

import org.jspecify.annotations.NullMarked;
