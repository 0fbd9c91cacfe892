/**
 * What a customer buys and signs (商机与合同): deals on their way, won or lost with a reason, and contracts with their
 * terms. Entry types: {@link io.github.rapport4j.core.customer.deal.Deal} and
 * {@link io.github.rapport4j.core.customer.deal.Contract}.
 */
@NullMarked
package io.github.rapport4j.core.customer.deal;

import org.jspecify.annotations.NullMarked;
