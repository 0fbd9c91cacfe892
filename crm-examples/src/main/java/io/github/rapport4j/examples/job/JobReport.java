// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.company.CompanyFile;
import io.github.rapport4j.examples.report.BandChart;
import io.github.rapport4j.examples.report.CohortGrid;
import io.github.rapport4j.examples.report.QuadrantChart;
import io.github.rapport4j.examples.report.Report;
import io.github.rapport4j.examples.report.Sheet;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
        List<CustomerLine> lines = columns.map(new CustomerReader(base)::read).orElse(List.of());
        if (lines.isEmpty()) {
            note(JobText.NO_PURCHASES);
        } else {
            customers(lines, columns.orElseThrow());
        }
        if (!base.has(CompanyFile.SURVEYS)) {
            note(JobText.NO_SURVEYS);
        }
        notes.addAll(files.notes());
        new ContradictionPart(base.contradictions()).sheet().ifPresent(sheets::add);
        sheets.addAll(new IntakePart(base.intake()).sheets());
        return new Report(
                front(),
                new Report.Figures(tiles, quadrants, cohorts, new Report.Steps(bands, Optional.empty())),
                sheets,
                List.of());
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

    private void customers(List<CustomerLine> lines, PurchaseColumns columns) {
        CustomerPart customers = new CustomerPart(lines, columns.currency());
        quadrants = Optional.of(customers.chart());
        notes.addAll(customers.warnings());
        sheets.add(0, customers.layering().withoutEmptyColumns());
        TierPart tiers = new TierPart(lines, columns.currency(), base.asOf());
        notes.addAll(tiers.warnings());
        sheets.add(tiers.sheet().withoutEmptyColumns());
        KpiPart kpis = new KpiPart(columns, base.asOf(), first(lines));
        List<KpiResult> results = kpis.results();
        results.stream().limit(TILES).map(KpiPart::tile).forEach(tiles::add);
        sheets.add(KpiPart.sheet(results));
        cohorts = Optional.of(kpis.cohorts());
        strangers(lines);
    }

    private static LocalDate first(List<CustomerLine> lines) {
        return lines.stream()
                .map(line -> line.activity().first())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Customers in one file and not in the other. */
    private void strangers(List<CustomerLine> lines) {
        if (!base.has(CompanyFile.CUSTOMERS)) {
            return;
        }
        Set<Object> buyers = new HashSet<>();
        lines.forEach(line -> buyers.add(line.id()));
        long unknown = lines.stream().filter(line -> line.known().isEmpty()).count();
        long silent = base.customers().keySet().stream()
                .filter(id -> !buyers.contains(id))
                .count();
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
