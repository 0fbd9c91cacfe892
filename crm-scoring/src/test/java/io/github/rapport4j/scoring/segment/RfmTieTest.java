// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.rfm.RfmTable;
import io.github.rapport4j.scoring.rhythm.CustomerIndex;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.Workers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RfmTieTest {
    private static final Currency GBP = Currency.getInstance("GBP");
    private static final AsOf TODAY = AsOf.of(LocalDate.of(2024, 1, 2), ZoneOffset.UTC);
    private static final int YESTERDAY = (int) LocalDate.of(2024, 1, 1).toEpochDay();

    @Test
    @Tag("RFM-2")
    void tiesOfATableAreSplitByIdWhateverTheOrderOfTheRows() {
        List<String> inOrder =
                List.of("0", "007", "7", "9", "10", "0100", "100", "99999999999999999999", "1b", "C10", "C9", "\uff12");
        for (int seed = 0; seed < 20; seed++) {
            List<String> rows = new ArrayList<>(inOrder);
            Collections.shuffle(rows, new Random(seed));
            PurchaseColumns.Builder columns = PurchaseColumns.builder(GBP);
            rows.forEach(id -> columns.add(CustomerId.of(id), YESTERDAY, 10_000));
            RfmTable table = RfmTable.of(columns.build(), TODAY, Workers.ofCaller());
            RfmScores scores = score(table);
            assertEquals(
                    List.of("111", "111", "111", "222", "222", "222", "333", "333", "444", "444", "555", "555"),
                    inOrder.stream()
                            .map(id -> scores.score(number(table, id))
                                    .orElseThrow()
                                    .toString())
                            .toList(),
                    () -> rows.toString());
        }
    }

    @Test
    @Tag("RFM-2")
    void tiesOfRowsAddedByNumberAreSplitByNumber() {
        CustomerIndex few = CustomerIndex.empty();
        few.add("9");
        few.add("1");
        PurchaseColumns.Builder columns = PurchaseColumns.builder(GBP, few);
        IntStream.range(0, 5).forEach(number -> columns.add(4 - number, YESTERDAY, 10_000));
        RfmScores scores = score(RfmTable.of(columns.build(), TODAY, Workers.ofCaller()));
        assertEquals(
                List.of("111", "222", "333", "444", "555"),
                IntStream.range(0, 5)
                        .mapToObj(number -> scores.score(number).orElseThrow().toString())
                        .toList());
    }

    private static RfmScores score(RfmTable table) {
        return RfmScorer.using(RfmScorePolicy.standard().withBinning(RfmBinning.NTILE))
                .score(table);
    }

    private static int number(RfmTable table, String id) {
        return table.index().number(CustomerId.of(id)).orElseThrow();
    }
}
