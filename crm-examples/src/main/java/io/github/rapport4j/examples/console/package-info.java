/**
 * The report on a terminal (终端输出): aligned tables in which Chinese characters count as two columns. Entry type:
 * {@link io.github.rapport4j.examples.console.ConsoleWriter}.
 */
@NullMarked
package io.github.rapport4j.examples.console;

import org.jspecify.annotations.NullMarked;
