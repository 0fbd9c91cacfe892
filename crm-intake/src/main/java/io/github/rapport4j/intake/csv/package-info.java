/**
 * Text files as rows (文本文件): CSV as in RFC 4180, other separators, and columns parted by runs of spaces; UTF-8 with or
 * without a mark, GB18030 and others on request, packed by gzip or not. Entry type:
 * {@link io.github.rapport4j.intake.csv.CsvSource}.
 */
@NullMarked
package io.github.rapport4j.intake.csv;

import org.jspecify.annotations.NullMarked;
