// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.privacy.MaskingLevel;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column;
import io.github.rapport4j.examples.report.Column.Kind;
import io.github.rapport4j.examples.report.QuadrantChart;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.View;
import io.github.rapport4j.lifecycle.transition.Standing;
import io.github.rapport4j.scoring.axis.AxisCut;
import io.github.rapport4j.scoring.quadrant.CustomerStanding;
import io.github.rapport4j.scoring.quadrant.Placement;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import io.github.rapport4j.scoring.quadrant.QuadrantClassifier;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.quadrant.QuadrantReport;
import io.github.rapport4j.scoring.stability.QuadrantSnapshot;
import io.github.rapport4j.scoring.value.ValuePart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The customers by value and loyalty: the layering table and the chart with its cuts. */
final class CustomerPart {
    /** So many customers keep the page quick; counts and cuts always cover all. */
    static final int MOST_ROWS = 5000;

    private final List<CustomerLine> lines;
    private final QuadrantReport<CustomerStanding> report;
    private final Currency currency;
    private final Company base;

    CustomerPart(List<CustomerLine> lines, Currency currency, Company base) {
        this.base = base;
        this.lines = lines;
        this.currency = currency;
        report = QuadrantClassifier.using(QuadrantPolicy.standard())
                .classify(
                        lines.stream().map(CustomerLine::standing).toList(),
                        CustomerStanding.valueAxis().named(ValuePart.NET_SPEND),
                        CustomerStanding.loyaltyAxis(),
                        CustomerStanding::eligibility);
    }

    List<Text> warnings() {
        return report.warnings().stream().map(Text::of).toList();
    }

    /** How many customers are shown, most valuable first. */
    int shown() {
        return Math.min(MOST_ROWS, lines.size());
    }

    CustomerLine line(int index) {
        return lines.get(index);
    }

    Placement placement(int index) {
        return report.placement(index);
    }

    /** Who stands in which quadrant. */
    QuadrantSnapshot<CustomerId> snapshot(LocalDate day) {
        return QuadrantSnapshot.from(day, report, CustomerStanding::customer);
    }

    /** Every placement by customer. */
    Map<CustomerId, Placement> placements() {
        return report.index(CustomerStanding::customer);
    }

    /** What every customer is grouped by: its quadrant, in the order of quadrants, or that it was not placed. */
    Map<CustomerId, Text> quadrants() {
        Map<CustomerId, Text> groups = new LinkedHashMap<>();
        for (Quadrant quadrant : Quadrant.values()) {
            group(groups, Optional.of(quadrant), Text.of(quadrant));
        }
        group(groups, Optional.empty(), Text.of(StoryText.NOT_PLACED));
        return groups;
    }

    private void group(Map<CustomerId, Text> groups, Optional<Quadrant> quadrant, Text group) {
        for (int i = 0; i < lines.size(); i++) {
            if (report.placement(i).quadrant().equals(quadrant)) {
                groups.put(lines.get(i).id(), group);
            }
        }
    }

    Sheet layering(TierPart tiers, CarePart care) {
        Text note = shown() == lines.size()
                ? Text.of(JobText.LAYERING_NOTE)
                : Text.of(Reason.of(JobText.LAYERING_CUT, shown(), lines.size()));
        return new Sheet(
                new Sheet.Place("customers", View.CUSTOMERS),
                new Sheet.Heading(Text.of(JobText.LAYERING), note),
                columns(),
                IntStream.range(0, shown()).mapToObj(i -> row(i, tiers, care)).toList());
    }

    private List<Column> columns() {
        return List.of(
                Shown.column(JobText.ID, Kind.TEXT),
                Shown.column(JobText.NAME, Kind.TEXT),
                Shown.column(JobText.INDUSTRY_SIZE, Kind.TEXT),
                Shown.column(JobText.CONTACT, Kind.TEXT),
                Shown.moneyColumn(JobText.TOTAL_SPEND, currency),
                Shown.column(JobText.LAST_PURCHASE, Kind.DATE),
                Shown.column(JobText.LAST_INTERACTION, Kind.DATE),
                Shown.column(JobText.QUADRANT, Kind.TERM),
                Shown.column(StoryText.STAGE, Kind.TERM),
                Shown.column(StoryText.ENGAGEMENT, Kind.TERM),
                Shown.column(JobText.TIER, Kind.TERM),
                Shown.column(JobText.OWNER, Kind.GROUP),
                Shown.column(JobText.NEEDS, Kind.TEXT),
                Shown.column(JobText.REASON, Kind.WHY));
    }

    QuadrantChart chart() {
        Map<Quadrant, List<QuadrantChart.Point>> points = new EnumMap<>(Quadrant.class);
        Arrays.stream(Quadrant.values()).forEach(quadrant -> points.put(quadrant, new ArrayList<>()));
        for (int i = 0; i < Math.min(MOST_ROWS, lines.size()); i++) {
            Placement placement = report.placement(i);
            QuadrantChart.Point point = point(lines.get(i), placement);
            placement.quadrant().ifPresent(quadrant -> add(points, quadrant, point));
        }
        List<QuadrantChart.Group> groups = points.entrySet().stream()
                .map(entry -> new QuadrantChart.Group(entry.getKey(), entry.getValue()))
                .toList();
        return new QuadrantChart(
                groups, counts(), cut(report.cuts().value()), cut(report.cuts().loyalty()));
    }

    private List<QuadrantChart.Count> counts() {
        List<QuadrantChart.Count> counts = new ArrayList<>();
        for (Quadrant quadrant : Quadrant.values()) {
            counts.add(new QuadrantChart.Count(quadrant.code(), Text.of(quadrant), report.count(quadrant)));
        }
        report.unclassifiedByReason()
                .forEach((code, count) -> counts.add(new QuadrantChart.Count(
                        "none", Text.of(Reason.of(JobText.UNCLASSIFIED, Reasons.title(code))), count)));
        return counts;
    }

    private static void add(
            Map<Quadrant, List<QuadrantChart.Point>> points, Quadrant quadrant, QuadrantChart.Point point) {
        Objects.requireNonNull(points.get(quadrant)).add(point);
    }

    private static double cut(AxisCut cut) {
        return cut.amount().map(BigDecimal::doubleValue).orElse(0.0);
    }

    private static QuadrantChart.Point point(CustomerLine line, Placement placement) {
        String label = line.name().isEmpty() ? line.id().toString() : line.id() + " " + line.name();
        return new QuadrantChart.Point(
                label,
                placement
                        .loyalty()
                        .map(l -> Math.rint(l.doubleValue() * 10) / 10)
                        .orElse(0.0),
                line.total().amount().doubleValue(),
                Shown.money(line.total()).text().en());
    }

    private List<Cell> row(int index, TierPart tiers, CarePart care) {
        CustomerLine line = lines.get(index);
        Placement placement = report.placement(index);
        Optional<Customer> known = line.known();
        return List.of(
                Cell.of(line.id().toString()),
                Cell.of(line.name()),
                Cell.of(known.map(CustomerPart::industry).orElse(Text.NONE)),
                Cell.of(known.map(CustomerPart::contact).orElse("")),
                Shown.money(line.total()),
                Cell.of(line.activity().last()),
                Cell.of(line.profile().lastInteraction()),
                placement.quadrant().map(Cell::of).orElseGet(() -> Cell.of(why(placement))),
                stage(line.id()),
                care.cell(line.id()),
                tiers.cell(line.id()),
                Cell.of(Shown.owner(base, line.id())),
                Cell.of(known.map(CustomerPart::needs).orElse("")),
                Cell.of(story(line, placement)));
    }

    private Cell stage(CustomerId id) {
        Standing standing = base.stateOf(id).standing();
        return standing.stage()
                .filter(stage -> standing.equals(Standing.of(stage)))
                .map(Cell::of)
                .orElseGet(() -> Cell.of(Shown.standing(standing)));
    }

    static Text why(Placement placement) {
        return placement.unclassified().map(Text::of).orElse(Text.NONE);
    }

    private static Text story(CustomerLine line, Placement placement) {
        Text place = Text.why(placement);
        Text value = Text.why(line.standing().value());
        Text loyalty = Text.why(line.standing().loyalty());
        return new Text(
                String.join("\n", place.en(), value.en(), loyalty.en()),
                String.join("\n", place.zh(), value.zh(), loyalty.zh()));
    }

    static Text industry(Customer customer) {
        String industry = customer.industry().orElse("");
        return customer.sizeBand()
                .map(size -> new Text(
                        industry + " / " + size.label(Locale.ENGLISH), industry + " / " + size.label(Locale.CHINESE)))
                .orElseGet(() -> Text.plain(industry));
    }

    /** The primary contact, else the first. */
    static String contact(Customer customer) {
        return customer.primaryContact()
                .or(() -> customer.contacts().stream().findFirst())
                .map(CustomerPart::shown)
                .orElse("");
    }

    private static String shown(Contact contact) {
        String masked = contact.name().display(MaskingLevel.PARTIAL);
        return contact.title().map(title -> masked + " · " + title.value()).orElse(masked);
    }

    static String needs(Customer customer) {
        return String.join(
                "; ",
                customer.needs().stream()
                        .map(need -> need.statement().value())
                        .distinct()
                        .toList());
    }
}
