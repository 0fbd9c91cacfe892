/**
 * When and how much a customer buys (购买节奏): the purchase day that all rules share (FACT-5), the usual interval between
 * purchase days and what counts as activity (ENG-1), and purchases of millions of customers in primitive columns. Entry
 * types: {@link io.github.rapport4j.scoring.rhythm.PurchaseDays} for one customer,
 * {@link io.github.rapport4j.scoring.rhythm.PurchaseColumns} for many; both show a rule the same days, so that every
 * figure is computed by one piece of code.
 */
@NullMarked
package io.github.rapport4j.scoring.rhythm;

import org.jspecify.annotations.NullMarked;
