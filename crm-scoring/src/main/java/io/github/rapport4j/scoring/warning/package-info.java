/**
 * Early warning (流失预警): signs that a customer may leave, each with its evidence and since when it shows. Activity that
 * falls, complaints that rise, an overdue purchase, satisfaction that drops, a contract about to end, and a forecast
 * that is plugged in. Entry type: {@link io.github.rapport4j.scoring.warning.WarningScanner}. Source: the early warning
 * signals of the customer care handbook; rules WARN-1 to WARN-6.
 */
@NullMarked
package io.github.rapport4j.scoring.warning;

import org.jspecify.annotations.NullMarked;
