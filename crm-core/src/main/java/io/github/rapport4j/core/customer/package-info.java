/**
 * The customer (客户): who they are, whom to talk to, what they need, what they agreed to. Entry type:
 * {@link io.github.rapport4j.core.customer.CustomerId}.
 */
@NullMarked
package io.github.rapport4j.core.customer;

import org.jspecify.annotations.NullMarked;
