/**
 * What the main job shows (报告): tiles, charts and sheets in both languages, as values that the console and the page
 * both draw. Entry type: {@link io.github.rapport4j.examples.report.Report}.
 */
@NullMarked
package io.github.rapport4j.examples.report;

import org.jspecify.annotations.NullMarked;
