// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The values of one section: those of the file, else those the policy has already. */
final class Values {
    private final Map<String, String> texts;

    Values(Map<String, String> texts) {
        this.texts = texts;
    }

    String text(String name) {
        return Objects.requireNonNull(texts.get(name), name);
    }

    boolean has(String name) {
        return texts.containsKey(name);
    }

    int whole(String name) {
        return parse(name, PolicyFileReason.NOT_WHOLE, text -> new BigDecimal(text).intValueExact());
    }

    BigDecimal number(String name) {
        return parse(name, PolicyFileReason.NOT_A_NUMBER, BigDecimal::new);
    }

    boolean flag(String name) {
        return choice(name, List.of("no", "yes")) == 1;
    }

    /** The position of the value among the choices. */
    int choice(String name, List<String> choices) {
        int index = choices.indexOf(text(name));
        if (index < 0) {
            throw new ValueRefusal(name, Reason.of(PolicyFileReason.NOT_A_CHOICE, choices, text(name)));
        }
        return index;
    }

    <T> T parse(String name, PolicyFileReason refusal, Function<String, T> parser) {
        String text = text(name);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new ValueRefusal(name, Reason.of(refusal, text));
        }
    }
}
