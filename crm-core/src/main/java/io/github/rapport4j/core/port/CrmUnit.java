// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;

/** What belongs together: customers and their facts, of a store or of one unit of work in it (工作单元). */
public interface CrmUnit {
    /**
     * The customers.
     *
     * @return the repository
     */
    Repository<CustomerId, Customer> customers();

    /**
     * The facts.
     *
     * @return the log
     */
    FactLog facts();
}
