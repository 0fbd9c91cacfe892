/**
 * Arbitraries for the types and inputs of scoring (测试数据生成): valid by construction, with values on and beside every
 * boundary. One class a concept, such as {@link io.github.rapport4j.testkit.scoring.BantArbitraries}.
 */
@NullMarked
package io.github.rapport4j.testkit.scoring;

import org.jspecify.annotations.NullMarked;
