// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.contact;

import java.util.List;
import java.util.Objects;

/**
 * How a customer decides to buy (决策链): who uses it, who decides, and which way the budget takes. Each part is known or
 * marked unknown; an approval path that is known and empty means that nobody else is asked.
 *
 * @param usingDepartment the department that will use what is bought (使用部门)
 * @param decisionMaker the contact who decides (决策人)
 * @param approvalPath the steps of the budget, in their order (预算审批流程)
 */
public record DecisionChain(
        Finding<String> usingDepartment, Finding<ContactId> decisionMaker, Finding<List<ApprovalStep>> approvalPath) {
    public DecisionChain {
        Objects.requireNonNull(usingDepartment, "usingDepartment");
        Objects.requireNonNull(decisionMaker, "decisionMaker");
        approvalPath = approvalPath.fold(path -> Finding.of(List.copyOf(path)), Finding::unknown);
    }

    /**
     * A chain from its parts.
     *
     * @param usingDepartment the department that will use what is bought
     * @param decisionMaker the contact who decides
     * @param approvalPath the steps of the budget, in their order
     * @return the chain
     */
    public static DecisionChain of(
            Finding<String> usingDepartment,
            Finding<ContactId> decisionMaker,
            Finding<List<ApprovalStep>> approvalPath) {
        return new DecisionChain(usingDepartment, decisionMaker, approvalPath);
    }

    /**
     * The chain of a customer of whom nothing is known yet.
     *
     * @return all parts marked unknown
     */
    public static DecisionChain unknown() {
        return new DecisionChain(Finding.unknown(), Finding.unknown(), Finding.unknown());
    }
}
