// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Worded;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every family of figures owes its readers: codes that stay, and words in both languages. */
public final class KpiWords {
    private KpiWords() {}

    /** The codes of names, which are told in both languages with formula and source. */
    public static String names(KpiName... names) {
        for (KpiName name : names) {
            assertTrue(name.id().matches("(KPI|HEALTH)-[0-9]+"), name.id());
            assertTold(name.formula());
            assertFalse(name.source().text(Locale.ENGLISH).isBlank());
            assertFalse(name.source().text(Locale.CHINESE).isBlank());
            assertTrue(name.formula().key().startsWith(name.key()));
        }
        return terms(names);
    }

    /** The codes of terms, which are told in both languages. */
    public static String terms(Term... terms) {
        Set<String> keys = new HashSet<>();
        for (Term term : terms) {
            assertTold(term);
            assertTrue(keys.add(term.key()), term.key());
        }
        return Stream.of(terms).map(Term::code).collect(Collectors.joining(" "));
    }

    /** The codes of reasons, which have a sentence in both languages. */
    public static String reasons(ReasonCode... reasons) {
        Set<String> keys = new HashSet<>();
        for (ReasonCode reason : reasons) {
            String english = reason.template(Locale.ENGLISH);
            // a template of nothing but arguments is the same everywhere
            assertTrue(english.matches("[{}0-9 ]+") || !english.equals(reason.template(Locale.CHINESE)), english);
            assertTrue(keys.add(reason.key()), reason.key());
        }
        return Stream.of(reasons).map(ReasonCode::code).collect(Collectors.joining(" "));
    }

    /** A definition as its reader sees it: id, unit, direction, then the options. */
    public static String told(KpiDefinition definition) {
        assertEquals(1, definition.version());
        return definition.id() + " " + definition.unit().code() + " "
                + definition.direction().code() + ": " + told(definition.options());
    }

    private static String told(List<Reason> options) {
        return options.stream().map(option -> option.text(Locale.ENGLISH)).collect(Collectors.joining("; "));
    }

    private static void assertTold(Worded words) {
        assertFalse(words.text(Locale.ENGLISH).isBlank());
        assertNotEquals(words.text(Locale.ENGLISH), words.text(Locale.CHINESE));
    }
}
