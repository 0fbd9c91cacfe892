// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.vocabulary.EngagementStatus;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.FunnelChart;
import io.github.rapport4j.examples.report.Report;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Story;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The report on the bundled sample company, looked at before it is drawn. */
class CompanyReportTest {
    private static Company base;
    private static Report report;
    private static Map<String, Story> stories;

    @BeforeAll
    static void read() {
        LoadedFiles files = JobInput.read(new JobOptions());
        base = files.base();
        report = JobReport.of(files);
        stories = StreamSupport.stream(report.stories().spliterator(), false)
                .collect(Collectors.toMap(story -> story.who().id(), story -> story));
    }

    @Test
    void everyCustomerShownHasItsStoryInTheOrderOfTheSheet() {
        List<String> shown = sheet("customers").rows().stream()
                .map(row -> row.get(0).text().en())
                .toList();
        List<String> told = StreamSupport.stream(report.stories().spliterator(), false)
                .map(story -> story.who().id())
                .toList();
        assertEquals(shown, told);
        assertEquals(244, told.size());
    }

    @Test
    @Tag("QUAD-3")
    void theCustomerOfTheSourcesIsPotentialAndItsComplaintIsTold() {
        Story story = stories.get("C002");
        assertEquals("potential", story.scores().get(0).code());
        assertEquals("850,000.00 CNY", story.scores().get(1).value().en());
        assertEquals("85.00 万元", story.scores().get(1).value().zh());
        List<String> course = story.timeLine().events().stream()
                .filter(event -> event.text().en().contains("L001"))
                .map(event -> event.day() + " " + event.text().en())
                .toList();
        assertEquals(
                List.of(
                        "2023-12-20 case L001: closed",
                        "2023-12-01 case L001: resolved",
                        "2023-11-18 case L001: first reply",
                        "2023-11-18 case L001: complaint, opened, severity major"),
                course);
        assertTrue(
                story.timeLine().events().stream()
                        .anyMatch(event -> event.text().zh().equals("工单 L001：投诉，受理，严重度 严重")),
                story.timeLine().events().toString());
    }

    @Test
    @Tag("LIFE-3")
    void theNextStepSaysWhatIsMissing() {
        Story story = stories.get("C002");
        assertEquals(
                List.of("Owed to customers", "go-live accepted", "loyalty established"),
                story.checklists().stream().map(list -> list.step().en()).toList());
        assertEquals(
                List.of("the milestones are done false", "training was held before go-live false"),
                story.checklists().get(1).items().stream()
                        .map(item -> item.text().en() + " " + item.isMet())
                        .toList());
        Sheet stages = sheet("stages");
        List<Cell> row = row(stages, "C002");
        assertEquals("cooperation", row.get(2).text().en());
        assertEquals("before this record", row.get(8).text().en());
        assertEquals(
                "the milestones are done; training was held before go-live",
                row.get(10).text().en());
    }

    @Test
    @Tag("LIFE-6")
    void theFunnelCountsEveryRelationshipOnce() {
        List<FunnelChart.Step> steps =
                report.figures().steps().funnel().orElseThrow().steps();
        List<LifecycleState> staged = base.customers().keySet().stream()
                .map(base::stateOf)
                .filter(state -> state.stage().isPresent())
                .toList();
        assertEquals(staged.size(), steps.get(0).reached());
        assertEquals(
                staged.stream()
                        .filter(state -> Shown.standing(state.standing())
                                .equals(Text.of(state.stage().orElseThrow())))
                        .count(),
                steps.stream().mapToInt(FunnelChart.Step::now).sum());
        for (int i = 1; i < steps.size(); i++) {
            assertTrue(steps.get(i).reached() <= steps.get(i - 1).reached(), "stage " + (i + 1));
        }
    }

    @Test
    void groupsOfTheKeyFiguresHoldEverybodyOnce() {
        for (String id : List.of("kpis-by-quadrant", "kpis-by-owner")) {
            double customers = sheet(id).rows().stream()
                    .mapToDouble(row -> row.get(1).rank())
                    .sum();
            assertEquals(244, customers, id);
        }
        assertEquals(
                List.of("core", "potential", "basic", "phase-out", "not placed"),
                sheet("kpis-by-quadrant").rows().stream()
                        .map(row -> row.get(0).text().en())
                        .toList());
    }

    @Test
    void tiersHoldTheLoyalBestFirst() {
        Sheet tiers = sheet("kpis-by-tier");
        assertEquals(
                List.of("core", "important", "potential"),
                tiers.rows().stream().map(row -> row.get(0).text().en()).toList());
        assertEquals(
                (double) sheet("tiers").rows().size(),
                tiers.rows().stream().mapToDouble(row -> row.get(1).rank()).sum());
    }

    @Test
    @Tag("KPI-2")
    void theYearStandsBesideTheYearBefore() {
        Sheet trend = sheet("trend");
        List<Cell> kept = trend.rows().get(0);
        List<Cell> lost = trend.rows().get(1);
        for (int column : List.of(1, 4)) {
            assertEquals(1, kept.get(column).rank() + lost.get(column).rank(), 1e-12);
        }
        assertEquals(kept.get(5).rank(), -lost.get(5).rank(), 1e-12);
        assertEquals(
                100 * (kept.get(1).rank() - kept.get(4).rank()), kept.get(5).rank(), 0.1);
    }

    @Test
    @Tag("KPI-E")
    void aChangeIsCalledClearOnlyWhereItsIntervalSaysSo() {
        Sheet trend = sheet("trend");
        int verdict = column(trend, "Verdict");
        assertEquals("worse", row(trend, "customer retention rate").get(verdict).code());
        assertEquals(
                "better, by value alone",
                row(trend, "referrals made").get(verdict).text().en());
        assertEquals(
                "no clear change",
                row(trend, "complaint resolution rate").get(verdict).text().en());
        assertEquals(
                "-20.1 pp",
                row(trend, "customer retention rate")
                        .get(column(trend, "Change"))
                        .text()
                        .en());
        assertEquals(-1, column(trend, "Target"), "nothing was expected");
    }

    @Test
    void everyFamilyThatTheFilesAllowHasItsFigures() {
        Sheet trend = sheet("trend");
        String all = trend.rows().stream()
                .map(row -> row.get(row.size() - 1).text().en())
                .collect(Collectors.joining("\n"));
        for (int kpi : List.of(1, 2, 3, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 18, 19, 21, 23, 25)) {
            assertTrue(all.contains("definition KPI-" + kpi + " "), "KPI-" + kpi);
        }
    }

    @Test
    @Tag("KPI-24")
    void everyBuyerIsNewInOneMonthAndEveryOrderInItsOwn() {
        Sheet months = sheet("activity");
        double buyers = row(sheet("kpis"), "purchase frequency").get(3).rank();
        double orders = row(sheet("kpis"), "average order value").get(3).rank();
        assertEquals(buyers, sum(months, "New"));
        assertEquals(orders, sum(months, "Orders"));
        List<String> names =
                months.rows().stream().map(row -> row.get(0).text().en()).toList();
        assertEquals("2023-12", names.get(0));
        assertEquals(names.stream().sorted(Comparator.reverseOrder()).toList(), names);
    }

    private static double sum(Sheet sheet, String column) {
        return sheet.rows().stream()
                .mapToDouble(row -> row.get(column(sheet, column)).rank())
                .sum();
    }

    @Test
    @Tag("KPI-16")
    void touchesByChannelAddUpToThoseOfTheYear() {
        double touches = sheet("kpis-by-channel").rows().stream()
                .map(row -> row.get(2)
                        .text()
                        .en()
                        .replaceAll(".*\\(n ([0-9,]+)\\).*", "$1")
                        .replace(",", ""))
                .mapToDouble(Double::parseDouble)
                .sum();
        assertEquals(row(sheet("trend"), "touch response rate").get(3).rank(), touches);
    }

    @Test
    @Tag("HEALTH-3")
    void twelveMonthsStandOneByOneLatestFirst() {
        List<List<Cell>> rows = sheet("months").rows();
        assertEquals(12, rows.size());
        assertEquals("2023-12", rows.get(0).get(0).text().en());
        assertEquals("2023-01", rows.get(11).get(0).text().en());
        for (List<Cell> row : rows) {
            double colours = row.subList(7, 10).stream().mapToDouble(Cell::rank).sum();
            assertEquals(1, colours, 1e-9, row.get(0).text().en());
        }
    }

    @Test
    void warningsNameWhoLatestFirst() {
        List<String> days = sheet("warnings").rows().stream()
                .map(row -> row.get(3).text().en())
                .toList();
        assertTrue(days.size() > 20, days.toString());
        assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days);
    }

    @Test
    @Tag("ENG-4")
    @Tag("ENG-6")
    @Tag("ENG-7")
    void everyEngagementStatusOccurs() {
        int column = column(sheet("customers"), "Engagement");
        Set<String> codes = sheet("customers").rows().stream()
                .map(row -> row.get(column).code())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        assertEquals(
                Arrays.stream(EngagementStatus.values())
                        .map(EngagementStatus::code)
                        .collect(Collectors.toSet()),
                codes);
    }

    @Test
    @Tag("OBL-14")
    void whatIsOwedComesInTimeFirstAndOverdueLatestFirst() {
        Sheet due = sheet("due");
        List<String> days = due.rows().stream()
                .map(row -> row.get(4).code() + " " + row.get(3).text().en())
                .toList();
        List<String> open = days.stream().filter(day -> day.startsWith("open")).toList();
        List<String> late =
                days.stream().filter(day -> day.startsWith("overdue")).toList();
        assertTrue(open.size() > 10 && late.size() > 10, days.toString());
        assertEquals(Stream.concat(open.stream(), late.stream()).toList(), days);
        assertEquals(open.stream().sorted().toList(), open);
        assertEquals(late.stream().sorted(Comparator.reverseOrder()).toList(), late);
        assertTrue(open.get(0).compareTo("open 2023-12-31") >= 0, open.get(0));
        assertTrue(open.get(open.size() - 1).compareTo("open 2024-01-14") <= 0, open.get(open.size() - 1));
    }

    @Test
    @Tag("OBL-13")
    void whereNobodyTalkedTheDaysPassTheLimit() {
        Sheet stale = sheet("stale");
        assertTrue(stale.rows().size() > 5);
        stale.rows().forEach(row -> assertTrue(row.get(4).rank() >= row.get(5).rank(), row.toString()));
    }

    @Test
    @Tag("QUAD-8")
    void fallenCoreCustomersAreToldFirst() {
        List<String> moves = sheet("changes").rows().stream()
                .map(row -> row.get(2).code() + " to " + row.get(3).code())
                .toList();
        assertEquals("core to potential", moves.get(0));
        assertTrue(moves.lastIndexOf("core to potential") < moves.size() - 1, moves.toString());
        assertTrue(moves.stream().noneMatch(move -> move.equals("core to core")), moves.toString());
    }

    @Test
    @Tag("PRIV-1")
    void noFreeTextOfPeopleStandsOnTheTimeLine() {
        List<String> said = base.customers().keySet().stream()
                .flatMap(id -> base.historyOf(id).interactions().stream())
                .flatMap(talk -> talk.summary().stream())
                .map(text -> text.value())
                .filter(text -> text.length() > 12)
                .distinct()
                .toList();
        assertTrue(said.size() > 3, "hardly any free text to look for");
        String told = stories.values().stream()
                .flatMap(story -> story.timeLine().events().stream())
                .map(event -> event.text().in(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
        assertEquals(List.of(), said.stream().filter(told::contains).toList());
    }

    private static Sheet sheet(String id) {
        return report.sheets().stream()
                .filter(sheet -> sheet.place().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int column(Sheet sheet, String label) {
        return sheet.columns().stream()
                .map(column -> column.label().en())
                .toList()
                .indexOf(label);
    }

    private static List<Cell> row(Sheet sheet, String customer) {
        return sheet.rows().stream()
                .filter(row -> row.get(0).text().en().equals(customer))
                .findFirst()
                .orElseThrow();
    }
}
