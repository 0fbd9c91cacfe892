// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random small companies, written as files and read back. */
class CompanyProperties {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    @Property(tries = 200)
    void customersComeBackAsTheyWereWritten(@ForAll("customers") List<List<String>> rows) {
        Company company = CompanyFixture.with(
                        CompanyFile.CUSTOMERS, csv("id,name,industry,since,preferred_channels", rows))
                .read();
        List<List<String>> back = new ArrayList<>();
        company.customers().values().forEach(customer -> back.add(written(company, customer)));
        assertEquals(firsts(rows), back);
    }

    @Property(tries = 200)
    void interactionsComeBackAsTheyWereWritten(@ForAll("interactions") List<List<String>> rows) {
        List<List<String>> numbered = numbered(rows);
        Company company = CompanyFixture.with(
                        CompanyFile.INTERACTIONS, csv("id,customer,time,channel,direction,summary", numbered))
                .read();
        Map<String, List<String>> back = new LinkedHashMap<>();
        for (String id : List.of("A", "B")) {
            for (Interaction talk : company.historyOf(CustomerId.of(id)).interactions()) {
                back.put(talk.id().value(), written(talk));
            }
        }
        assertEquals(
                numbered.stream()
                        .collect(Collectors.toMap(row -> "interactions/" + row.get(0), row -> row.subList(1, 6))),
                back);
        assertEquals(rows.size(), company.intake().get(0).accepted());
    }

    @Property(tries = 200)
    void casesComeBackAsTheyWereWritten(@ForAll("cases") List<List<String>> rows) {
        List<List<String>> numbered = numbered(rows);
        Company company = CompanyFixture.with(
                        CompanyFile.CASES, csv("id,customer,matter,severity,opened,resolved,closed", numbered))
                .read();
        Map<String, List<String>> back = new LinkedHashMap<>();
        for (String id : List.of("A", "B")) {
            company.historyOf(CustomerId.of(id)).serviceEvents().stream()
                    .collect(Collectors.groupingBy(ServiceEvent::caseId))
                    .forEach((number, events) -> back.put(number, written(id, events)));
        }
        assertEquals(numbered.stream().collect(Collectors.toMap(row -> row.get(0), row -> row.subList(1, 7))), back);
    }

    @Provide
    Arbitrary<List<List<String>>> customers() {
        Arbitrary<String> id = Arbitraries.of("A", "B", "客户1", "c-4", "5");
        Arbitrary<String> channels = Arbitraries.of("", "phone", "phone;email", "sms;visit;post");
        return Combinators.combine(id, words(), words(), days(), channels)
                .as((a, b, c, d, e) -> List.of(a, b, c, d, e))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<List<String>>> interactions() {
        return Combinators.combine(
                        Arbitraries.of("A", "B"),
                        days().filter(day -> !day.isEmpty()),
                        Arbitraries.of(Channel.values()).map(Channel::code),
                        Arbitraries.of(Direction.values()).map(Direction::code),
                        words())
                .as((a, b, c, d, e) -> List.of(a, b, c, d, e))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<List<String>>> cases() {
        return Combinators.combine(
                        Arbitraries.of("A", "B"),
                        Arbitraries.of("complaint", "request"),
                        Arbitraries.of("1", "2", "3", "4"),
                        days().filter(day -> !day.isEmpty()),
                        days(),
                        days())
                .as((a, b, c, d, e, f) -> List.of(a, b, c, d, notBefore(d, e), notBefore(d, f)))
                .list()
                .ofMaxSize(8);
    }

    private static String notBefore(String opened, String day) {
        return day.isEmpty() || day.compareTo(opened) >= 0 ? day : opened;
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("", "plain", "with, comma", "with \"quotes\"", "两\n行", "a;b", "=1+1");
    }

    private static Arbitrary<String> days() {
        return Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.integers()
                        .between(0, 700)
                        .map(day -> FIRST.plusDays(day).toString()));
    }

    private static List<String> written(Company company, Customer customer) {
        return List.of(
                customer.id().value(),
                company.nameOf(customer.id()),
                customer.industry().orElse(""),
                customer.since().map(LocalDate::toString).orElse(""),
                String.join(
                        ";",
                        customer.preferredChannels().stream().map(Channel::code).toList()));
    }

    private static List<String> written(Interaction talk) {
        return List.of(
                talk.customer().value(),
                talk.occurredAt().toString(),
                talk.channel().code(),
                talk.direction().code(),
                talk.summary().map(text -> text.value()).orElse(""));
    }

    private static List<String> written(String customer, List<ServiceEvent> events) {
        Map<ServiceEvent.Step, ServiceEvent> steps =
                events.stream().collect(Collectors.toMap(ServiceEvent::step, event -> event));
        ServiceEvent opened = steps.get(ServiceEvent.Step.OPENED);
        return List.of(
                customer,
                opened.matter().orElseThrow().code(),
                String.valueOf(opened.severity().orElseThrow().level()),
                opened.occurredAt().toString(),
                day(steps.get(ServiceEvent.Step.RESOLVED)),
                day(steps.get(ServiceEvent.Step.CLOSED)));
    }

    private static String day(ServiceEvent event) {
        return event == null ? "" : event.occurredAt().toString();
    }

    /** The first row of each id; another with that id is a duplicate or rejected. */
    private static List<List<String>> firsts(List<List<String>> rows) {
        Map<String, List<String>> firsts = new LinkedHashMap<>();
        rows.forEach(row -> firsts.putIfAbsent(row.get(0), row));
        return List.copyOf(firsts.values());
    }

    private static List<List<String>> numbered(List<List<String>> rows) {
        List<List<String>> numbered = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> all = new ArrayList<>(List.of("#" + numbered.size()));
            all.addAll(row);
            numbered.add(all);
        }
        return numbered;
    }

    private static String csv(String header, List<List<String>> rows) {
        StringBuilder out = new StringBuilder(header);
        for (List<String> row : rows) {
            out.append('\n')
                    .append(row.stream()
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")));
        }
        return out.toString();
    }
}
