// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.vocabulary;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** How a customer is reached or reaches us (渠道). */
public enum Channel implements Term {
    /** Phone (电话). */
    PHONE("phone"),
    /** Hotline (服务热线). */
    HOTLINE("hotline"),
    /** E-mail (邮件). */
    EMAIL("email"),
    /** Instant message (即时通讯). */
    INSTANT_MESSAGE("instant-message"),
    /** Enterprise messenger (企业即时通讯). */
    ENTERPRISE_MESSENGER("enterprise-messenger"),
    /** Text message (短信). */
    SMS("sms"),
    /** Video call (视频会议). */
    VIDEO("video"),
    /** Visit (上门拜访). */
    VISIT("visit"),
    /** Event (线下活动). */
    EVENT("event"),
    /** Community (用户社区). */
    COMMUNITY("community"),
    /** Social media (社交媒体). */
    SOCIAL("social"),
    /** Web form (网页表单). */
    WEB_FORM("web-form"),
    /** In-app message (应用内消息). */
    IN_APP("in-app"),
    /** Post (邮寄). */
    POST("post");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "channel." + code;
    }

    @Override
    public Texts texts() {
        return VocabularyTexts.TEXTS;
    }
}
