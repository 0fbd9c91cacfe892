// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.scoring.segment.RfmArea;
import io.github.rapport4j.scoring.segment.RfmBinning;
import io.github.rapport4j.scoring.segment.RfmGroups;
import io.github.rapport4j.scoring.segment.RfmScorePolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms of policies about recency, frequency and money. */
final class SegmentForms {
    private static final String FROM_TO = "(\\d+)(-(\\d+))?";

    private SegmentForms() {}

    static PolicyForm<RfmScorePolicy> scores() {
        return PolicyForm.of("rfm-scores", RfmScorePolicy.standard(), RfmScorePolicy::named)
                .with(
                        "",
                        policy -> Lines.of("binning", policy.binning().code()),
                        (policy, values) -> policy.withBinning(values.term("binning", List.of(RfmBinning.values()))));
    }

    static PolicyForm<RfmGroups> groups(List<? extends Term> terms) {
        return PolicyForm.of("rfm-groups", RfmGroups.standard(), RfmGroups::named)
                .withItems(
                        List.of("areas[]", "areas[].group", "areas[].recency", "areas[].frequency", "areas[].money"),
                        policy -> Lines.of("areas", areas(policy)),
                        (policy, values) -> RfmGroups.of(values.items("areas", item -> area(item, terms)))
                                .named(policy.ref().name(), policy.ref().version()))
                .refusing(policy -> refusal(policy, terms));
    }

    private static List<Map<String, Object>> areas(RfmGroups groups) {
        return groups.areas().stream()
                .map(area -> Fields.row(
                        "group", area.group().code(),
                        "recency", area.recency(),
                        "frequency", area.frequency(),
                        "money", area.money()))
                .toList();
    }

    private static RfmArea area(Values item, List<? extends Term> terms) {
        return new RfmArea(
                item.term("group", terms), span(item, "recency"), span(item, "frequency"), span(item, "money"));
    }

    /** One class, such as 5, or classes from one to another, such as 3-5; left out, all five. */
    private static RfmArea.Span span(Values item, String name) {
        return item.has(name) ? item.parse(name, SegmentForms::span) : RfmArea.Span.ANY;
    }

    private static RfmArea.Span span(String text) {
        if (text.length() > 9 || !text.matches(FROM_TO)) {
            throw new IllegalArgumentException("classes must be such as 5 or 3-5, but was " + text);
        }
        String[] ends = text.split("-", -1);
        return RfmArea.Span.of(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    private static Optional<Reason> refusal(RfmGroups groups, List<? extends Term> terms) {
        return groups.areas().stream()
                .map(RfmArea::group)
                .filter(group -> !terms.contains(group))
                .findFirst()
                .map(group -> Reason.of(
                        PolicyFileReason.NOT_WRITABLE,
                        "group",
                        terms.stream().map(Term::code).toList(),
                        group.code()));
    }
}
