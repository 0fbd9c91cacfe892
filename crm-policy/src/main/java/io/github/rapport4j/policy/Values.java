// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The values of one section: those of the file, else those the policy has already. */
final class Values {
    private static final int LONGEST = 400;

    private final Map<String, String> texts;
    private final String prefix;

    Values(Map<String, String> texts) {
        this(texts, "");
    }

    private Values(Map<String, String> texts, String prefix) {
        this.texts = texts;
        this.prefix = prefix;
    }

    String text(String name) {
        String text = texts.get(prefix + name);
        if (text == null) {
            throw refusal(name, Reason.of(PolicyFileReason.MISSING, prefix + name));
        }
        return text;
    }

    boolean has(String name) {
        return texts.containsKey(prefix + name);
    }

    int whole(String name) {
        return parse(name, PolicyFileReason.NOT_WHOLE, text -> exact(text).intValueExact());
    }

    long large(String name) {
        return parse(name, PolicyFileReason.NOT_WHOLE, text -> exact(text).longValueExact());
    }

    BigDecimal number(String name) {
        return parse(name, PolicyFileReason.NOT_A_NUMBER, Values::exact);
    }

    /** A number; one with a thousand digits or an exponent of a million would fill the memory once written out. */
    private static BigDecimal exact(String text) {
        BigDecimal number = new BigDecimal(text.length() > LONGEST ? "" : text);
        if (Math.abs((long) number.scale()) > LONGEST) {
            throw new NumberFormatException();
        }
        return number;
    }

    boolean flag(String name) {
        return choice(name, List.of("no", "yes")) == 1;
    }

    /** The position of the value among the choices. */
    int choice(String name, List<String> choices) {
        int index = choices.indexOf(text(name));
        if (index < 0) {
            throw refusal(name, Reason.of(PolicyFileReason.NOT_A_CHOICE, choices, shown(name)));
        }
        return index;
    }

    /** The term whose code stands here. */
    <T extends Term> T term(String name, List<? extends T> terms) {
        return terms.get(choice(name, terms.stream().map(Term::code).toList()));
    }

    <T> T parse(String name, PolicyFileReason refusal, Function<String, T> parser) {
        try {
            return parser.apply(text(name));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw refusal(name, Reason.of(refusal, shown(name)));
        }
    }

    /** A value with a form of its own, whose refusal is told as it is. */
    <T> T parse(String name, Function<String, T> parser) {
        try {
            return parser.apply(text(name));
        } catch (IllegalArgumentException e) {
            throw refusal(name, Reason.of(PolicyFileReason.REFUSED, String.valueOf(e.getMessage())));
        }
    }

    /** The values of a list, each read by its name. */
    <T> List<T> list(String name, Function<String, T> reader) {
        List<T> items = new ArrayList<>();
        for (int place = 1; has(Paths.item(name, place)); place++) {
            items.add(reader.apply(Paths.item(name, place)));
        }
        return items;
    }

    /** The items of a list whose items have values of their own. */
    <T> List<T> items(String name, Function<Values, T> reader) {
        List<T> items = new ArrayList<>();
        for (int place = 1; isItem(name, place); place++) {
            String item = Paths.item(name, place);
            try {
                items.add(reader.apply(new Values(texts, prefix + item + ".")));
            } catch (IllegalArgumentException e) {
                throw refusal(item, Reason.of(PolicyFileReason.REFUSED, String.valueOf(e.getMessage())));
            }
        }
        return items;
    }

    private boolean isItem(String name, int place) {
        String start = prefix + Paths.item(name, place) + ".";
        return texts.keySet().stream().anyMatch(path -> path.startsWith(start));
    }

    private String shown(String name) {
        String text = text(name);
        return text.isEmpty() ? "\"\"" : text;
    }

    private ValueRefusal refusal(String name, Reason reason) {
        return new ValueRefusal(prefix + name, reason);
    }
}
