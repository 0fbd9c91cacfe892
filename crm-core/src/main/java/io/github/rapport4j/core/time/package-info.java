/**
 * Time as rules see it (时点与区间): the day a rule is evaluated as of, half-open windows of days, and when something
 * happened, be it an instant or only a day. Entry type: {@link io.github.rapport4j.core.time.AsOf}. Nothing here reads
 * a clock.
 */
@NullMarked
package io.github.rapport4j.core.time;

import org.jspecify.annotations.NullMarked;
