// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.customer.Ownership;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.TextRenderer;
import io.github.rapport4j.core.explain.Worded;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.lifecycle.transition.Standing;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiUnit;
import io.github.rapport4j.scoring.loyalty.LoyaltyIndex;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

/** Figures as the report shows them: money in units in English and in ten thousands in Chinese. */
final class Shown {
    private static final int TEN_THOUSAND = 4;

    private Shown() {}

    /** Who looks after a customer; empty when nobody is named. */
    static String owner(Company base, CustomerId id) {
        return base.customer(id)
                .flatMap(Customer::ownership)
                .map(Ownership::owner)
                .orElse("");
    }

    /** Stage and disposition; the stage alone when the relationship is open. */
    static Text standing(Standing standing) {
        Text stage = standing.stage().map(Text::of).orElse(Text.NONE);
        return standing.disposition()
                .filter(disposition -> disposition != Disposition.OPEN)
                .map(Text::of)
                .map(out -> new Text(out.en() + " (" + stage.en() + ")", out.zh() + "（" + stage.zh() + "）"))
                .orElse(stage);
    }

    /** The index to one decimal, or why there is none. */
    static Text index(LoyaltyIndex index) {
        return index.score()
                .map(score -> Text.plain(points(score)))
                .orElseGet(() -> new Text(first(index, Locale.ENGLISH), first(index, Locale.CHINESE)));
    }

    /** Points to one decimal. */
    static String points(Score score) {
        return score.points().setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String first(LoyaltyIndex index, Locale locale) {
        return index.explain(locale).lines().findFirst().orElse("");
    }

    static Column column(Worded label, Column.Kind kind) {
        return new Column(Text.of(label), kind);
    }

    /** A column of money; the unit stands in its heading. */
    static Column moneyColumn(JobText label, Currency currency) {
        Text unit = unit(currency);
        Text heading = new Text(
                Reason.of(label, unit.en()).text(Locale.ENGLISH),
                Reason.of(label, unit.zh()).text(Locale.CHINESE));
        return new Column(heading, Column.Kind.NUMBER);
    }

    private static Text unit(Currency currency) {
        String code = currency.getCurrencyCode();
        return new Text(code, code.equals("CNY") ? "万元" : "万 " + code);
    }

    /** Money with its unit, where no heading says it. */
    static Text amount(Money money) {
        Text figure = money(money).text();
        Text unit = unit(money.currency());
        return new Text(figure.en() + " " + unit.en(), figure.zh() + " " + unit.zh());
    }

    static Cell money(Money money) {
        BigDecimal units = money.amount().setScale(2, RoundingMode.HALF_UP);
        BigDecimal tenThousands = money.amount().movePointLeft(TEN_THOUSAND).setScale(2, RoundingMode.HALF_UP);
        return Cell.ofNumber(
                new Text(number(units), number(tenThousands)), money.amount().doubleValue());
    }

    static Cell count(long count) {
        return Cell.ofNumber(number(BigDecimal.valueOf(count)), (double) count);
    }

    static String number(BigDecimal value) {
        return TextRenderer.standard().format(value, Locale.ROOT);
    }

    static Text value(KpiResult result) {
        return result.rounded()
                .map(rounded -> inUnit(rounded, result))
                .orElseGet(() ->
                        result.value().fold(defined -> Text.NONE, why -> Text.of(Reason.of(JobText.UNDEFINED, why))));
    }

    static Text interval(KpiResult result) {
        return result.interval()
                .map(interval -> Text.plain(ends(interval, result.definition().unit())))
                .orElse(Text.NONE);
    }

    private static Text timed(BigDecimal rounded, KpiUnit unit) {
        return new Text(
                number(rounded) + " " + unit.label(Locale.ENGLISH), number(rounded) + " " + unit.label(Locale.CHINESE));
    }

    private static Text inUnit(BigDecimal rounded, KpiResult result) {
        return switch (result.definition().unit()) {
            case SHARE -> Text.plain(number(rounded) + " %");
            case DAYS, HOURS -> timed(rounded, result.definition().unit());
            default -> Text.plain(number(rounded));
        };
    }

    private static String ends(Interval interval, KpiUnit unit) {
        BigDecimal factor = BigDecimal.valueOf(unit == KpiUnit.SHARE ? 100 : 1);
        return end(interval.low(), factor, unit) + " – " + end(interval.high(), factor, unit)
                + (unit == KpiUnit.SHARE ? " %" : "");
    }

    private static String end(double end, BigDecimal factor, KpiUnit unit) {
        return number(BigDecimal.valueOf(end).multiply(factor).setScale(unit.decimals(), RoundingMode.HALF_UP));
    }
}
