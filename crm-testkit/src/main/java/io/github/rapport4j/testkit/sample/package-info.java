/**
 * A believable small company (示例公司) as CSV files, made from a seed: the same seed gives the same bytes on every
 * machine. Entry type: {@link io.github.rapport4j.testkit.sample.SampleCompany}.
 */
@NullMarked
package io.github.rapport4j.testkit.sample;

import org.jspecify.annotations.NullMarked;
