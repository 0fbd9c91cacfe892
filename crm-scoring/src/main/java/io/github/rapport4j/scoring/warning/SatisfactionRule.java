// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.SurveyAnswer.Measure;
import io.github.rapport4j.core.fact.SurveyAnswer.Question;
import io.github.rapport4j.core.fact.SurveyAnswer.Scale;
import io.github.rapport4j.core.time.DateWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** WARN-4: an answer is low or fell, and no better answer to its question came since. */
final class SatisfactionRule implements WarningRule {
    private static final Scale FIVE = Scale.CSAT;

    private final Timeline timeline;
    private final WarningPolicy policy;
    private final List<Episode> episodes = new ArrayList<>();

    SatisfactionRule(Timeline timeline, WarningPolicy policy) {
        this.timeline = timeline;
        this.policy = policy;
        Map<Question, List<SurveyAnswer>> byQuestion = new LinkedHashMap<>();
        // by day first, so that the answers up to a day are the first ones of the list
        timeline.seen().surveyAnswers().stream()
                .filter(answer ->
                        answer.value().isPresent() && answer.question().measure() != Measure.OTHER)
                .sorted(Comparator.<SurveyAnswer, LocalDate>comparing(timeline::dayOf)
                        .thenComparing(Fact.ORDER))
                .forEach(answer -> byQuestion
                        .computeIfAbsent(answer.question(), question -> new ArrayList<>())
                        .add(answer));
        byQuestion.values().forEach(this::read);
    }

    @Override
    public WarningKind kind() {
        return WarningKind.SATISFACTION;
    }

    @Override
    public boolean isChecked() {
        return timeline.records(FactKind.SURVEY_ANSWER);
    }

    @Override
    public Optional<Finding> at(LocalDate day) {
        List<Reason> reasons = new ArrayList<>();
        List<FactId> evidence = new ArrayList<>();
        for (Episode episode : episodes) {
            if (episode.covers(day)) {
                reasons.addAll(episode.reasons);
                evidence.addAll(episode.evidence);
            }
        }
        return Finding.of(reasons, evidence);
    }

    @Override
    public LocalDate heldFrom(LocalDate day) {
        LocalDate from = day;
        for (Episode episode : episodes) {
            if (episode.covers(day) && episode.startInclusive.isBefore(from)) {
                from = episode.startInclusive;
            }
        }
        return from;
    }

    @Override
    public NavigableSet<LocalDate> turns(DateWindow window) {
        return turns().within(window);
    }

    @Override
    public @Nullable LocalDate turnAfter(LocalDate day) {
        return turns().after(day);
    }

    private Turns turns() {
        Turns turns = new Turns();
        for (Episode episode : episodes) {
            turns.add(episode.startInclusive);
            turns.add(episode.endExclusive);
        }
        return turns;
    }

    private void read(List<SurveyAnswer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            SurveyAnswer answer = answers.get(i);
            List<Reason> reasons = new ArrayList<>();
            List<FactId> evidence = new ArrayList<>();
            if (isLow(answer)) {
                reasons.add(low(answer));
            }
            if (i > 0 && value(answers.get(i - 1)) - value(answer) >= policy.satisfactionFall()) {
                SurveyAnswer before = answers.get(i - 1);
                reasons.add(
                        Reason.of(WarningReason.FALLEN_ANSWER, answer.question().id(), value(before), value(answer)));
                evidence.add(before.id());
            }
            evidence.add(answer.id());
            if (!reasons.isEmpty()) {
                episodes.add(new Episode(timeline.dayOf(answer), end(i, answers), reasons, evidence));
            }
        }
    }

    private static Reason low(SurveyAnswer answer) {
        SurveyAnswer.Question question = answer.question();
        return Reason.of(WarningReason.LOW_ANSWER, question.id(), value(answer), question.scale());
    }

    private LocalDate end(int index, List<SurveyAnswer> answers) {
        LocalDate end = timeline.dayOf(answers.get(index)).plusDays(policy.satisfactionDays());
        for (SurveyAnswer later : answers.subList(index + 1, answers.size())) {
            LocalDate day = timeline.dayOf(later);
            if (value(later) > value(answers.get(index)) && day.isBefore(end)) {
                return day;
            }
        }
        return end;
    }

    private boolean isLow(SurveyAnswer answer) {
        if (answer.question().measure() == Measure.NPS) {
            return value(answer) <= policy.detractorUpTo();
        }
        Scale scale = answer.question().scale();
        long up = (long) value(answer) - scale.lowest();
        return up * (FIVE.highest() - FIVE.lowest())
                <= (policy.dissatisfiedUpTo() - (long) FIVE.lowest()) * ((long) scale.highest() - scale.lowest());
    }

    private static int value(SurveyAnswer answer) {
        return answer.value().orElseThrow();
    }

    /** The days on which one answer warns. */
    private record Episode(
            LocalDate startInclusive, LocalDate endExclusive, List<Reason> reasons, List<FactId> evidence) {
        boolean covers(LocalDate day) {
            return !day.isBefore(startInclusive) && day.isBefore(endExclusive);
        }
    }
}
