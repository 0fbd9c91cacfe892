// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.intake.cell.DateStyle;
import io.github.rapport4j.intake.cell.NumberStyle;
import io.github.rapport4j.intake.purchase.PurchaseMapping;
import io.github.rapport4j.intake.row.Column;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the columns of a purchase log stand: as the options say, else under one of their usual names. */
final class JobMapping {
    private static final Set<String> NAMES =
            Set.of("customer", "date", "order", "product", "amount", "quantity", "unit-price", "currency");

    private final JobOptions options;

    JobMapping(JobOptions options) {
        this.options = options;
    }

    static void check(Map<String, String> columns, boolean noHeader) {
        columns.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new JobException("--column must name one of "
                            + String.join(", ", NAMES.stream().sorted().toList()) + ", but was " + name);
                });
        String form = noHeader ? "a position from 1" : "a header name or a position from 1";
        columns.forEach((name, where) -> {
            if (where.isBlank() || (isNumber(where) ? !isPosition(where) : noHeader)) {
                throw new JobException("--column " + name + " must be " + form + ", but was " + where);
            }
        });
    }

    private static boolean isNumber(String where) {
        return where.chars().allMatch(Character::isDigit);
    }

    private static boolean isPosition(String number) {
        return new BigInteger(number).signum() > 0 && new BigInteger(number).bitLength() < Integer.SIZE;
    }

    /** The mapping of a log with these columns; none when it has no header. */
    PurchaseMapping purchases(List<String> header) {
        PurchaseMapping.Builder mapping = PurchaseMapping.builder()
                .customer(
                        column("customer").orElse(Column.named("customer", "customer_id", "customerid", "客户", "客户编号")))
                .date(column("date").orElse(Column.named("date", "day", "invoicedate", "日期", "购买日期")))
                .dates(dates())
                .numbers(NumberStyle.from(Locale.forLanguageTag(options.numbers)))
                .isRefundsAccepted(true);
        usual("order", header).ifPresent(mapping::orderId);
        usual("product", header).ifPresent(mapping::product);
        amounts(mapping);
        Optional<Column> currency = usual("currency", header);
        currency.ifPresent(mapping::currencyColumn);
        if (currency.isEmpty() || options.currency != null) {
            mapping.currency(options.currency());
        }
        return mapping.build();
    }

    private void amounts(PurchaseMapping.Builder mapping) {
        if (options.columns.containsKey("unit-price")) {
            mapping.quantity(column("quantity").orElse(Column.named("quantity")));
            mapping.unitPrice(column("unit-price").orElseThrow());
        } else {
            column("quantity").ifPresent(mapping::quantity);
            mapping.amount(column("amount").orElse(Column.named("amount", "total", "金额")));
        }
    }

    private DateStyle dates() {
        DateStyle style = options.datePattern == null ? DateStyle.iso() : DateStyle.ofPattern(options.datePattern);
        return style.withZone(options.zone);
    }

    /** A column that need not be there: as the options say, else under its own name if the log has it once. */
    private Optional<Column> usual(String name, List<String> header) {
        boolean isThere = header.stream()
                        .filter(known -> known.strip().equalsIgnoreCase(name))
                        .count()
                == 1;
        return column(name).or(() -> isThere ? Optional.of(Column.named(name)) : Optional.empty());
    }

    private Optional<Column> column(String name) {
        return Optional.ofNullable(options.columns.get(name))
                .map(where -> isNumber(where) ? Column.at(Integer.parseInt(where)) : Column.named(where));
    }
}
