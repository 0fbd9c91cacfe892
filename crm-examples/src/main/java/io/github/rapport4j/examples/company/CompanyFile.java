// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.fact.FactKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that can be read (输入文件); docs/input-files.md says what stands in each. */
public enum CompanyFile {
    /** Lines of orders (购买记录). */
    PURCHASES,
    /** Customers (客户). */
    CUSTOMERS,
    /** Leads (线索). */
    LEADS,
    /** Persons at customers (联系人). */
    CONTACTS,
    /** Needs and concerns (需求与顾虑). */
    NEEDS,
    /** Consents (同意记录). */
    CONSENTS,
    /** Dated evidence about leads (线索依据). */
    EVIDENCE,
    /** Contacts with customers (互动记录). */
    INTERACTIONS,
    /** Complaints and requests (工单). */
    CASES,
    /** Survey answers (调查答复). */
    SURVEYS,
    /** Steps of referrals (转介绍). */
    REFERRALS,
    /** Steps of contracts (合同). */
    CONTRACTS,
    /** Touches (触达记录). */
    TOUCHES,
    /** Actions done or waived (行动记录). */
    ACTIONS,
    /** Lifecycle events (生命周期事件). */
    STAGES;

    private static final String COMPRESSED = ".gz";

    private final String prefix = name().toLowerCase(Locale.ROOT);

    /**
     * The name of the file in a folder, when it is not compressed.
     *
     * @return such as {@code customers.csv}
     */
    public String fileName() {
        return prefix + ".csv";
    }

    /** Its name without an ending. */
    String prefix() {
        return prefix;
    }

    /**
     * The file of a name.
     *
     * @param fileName such as {@code customers.csv} or {@code customers.csv.gz}
     * @return empty if it is none of ours
     */
    public static Optional<CompanyFile> find(String fileName) {
        return Arrays.stream(values())
                .filter(file -> fileName.equals(file.fileName()) || fileName.equals(file.fileName() + COMPRESSED))
                .findFirst();
    }

    /** What its rows record, so that a customer without any is known to have none. */
    List<FactKind> kinds() {
        return switch (this) {
            case PURCHASES -> List.of(FactKind.PURCHASE, FactKind.REFUND);
            case INTERACTIONS -> List.of(FactKind.INTERACTION);
            case CASES -> List.of(FactKind.SERVICE_EVENT);
            case SURVEYS -> List.of(FactKind.SURVEY_ANSWER);
            case REFERRALS -> List.of(FactKind.REFERRAL);
            case CONTRACTS -> List.of(FactKind.CONTRACT_EVENT);
            case TOUCHES -> List.of(FactKind.TOUCH);
            case ACTIONS -> List.of(FactKind.ACTION_DONE);
            default -> List.of();
        };
    }
}
