// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.transition;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import java.util.List;
import java.util.Objects;

/** What can happen to a relationship, and where it leads: the rows of the transition table (流转表). */
@SuppressWarnings("ImmutableEnumChecker") // unmodifiable lists
public enum EventKind implements Term {
    /** T1: a possible customer was found (捕获线索). */
    LEAD_CAPTURED("T1", "lead-captured", Arrow.start(1)),
    /** T2: the lead was scored (线索评分). */
    LEAD_SCORED("T2", "lead-scored", Arrow.of(1, 1)),
    /** T3: the lead was put off (线索暂缓). */
    LEAD_DEFERRED(
            "T3",
            "lead-deferred",
            Arrow.of(
                    Standing.of(LifecycleStage.IDENTIFICATION),
                    Standing.of(LifecycleStage.IDENTIFICATION, Disposition.DEFERRED))),
    /** T4: a deferred lead was taken up again (线索重启). */
    LEAD_REOPENED(
            "T4",
            "lead-reopened",
            Arrow.of(
                    Standing.of(LifecycleStage.IDENTIFICATION, Disposition.DEFERRED),
                    Standing.of(LifecycleStage.IDENTIFICATION))),
    /** T5: we talked with each other (建立联系). */
    CONTACT_MADE("T5", "contact-made", Arrow.of(1, 2)),
    /** T6: the customer confirmed what they need (需求确认). */
    NEEDS_CONFIRMED("T6", "needs-confirmed", Arrow.of(2, 3)),
    /** T7: the proposal was presented (方案演示). */
    PROPOSAL_PRESENTED("T7", "proposal-presented", Arrow.of(3, 3)),
    /** T8: the contract was signed (签订合同). */
    CONTRACT_SIGNED("T8", "contract-signed", Arrow.of(3, 4)),
    /** T9: the customer accepted the go-live (上线验收). */
    GO_LIVE_ACCEPTED("T9", "go-live-accepted", Arrow.of(4, 4)),
    /** T10: the customer is loyal (确立忠诚). */
    LOYALTY_ESTABLISHED("T10", "loyalty-established", Arrow.of(4, 5)),
    /** R1: the customer is a lead again (重新评估). */
    REQUALIFIED("R1", "requalified", Arrow.of(2, 1)),
    /** R2: the proposal was turned down (方案被拒). */
    PROPOSAL_REJECTED("R2", "proposal-rejected", Arrow.of(3, 2)),
    /** R3: the contract was cancelled before go-live (上线前解约). */
    CONTRACT_CANCELLED("R3", "contract-cancelled", Arrow.of(4, 3)),
    /** R4: loyalty has gone (忠诚失效). */
    LOYALTY_LAPSED("R4", "loyalty-lapsed", Arrow.of(5, 4)),
    /** X1: the relationship was lost (丢失). */
    RELATIONSHIP_LOST("X1", "relationship-lost", Arrow.out(1, Disposition.LOST)),
    /** X2: a lost relationship was taken up again (重新开启). */
    RELATIONSHIP_REOPENED("X2", "relationship-reopened", Arrow.reopen()),
    /** X3: the contract ended (合同终止). */
    CONTRACT_ENDED("X3", "contract-ended", Arrow.out(4, Disposition.ENDED)),
    /** X4: the customer came back (挽回). */
    WON_BACK("X4", "won-back", Arrow.winBack()),
    /** X5: the customer is none for us (取消资格). */
    DISQUALIFIED("X5", "disqualified", Arrow.out(1, Disposition.DISQUALIFIED)),
    /** X6: the disqualifier was withdrawn (恢复资格). */
    REINSTATED("X6", "reinstated", Arrow.reinstate()),
    /** M1: a customer of before this record began was taken over (存量导入). */
    EXISTING_IMPORTED("M1", "existing-imported", Arrow.start(5));

    private final String rule;
    private final String code;
    private final List<List<Standing>> targets;

    EventKind(String rule, String code, Arrow arrow) {
        this.rule = rule;
        this.code = code;
        this.targets = Standing.all().stream().map(arrow::targets).toList();
    }

    /**
     * The kind of a code.
     *
     * @param code the stored code
     * @return the kind
     * @throws IllegalArgumentException if there is no such code
     */
    public static EventKind parse(String code) {
        Objects.requireNonNull(code, "code");
        for (EventKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("code must be that of an event kind, but was " + code);
    }

    /**
     * The id of its row.
     *
     * @return T1 to T10, R1 to R4, X1 to X6 or M1
     */
    public String rule() {
        return rule;
    }

    /**
     * Where it may lead.
     *
     * @param from where the relationship stands
     * @return the preferred target first; empty when the event is not allowed there
     */
    public List<Standing> targets(Standing from) {
        return targets.get(from.index());
    }

    /**
     * Whether a reason from the closed list must be given: for moves back and out, and for taking a disqualification
     * back.
     *
     * @return true for R1 to R4, X1, X3, X5 and X6
     */
    public boolean isReasonNeeded() {
        return switch (this) {
            case REQUALIFIED,
                    PROPOSAL_REJECTED,
                    CONTRACT_CANCELLED,
                    LOYALTY_LAPSED,
                    RELATIONSHIP_LOST,
                    CONTRACT_ENDED,
                    DISQUALIFIED,
                    REINSTATED -> true;
            default -> false;
        };
    }

    /**
     * Whether another round of the relationship begins.
     *
     * @return true for X2 and X4
     */
    public boolean isNextCycle() {
        return this == RELATIONSHIP_REOPENED || this == WON_BACK;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "event-kind." + code;
    }

    @Override
    public Texts texts() {
        return TransitionTexts.TEXTS;
    }
}
