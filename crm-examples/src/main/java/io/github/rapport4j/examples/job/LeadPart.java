// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.examples.company.Lead;
import io.github.rapport4j.examples.company.LeadScore;
import io.github.rapport4j.examples.report.BandChart;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column.Kind;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.View;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.scoring.lead.LeadQueue;
import io.github.rapport4j.scoring.lead.QueueOrder;
import io.github.rapport4j.scoring.lead.QueuedLead;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The leads in the order to call them, and how many there are in each band. */
final class LeadPart {
    private final List<QueuedLead<ScoredLead>> queue;

    LeadPart(List<Lead> leads, AsOf asOf) {
        queue = LeadQueue.of(
                        leads.stream()
                                .map(lead -> new ScoredLead(lead, lead.score(asOf)).queued())
                                .toList(),
                        QueueOrder.EXPECTED)
                .leads();
    }

    /** A lead and its score. */
    private record ScoredLead(Lead lead, LeadScore score) {
        QueuedLead<ScoredLead> queued() {
            QueuedLead<ScoredLead> queued = QueuedLead.of(lead.id(), this, score.score());
            return score.freshest().map(queued::withFreshestEvidence).orElse(queued);
        }
    }

    BandChart bands() {
        return new BandChart(Arrays.stream(LeadBand.values())
                .map(band -> new BandChart.Band(band, count(band, true), count(band, false)))
                .toList());
    }

    Sheet sheet() {
        return new Sheet(
                new Sheet.Place("leads", View.LEADS),
                new Sheet.Heading(Text.of(JobText.LEADS), Text.of(JobText.LEADS_NOTE)),
                List.of(
                        Shown.column(JobText.ID, Kind.TEXT),
                        Shown.column(JobText.NAME, Kind.TEXT),
                        Shown.column(JobText.SCORE, Kind.NUMBER),
                        Shown.column(JobText.RANGE, Kind.NUMBER),
                        Shown.column(JobText.BAND, Kind.TERM),
                        Shown.column(JobText.CERTAINTY, Kind.TERM),
                        Shown.column(JobText.NEXT_QUESTION, Kind.LONG),
                        Shown.column(JobText.OWNER, Kind.TEXT),
                        Shown.column(JobText.REASON, Kind.WHY)),
                queue.stream().map(LeadPart::row).toList());
    }

    private static List<Cell> row(QueuedLead<ScoredLead> queued) {
        BantScore score = queued.score();
        return List.of(
                Cell.of(queued.id().toString()),
                Cell.of(queued.lead().lead().name()),
                Cell.ofNumber(
                        score.expected().toString(), score.expected().points().doubleValue()),
                Cell.ofNumber(
                        score.low() + " – " + score.high(),
                        score.high().points().doubleValue()),
                Cell.of(score.band()),
                Cell.of(score.certainty()),
                score.nextQuestions().stream()
                        .findFirst()
                        .map(LeadPart::question)
                        .orElse(Cell.EMPTY),
                Cell.of(queued.lead().lead().owner()),
                Cell.of(Text.why(queued.lead().score().why())));
    }

    private static Cell question(BantCriterion criterion) {
        Term question = criterion.question();
        return Cell.of(new Text(
                criterion.label(Locale.ENGLISH) + ": " + question.label(Locale.ENGLISH),
                criterion.label(Locale.CHINESE) + ":" + question.label(Locale.CHINESE)));
    }

    private int count(LeadBand band, boolean decided) {
        return (int) queue.stream()
                .map(QueuedLead::score)
                .filter(score -> score.band() == band && score.isDecided() == decided)
                .count();
    }
}
