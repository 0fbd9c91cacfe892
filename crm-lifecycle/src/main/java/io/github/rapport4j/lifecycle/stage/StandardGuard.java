// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.proof.Proof;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.lifecycle.transition.MoveReason;

/** The conditions that come with the library (标准准入条件). */
@SuppressWarnings("ImmutableEnumChecker") // conditions are pure functions
public enum StandardGuard implements Guard {
    /** The name is known (名称已知). */
    NAME("name", (s, v, e) -> e.has(Proof.NAME)),
    /** The customer can be reached by at least one channel (至少有一种联系方式). */
    CHANNEL("channel", (s, v, e) -> e.has(Proof.CHANNEL)),
    /** The source is known (来源已知). */
    SOURCE("source", (s, v, e) -> e.has(Proof.SOURCE)),
    /** The score is decidedly deferred, or provisionally so and the owner agrees (评分已定为暂缓，或待定为暂缓且负责人同意). */
    DEFERRABLE(
            "deferrable",
            (s, v, e) -> e.has(Proof.DEFERRED_DECIDED) || (e.has(Proof.DEFERRED) && e.has(Proof.OWNER_CONSENT))),
    /** A date to look again is set (已定复查日期). */
    RECHECK_SET("recheck-set", (s, v, e) -> v.recheckOn().isPresent()),
    /** Something new is known, or the date to look again has come (有新的依据，或复查日期已到). */
    RECHECK_DUE("recheck-due", (s, v, e) -> e.has(Proof.NEW_EVIDENCE) || s.isRecheckDue(e.day())),
    /** There was a two-way interaction (有双向互动). */
    TWO_WAY_CONTACT("two-way-contact", (s, v, e) -> e.has(Proof.TWO_WAY_CONTACT)),
    /** The score can still reach the medium band (评分仍可能达到中等). */
    NOT_DEFERRED("not-deferred", (s, v, e) -> !e.has(Proof.DEFERRED_DECIDED)),
    /** The lead is tagged (线索已打标签). */
    TAGGED("tagged", (s, v, e) -> e.has(Proof.TAGGED)),
    /** The customer confirmed at least one pain (客户至少确认一个痛点). */
    PAIN_CONFIRMED("pain-confirmed", (s, v, e) -> e.has(Proof.PAIN_CONFIRMED)),
    /** Using department, decision maker and approval path are known or marked unknown (使用部门、决策人和审批流程已知或标为未知). */
    CHAIN_SETTLED("chain-settled", (s, v, e) -> e.has(Proof.CHAIN_SETTLED)),
    /** The concerns are noted (顾虑已记录). */
    CONCERNS_NOTED("concerns-noted", (s, v, e) -> e.has(Proof.CONCERNS_NOTED)),
    /** An account manager is named (已指定客户经理). */
    ACCOUNT_MANAGER("account-manager", (s, v, e) -> e.has(Proof.ACCOUNT_MANAGER)),
    /** A decision maker took part (决策人参与). */
    DECISION_MAKER_PRESENT("decision-maker-present", (s, v, e) -> e.has(Proof.DECISION_MAKER_PRESENT)),
    /** 15 minutes of questions were held (已安排15分钟答疑). */
    QUESTIONS_HELD("questions-held", (s, v, e) -> e.has(Proof.QUESTIONS_HELD)),
    /** Objections about cost, implementation and after-sales are answered or noted (成本、实施、售后异议已答复或记录). */
    OBJECTIONS_SETTLED("objections-settled", (s, v, e) -> e.has(Proof.OBJECTIONS_SETTLED)),
    /** The proposal was presented (方案已演示). */
    PROPOSAL_PRESENTED("proposal-presented", (s, v, e) -> s.isProposed() || e.has(Proof.PROPOSAL_PRESENTED)),
    /** The callback was made or waived (回访已完成或免除). */
    CALLBACK_SETTLED("callback-settled", (s, v, e) -> e.has(Proof.CALLBACK_SETTLED)),
    /** The contract names delivery time, payment and service standard (合同写明交付时间、付款与服务标准). */
    CONTRACT_TERMS("contract-terms", (s, v, e) -> e.has(Proof.CONTRACT_TERMS)),
    /** An order is paid (订单已付). */
    ORDER_PAID("order-paid", (s, v, e) -> e.has(Proof.ORDER_PAID)),
    /** The milestones are done (里程碑已完成). */
    MILESTONES_DONE("milestones-done", (s, v, e) -> e.has(Proof.MILESTONES_DONE)),
    /** Training was held before go-live (上线前已培训). */
    TRAINING_HELD("training-held", (s, v, e) -> e.has(Proof.TRAINING_HELD)),
    /** The order is delivered (订单已交付). */
    DELIVERED("delivered", (s, v, e) -> e.has(Proof.DELIVERED)),
    /** The go-live is accepted (上线已验收). */
    GO_LIVE_ACCEPTED("go-live-accepted", (s, v, e) -> s.isLive() || e.has(Proof.GO_LIVE_ACCEPTED)),
    /** No severe complaint is open (没有未解决的严重投诉). */
    NO_SEVERE_COMPLAINT("no-severe-complaint", (s, v, e) -> !e.has(Proof.SEVERE_COMPLAINT)),
    /** A recent survey is there and positive (有近期满意度且为正面). */
    SATISFIED("satisfied", (s, v, e) -> e.has(Proof.SATISFIED)),
    /** One of renewal, repeat purchase, signed referral or tenure (续约、复购、转介绍或合作年限之一). */
    LOYALTY_TEST("loyalty-test", (s, v, e) -> isLoyal(e)),
    /** There is a second purchase day (有第二个购买日). */
    SECOND_PURCHASE_DAY("second-purchase-day", (s, v, e) -> e.has(Proof.REPEAT_PURCHASE)),
    /** The go-live is not accepted yet (尚未上线验收). */
    BEFORE_GO_LIVE("before-go-live", (s, v, e) -> !s.isLive()),
    /** Two quarterly reviews running failed (连续两次季度回顾不合格). */
    REVIEWS_FAILED("reviews-failed", (s, v, e) -> e.has(Proof.REVIEWS_FAILED)),
    /** Something new is known (有新的事实). */
    NEW_FACT("new-fact", (s, v, e) -> e.has(Proof.NEW_EVIDENCE)),
    /** The contract is over, with its days of grace if it lapsed (合同已终止，到期未续的已过宽限期). */
    CONTRACT_OVER("contract-over", (s, v, e) -> e.has(Proof.CONTRACT_OVER)),
    /** The disqualifier is withdrawn (不合格原因已撤销). */
    DISQUALIFIER_WITHDRAWN("disqualifier-withdrawn", (s, v, e) -> e.has(Proof.DISQUALIFIER_WITHDRAWN)),
    /** The name is known, to import at stage 1 (名称已知，导入到阶段1). */
    IMPORT_NAMED("import-named", (s, v, e) -> e.has(Proof.NAME)),
    /** There was a two-way interaction, to import at stage 2 (有双向互动，导入到阶段2). */
    IMPORT_CONTACTED("import-contacted", (s, v, e) -> e.has(Proof.TWO_WAY_CONTACT)),
    /** A pain was confirmed or the proposal presented, to import at stage 3 (痛点已确认或方案已演示，导入到阶段3). */
    IMPORT_NEEDING("import-needing", (s, v, e) -> e.has(Proof.PAIN_CONFIRMED) || e.has(Proof.PROPOSAL_PRESENTED)),
    /** A contract is signed or an order is paid, to import at stage 4 or 5 (合同已签或订单已付，导入到阶段4或5). */
    IMPORT_BUYING("import-buying", (s, v, e) -> e.has(Proof.CONTRACT_SIGNED) || e.has(Proof.ORDER_PAID)),
    /** One of the tests of loyalty, to import at stage 5 (续约、复购、转介绍或合作年限之一，导入到阶段5). */
    IMPORT_LOYAL("import-loyal", (s, v, e) -> isLoyal(e)),
    /** An author answers for it (有责任人). */
    AUTHOR_NAMED("author-named", (s, v, e) -> v.waiver().isPresent()),
    /** The policy allows imports (政策允许导入). */
    IMPORT_ALLOWED("import-allowed", (s, v, e) -> false),
    /** The policy allows the event at all: put before an event, it takes it away (政策允许该事件). */
    EVENT_ALLOWED("event-allowed", (s, v, e) -> false),
    /** A reason from the list is given (已按清单给出原因). */
    REASON_GIVEN(
            "reason-given",
            (s, v, e) ->
                    v.reason().filter(reason -> reason.isReasonOf(v.kind())).isPresent()),
    /** A reason that is not on the list has a note (其他原因须备注). */
    REASON_NOTED(
            "reason-noted",
            (s, v, e) -> v.reason().filter(MoveReason.OTHER::equals).isEmpty()
                    || v.note().isPresent());

    private final String code;
    private final Condition condition;

    StandardGuard(String code, Condition condition) {
        this.code = code;
        this.condition = condition;
    }

    @Override
    public boolean isMet(LifecycleState state, LifecycleEvent event, Evidence evidence) {
        return condition.isMet(state, event, evidence);
    }

    @Override
    public boolean isAsked(LifecycleEvent event) {
        return switch (this) {
            case IMPORT_NAMED -> isInto(event, 1, 1);
            case IMPORT_CONTACTED -> isInto(event, 2, 2);
            case IMPORT_NEEDING -> isInto(event, 3, 3);
            case IMPORT_BUYING -> isInto(event, 4, 5);
            case IMPORT_LOYAL -> isInto(event, 5, 5);
            default -> true;
        };
    }

    @Override
    public boolean isOverridable() {
        return switch (this) {
            case RECHECK_SET, BEFORE_GO_LIVE, AUTHOR_NAMED, IMPORT_ALLOWED, EVENT_ALLOWED, REASON_GIVEN, REASON_NOTED ->
                false;
            default -> true;
        };
    }

    @Override
    public boolean isAttainable(EventKind kind) {
        return switch (this) {
            case IMPORT_ALLOWED, EVENT_ALLOWED -> false;
            case RECHECK_SET -> kind == EventKind.LEAD_DEFERRED;
            case REASON_GIVEN -> kind.isReasonNeeded();
            default -> true;
        };
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "guard." + code;
    }

    @Override
    public Texts texts() {
        return GuardTexts.TEXTS;
    }

    private static boolean isLoyal(Evidence evidence) {
        return evidence.has(Proof.RENEWED)
                || evidence.has(Proof.REPEAT_PURCHASE)
                || evidence.has(Proof.REFERRAL_CONVERTED)
                || evidence.has(Proof.TENURE);
    }

    /** Whether the event leads into one of these stages; also when it names none. */
    private static boolean isInto(LifecycleEvent event, int lowest, int highest) {
        int stage = event.target().map(LifecycleStage::number).orElse(lowest);
        return stage >= lowest && stage <= highest;
    }

    /** What a guard asks. */
    @FunctionalInterface
    private interface Condition {
        boolean isMet(LifecycleState state, LifecycleEvent event, Evidence evidence);
    }
}
