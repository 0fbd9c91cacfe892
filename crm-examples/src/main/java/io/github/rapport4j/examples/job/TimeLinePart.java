// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.report.Story;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.lifecycle.stage.LifecycleRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What happened to one customer, latest first: facts and the moves of its relationship. */
final class TimeLinePart {
    /** So many events are shown; earlier ones are counted. */
    static final int MOST_EVENTS = 60;

    private final Company base;

    TimeLinePart(Company base) {
        this.base = base;
    }

    Story.TimeLine of(CustomerId id) {
        List<Dated> all = new ArrayList<>();
        AsOf asOf = base.asOf();
        for (Fact fact : base.historyOf(id).asOf(asOf).facts()) {
            LocalDate day = fact.occurredAt().dayIn(asOf.zone());
            all.add(new Dated(day, fact.kind().code(), Text.of(fact.kind()), Text.of(TimeLineText.of(fact))));
        }
        for (LifecycleRecord step : base.stateOf(id).records()) {
            LocalDate day = step.event().effectiveAt().atZone(asOf.zone()).toLocalDate();
            all.add(new Dated(day, "lifecycle", Text.of(StoryText.LIFECYCLE), move(step)));
        }
        all.sort(Comparator.comparing(Dated::day));
        Collections.reverse(all);
        List<Story.Event> shown =
                all.stream().limit(MOST_EVENTS).map(Dated::event).toList();
        return new Story.TimeLine(shown, all.size() - shown.size());
    }

    private static Text move(LifecycleRecord step) {
        Text to = Shown.standing(step.to());
        return new Text(move(step, to, Locale.ENGLISH), move(step, to, Locale.CHINESE));
    }

    private static String move(LifecycleRecord step, Text to, Locale locale) {
        return step.event()
                .reason()
                .map(why -> Reason.of(StoryText.MOVE_WHY, step.event().kind(), to.in(locale), why))
                .orElseGet(() -> Reason.of(StoryText.MOVE, step.event().kind(), to.in(locale)))
                .text(locale);
    }

    private record Dated(LocalDate day, String code, Text kind, Text text) {
        Story.Event event() {
            return new Story.Event(day.toString(), code, kind, text);
        }
    }
}
