// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.intake.purchase.PurchaseMapping;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

/**
 * How the files are to be understood.
 *
 * @param zone whose midnights part the days
 * @param day the last day that counts; empty for the day of the last purchase, or of the last fact without purchases
 * @param currency the currency of contracts, unless purchases are in another
 * @param purchases where the columns of the purchases stand
 */
public record CompanySettings(ZoneId zone, Optional<LocalDate> day, Currency currency, PurchaseMapping purchases) {}
