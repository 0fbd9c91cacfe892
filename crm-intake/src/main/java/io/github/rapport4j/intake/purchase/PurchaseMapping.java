// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.purchase;

import io.github.rapport4j.intake.cell.DateStyle;
import io.github.rapport4j.intake.cell.NumberStyle;
import io.github.rapport4j.intake.internal.CrmStyle;
import io.github.rapport4j.intake.row.Column;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How the columns of a host's log become purchases and refunds (列映射). It needs a customer, a date, an amount (or a
 * quantity and a unit price) and a currency (fixed, or in a column).
 *
 * <p>Signs: a row is a refund when its amount or its quantity is below 0, or when its order id starts with the
 * {@link #refundMark()}; the refund is unlinked and of the amount without its sign. An amount of 0 is a purchase; a
 * refund of 0 is neither and is rejected, and so is a quantity below 0 with an amount above 0.
 */
@CrmStyle
@Value.Immutable
public abstract class PurchaseMapping {
    PurchaseMapping() {}

    /**
     * Whose purchase. Rows without a customer are rejected.
     *
     * @return the column
     */
    public abstract Column customer();

    /**
     * When it was.
     *
     * @return the column
     */
    public abstract Column date();

    /**
     * The order it belongs to.
     *
     * @return empty if the log has no order ids
     */
    public abstract Optional<Column> orderId();

    /**
     * What was bought.
     *
     * @return empty if the log does not say
     */
    public abstract Optional<Column> product();

    /**
     * The price of the whole row.
     *
     * @return empty if it is quantity times unit price
     */
    public abstract Optional<Column> amount();

    /**
     * How many.
     *
     * @return empty if the log does not say
     */
    public abstract Optional<Column> quantity();

    /**
     * The price of one.
     *
     * @return empty if the log has the amount of the whole row
     */
    public abstract Optional<Column> unitPrice();

    /**
     * The ISO currency code of a row.
     *
     * @return empty if the currency is fixed
     */
    public abstract Optional<Column> currencyColumn();

    /**
     * The currency of the log. When there is a currency column too, rows in other currencies are rejected.
     *
     * @return empty if the first good row says it
     */
    public abstract Optional<Currency> currency();

    /**
     * Whether rows of several currencies are taken in. Figures per currency, or a converter, are then up to the host.
     *
     * @return false by default: rows in another currency than the log's are rejected
     */
    @Value.Default
    public boolean isMixedCurrencies() {
        return false;
    }

    /**
     * When it became known.
     *
     * @return empty, as the cell may be, if it became known when it happened
     */
    public abstract Optional<Column> recordedAt();

    /**
     * How dates are written, and the zone of times of day.
     *
     * @return ISO in UTC by default
     */
    @Value.Default
    public DateStyle dates() {
        return DateStyle.iso();
    }

    /**
     * How numbers are written.
     *
     * @return {@code 1,234.56} by default
     */
    @Value.Default
    public NumberStyle numbers() {
        return NumberStyle.POINT;
    }

    /**
     * Whether negative rows are refunds.
     *
     * @return true by default; if false they are rejected
     */
    @Value.Default
    public boolean isRefundsAccepted() {
        return true;
    }

    /**
     * How order ids of refunds start.
     *
     * @return such as {@code C}; empty if signs alone tell
     */
    public abstract Optional<String> refundMark();

    /**
     * Words that stand for a missing value, in upper or lower case; blank cells are missing anyway.
     *
     * @return NA, N/A, NULL and NaN by default
     */
    @Value.Default
    public Set<String> missingWords() {
        return Set.of("NA", "N/A", "NULL", "NaN");
    }

    /**
     * All columns that are mapped, those of the facts' ids.
     *
     * @return in a fixed order: customer, date, order, product, amount, quantity, unit price, currency, recorded at
     */
    @Value.Lazy
    public List<Optional<Column>> columns() {
        return List.of(
                Optional.of(customer()),
                Optional.of(date()),
                orderId(),
                product(),
                amount(),
                quantity(),
                unitPrice(),
                currencyColumn(),
                recordedAt());
    }

    /**
     * Starts a mapping.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses mappings of which a part is missing or said twice. */
    @Value.Check
    void check() {
        boolean priced = quantity().isPresent() && unitPrice().isPresent();
        if (amount().isPresent() == unitPrice().isPresent() || (amount().isEmpty() && !priced)) {
            throw new IllegalArgumentException("mapping must have either amount, or quantity and unitPrice");
        }
        if (currency().isEmpty() && currencyColumn().isEmpty()) {
            throw new IllegalArgumentException("mapping must have currency or currencyColumn");
        }
        if (isMixedCurrencies() && (currency().isPresent() || currencyColumn().isEmpty())) {
            throw new IllegalArgumentException("mixedCurrencies must come with currencyColumn and without currency");
        }
        if (refundMark().isPresent()
                && (orderId().isEmpty() || refundMark().get().isBlank())) {
            throw new IllegalArgumentException("refundMark must be text and come with orderId");
        }
    }

    /** Builds a {@link PurchaseMapping}. */
    public static final class Builder extends ImmutablePurchaseMapping.Builder {
        Builder() {}
    }
}
