// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.profile;

import io.github.rapport4j.scoring.internal.Decimals;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * One weighted predicate over a lead's tags (匹配规则): it holds when the lead has one of the values wanted.
 *
 * @param kind which tags it looks at, such as {@code industry}
 * @param wanted the values that match, at least one
 * @param weight how much it counts beside the other rules, above 0, at most 1,000,000, at most 2 decimals
 */
public record ProfileRule(String kind, Set<String> wanted, BigDecimal weight) {
    private static final int DECIMALS = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    public ProfileRule {
        LeadTags.requireText("kind", kind);
        wanted = Set.copyOf(wanted);
        weight = Decimals.plain(weight);
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException(kind + " rule must want at least one value, but had none");
        }
        if (weight.signum() <= 0 || weight.compareTo(MOST) > 0 || weight.scale() > DECIMALS) {
            throw new IllegalArgumentException(kind + " weight must be above 0, at most 1000000 and have at most 2"
                    + " decimals, but was " + weight.toPlainString());
        }
    }

    /**
     * A rule.
     *
     * @param kind which tags it looks at
     * @param wanted the values that match
     * @param weight how much it counts, above 0
     * @return the rule
     */
    public static ProfileRule of(String kind, Collection<String> wanted, BigDecimal weight) {
        return new ProfileRule(kind, Set.copyOf(wanted), weight);
    }

    /**
     * Whether a lead matches.
     *
     * @param tags the lead's tags
     * @return true if one of its values is wanted
     */
    public boolean matches(LeadTags tags) {
        return tags.of(kind).stream().anyMatch(wanted::contains);
    }

    /** Hundredths. */
    long units() {
        return weight.movePointRight(DECIMALS).longValueExact();
    }

    /** The same text for equal rules; lengths keep values apart that hold the marks themselves. */
    String text() {
        StringBuilder out = new StringBuilder(part(kind)).append("in");
        new TreeSet<>(wanted).forEach(value -> out.append(part(value)));
        return out.append('*').append(weight.toPlainString()).toString();
    }

    private static String part(String value) {
        return "<" + value.length() + ":" + value + ">";
    }
}
