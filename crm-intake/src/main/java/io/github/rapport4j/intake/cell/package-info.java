/**
 * The text of a row and how numbers and dates are read from it (单元格): full-width digits, thousands separators, date
 * patterns. Nothing here depends on the machine's language, and reading leaves next to no garbage. Entry types:
 * {@link io.github.rapport4j.intake.cell.Cells}, {@link io.github.rapport4j.intake.cell.NumberStyle} and
 * {@link io.github.rapport4j.intake.cell.DateStyle}.
 */
@NullMarked
package io.github.rapport4j.intake.cell;

import org.jspecify.annotations.NullMarked;
