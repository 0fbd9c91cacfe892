// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.contact;

import io.github.rapport4j.core.measure.Money;
import java.util.Objects;

/**
 * One step of the way a budget takes (预算审批环节): who approves, and up to which amount.
 *
 * @param department the department that approves
 * @param approver the contact who approves
 * @param limit the amount up to which this step is the last; not negative
 */
public record ApprovalStep(Finding<String> department, Finding<ContactId> approver, Finding<Money> limit) {
    public ApprovalStep {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(limit, "limit");
        limit.value().filter(Money::isNegative).ifPresent(money -> {
            throw new IllegalArgumentException("limit must not be negative, but was " + money);
        });
    }

    /**
     * A step from its parts.
     *
     * @param department the department that approves
     * @param approver the contact who approves
     * @param limit the amount up to which this step is the last
     * @return the step
     */
    public static ApprovalStep of(Finding<String> department, Finding<ContactId> approver, Finding<Money> limit) {
        return new ApprovalStep(department, approver, limit);
    }
}
