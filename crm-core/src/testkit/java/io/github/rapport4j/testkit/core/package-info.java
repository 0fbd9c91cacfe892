/**
 * Arbitraries for the core's types (测试数据生成): valid by construction, with the nasty corners. Entry type:
 * {@link io.github.rapport4j.testkit.core.MeasureArbitraries}.
 */
@NullMarked
package io.github.rapport4j.testkit.core;

import org.jspecify.annotations.NullMarked;
