// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Why something is as it is (理由): a code and the values its sentence names. Arguments are numbers, scores, money,
 * ratios, dates, {@linkplain Term terms}, ids, or lists of these; personal data is not allowed among them.
 *
 * @param code what kind of reason
 * @param arguments the values, in the order of the template's places
 */
public record Reason(ReasonCode code, List<Object> arguments) {
    public Reason {
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
    }

    /**
     * A reason from its code and values.
     *
     * @param code what kind of reason
     * @param arguments the values, in the order of the template's places
     * @return the reason
     */
    public static Reason of(ReasonCode code, Object... arguments) {
        return new Reason(code, List.of(arguments));
    }

    /**
     * The sentence for a reader.
     *
     * @param locale the reader's language
     * @return the template with its places filled
     */
    public String text(Locale locale) {
        return TextRenderer.standard().render(this, locale);
    }
}
