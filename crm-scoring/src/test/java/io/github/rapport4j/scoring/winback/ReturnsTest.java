// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.winback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.scoring.kpi.KpiScope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReturnsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final CustomerId ACME = CustomerId.of("ACME");
    private static final WinBackView VIEW = WinBackView.of(Currency.getInstance("CNY"));
    private static final KpiScope SCOPE =
            KpiScope.of(DateWindow.of(DAY, DAY.plusDays(100)), AsOf.of(DAY.plusDays(200), ZoneOffset.UTC));

    @Test
    @Tag("KPI-10")
    void daysOfComingBackAreThoseOfPurchasesAndContractsAndIfWantedOfTalks() {
        CustomerHistory history = CustomerHistory.of(
                ACME,
                List.of(
                        purchase(3, 10),
                        ContractEvent.ofSignature(head("k", 10), "K", terms(20)),
                        ContractEvent.ofSignature(head("l", 30), "L", terms(25)),
                        ContractEvent.ofRenewal(head("m", 40), "K", terms(50)),
                        talk("t", 60, true),
                        talk("u", 70, false)));
        assertEquals(List.of(3, 20, 30, 40), days(history, false));
        assertEquals(List.of(3, 20, 30, 40, 60), days(history, true));
    }

    @Test
    @Tag("KPI-11")
    void aHistoryOfExactlyTheDaysNeededIsCompared() {
        WinBackView lost = VIEW.withLapse(
                (seen, latest) -> latest.isBefore(DAY.plusDays(40)) ? Optional.empty() : Optional.of(DAY.plusDays(40)));
        assertEquals(0, shortHistories(lost, -50));
        assertEquals(1, shortHistories(lost, -49));
    }

    private static long shortHistories(WinBackView view, int first) {
        SpendChangeTally tally = SpendChangeTally.of(SCOPE, view, WinBackPolicy.standard());
        tally.add(CustomerHistory.of(ACME, List.of(purchase(first, 90), purchase(60, 50))));
        return tally.result().total().exclusions().count(WinBackKpi.Note.SHORT_HISTORY);
    }

    private static List<Integer> days(CustomerHistory history, boolean anyContact) {
        Returns returns = Returns.from(history, VIEW.days(history, SCOPE), SCOPE, anyContact);
        return IntStream.range(0, 100)
                .filter(day -> returns.hasAny(DateWindow.of(DAY.plusDays(day), DAY.plusDays(day + 1L))))
                .boxed()
                .toList();
    }

    private static Terms terms(int day) {
        return Terms.of(DAY.plusDays(day), DAY.plusDays(400));
    }

    private static Fact talk(String id, int day, boolean isTwoWay) {
        return Interaction.builder()
                .head(head(id, day))
                .channel(Channel.PHONE)
                .direction(isTwoWay ? Direction.INBOUND : Direction.OUTBOUND)
                .build();
    }

    private static Fact purchase(int day, int amount) {
        return Purchase.of(head("p" + day, day), Money.of(BigDecimal.valueOf(amount), Currency.getInstance("CNY")));
    }

    private static FactHead head(String id, int day) {
        return FactHead.of(FactId.of(id), ACME, Occurrence.of(DAY.plusDays(day)), ZoneOffset.UTC);
    }
}
