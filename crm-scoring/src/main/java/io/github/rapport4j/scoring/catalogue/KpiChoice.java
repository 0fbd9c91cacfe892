// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.catalogue;

import com.google.common.collect.ImmutableList;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.scoring.contract.ContractPolicy;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.lifetime.LifetimePolicy;
import io.github.rapport4j.scoring.lifetime.LifetimeTally;
import io.github.rapport4j.scoring.pipeline.PipelinePolicy;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.purchase.RepurchaseForm;
import io.github.rapport4j.scoring.relation.ReferralTally;
import io.github.rapport4j.scoring.relation.RelationPolicy;
import io.github.rapport4j.scoring.relation.TouchTally;
import io.github.rapport4j.scoring.relation.TrendPeriod;
import io.github.rapport4j.scoring.retention.RetentionForm;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.service.ServicePolicy;
import io.github.rapport4j.scoring.service.WaitTally;
import io.github.rapport4j.scoring.sheet.SheetPolicy;
import io.github.rapport4j.scoring.survey.AnswerChoice;
import io.github.rapport4j.scoring.survey.CsatPolicy;
import io.github.rapport4j.scoring.winback.ReturnTally;
import io.github.rapport4j.scoring.winback.SpendBaseline;
import io.github.rapport4j.scoring.winback.WinBackPolicy;
import io.github.rapport4j.scoring.winback.WinBackView;
import java.util.List;

/**
 * What a host may choose about a KPI (可选项): a setting of a policy, or a part of a calculator. Its text says what is
 * chosen and within which range.
 */
public enum KpiChoice implements Term {
    /** 留存率口径. */
    RETENTION_FORM("retention-form", RetentionPolicy.class, "form", "KPI-1"),
    /** 活跃期. */
    ACTIVE_INTERVALS("active-intervals", RetentionPolicy.class, "activeIntervals", "KPI-1", "KPI-2", "KPI-14"),
    /** 通常间隔. */
    USUAL_INTERVAL("usual-interval", RetentionPolicy.class, "rhythm", "KPI-1", "KPI-2", "KPI-14"),
    /** 加权天数. */
    WEIGHT_DAYS("weight-days", RetentionPolicy.class, "weightDays", "KPI-1"),
    /** 复购率口径. */
    REPURCHASE_FORM("repurchase-form", PurchaseKpiPolicy.class, "repurchaseForm", "KPI-3"),
    /** 首购观察天数. */
    COHORT_DAYS("cohort-days", PurchaseKpiPolicy.class, "cohortDays", "KPI-3"),
    /** 头部占比. */
    TOP_SHARE("top-share", PurchaseKpiPolicy.class, "topShare", "KPI-23"),
    /** 解决天数. */
    RESOLVE_DAYS("resolve-days", ServicePolicy.class, "resolveDays", "KPI-5"),
    /** 重开天数. */
    REOPEN_DAYS("reopen-days", ServicePolicy.class, "reopenDays", "KPI-5"),
    /** 工单类别. */
    COMPLAINTS_ONLY("complaints-only", ServicePolicy.class, "complaintsOnly", "KPI-5", "KPI-6"),
    /** 统计对象. */
    CASE_CHOICE("case-choice", ServicePolicy.class, "choice", "KPI-5", "KPI-6"),
    /** 计时方式. */
    CLOCK("clock", WaitTally.class, "of", "KPI-6"),
    /** 问题范围. */
    QUESTIONS("questions", AnswerChoice.class, "questions", "KPI-7", "KPI-8"),
    /** 未署名答卷. */
    UNNAMED_ANSWERS("unnamed-answers", AnswerChoice.class, "unnamed", "KPI-7", "KPI-8"),
    /** 量表与满意档. */
    GRADES("grades", CsatPolicy.class, "grades", "KPI-8"),
    /** 转介绍资格. */
    ELIGIBLE("eligible", ReferralTally.class, "ofEligible", "KPI-9"),
    /** 签约天数. */
    SIGN_DAYS("sign-days", RelationPolicy.class, "signDays", "KPI-9"),
    /** 回流天数. */
    RETURN_DAYS("return-days", WinBackPolicy.class, "returnDays", "KPI-10"),
    /** 回流认定. */
    ANY_RETURN("any-return", WinBackPolicy.class, "anyContact", "KPI-10"),
    /** 对照组. */
    HOLD_OUT("hold-out", ReturnTally.class, "ofHoldOut", "KPI-10"),
    /** 流失日. */
    LAPSE("lapse", WinBackView.class, "lapse", "KPI-10", "KPI-11"),
    /** 回流后天数. */
    SPEND_DAYS("spend-days", WinBackPolicy.class, "spendDays", "KPI-11"),
    /** 对比基准. */
    SPEND_BASELINE("spend-baseline", WinBackPolicy.class, "baseline", "KPI-11"),
    /** 基准天数. */
    BASELINE_DAYS("baseline-days", WinBackPolicy.class, "baselineDays", "KPI-11"),
    /** 最短历史. */
    HISTORY_DAYS("history-days", WinBackPolicy.class, "historyDays", "KPI-11"),
    /** 转化天数. */
    CONVERSION_DAYS("conversion-days", PipelinePolicy.class, "withinDays", "KPI-12"),
    /** 利润率. */
    MARGIN("margin", LifetimePolicy.class, "margin", "KPI-14"),
    /** 期数. */
    PERIODS("periods", LifetimePolicy.class, "periods", "KPI-14"),
    /** 预测模型. */
    MODEL("model", LifetimeTally.class, "ofModel", "KPI-14"),
    /** 回应天数. */
    ANSWER_DAYS("answer-days", RelationPolicy.class, "answerDays", "KPI-16", "KPI-20"),
    /** 回应认定. */
    ANY_ANSWER("any-answer", RelationPolicy.class, "anyContact", "KPI-16"),
    /** 触达范围. */
    TOUCH_CHOICE("touch-choice", TouchTally.class, "of", "KPI-16"),
    /** 反馈周期. */
    TREND_PERIOD("trend-period", RelationPolicy.class, "trendPeriod", "KPI-25"),
    /** 宽限天数. */
    GRACE_DAYS("grace-days", ContractPolicy.class, "graceDays", "KPI-18"),
    /** 健康分规则. */
    HEALTH("health", SheetPolicy.class, "health", "HEALTH-3"),
    /** 区间方法: for every KPI with the interval of a share. */
    INTERVAL_METHOD("interval-method", Confidence.class, "method"),
    /** 置信度: for every KPI with an interval. */
    INTERVAL_LEVEL("interval-level", Confidence.class, "level"),
    /** 最小样本: for every KPI that warns of few. */
    MINIMUM_SAMPLE("minimum-sample", Confidence.class, "minimumN"),
    /** 自助法: for every KPI with a mean, a ratio of amounts or a concentration that customers are resampled for. */
    BOOTSTRAP("bootstrap", Confidence.class, "bootstrap");

    private final String code;
    private final Class<?> owner;
    private final String member;
    private final ImmutableList<String> kpis;

    KpiChoice(String code, Class<?> owner, String member, String... kpis) {
        this.code = code;
        this.owner = owner;
        this.member = member;
        this.kpis = ImmutableList.copyOf(kpis);
    }

    /**
     * The type where it is chosen.
     *
     * @return a policy, a part of one, or a calculator
     */
    public Class<?> owner() {
        return owner;
    }

    /**
     * The member of the type by which it is chosen.
     *
     * @return the name of an accessor of a policy, or of a method of a calculator
     */
    public String member() {
        return member;
    }

    /**
     * Among what is chosen.
     *
     * @return all alternatives when they are a closed list; empty for numbers, yes or no, and what the host brings
     */
    public List<Term> alternatives() {
        return switch (this) {
            case RETENTION_FORM -> List.of(RetentionForm.values());
            case REPURCHASE_FORM -> List.of(RepurchaseForm.values());
            case INTERVAL_METHOD -> List.of(Confidence.Method.values());
            case SPEND_BASELINE -> List.of(SpendBaseline.values());
            case TREND_PERIOD -> List.of(TrendPeriod.values());
            case UNNAMED_ANSWERS -> List.of(AnswerChoice.Unnamed.values());
            default -> List.of();
        };
    }

    boolean concerns(String id, List<KpiFigure> figures) {
        return switch (this) {
            case INTERVAL_METHOD -> figures.stream().anyMatch(KpiChoice::isMethodChosen);
            case INTERVAL_LEVEL ->
                figures.stream().anyMatch(figure -> figure.interval().isPresent() || figure.isResampled());
            case MINIMUM_SAMPLE -> figures.stream().anyMatch(KpiFigure::isWarned);
            case BOOTSTRAP -> figures.stream().anyMatch(KpiFigure::isResampled);
            default -> kpis.contains(id);
        };
    }

    private static boolean isMethodChosen(KpiFigure figure) {
        return figure.interval()
                .filter(way -> way.arguments().get(0) instanceof Confidence.Method)
                .isPresent();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "kpi-choice." + code;
    }

    @Override
    public Texts texts() {
        return CatalogueTexts.TEXTS;
    }
}
