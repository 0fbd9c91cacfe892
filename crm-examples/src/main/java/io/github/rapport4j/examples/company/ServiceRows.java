// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.core.vocabulary.Topic;
import io.github.rapport4j.intake.row.IntakeReason;
import io.github.rapport4j.intake.row.Row;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rows of service cases and survey answers. */
final class ServiceRows {
    private static final String[] SURVEY = {"customer", "date", "measure", "answer", "respondent", "comment"};

    private ServiceRows() {}

    /** A row of a case is as many facts as it has times. */
    static FactRow serviceCase(Row row, FileContext context) {
        String id = row.text("id");
        CustomerId customer = context.customer(row);
        Map<ServiceEvent.Step, Occurrence> times = times(row, context.zone());
        ServiceEvent.Step last = last(times);
        List<Fact> facts = new ArrayList<>();
        times.forEach((step, at) -> {
            ServiceEvent.Builder event = ServiceEvent.builder()
                    .head(context.head(customer, at, id, step.code()))
                    .caseId(id)
                    .step(step)
                    .agent(row.optionalText("agent"));
            if (step == ServiceEvent.Step.OPENED) {
                opening(row, event);
            }
            if (step == last) {
                learnt(row, event);
            }
            facts.add(event.build());
        });
        return new FactRow(id, facts);
    }

    static FactRow survey(Row row, FileContext context) {
        CustomerId customer = context.customer(row);
        Occurrence day = Occurrence.of(row.date("date"));
        SurveyAnswer.Question question = question(row);
        int answer = Math.toIntExact(onScale(row, question.scale()));
        return FactRow.of(SurveyAnswer.builder()
                .head(context.head(customer, day, context.id(row, SURVEY)))
                .question(question)
                .answer(SurveyAnswer.Answer.of(answer))
                .respondent(row.optionalText("respondent"))
                .comment(row.optionalText("comment").map(FreeText::of))
                .build());
    }

    /** No case is over before it is opened; a reply may come before the case is written down. */
    private static Map<ServiceEvent.Step, Occurrence> times(Row row, ZoneId zone) {
        Map<ServiceEvent.Step, Occurrence> times = new EnumMap<>(ServiceEvent.Step.class);
        Occurrence opened = row.occurrence("opened");
        for (ServiceEvent.Step step : ServiceEvent.Step.values()) {
            String column = step.code().replace('-', '_');
            row.optionalOccurrence(column).ifPresent(at -> {
                if (step != ServiceEvent.Step.FIRST_REPLY && isBefore(at, opened, zone)) {
                    throw row.refused(column, Reason.of(IntakeReason.BAD_VALUE));
                }
                times.put(step, at);
            });
        }
        return times;
    }

    private static boolean isBefore(Occurrence one, Occurrence other, ZoneId zone) {
        boolean isOfDays = one instanceof Occurrence.On || other instanceof Occurrence.On;
        return isOfDays
                ? one.dayIn(zone).isBefore(other.dayIn(zone))
                : one.startIn(zone).isBefore(other.startIn(zone));
    }

    /** The step that knows the cause: the last of resolved and closed, else the opening. */
    private static ServiceEvent.Step last(Map<ServiceEvent.Step, Occurrence> times) {
        if (times.containsKey(ServiceEvent.Step.CLOSED)) {
            return ServiceEvent.Step.CLOSED;
        }
        return times.containsKey(ServiceEvent.Step.RESOLVED) ? ServiceEvent.Step.RESOLVED : ServiceEvent.Step.OPENED;
    }

    private static void opening(Row row, ServiceEvent.Builder event) {
        event.matter(row.term("matter", ServiceEvent.Matter.values()))
                .severity(row.value("severity", ServiceRows::severity))
                .topic(row.optionalValue("topic", Topic::of))
                .channel(row.optionalTerm("channel", Channel.values()));
    }

    /** While a case is open its cause is a note on it. */
    private static void learnt(Row row, ServiceEvent.Builder event) {
        boolean isOpen = !row.has("resolved") && !row.has("closed");
        if (isOpen) {
            List<String> notes = IntStream.range(0, 2)
                    .mapToObj(i -> row.optionalText(i == 0 ? "cause" : "improvement"))
                    .flatMap(java.util.Optional::stream)
                    .toList();
            if (!notes.isEmpty()) {
                event.note(FreeText.of(String.join("; ", notes)));
            }
            return;
        }
        event.cause(row.optionalText("cause").map(FreeText::of));
        event.improvement(row.optionalText("improvement").map(FreeText::of));
    }

    private static Severity severity(String level) {
        return Severity.of(Integer.parseInt(level));
    }

    private static SurveyAnswer.Question question(Row row) {
        SurveyAnswer.Measure measure =
                row.term("measure", new SurveyAnswer.Measure[] {SurveyAnswer.Measure.CSAT, SurveyAnswer.Measure.NPS});
        return measure == SurveyAnswer.Measure.NPS
                ? SurveyAnswer.Question.ofNps(measure.code())
                : SurveyAnswer.Question.ofCsat(measure.code());
    }

    private static long onScale(Row row, SurveyAnswer.Scale scale) {
        long answer = row.whole("answer");
        if (answer < scale.lowest() || answer > scale.highest()) {
            List<Integer> allowed = IntStream.rangeClosed(scale.lowest(), scale.highest())
                    .boxed()
                    .toList();
            throw row.refused("answer", Reason.of(IntakeReason.NOT_ONE_OF, allowed));
        }
        return answer;
    }
}
