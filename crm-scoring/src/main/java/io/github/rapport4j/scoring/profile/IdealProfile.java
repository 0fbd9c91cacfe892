// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.profile;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The customer one looks for (理想客户画像), as weighted rules over tags.
 *
 * <pre>
 * fit = 100 x sum of the weights that match / sum of the weights of which the tag is known
 * </pre>
 *
 * Half-up to the millionth of a point. Immutable and safe for use by several threads.
 */
public final class IdealProfile implements Policy {
    private final List<ProfileRule> rules;
    private final PolicyRef ref;

    private IdealProfile(List<ProfileRule> rules, String name, int version) {
        this.rules = List.copyOf(rules);
        if (this.rules.isEmpty()) {
            throw new IllegalArgumentException("profile must have at least one rule, but had none");
        }
        this.ref = PolicyRef.of(
                name, version, this.rules.stream().map(ProfileRule::text).collect(Collectors.joining("\n")));
    }

    /**
     * A profile. There is no standard one: whom one looks for is the host's to say.
     *
     * @param rules at least one
     * @return the profile, named {@code profile}, version 1
     * @throws IllegalArgumentException if there is no rule
     */
    public static IdealProfile of(List<ProfileRule> rules) {
        return new IdealProfile(rules, "profile", 1);
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public IdealProfile named(String name, int version) {
        return new IdealProfile(rules, name, version);
    }

    /**
     * How well a lead matches.
     *
     * @param tags the lead's tags
     * @return the fit, with the rules it rests on
     */
    public ProfileFit rate(LeadTags tags) {
        Objects.requireNonNull(tags, "tags");
        List<ProfileRule> matched = new ArrayList<>();
        List<ProfileRule> missed = new ArrayList<>();
        List<ProfileRule> unknown = new ArrayList<>();
        for (ProfileRule rule : rules) {
            List<ProfileRule> known = rule.matches(tags) ? matched : missed;
            (tags.isKnown(rule.kind()) ? known : unknown).add(rule);
        }
        return new ProfileFit(ref, matched, missed, unknown);
    }

    /**
     * Its rules.
     *
     * @return in the order they were given, at least one
     */
    public List<ProfileRule> rules() {
        return rules;
    }

    @Override
    public PolicyRef ref() {
        return ref;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdealProfile that && rules.equals(that.rules) && ref.equals(that.ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return ref + " " + rules;
    }
}
