/**
 * One customer's facts in order (客户历史), seen as of a day. Entry type:
 * {@link io.github.rapport4j.core.history.CustomerHistory}.
 */
@NullMarked
package io.github.rapport4j.core.history;

import org.jspecify.annotations.NullMarked;
