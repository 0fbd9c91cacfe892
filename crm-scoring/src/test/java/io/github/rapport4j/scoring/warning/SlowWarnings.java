// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.SurveyAnswer.Measure;
import io.github.rapport4j.core.history.ContractCourse;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.Topic;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.Rhythm;
import io.github.rapport4j.scoring.rhythm.RhythmPolicy;
import io.github.rapport4j.scoring.rhythm.UsualInterval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules of early warning as the spec says them, asked anew for every single day. */
final class SlowWarnings {
    private final CustomerHistory history;
    private final ScanPoint point;
    private final AliveForecast forecast;

    SlowWarnings(CustomerHistory history, ScanPoint point, AliveForecast forecast) {
        this.history = history;
        this.point = point;
        this.forecast = forecast;
    }

    /** The first of the days in a row, up to the point, on which a sign shows. */
    Optional<LocalDate> since(WarningKind kind) {
        LocalDate day = point.asOf().day();
        LocalDate oldest = kind == WarningKind.FORECAST ? day.minusDays(30) : day.minusDays(900);
        Optional<LocalDate> since = Optional.empty();
        while (!day.isBefore(oldest) && shows(kind, day)) {
            since = Optional.of(day);
            day = day.minusDays(1);
        }
        return since;
    }

    private boolean shows(WarningKind kind, LocalDate day) {
        AsOf then = new AsOf(day, point.asOf().zone(), point.asOf().knownBy());
        CustomerHistory seen = history.asOf(then);
        return switch (kind) {
            case ACTIVITY_DROP -> activity(seen, day);
            case COMPLAINTS -> complaints(seen, day);
            case OVERDUE -> overdue(seen, then);
            case SATISFACTION -> satisfaction(seen, day);
            case CONTRACT_END -> contract(seen, day);
            case FORECAST -> forecast.alive(seen, then).orElse(1) <= 0.3;
        };
    }

    private boolean activity(CustomerHistory seen, LocalDate day) {
        Stream<LocalDate> orders = seen.purchases().stream()
                .collect(Collectors.groupingBy(
                        Purchase::orderId, Collectors.mapping(this::day, Collectors.minBy(Comparator.naturalOrder()))))
                .values()
                .stream()
                .flatMap(Optional::stream);
        Stream<LocalDate> talks =
                seen.interactions().stream().filter(Interaction::isTwoWay).map(this::day);
        Map<Long, Long> byAge = Stream.concat(orders, talks)
                .collect(Collectors.groupingBy(d -> ChronoUnit.DAYS.between(d, day), Collectors.counting()));
        long recent = sum(byAge, 0, 29);
        long before = sum(byAge, 30, 119);
        return before >= 6 && recent <= before / 3.0 / 2.0;
    }

    private static long sum(Map<Long, Long> byAge, long from, long to) {
        return byAge.entrySet().stream()
                .filter(e -> e.getKey() >= from && e.getKey() <= to)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private boolean complaints(CustomerHistory seen, LocalDate day) {
        List<ServiceCase> complaints =
                seen.serviceCases().stream().filter(ServiceCase::isComplaint).toList();
        Map<Long, Long> byAge = complaints.stream()
                .map(c -> c.steps().stream()
                        .filter(s -> s.step() == ServiceEvent.Step.OPENED)
                        .map(this::day)
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .collect(Collectors.groupingBy(d -> ChronoUnit.DAYS.between(d, day), Collectors.counting()));
        boolean rise = sum(byAge, 0, 29) >= 2 && sum(byAge, 0, 29) > sum(byAge, 30, 59);
        return rise
                || complaints.stream()
                        .filter(ServiceCase::isOpenSevereComplaint)
                        .map(c -> c.openSince().orElseThrow().dayIn(point.asOf().zone()))
                        .anyMatch(since -> since.isBefore(day.minusDays(7)));
    }

    private boolean overdue(CustomerHistory seen, AsOf then) {
        PurchaseDays days = PurchaseDays.from(seen, then, point.currency());
        UsualInterval usual = UsualInterval.of(days, point.segmentMedian(), RhythmPolicy.standard());
        return Rhythm.of(days, seen, then, usual).elapsed().orElse(0) >= 1.5;
    }

    private boolean satisfaction(CustomerHistory seen, LocalDate day) {
        return seen.surveyAnswers().stream()
                .filter(a -> a.value().isPresent() && a.question().measure() != Measure.OTHER)
                .sorted(Comparator.<SurveyAnswer, LocalDate>comparing(this::day).thenComparing(Fact.ORDER))
                .collect(Collectors.groupingBy(SurveyAnswer::question))
                .values()
                .stream()
                .anyMatch(answers -> warns(answers, day));
    }

    private boolean warns(List<SurveyAnswer> answers, LocalDate day) {
        int[] values = answers.stream().mapToInt(a -> a.value().orElseThrow()).toArray();
        int low = switch (answers.get(0).question().id()) {
            case "recommend" -> 6;
            case "satisfied" -> 2;
            default -> 0;
        };
        return IntStream.range(0, values.length)
                .filter(i -> values[i] <= low || (i > 0 && values[i] <= values[i - 1] - 2))
                .filter(i -> day(answers.get(i)).plusDays(179).compareTo(day) >= 0)
                .anyMatch(i -> IntStream.range(i, values.length).allMatch(j -> values[j] <= values[i]));
    }

    private boolean contract(CustomerHistory seen, LocalDate day) {
        return seen.contracts(point.asOf().zone()).stream()
                .filter(course -> course.isInForce(day))
                .filter(course -> course.endExclusive()
                        .filter(end -> !end.minusDays(60).isAfter(day))
                        .isPresent())
                .anyMatch(course -> seen.interactions().stream()
                        .filter(talk -> talk.topics().contains(Topic.RENEWAL))
                        .noneMatch(talk -> day(talk).isAfter(agreed(course))));
    }

    private LocalDate agreed(ContractCourse course) {
        List<ContractEvent> agreed = course.steps().stream()
                .filter(step -> step.step() != ContractEvent.Step.ENDED)
                .toList();
        return day(agreed.get(agreed.size() - 1));
    }

    private LocalDate day(Fact fact) {
        return fact.occurredAt().dayIn(point.asOf().zone());
    }
}
