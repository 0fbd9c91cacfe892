/**
 * What a customer needs and what makes them hesitate (需求与顾虑). Entry type:
 * {@link io.github.rapport4j.core.customer.need.Need}. The words of the customer are free text and personal; kinds and
 * status are closed lists that rules can read.
 */
@NullMarked
package io.github.rapport4j.core.customer.need;

import org.jspecify.annotations.NullMarked;
