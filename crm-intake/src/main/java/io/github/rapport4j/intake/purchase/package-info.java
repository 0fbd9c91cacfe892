/**
 * Purchase logs in, purchases and refunds out (购买记录导入): how the columns of a host's file become facts, read in one pass
 * and little memory. Entry types: {@link io.github.rapport4j.intake.purchase.PurchaseMapping} and
 * {@link io.github.rapport4j.intake.purchase.PurchaseIntake}.
 */
@NullMarked
package io.github.rapport4j.intake.purchase;

import org.jspecify.annotations.NullMarked;
