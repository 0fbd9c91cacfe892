/**
 * The customer (客户): who they are, whom to talk to, what they need, what they agreed to. Entry type:
 * {@link io.github.rapport4j.core.customer.Customer}, which holds contacts, needs, profile and deals from the packages
 * below. A customer is one value that is stored and versioned as a whole.
 */
@NullMarked
package io.github.rapport4j.core.customer;

import org.jspecify.annotations.NullMarked;
