// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.core;

import io.github.rapport4j.core.privacy.FreeText;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for personal values. Every value that has room for it carries a marker that nothing else carries, so that
 * a test can search any output for it: see {@link #isLeakedIn}.
 */
public final class PrivacyArbitraries {
    /** The marker inside every personal text. */
    public static final String CANARY = "qCanary7Z";

    private PrivacyArbitraries() {}

    /**
     * Whether an output holds a part of a generated personal value.
     *
     * @param output a log line, message or {@code toString}
     * @return true if a marker is in it, in whatever width its characters are
     */
    public static boolean isLeakedIn(String output) {
        return Normalizer.normalize(output, Normalizer.Form.NFKC).contains(CANARY);
    }

    /**
     * Texts: Latin, Han, rare Han, emoji, combining marks, right to left, line breaks, quotes.
     *
     * @return a text with the marker inside
     */
    public static Arbitrary<FreeText> freeTexts() {
        return Combinators.combine(scraps(), scraps()).as((head, tail) -> FreeText.of(head + CANARY + tail));
    }

    private static Arbitrary<String> scraps() {
        return Arbitraries.of(
                "", " ", "Lee", "王小明", "𠮷野家", "🙂👍🏽", "e\u0301", "שלום", "O'Brien; --", "a\nb", "１２３", "<b>&");
    }
}
