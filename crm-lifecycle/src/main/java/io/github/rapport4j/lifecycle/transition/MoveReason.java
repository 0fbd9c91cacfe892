// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.transition;

import static io.github.rapport4j.lifecycle.transition.EventKind.CONTRACT_CANCELLED;
import static io.github.rapport4j.lifecycle.transition.EventKind.CONTRACT_ENDED;
import static io.github.rapport4j.lifecycle.transition.EventKind.LOYALTY_LAPSED;
import static io.github.rapport4j.lifecycle.transition.EventKind.PROPOSAL_REJECTED;
import static io.github.rapport4j.lifecycle.transition.EventKind.RELATIONSHIP_LOST;
import static io.github.rapport4j.lifecycle.transition.EventKind.REQUALIFIED;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Why a relationship moved back or out (变动原因), a closed list. */
@SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
public enum MoveReason implements Term {
    /** The contact left (联系人离职). */
    CONTACT_LEFT("contact-left", REQUALIFIED, RELATIONSHIP_LOST),
    /** The budget was withdrawn (预算取消). */
    BUDGET_WITHDRAWN("budget-withdrawn", REQUALIFIED, PROPOSAL_REJECTED, CONTRACT_CANCELLED, RELATIONSHIP_LOST),
    /** We talked with the wrong person (对接人不符). */
    WRONG_PERSON("wrong-person", REQUALIFIED),
    /** The need has gone (需求消失). */
    NEED_GONE("need-gone", REQUALIFIED, PROPOSAL_REJECTED, CONTRACT_CANCELLED, RELATIONSHIP_LOST),
    /** The price (价格). */
    PRICE("price", PROPOSAL_REJECTED, CONTRACT_CANCELLED, RELATIONSHIP_LOST),
    /** The product does not fit (产品不匹配). */
    PRODUCT("product", PROPOSAL_REJECTED, CONTRACT_CANCELLED, RELATIONSHIP_LOST),
    /** The service (服务). */
    SERVICE("service", PROPOSAL_REJECTED, CONTRACT_CANCELLED, LOYALTY_LAPSED, RELATIONSHIP_LOST),
    /** A competitor was chosen (竞争对手). */
    COMPETITOR("competitor", PROPOSAL_REJECTED, CONTRACT_CANCELLED, RELATIONSHIP_LOST),
    /** Nothing was decided (未做决定). */
    NO_DECISION("no-decision", PROPOSAL_REJECTED, RELATIONSHIP_LOST),
    /** It is not the time (时机不合适). */
    TIMING("timing", REQUALIFIED, PROPOSAL_REJECTED, RELATIONSHIP_LOST),
    /** A grave complaint stays open (严重投诉未解决). */
    COMPLAINT("complaint", LOYALTY_LAPSED),
    /** The customer is not satisfied (满意度低). */
    DISSATISFIED("dissatisfied", CONTRACT_CANCELLED, LOYALTY_LAPSED, RELATIONSHIP_LOST),
    /** Nothing was bought or renewed for long (长期无交易). */
    INACTIVE("inactive", LOYALTY_LAPSED, RELATIONSHIP_LOST),
    /** The contract lapsed (到期未续). */
    LAPSED("lapsed", CONTRACT_ENDED),
    /** The contract was cancelled (解约). */
    CANCELLED("cancelled", CONTRACT_ENDED),
    /** The customer is insolvent (客户破产). */
    INSOLVENT("insolvent", CONTRACT_ENDED, CONTRACT_CANCELLED, RELATIONSHIP_LOST, EventKind.DISQUALIFIED),
    /** Not a customer we serve (非目标客户). */
    NOT_SERVED("not-served", EventKind.DISQUALIFIED),
    /** We know the customer already (重复记录). */
    DUPLICATE("duplicate", EventKind.DISQUALIFIED),
    /** There is no such customer (信息虚假). */
    NOT_REAL("not-real", EventKind.DISQUALIFIED),
    /** Law or the customer forbids it (合规禁止). */
    FORBIDDEN("forbidden", EventKind.DISQUALIFIED),
    /** The disqualification was a mistake (误判). */
    MISTAKE("mistake", EventKind.REINSTATED),
    /** What disqualified has changed (情况变化). */
    CHANGED("changed", EventKind.REINSTATED),
    /** Anything else; it needs a note (其他). */
    OTHER(
            "other",
            REQUALIFIED,
            PROPOSAL_REJECTED,
            CONTRACT_CANCELLED,
            LOYALTY_LAPSED,
            RELATIONSHIP_LOST,
            CONTRACT_ENDED,
            EventKind.DISQUALIFIED,
            EventKind.REINSTATED);

    private final String code;
    private final Set<EventKind> kinds;

    MoveReason(String code, EventKind... kinds) {
        this.code = code;
        this.kinds = Set.of(kinds);
    }

    /**
     * The reason of a code.
     *
     * @param code the stored code
     * @return the reason
     * @throws IllegalArgumentException if there is no such code
     */
    public static MoveReason parse(String code) {
        Objects.requireNonNull(code, "code");
        for (MoveReason reason : values()) {
            if (reason.code.equals(code)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("code must be that of a move reason, but was " + code);
    }

    /**
     * The reasons an event accepts.
     *
     * @param kind the event
     * @return in the order of the list; empty when the event needs none
     */
    public static List<MoveReason> of(EventKind kind) {
        return List.of(values()).stream()
                .filter(reason -> reason.isReasonOf(kind))
                .toList();
    }

    /**
     * Whether an event accepts it.
     *
     * @param kind the event
     * @return true if it does
     */
    public boolean isReasonOf(EventKind kind) {
        return kinds.contains(kind);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "move-reason." + code;
    }

    @Override
    public Texts texts() {
        return TransitionTexts.TEXTS;
    }
}
