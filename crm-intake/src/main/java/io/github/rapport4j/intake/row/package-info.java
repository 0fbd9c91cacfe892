/**
 * Row intake with a report (数据导入): rows of any source come in, and every row is accepted, a duplicate, or rejected with
 * line, column, value and reason. Bad rows never stop a file unless a limit is set. Entry types:
 * {@link io.github.rapport4j.intake.row.RecordReader} for records such as customers and leads,
 * {@link io.github.rapport4j.intake.row.IntakeReport} for what came of the rows.
 */
@NullMarked
package io.github.rapport4j.intake.row;

import org.jspecify.annotations.NullMarked;
