/**
 * The people at a customer and how they decide (联系人与决策链): contacts with their roles, and the chain from the using
 * department over the decision maker to those who approve the budget. Entry type:
 * {@link io.github.rapport4j.core.customer.contact.Contact}. What is not known of the chain is marked unknown, so that
 * it can be asked for.
 */
@NullMarked
package io.github.rapport4j.core.customer.contact;

import org.jspecify.annotations.NullMarked;
