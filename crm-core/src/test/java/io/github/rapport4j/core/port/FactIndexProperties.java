// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.Occurrence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class FactIndexProperties {
    @Property
    @Tag("PORT-4")
    void itAgreesWithAHashMapAndOldIndexesStayAsTheyWere(@ForAll("ids") List<String> ids) {
        FactIndex index = FactIndex.empty();
        Map<FactId, Fact> map = new HashMap<>();
        FactIndex kept = index;
        Map<FactId, Fact> keptMap = Map.of();
        for (int i = 0; i < ids.size(); i++) {
            Fact fact = fact(ids.get(i), i);
            assertEquals(map.get(fact.id()), index.get(fact.id()));
            index = index.with(fact);
            map.put(fact.id(), fact);
            if (i == ids.size() / 2) {
                kept = index;
                keptMap = Map.copyOf(map);
            }
        }
        for (String id : ids) {
            assertEquals(map.get(FactId.of(id)), index.get(FactId.of(id)));
            assertEquals(keptMap.get(FactId.of(id)), kept.get(FactId.of(id)));
        }
        assertNull(index.get(FactId.of("not there")));
    }

    /** Ids of which many have one hash: Aa and BB have, and so has whatever is made of them. */
    @Provide
    Arbitrary<List<String>> ids() {
        Arbitrary<String> colliding =
                Arbitraries.of("Aa", "BB").list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("", parts));
        Arbitrary<String> plain = Arbitraries.integers().between(0, 2000).map(number -> "f" + number);
        return Arbitraries.oneOf(colliding, plain).list().ofMaxSize(200);
    }

    private static Fact fact(String id, int day) {
        FactHead head = FactHead.of(
                FactId.of(id), CustomerId.of("C-1"), Occurrence.of(LocalDate.EPOCH.plusDays(day)), ZoneOffset.UTC);
        return Purchase.of(head, Money.of("1", "CNY"));
    }
}
