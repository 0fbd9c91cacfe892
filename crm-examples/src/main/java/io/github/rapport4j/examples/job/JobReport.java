// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.company.CompanyFile;
import io.github.rapport4j.examples.report.BandChart;
import io.github.rapport4j.examples.report.CohortGrid;
import io.github.rapport4j.examples.report.FunnelChart;
import io.github.rapport4j.examples.report.QuadrantChart;
import io.github.rapport4j.examples.report.Report;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Story;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.Tile;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.evidence.EvidencePolicy;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.loyalty.LoyaltyPolicy;
import io.github.rapport4j.scoring.loyalty.TierPolicy;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.value.ValuePolicy;
import io.github.rapport4j.scoring.warning.ScanPoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Turns what was read into the report: rules first, then tables. What cannot be computed is said in a note. */
public final class JobReport {
    private static final int TILES = 8;

    private final LoadedFiles files;
    private final Company base;
    private final List<Text> notes = new ArrayList<>();
    private final List<Tile> tiles = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private Optional<QuadrantChart> quadrants = Optional.empty();
    private Optional<BandChart> bands = Optional.empty();
    private Optional<CohortGrid> cohorts = Optional.empty();
    private Optional<FunnelChart> funnel = Optional.empty();
    private Optional<CustomerPart> placements = Optional.empty();
    private Map<CustomerId, Text> tiers = Map.of();
    private Iterable<Story> stories = List.of();

    private JobReport(LoadedFiles files) {
        this.files = files;
        this.base = files.base();
    }

    /**
     * The report of a base.
     *
     * @param files what was read
     * @return tables, charts and notes
     */
    public static Report of(LoadedFiles files) {
        return new JobReport(files).make();
    }

    private Report make() {
        leads();
        Optional<PurchaseColumns> columns = base.purchases().map(all -> all.asOf(base.asOf()));
        List<CustomerLine> lines = columns.map(new CustomerReader(base)::read)
                .orElseGet(() -> new CustomerReader(base).read(files.currency()));
        if (!lines.isEmpty()) {
            customers(lines, columns);
        }
        columns.ifPresentOrElse(all -> figures(lines, all), () -> note(JobText.NO_PURCHASES));
        if (!base.has(CompanyFile.SURVEYS)) {
            note(JobText.NO_SURVEYS);
        }
        notes.addAll(files.notes());
        new ContradictionPart(base.contradictions()).sheet().ifPresent(sheets::add);
        sheets.addAll(new IntakePart(base.intake()).sheets());
        return new Report(
                front(),
                new Report.Figures(tiles, quadrants, cohorts, new Report.Steps(bands, funnel)),
                sheets,
                stories);
    }

    private void leads() {
        if (base.has(CompanyFile.LEADS)) {
            LeadPart part = new LeadPart(base.openLeads(), base.asOf());
            bands = Optional.of(part.bands());
            sheets.add(part.sheet().withoutEmptyColumns());
        } else {
            note(
                    base.intake().size() == 1 && base.has(CompanyFile.PURCHASES)
                            ? JobText.NO_LEADS
                            : JobText.NO_LEADS_FILE);
        }
    }

    private void customers(List<CustomerLine> lines, Optional<PurchaseColumns> columns) {
        Currency currency = columns.map(PurchaseColumns::currency).orElseGet(files::currency);
        OptionalDouble usual = columns.map(CustomerReader::usual).orElse(OptionalDouble.empty());
        ScanPoint point = ScanPoint.builder()
                .asOf(base.asOf())
                .currency(currency)
                .segmentMedian(usual)
                .build();
        CustomerPart customers = new CustomerPart(lines, currency, base);
        TierPart tiers = new TierPart(lines, base, currency);
        StoryPart.Parts parts =
                new StoryPart.Parts(tiers, new HealthPart(base, point), new CarePart(base, point, tiers));
        quadrants = columns.map(all -> customers.chart());
        notes.addAll(customers.warnings());
        notes.addAll(tiers.warnings());
        sheets.add(0, customers.layering(tiers, parts.care()).withoutEmptyColumns());
        addFilled(tiers.sheet());
        attention(lines, parts);
        stages(lines);
        stories = new StoryPart(base, customers, parts).stories();
        place(customers, tiers);
    }

    private void place(CustomerPart customers, TierPart ranked) {
        placements = Optional.of(customers);
        tiers = ranked.tiers();
    }

    /** Whom to turn to: warnings, what is owed, who was left alone, who moved. */
    private void attention(List<CustomerLine> lines, StoryPart.Parts parts) {
        if (base.isMoreThanPurchases()) {
            sheets.add(parts.health().warnings(lines).withoutEmptyColumns());
        }
        addFilled(parts.care().due(lines));
        addFilled(parts.care().stale(lines));
    }

    private void addFilled(Sheet sheet) {
        if (!sheet.rows().isEmpty()) {
            sheets.add(sheet.withoutEmptyColumns());
        }
    }

    private void stages(List<CustomerLine> lines) {
        StagePart stages =
                new StagePart(base, lines.stream().map(CustomerLine::id).toList());
        if (!stages.isEmpty()) {
            funnel = Optional.of(stages.funnel());
            sheets.add(stages.funnelSheet());
            sheets.add(stages.sheet());
        }
    }

    private void groups(List<CustomerLine> lines, CustomerPart customers, GroupPart groups) {
        base.purchases().ifPresent(all -> sheets.add(new ChangePart(base, customers, all).sheet()));
        groups.sheet(StoryText.BY_QUADRANT, customers.quadrants()).ifPresent(sheets::add);
        groups.sheet(StoryText.BY_TIER, tiers).ifPresent(sheets::add);
        Map<CustomerId, Text> owners = new LinkedHashMap<>();
        lines.stream()
                .map(CustomerLine::id)
                .sorted(Comparator.comparing(id -> Shown.owner(base, id)))
                .forEach(id -> owners.put(id, owner(id)));
        groups.sheet(StoryText.BY_OWNER, owners).ifPresent(sheets::add);
        if (base.has(CompanyFile.INTERACTIONS)) {
            groups.channels().ifPresent(sheets::add);
        }
    }

    private Text owner(CustomerId id) {
        String owner = Shown.owner(base, id);
        return owner.isEmpty() ? Text.of(StoryText.NO_OWNER) : Text.plain(owner);
    }

    private void figures(List<CustomerLine> lines, PurchaseColumns columns) {
        if (lines.stream().allMatch(line -> line.activity().first().isEmpty())) {
            notes.add(Text.of(StoryText.NONE_YET));
            return;
        }
        KpiPart kpis = new KpiPart(columns, base.asOf(), first(lines));
        List<KpiResult> results = kpis.results();
        List<CustomerHistory> histories =
                lines.stream().map(line -> withMoves(line.id())).toList();
        TrendPart trend = new TrendPart(
                base, histories, columns.currency(), files.wishes().targets());
        trend(trend, results);
        sheets.add(new ActivityPart(columns, base.asOf()).sheet());
        sheets.add(KpiPart.sheet(results));
        GroupPart groups = new GroupPart(base, histories, columns.currency());
        placements.ifPresent(customers -> groups(lines, customers, groups));
        cohorts = Optional.of(kpis.cohorts());
        strangers(lines);
    }

    private void trend(TrendPart trend, List<KpiResult> results) {
        Stream.concat(trend.headlines().stream(), results.stream())
                .limit(TILES)
                .map(KpiPart::tile)
                .forEach(tiles::add);
        sheets.add(trend.years().withoutEmptyColumns());
        if (base.isMoreThanPurchases()) {
            sheets.add(trend.months());
        }
    }

    /** All facts of a customer, the moves of its relationship among them. */
    private CustomerHistory withMoves(CustomerId id) {
        CustomerHistory history = base.historyOf(id);
        List<Fact> facts = new ArrayList<>(history.facts());
        facts.addAll(base.stateOf(id).toStageMoves(id));
        return CustomerHistory.of(id, facts)
                .recording(Stream.of(FactKind.values()).filter(history::records).toList());
    }

    private static LocalDate first(List<CustomerLine> lines) {
        return lines.stream()
                .flatMap(line -> line.activity().first().stream())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Customers in one file and not in the other. */
    private void strangers(List<CustomerLine> lines) {
        if (!base.has(CompanyFile.CUSTOMERS)) {
            return;
        }
        long unknown = lines.stream().filter(line -> line.known().isEmpty()).count();
        long silent =
                lines.stream().filter(line -> line.activity().first().isEmpty()).count();
        if (unknown > 0) {
            notes.add(Text.of(Reason.of(JobText.UNKNOWN_CUSTOMER, unknown)));
        }
        if (silent > 0) {
            notes.add(Text.of(Reason.of(JobText.WITHOUT_PURCHASE, silent)));
        }
    }

    private Report.Front front() {
        AsOf asOf = base.asOf();
        Text source = files.source().map(Text::plain).orElseGet(() -> Text.of(JobText.SAMPLE));
        Text subtitle = new Text(
                Reason.of(JobText.SUBTITLE, source.en(), asOf.day(), asOf.zone())
                        .text(Locale.ENGLISH),
                Reason.of(JobText.SUBTITLE, source.zh(), asOf.day(), asOf.zone())
                        .text(Locale.CHINESE));
        List<String> policies = Stream.of(
                        base.has(CompanyFile.EVIDENCE)
                                ? EvidencePolicy.standard().ref()
                                : BantPolicy.standard().ref(),
                        ValuePolicy.standard().withWholeHistory().ref(),
                        LoyaltyPolicy.standard().ref(),
                        QuadrantPolicy.standard().ref(),
                        TierPolicy.standard().ref(),
                        PurchaseKpiPolicy.standard().ref())
                .map(PolicyRef::toString)
                .toList();
        return new Report.Front(Text.of(JobText.TITLE), subtitle, Text.of(Reason.of(JobText.FOOTER, policies)), notes);
    }

    private void note(JobText text) {
        notes.add(Text.of(text));
    }
}
