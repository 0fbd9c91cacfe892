// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.axis.Cut;
import io.github.rapport4j.scoring.loyalty.LoyaltyTier;
import io.github.rapport4j.scoring.loyalty.TierPolicy;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.stability.HysteresisPolicy;
import io.github.rapport4j.scoring.value.ValuePolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The forms of policies about value, quadrants, their stability, and tiers. */
final class PlacementForms {
    private static final List<String> CUTS = List.of("median", "fixed 50", "quantile 0.8", "top 0.2");

    private static final int ALL = 100;

    private PlacementForms() {}

    static PolicyForm<QuadrantPolicy> quadrant() {
        return PolicyForm.of("quadrant", QuadrantPolicy.standard(), QuadrantPolicy::named)
                .with(
                        "cuts",
                        policy -> Lines.of("value", text(policy.valueCut()), "loyalty", text(policy.loyaltyCut())),
                        (policy, values) -> policy.withCuts(cut(values, "value"), cut(values, "loyalty")))
                .with(
                        "",
                        policy -> Lines.of("small-base", policy.smallBase(), "minimum-days", policy.minimumDays()),
                        (policy, values) -> policy.withSmallBase(values.whole("small-base"))
                                .withMinimumDays(values.whole("minimum-days")));
    }

    private static String text(Cut cut) {
        if (cut.equals(Cut.median())) {
            return "median";
        }
        if (cut instanceof Cut.Quantile quantile) {
            return "quantile " + quantile.q().toPlainString();
        }
        return cut instanceof Cut.TopShare top
                ? "top " + top.s().toPlainString()
                : "fixed " + ((Cut.Fixed) cut).value().toPlainString();
    }

    private static Cut cut(Values values, String name) {
        String[] words = values.text(name).strip().split("\\s+", 3);
        BigDecimal number = words.length == 2 ? number(words[1], name, values) : BigDecimal.ZERO;
        String form = words[0] + (words.length == 2 ? " x" : "");
        return switch (form) {
            case "median" -> Cut.median();
            case "fixed x" -> Cut.fixed(number);
            case "quantile x" -> new Cut.Quantile(number);
            case "top x" -> new Cut.TopShare(number);
            default -> throw new ValueRefusal(name, Reason.of(PolicyFileReason.NOT_A_CHOICE, CUTS, values.text(name)));
        };
    }

    private static BigDecimal number(String text, String name, Values values) {
        return values.parse(name, PolicyFileReason.NOT_A_NUMBER, whole -> new BigDecimal(text));
    }

    static PolicyForm<HysteresisPolicy> hysteresis() {
        return PolicyForm.of("hysteresis", HysteresisPolicy.standard(), HysteresisPolicy::named)
                .with(
                        "confirmations",
                        policy -> Lines.of("beyond", policy.beyond(), "across", policy.across()),
                        (policy, values) -> policy.withConfirmations(values.whole("beyond"), values.whole("across")))
                .with(
                        "",
                        policy -> Lines.of("band-percent", policy.bandPercent(), "minimum-days", policy.minimumDays()),
                        (policy, values) -> policy.withBand(values.whole("band-percent"))
                                .withMinimumDays(values.whole("minimum-days")));
    }

    static PolicyForm<ValuePolicy> value() {
        return PolicyForm.of("value", ValuePolicy.standard(), ValuePolicy::named)
                .with(
                        "",
                        policy -> Lines.of(
                                "window-days", window(policy),
                                "margin", policy.isMargin(),
                                "referred", policy.hasReferred()),
                        PlacementForms::value);
    }

    private static Object window(ValuePolicy policy) {
        return policy.window(LocalDate.EPOCH).isEmpty()
                ? "all"
                : policy.window(LocalDate.EPOCH).orElseThrow().lengthInDays();
    }

    private static ValuePolicy value(ValuePolicy policy, Values values) {
        ValuePolicy plain =
                ValuePolicy.standard().named(policy.ref().name(), policy.ref().version());
        ValuePolicy windowed = values.text("window-days").equals("all")
                ? plain.withWholeHistory()
                : plain.withWindowDays(values.whole("window-days"));
        ValuePolicy margin = values.flag("margin") ? windowed.withMargin() : windowed;
        return values.flag("referred") ? margin.withReferred() : margin;
    }

    static PolicyForm<TierPolicy> tiers() {
        return PolicyForm.of("tiers", TierPolicy.standard(), TierPolicy::named)
                .with("shares", PlacementForms::shares, PlacementForms::shares)
                .with(
                        "weights",
                        policy -> Lines.of("spend", policy.spendWeight(), "tenure", policy.tenureWeight()),
                        PlacementForms::weights)
                .with(
                        "ties",
                        policy -> Lines.of(
                                "strict-counts", policy.isStrict(), "at-least-one-core", policy.isAtLeastOneCore()),
                        PlacementForms::ties)
                .with(
                        "",
                        policy -> Lines.of("warning-above", policy.warningAbove()),
                        (policy, values) -> policy.withWarningAbove(values.number("warning-above")));
    }

    private static Map<String, String> shares(TierPolicy policy) {
        return Lines.of(
                "core", policy.share(LoyaltyTier.CORE),
                "important", policy.share(LoyaltyTier.IMPORTANT),
                "potential", policy.share(LoyaltyTier.POTENTIAL));
    }

    private static TierPolicy shares(TierPolicy policy, Values values) {
        return policy.withShares(values.whole("core"), values.whole("important"), values.whole("potential"));
    }

    private static TierPolicy weights(TierPolicy policy, Values values) {
        return values.whole("tenure") == 0 && values.whole("spend") == ALL
                ? policy.withoutWeights()
                : policy.withWeights(values.whole("spend"), values.whole("tenure"));
    }

    private static TierPolicy ties(TierPolicy policy, Values values) {
        TierPolicy strict = values.flag("strict-counts") ? policy.withStrictCounts() : policy;
        return values.flag("at-least-one-core") ? strict.withAtLeastOneCore() : strict;
    }
}
