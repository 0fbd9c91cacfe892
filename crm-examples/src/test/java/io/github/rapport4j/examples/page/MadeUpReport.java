// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.examples.report.BandChart;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.CohortGrid;
import io.github.rapport4j.examples.report.Column;
import io.github.rapport4j.examples.report.FunnelChart;
import io.github.rapport4j.examples.report.QuadrantChart;
import io.github.rapport4j.examples.report.Report;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Story;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.Tile;
import io.github.rapport4j.examples.report.View;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.scoring.loyalty.LoyaltyTier;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A report with everything a page can show, of any size; customer {@code i} spends more than customer {@code i + 1}.
 */
final class MadeUpReport {
    /** Names that break pages which take data for markup, for layout or for one script only. */
    static final List<String> HOSTILE = List.of(
            "</script><img src=x onerror=\"window.harmed=1\">",
            "\"quotes\" 'single' `back` {a|b} ${1+1} & &amp; <!-- -->",
            "🦊 Füchse & Söhne 👩‍👩‍👧‍👦",
            "شركة الأمل للتجارة \u202Egnirts",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2),
            "javascript:window.harmed=2",
            "北京晨光科技有限公司");

    private static final List<String> OWNERS = List.of("Anna Berg", "Li Wei", "Tom O'Neil", "");

    private final int customers;
    private final int leads;
    private final int events;

    private MadeUpReport(int customers, int leads, int events) {
        this.customers = customers;
        this.leads = leads;
        this.events = events;
    }

    static Report small() {
        return new MadeUpReport(12, 14, 9).make();
    }

    static Report big() {
        return new MadeUpReport(5000, 200, 40).make();
    }

    static Report empty() {
        return new Report(
                front(),
                new Report.Figures(
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        new Report.Steps(Optional.empty(), Optional.empty())),
                List.of(),
                List.of());
    }

    static String id(int customer) {
        return String.format(Locale.ROOT, "C%03d", customer + 1);
    }

    static String name(int customer) {
        return customer >= 2 && customer - 2 < HOSTILE.size() ? HOSTILE.get(customer - 2) : "Company " + (customer + 1);
    }

    static Quadrant quadrant(int customer) {
        return Quadrant.values()[customer % 4];
    }

    static String spend(int customer) {
        return String.format(Locale.ROOT, "%,d.00", amount(customer));
    }

    private static long amount(int customer) {
        return 2_000_000L / (customer + 1);
    }

    private Report make() {
        return new Report(
                front(), figures(), List.of(attention(), customers(), leads(), kpis(), quality()), this::stories);
    }

    private java.util.Iterator<Story> stories() {
        return IntStream.range(0, customers).mapToObj(this::story).iterator();
    }

    private static Text text(String en, String zh) {
        return new Text(en, zh);
    }

    private static Report.Front front() {
        return new Report.Front(
                text("Customers of <Example>", "示例公司的客户"),
                text("made up · as of 2026-06-30, UTC", "虚构 · 截至 2026-06-30（UTC）"),
                text("Policies applied: standard v1.", "所用规则：standard v1。"),
                List.of(text("No survey answers were given: no NPS.", "未提供调查回答：没有净推荐值。")));
    }

    private Report.Figures figures() {
        return new Report.Figures(
                tiles(),
                Optional.of(quadrants()),
                Optional.of(cohorts()),
                new Report.Steps(Optional.of(bands()), Optional.of(funnel())));
    }

    private static List<Tile> tiles() {
        Text why = text(
                "repurchase rate 61.3 %\n  49 of 80 customers bought again\n    from 2025-07-01",
                "复购率 61.3%\n  80 位客户中 49 位再次购买\n    自 2025-07-01");
        List<Tile> tiles = new ArrayList<>();
        for (String[] label : new String[][] {
            {"repurchase rate", "复购率"},
            {"retention of customers", "客户留存率"},
            {"mean order", "客单价"},
            {"days between purchases", "购买间隔天数"},
            {"refund rate", "退款率"}
        }) {
            tiles.add(new Tile(
                    text(label[0], label[1]),
                    Text.plain("61.3 %"),
                    text("50.3 to 71.2, n = 80", "50.3 至 71.2，n = 80"),
                    why));
        }
        tiles.add(new Tile(
                text("net promoter score", "净推荐值"), text("undefined: no answers", "未定义：没有回答"), Text.NONE, Text.NONE));
        return tiles;
    }

    private QuadrantChart quadrants() {
        List<QuadrantChart.Group> groups = Arrays.stream(Quadrant.values())
                .map(q -> new QuadrantChart.Group(
                        q,
                        IntStream.range(0, customers)
                                .filter(i -> quadrant(i) == q)
                                .mapToObj(i -> new QuadrantChart.Point(
                                        id(i) + " " + name(i), (i * 37 % 1000) / 10.0, amount(i), spend(i)))
                                .toList()))
                .toList();
        List<QuadrantChart.Count> counts = new ArrayList<>(groups.stream()
                .map(g -> new QuadrantChart.Count(
                        g.quadrant().code(), Text.of(g.quadrant()), g.points().size()))
                .toList());
        counts.add(new QuadrantChart.Count("none", text("not classified: too new", "未分层：太新"), 3));
        return new QuadrantChart(groups, counts, 400_000, 50);
    }

    private static CohortGrid cohorts() {
        return new CohortGrid(IntStream.range(0, 14)
                .mapToObj(i -> new CohortGrid.Row(
                        "2025-" + String.format(Locale.ROOT, "%02d", i % 12 + 1),
                        40,
                        LongStream.range(0, 14 - i)
                                .mapToObj(m -> m == 0 ? 40L : (31 * m + 7 * i) % 25)
                                .toList()))
                .toList());
    }

    private static BandChart bands() {
        return new BandChart(List.of(
                new BandChart.Band(LeadBand.HIGH, 3, 2),
                new BandChart.Band(LeadBand.MEDIUM, 4, 1),
                new BandChart.Band(LeadBand.DEFERRED, 2, 2)));
    }

    private static FunnelChart funnel() {
        return new FunnelChart(Arrays.stream(LifecycleStage.values())
                .map(s -> new FunnelChart.Step(s, 12 - 2 * s.ordinal(), 30 - 5 * s.ordinal()))
                .toList());
    }

    private static Column column(String en, String zh, Column.Kind kind) {
        return new Column(text(en, zh), kind);
    }

    private Sheet attention() {
        return new Sheet(
                new Sheet.Place("attention", View.OVERVIEW),
                new Sheet.Heading(text("Needs attention", "需要关注"), Text.NONE),
                List.of(
                        column("Customer", "客户", Column.Kind.TEXT),
                        column("What", "事项", Column.Kind.LONG),
                        column("Since", "起始", Column.Kind.DATE)),
                List.of(List.of(
                        Cell.of(id(1)),
                        Cell.of(text("no purchase for 120 days, twice the usual interval", "120 天未购买，为通常间隔的两倍")),
                        Cell.of("2026-03-02"))));
    }

    private Sheet customers() {
        return new Sheet(
                new Sheet.Place("customers", View.CUSTOMERS),
                new Sheet.Heading(text("Customers by quadrant", "客户分层"), text("Most valuable first.", "按价值从高到低排列。")),
                List.of(
                        column("ID", "编号", Column.Kind.TEXT),
                        column("Name", "名称", Column.Kind.TEXT),
                        column("Owner", "负责人", Column.Kind.GROUP),
                        column("Total spend (CNY)", "总消费金额（元）", Column.Kind.NUMBER),
                        column("Last purchase", "最近购买", Column.Kind.DATE),
                        column("Quadrant", "分层", Column.Kind.TERM),
                        column("Stage", "阶段", Column.Kind.TERM),
                        column("Tier", "层级", Column.Kind.TERM),
                        column("Needs", "需求", Column.Kind.LONG),
                        column("Reason", "理由", Column.Kind.WHY)),
                IntStream.range(0, customers)
                        .map(i -> customers == 12 ? (i * 5) % 12 : i)
                        .mapToObj(this::customer)
                        .toList());
    }

    private List<Cell> customer(int i) {
        return List.of(
                Cell.of(id(i)),
                Cell.of(name(i)),
                Cell.of(owner(i)),
                Cell.ofNumber(spend(i), amount(i)),
                Cell.of(Optional.of(day(i, 0))),
                Cell.of((Term) quadrant(i)),
                i % 12 == 10
                        ? Cell.of(text("not known: " + i + " facts", "未知：" + i + " 条事实"))
                        : Cell.of(LifecycleStage.values()[i % 5]),
                Cell.of(LoyaltyTier.values()[i % 3]),
                Cell.of(i % 3 == 0 ? text("faster delivery, one contact person", "更快交付、专人对接") : Text.NONE),
                Cell.of(why(i)));
    }

    private static String owner(int i) {
        return OWNERS.get(i % OWNERS.size());
    }

    private static LocalDate day(int customer, int event) {
        return LocalDate.of(2026, 6, 30).minusDays(customer % 200 + 13L * event);
    }

    private static Text why(int i) {
        String cut = String.format(Locale.ROOT, "%,d", amount(i) / 2 + i);
        return text(
                quadrant(i).text(Locale.ENGLISH) + "\n  spend within the window " + spend(i)
                        + " CNY is high: on or above " + cut + " CNY (median of 12)\n    " + (i * 7 % 991)
                        + " CNY less spend within the window is still enough to stay; with any less this customer becomes basic\n  loyalty "
                        + (i * 37 % 1000) / 10.0 + " is high: on or above 50 (fixed at 50)",
                quadrant(i).text(Locale.CHINESE) + "\n  窗口内消费 " + spend(i) + " 元为高：等于或高于 " + cut
                        + " 元（12 个值的中位数）\n    再少 " + (i * 7 % 991) + " 元仍可保持；再少则变为基础客户\n  忠诚指数 "
                        + (i * 37 % 1000) / 10.0 + " 为高：等于或高于 50（固定为 50）");
    }

    private Story story(int i) {
        List<Story.Line> facts = List.of(
                new Story.Line(text("industry", "行业"), Text.plain("Manufacturing")),
                new Story.Line(text("owner", "负责人"), Text.plain(owner(i))),
                new Story.Line(
                        text("customer since", "成为客户"),
                        Text.plain(day(i, events).toString())),
                new Story.Line(text("remark", "备注"), Text.plain(name(i))));
        List<Story.Score> scores = new ArrayList<>();
        for (String[] score : new String[][] {
            {"quadrant", "分层"},
            {"value", "价值"},
            {"loyalty index", "忠诚指数"},
            {"health", "健康度"},
            {"engagement", "活跃度"},
            {"loyalty tier", "忠诚层级"}
        }) {
            boolean isQuadrant = score[0].equals("quadrant");
            scores.add(new Story.Score(
                    text(score[0], score[1]),
                    isQuadrant ? Text.of(quadrant(i)) : Text.plain(String.valueOf(i * 31 % 100)),
                    isQuadrant ? quadrant(i).code() : "",
                    why(i + score[0].length())));
        }
        Story.Checklist next = new Story.Checklist(
                text("next: loyalty", "下一步：忠诚"),
                List.of(
                        new Story.Item(text("two purchases within a year", "一年内两次购买"), true),
                        new Story.Item(text("a named contact on both sides", "双方均有指定联系人"), i % 2 == 0),
                        new Story.Item(Text.plain(name(i)), false)));
        return new Story(
                new Story.Who(id(i), name(i), facts),
                scores,
                List.of(next),
                new Story.TimeLine(
                        IntStream.range(0, events).mapToObj(e -> event(i, e)).toList(), i % 7));
    }

    private static Story.Event event(int i, int e) {
        Text[] kinds = {
            text("purchase", "购买"),
            text("interaction", "互动"),
            text("service case", "服务工单"),
            text("survey answer", "调查回答")
        };
        String[] codes = {"purchase", "interaction", "case", "survey"};
        int sum = (i * 7919 + e * 104729) % 90000 + 100;
        return new Story.Event(
                day(i, e).toString(),
                codes[e % 4],
                kinds[e % 4],
                text(
                        "order " + (i * 100 + e) + ": " + sum + ".00 CNY, 2 products",
                        "订单 " + (i * 100 + e) + "：" + sum + ".00 元，2 种产品"));
    }

    private Sheet leads() {
        return new Sheet(
                new Sheet.Place("leads", View.LEADS),
                new Sheet.Heading(text("Leads to call", "线索跟进队列"), text("In the order to call.", "按跟进顺序排列。")),
                List.of(
                        column("ID", "编号", Column.Kind.TEXT),
                        column("Score", "得分", Column.Kind.NUMBER),
                        column("Band", "级别", Column.Kind.TERM),
                        column("Owner", "负责人", Column.Kind.GROUP),
                        column("Reason", "理由", Column.Kind.WHY)),
                IntStream.range(0, leads)
                        .mapToObj(i -> List.of(
                                Cell.of("L" + (i + 1)),
                                Cell.ofNumber(String.valueOf(100 - i % 100), 100 - i % 100),
                                Cell.of(LeadBand.values()[i % 3]),
                                Cell.of(owner(i)),
                                Cell.of(why(i))))
                        .toList());
    }

    private static Sheet kpis() {
        return new Sheet(
                new Sheet.Place("kpis", View.KPIS),
                new Sheet.Heading(text("Key figures", "指标"), text("Intervals are 95 %.", "区间为 95%。")),
                List.of(
                        column("Key figure", "指标名称", Column.Kind.TEXT),
                        column("Value", "数值", Column.Kind.NUMBER),
                        column("Reason", "理由", Column.Kind.WHY)),
                IntStream.range(0, 9)
                        .mapToObj(i -> List.of(
                                Cell.of(text("figure " + i, "指标 " + i)), Cell.ofNumber(i + ".5 %", i), Cell.of(why(i))))
                        .toList());
    }

    private static Sheet quality() {
        return new Sheet(
                new Sheet.Place("intake", View.QUALITY),
                new Sheet.Heading(
                        text("What was read", "读取报告"), text("Rows read = accepted + rejected.", "读取行数 = 接受 + 拒绝。")),
                List.of(
                        column("File", "文件", Column.Kind.TEXT),
                        column("Rows read", "读取行数", Column.Kind.NUMBER),
                        column("Rejected", "拒绝", Column.Kind.NUMBER)),
                List.of(
                        List.of(Cell.of("purchases.csv"), Cell.ofNumber("1,219", 1219), Cell.ofNumber("4", 4)),
                        List.of(Cell.of(HOSTILE.get(0)), Cell.ofNumber("3", 3), Cell.ofNumber("3", 3))));
    }
}
