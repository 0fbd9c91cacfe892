// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.purchase;

/** Takes the rows of a purchase log that are right (接收端). */
@FunctionalInterface
public interface PurchaseSink {
    /**
     * Takes a row.
     *
     * @param row the purchase or refund, valid during the call only
     * @return false if it was there before, so that it counts as a duplicate
     */
    boolean accept(PurchaseRow row);
}
