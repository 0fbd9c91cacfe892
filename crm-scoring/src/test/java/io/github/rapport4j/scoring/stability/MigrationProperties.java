// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import io.github.rapport4j.scoring.quadrant.QuadrantClassifier;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.testkit.scoring.StabilityArbitraries;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class MigrationProperties {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 31);
    private static final LocalDate SECOND = LocalDate.of(2024, 2, 29);

    @Provide
    Arbitrary<List<QuadrantSnapshot<Integer>>> snapshots() {
        return StabilityArbitraries.snapshots();
    }

    @Property
    @Tag("QUAD-8")
    void everybodyIsInOneCellOrEnteredOrLeft(@ForAll("snapshots") List<QuadrantSnapshot<Integer>> series) {
        Map<Integer, Quadrant> before = series.get(0).quadrants();
        Map<Integer, Quadrant> after = series.get(1).quadrants();
        MigrationMatrix<Integer> matrix = MigrationMatrix.between(series.get(0), series.get(1));
        int moved = 0;
        int both = 0;
        Set<Integer> everybody = new HashSet<>(before.keySet());
        everybody.addAll(after.keySet());
        for (int id : everybody) {
            for (Quadrant from : Quadrant.values()) {
                assertEquals(
                        before.get(id) == from && !after.containsKey(id),
                        matrix.left(from).contains(id));
                assertEquals(
                        after.get(id) == from && !before.containsKey(id),
                        matrix.entered(from).contains(id));
                for (Quadrant to : Quadrant.values()) {
                    assertEquals(
                            before.get(id) == from && after.get(id) == to,
                            matrix.ids(from, to).contains(id));
                }
            }
            both += before.containsKey(id) && after.containsKey(id) ? 1 : 0;
            moved += before.containsKey(id) && after.containsKey(id) && before.get(id) != after.get(id) ? 1 : 0;
        }
        assertEquals(moved, matrix.moved());
        assertEquals(both, matrix.placedOnBoth());
        List<Integer> alarms = before.keySet().stream()
                .filter(id -> before.get(id) == Quadrant.CORE && after.get(id) == Quadrant.POTENTIAL)
                .toList();
        assertEquals(alarms, matrix.alarms());
    }

    @Property
    @Tag("QUAD-5")
    @Tag("QUAD-8")
    void movesAndReversalsAreThoseOfEveryCustomersWay(@ForAll("snapshots") List<QuadrantSnapshot<Integer>> series) {
        StabilityReport report = StabilityReport.of(series);
        int moves = 0;
        int reversals = 0;
        int customers = 0;
        long days = 0;
        for (int id = 1; id <= 6; id++) {
            int key = id;
            List<QuadrantSnapshot<Integer>> visits =
                    series.stream().filter(s -> s.quadrants().containsKey(key)).toList();
            // the way without standing still: A A B A is A B A
            List<Quadrant> way = new ArrayList<>();
            for (QuadrantSnapshot<Integer> visit : visits) {
                Quadrant here = visit.quadrants().get(key);
                if (way.isEmpty() || way.get(way.size() - 1) != here) {
                    way.add(here);
                }
            }
            moves += Math.max(0, way.size() - 1);
            for (int i = 2; i < way.size(); i++) {
                reversals += way.get(i) == way.get(i - 2) ? 1 : 0;
            }
            customers += visits.isEmpty() ? 0 : 1;
            days += visits.isEmpty()
                    ? 0
                    : ChronoUnit.DAYS.between(
                            visits.get(0).day(), visits.get(visits.size() - 1).day());
        }
        assertEquals(new StabilityReport(moves, reversals, customers, days), report);
    }

    @Example
    @Tag("QUAD-8")
    void coreToPotentialIsAnAlarm() {
        MigrationMatrix<String> matrix = MigrationMatrix.between(
                snapshot(FIRST, "a", Quadrant.CORE, "b", Quadrant.CORE, "c", Quadrant.BASIC),
                snapshot(SECOND, "a", Quadrant.POTENTIAL, "b", Quadrant.CORE, "c", Quadrant.CORE));
        assertEquals(List.of("a"), matrix.alarms());
        assertEquals(1, matrix.count(Quadrant.CORE, Quadrant.CORE));
        assertEquals("MigrationMatrix[2024-01-31 to 2024-02-29, moved=2]", matrix.toString());
        assertEquals("""
                from 2024-01-31 to 2024-02-29, 2 of 3 customers moved
                  alarm, core to potential: 1
                  basic to core: 1""", matrix.explain(Locale.ENGLISH));
        assertEquals("""
                2024-01-31 至 2024-02-29，3 位客户中有 2 位迁移
                  预警，核心客户转为潜力客户：1 位
                  基础客户转为核心客户：1 位""", matrix.explain(Locale.CHINESE));
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> MigrationMatrix.between(
                        snapshot(FIRST, "a", Quadrant.CORE), snapshot(FIRST, "a", Quadrant.CORE)));
        assertEquals("after must be after 2024-01-31, but was 2024-01-31", refusal.getMessage());
    }

    @Example
    @Tag("QUAD-5")
    void ratesArePerCustomerYear() {
        QuadrantSnapshot<String> one = snapshot(FIRST, "a", Quadrant.CORE);
        StabilityReport nobody = StabilityReport.of(List.of(one));
        assertEquals(OptionalDouble.empty(), nobody.movesPerCustomerYear());
        assertEquals(new StabilityReport(0, 0, 0, 0), StabilityReport.of(List.<QuadrantSnapshot<String>>of()));
        StabilityReport year = StabilityReport.of(List.of(
                one, snapshot(SECOND, "a", Quadrant.POTENTIAL), snapshot(FIRST.plusDays(365), "a", Quadrant.CORE)));
        assertEquals(OptionalDouble.of(2), year.movesPerCustomerYear());
        assertEquals(OptionalDouble.of(1), year.reversalsPerCustomerYear());
        assertEquals("2 moves, 1 of them back, by 1 customers in 365 customer days", year.explain(Locale.ENGLISH));
        assertEquals(
                "series must rise, but was 2024-01-31 after 2024-01-31",
                assertThrows(IllegalArgumentException.class, () -> StabilityReport.of(List.of(one, one)))
                        .getMessage());
    }

    @Example
    @Tag("QUAD-8")
    void aSnapshotLeavesOutTheUnclassifiedAndRefusesTwiceTheSameId() {
        Axis<Double> axis = Axis.ofDouble(number -> number);
        var report = QuadrantClassifier.using(QuadrantPolicy.standard())
                .classify(List.of(60.0, Double.NaN, 70.0), axis, axis);
        assertEquals(
                Set.of(60.0, 70.0),
                QuadrantSnapshot.from(FIRST, report, number -> number)
                        .quadrants()
                        .keySet());
        assertEquals(
                "id must differ between items, but was the same twice",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> QuadrantSnapshot.from(FIRST, report, number -> "same"))
                        .getMessage());
    }

    private static QuadrantSnapshot<String> snapshot(LocalDate day, Object... pairs) {
        Map<String, Quadrant> quadrants = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            quadrants.put((String) pairs[i], (Quadrant) pairs[i + 1]);
        }
        return new QuadrantSnapshot<>(day, quadrants);
    }
}
