// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** Why a row, or a whole source, was not taken in (拒收原因). */
public enum IntakeReason implements ReasonCode {
    /** 缺少客户. */
    NO_CUSTOMER("no-customer"),
    /** 值缺失. */
    MISSING_VALUE("missing-value"),
    /** 行过短. */
    SHORT_ROW("short-row"),
    /** 行过长. */
    LONG_ROW("long-row"),
    /** 字符编码错误. */
    MALFORMED_BYTES("malformed-bytes"),
    /** 日期无法识别; the style is named. */
    BAD_DATE("bad-date"),
    /** 数字无法识别; the style is named. */
    BAD_NUMBER("bad-number"),
    /** 不是整数. */
    NOT_WHOLE("not-whole"),
    /** 数字过大. */
    TOO_LARGE("too-large"),
    /** 金额过细: finer than a ten-thousandth. */
    TOO_FINE("too-fine"),
    /** 金额为负. */
    NEGATIVE_AMOUNT("negative-amount"),
    /** 退款金额为零: neither a purchase nor money given back. */
    ZERO_REFUND("zero-refund"),
    /** 数量为零. */
    ZERO_QUANTITY("zero-quantity"),
    /** 数量与单价均为负. */
    CONTRADICTORY_SIGNS("contradictory-signs"),
    /** 未知币种. */
    UNKNOWN_CURRENCY("unknown-currency"),
    /** 币种不一致; the currency of the log is named. */
    OTHER_CURRENCY("other-currency"),
    /** 不在允许值之内; the values are named. */
    NOT_ONE_OF("not-one-of"),
    /** 值无效. */
    BAD_VALUE("bad-value"),
    /** 编号冲突: the id already stands for other content. */
    CONFLICT("conflict"),
    /** 文件不存在. */
    NOT_FOUND("not-found"),
    /** 文件无法读取. */
    UNREADABLE("unreadable"),
    /** 文件不完整: it ends in the middle. */
    BROKEN_OFF("broken-off"),
    /** 不是文本文件. */
    NOT_TEXT("not-text"),
    /** 文件为空. */
    EMPTY("empty"),
    /** 缺少列; the columns that are there are named. */
    NO_COLUMN("no-column"),
    /** 缺少表头: the first row names none of the columns. */
    NO_HEADER("no-header"),
    /** 列名重复. */
    AMBIGUOUS_COLUMN("ambiguous-column"),
    /** 引号未闭合. */
    OPEN_QUOTE("open-quote"),
    /** 拒收行过多; the limit is named. */
    TOO_MANY_REJECTED("too-many-rejected");

    private final String code;

    IntakeReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "intake-reason." + code;
    }

    @Override
    public Texts texts() {
        return IntakeTexts.TEXTS;
    }
}
