// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import io.github.rapport4j.core.explain.Texts;

/** The words shared by all KPIs, in a class of their own so that they are read only when asked for. */
final class KpiTexts {
    static final Texts TEXTS = Texts.of(KpiTexts.class, "kpi");

    private KpiTexts() {}
}
