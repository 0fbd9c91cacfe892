// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.lab;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;
import java.util.Locale;

/** Every sentence of a trial, in both languages (试算文案). */
public enum TrialText implements ReasonCode {
    /** from \ to. */
    FROM,
    /** no outcome. */
    NONE,
    /** Who moves, and why. */
    WHO,
    /** nobody moves. */
    NOBODY,
    /** … and {0} more; --show {1} tells all. */
    MORE,
    /** {0}: {1} to no outcome. */
    LEAVES,
    /** {0}: no outcome to {1}. */
    ENTERS,
    /** {0}: {1}. */
    ITEM,
    /** {0} does not say of what kind it is in a line such as policy: bant. */
    NO_KIND,
    /** {0} places nobody; what can be tried: {1}. */
    NO_TRIAL,
    /** give two policy files, one kind out of {0}, or nothing to try them all. */
    USAGE,
    /** {0} cannot be read. */
    UNREADABLE;

    private static final Texts TEXTS = Texts.of(TrialText.class, "trial");

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String key() {
        return "trial." + code();
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }
}
