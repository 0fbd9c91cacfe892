// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.purchase;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.intake.cell.Cells;
import io.github.rapport4j.intake.cell.MomentReader;
import io.github.rapport4j.intake.cell.TextPool;
import io.github.rapport4j.intake.row.Header;
import io.github.rapport4j.intake.row.IntakeReason;
import io.github.rapport4j.intake.row.Rejection;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row as a purchase or refund, or says what is wrong with it. */
final class PurchaseParser {
    private final String source;
    private final MappedCells row;
    private final AmountCells amounts;
    private final CurrencyCells currencies;
    private final MomentReader dates;
    private final MomentReader recorded;
    private final ZoneId zone;
    private final Reason badDate;
    private final Optional<String> refundMark;
    private final TextPool pool = new TextPool();
    private final long seed;
    private String customer = "";
    private String order = "";

    PurchaseParser(PurchaseMapping mapping, Header header) {
        source = header.source();
        row = new MappedCells(mapping, header);
        amounts = new AmountCells(mapping);
        currencies = new CurrencyCells(mapping);
        dates = mapping.dates().reader();
        recorded = mapping.dates().reader();
        zone = mapping.dates().zone();
        badDate = Reason.of(IntakeReason.BAD_DATE, mapping.dates().example());
        refundMark = mapping.refundMark();
        Cells name = new Cells();
        name.add(source);
        seed = name.hash(0, 0);
    }

    /** What is wrong with a row, or null if it is right; its values are then there until the next row is read. */
    @Nullable
    Rejection read(Cells cells) {
        row.on(cells);
        @Nullable Rejection bad = readCustomer();
        if (bad == null) {
            bad = readDate(MappedCells.DATE, dates);
        }
        if (bad == null && row.isThere(MappedCells.RECORDED)) {
            bad = readDate(MappedCells.RECORDED, recorded);
        }
        if (bad == null) {
            bad = readOrder();
        }
        return bad == null ? readMoney() : bad;
    }

    /** The last to be read: only a row that is right in all else settles the currency of the log. */
    private @Nullable Rejection readMoney() {
        @Nullable Rejection bad = currencies.read(row);
        if (bad == null) {
            bad = amounts.read(row, isMarked());
        }
        if (bad == null) {
            currencies.settle();
        }
        return bad;
    }

    long hash() {
        return row.hash(seed);
    }

    FactId id(int ordinal) {
        List<String> values = new ArrayList<>();
        for (int role = MappedCells.CUSTOMER; role <= MappedCells.RECORDED; role++) {
            values.add(row.text(role));
        }
        return FactId.ofRow(source, values, ordinal - 1L);
    }

    String customer() {
        return customer;
    }

    String order() {
        return order;
    }

    String product() {
        return row.isThere(MappedCells.PRODUCT)
                ? pool.text(row.cells(), row.place(MappedCells.PRODUCT))
                : Purchase.Line.UNKNOWN_PRODUCT;
    }

    Instant recordedAt() {
        return (row.isThere(MappedCells.RECORDED) ? recorded : dates)
                .occurrence()
                .startIn(zone);
    }

    MomentReader dates() {
        return dates;
    }

    AmountCells amounts() {
        return amounts;
    }

    CurrencyCells currencies() {
        return currencies;
    }

    long line() {
        return row.cells().line();
    }

    private @Nullable Rejection readCustomer() {
        if (!row.isThere(MappedCells.CUSTOMER)) {
            return row.missing(MappedCells.CUSTOMER, IntakeReason.NO_CUSTOMER);
        }
        customer = pool.text(row.cells(), row.place(MappedCells.CUSTOMER));
        return row.checkText(MappedCells.CUSTOMER);
    }

    private @Nullable Rejection readDate(int role, MomentReader reader) {
        if (!row.isThere(role)) {
            return row.missing(role, IntakeReason.MISSING_VALUE);
        }
        return reader.read(row.cells(), row.place(role)) ? null : row.reject(role, badDate);
    }

    private @Nullable Rejection readOrder() {
        if (!row.isThere(MappedCells.ORDER)) {
            order = "";
            return null;
        }
        if (!row.cells().isText(row.place(MappedCells.ORDER), order)) {
            order = row.text(MappedCells.ORDER);
        }
        @Nullable Rejection bad = row.checkText(MappedCells.ORDER);
        return bad == null && row.isThere(MappedCells.PRODUCT) ? row.checkText(MappedCells.PRODUCT) : bad;
    }

    private boolean isMarked() {
        return refundMark.isPresent() && order.startsWith(refundMark.get());
    }
}
