// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.proof;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import java.util.Objects;

/** One thing that can be proven about a relationship (依据). */
public enum Proof implements Term {
    /** Name known (名称已知). */
    NAME("name"),
    /** Reachable by one channel (至少一种联系方式). */
    CHANNEL("channel"),
    /** Source known (来源已知). */
    SOURCE("source"),
    /** Scored as deferred (评分属暂缓). */
    DEFERRED("deferred"),
    /** Scored as deferred, whatever is still unknown (评分属暂缓且已定). */
    DEFERRED_DECIDED("deferred-decided"),
    /** Owner agrees to defer (负责人同意暂缓). */
    OWNER_CONSENT("owner-consent"),
    /** Something new is known (有新的依据). */
    NEW_EVIDENCE("new-evidence"),
    /** Two-way interaction (双向互动). */
    TWO_WAY_CONTACT("two-way-contact"),
    /** Tagged (已打标签). */
    TAGGED("tagged"),
    /** A pain confirmed by the customer (客户确认痛点). */
    PAIN_CONFIRMED("pain-confirmed"),
    /** Decision chain known or marked unknown (决策链已知或标为未知). */
    CHAIN_SETTLED("chain-settled"),
    /** Concerns noted (顾虑已记录). */
    CONCERNS_NOTED("concerns-noted"),
    /** Account manager named (已指定客户经理). */
    ACCOUNT_MANAGER("account-manager"),
    /** A decision maker took part (决策人参与). */
    DECISION_MAKER_PRESENT("decision-maker-present"),
    /** 15 minutes of questions held (已安排15分钟答疑). */
    QUESTIONS_HELD("questions-held"),
    /** Objections answered or noted (异议已答复或记录). */
    OBJECTIONS_SETTLED("objections-settled"),
    /** Proposal presented (方案已演示). */
    PROPOSAL_PRESENTED("proposal-presented"),
    /** Callback done or waived (回访已完成或免除). */
    CALLBACK_SETTLED("callback-settled"),
    /** Contract names delivery time, payment and service standard (合同写明交付时间、付款与服务标准). */
    CONTRACT_TERMS("contract-terms"),
    /** Contract signed (合同已签). */
    CONTRACT_SIGNED("contract-signed"),
    /** Order paid (订单已付). */
    ORDER_PAID("order-paid"),
    /** Goods delivered (已交付). */
    DELIVERED("delivered"),
    /** Milestones done (里程碑完成). */
    MILESTONES_DONE("milestones-done"),
    /** Training held (已培训). */
    TRAINING_HELD("training-held"),
    /** Go-live accepted (上线已验收). */
    GO_LIVE_ACCEPTED("go-live-accepted"),
    /** An open severe complaint (有未解决的严重投诉). */
    SEVERE_COMPLAINT("severe-complaint"),
    /** Latest satisfaction is recent and positive (最近满意度为正面). */
    SATISFIED("satisfied"),
    /** Renewed (已续约). */
    RENEWED("renewed"),
    /** Bought on a second day (已复购). */
    REPEAT_PURCHASE("repeat-purchase"),
    /** A referral signed (转介绍成功). */
    REFERRAL_CONVERTED("referral-converted"),
    /** Long-standing customer (合作年限达标). */
    TENURE("tenure"),
    /** Two quarterly reviews running failed (连续两次季度回顾不合格). */
    REVIEWS_FAILED("reviews-failed"),
    /** No contract in force after the days of grace (宽限期后无有效合同). */
    CONTRACT_OVER("contract-over"),
    /** The disqualifier is withdrawn (不合格原因已撤销). */
    DISQUALIFIER_WITHDRAWN("disqualifier-withdrawn");

    private final String code;

    Proof(String code) {
        this.code = code;
    }

    /**
     * The proof of a code.
     *
     * @param code the stored code
     * @return the proof
     * @throws IllegalArgumentException if there is no such code
     */
    public static Proof parse(String code) {
        Objects.requireNonNull(code, "code");
        for (Proof proof : values()) {
            if (proof.code.equals(code)) {
                return proof;
            }
        }
        throw new IllegalArgumentException("code must be that of a proof, but was " + code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "proof." + code;
    }

    @Override
    public Texts texts() {
        return ProofTexts.TEXTS;
    }
}
