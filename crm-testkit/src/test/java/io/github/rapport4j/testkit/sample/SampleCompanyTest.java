// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.contact.DecisionRole;
import io.github.rapport4j.core.customer.need.ConcernKind;
import io.github.rapport4j.core.customer.need.NeedStatus;
import io.github.rapport4j.core.customer.profile.ConsentPurpose;
import io.github.rapport4j.core.customer.profile.ConsentState;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Referral;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.core.vocabulary.Sentiment;
import io.github.rapport4j.lifecycle.transition.EventKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SampleCompanyTest {
    private static final Path CONTRACT =
            Path.of(System.getProperty("rapport.root", "..")).resolve("docs/input-files.md");
    private static final Pattern COLUMN = Pattern.compile("(\\*\\*)?([a-z_]+)(\\*\\*)?");

    @Test
    void aSeedMakesTheSameBytesEveryTimeAndAnotherSeedOthers() {
        assertEquals(SampleCompany.standard().files(), SampleCompany.standard().files());
        assertNotEquals(SampleCompany.of(1).files(), SampleCompany.of(2).files());
    }

    @Test
    void everyFileOfTheContractIsThereWithItsColumnsAndNoOthers() throws IOException {
        Map<String, List<String>> promised = new TreeMap<>();
        for (String line : Files.readAllLines(CONTRACT)) {
            if (line.startsWith("| `")) {
                String[] cells = line.split("\\|");
                promised.put(cells[1].strip().replace("`", ""), columns(cells[3]));
            }
        }
        assertTrue(
                promised.get("purchases.csv").remove("currency"), "the sample's log is in one, which it does not name");
        Map<String, List<String>> made = new TreeMap<>();
        SampleCompany.standard()
                .files()
                .forEach((name, text) -> made.put(
                        name,
                        Stream.of(text.lines().findFirst().orElseThrow().split(","))
                                .sorted()
                                .toList()));
        assertEquals(promised, made);
    }

    @Test
    void everyRowIsAsWideAsItsHeaderAndTheWholeIsSmall() {
        long bytes = 0;
        for (Map.Entry<String, String> file : SampleCompany.standard().files().entrySet()) {
            assertTrue(SampleRows.of(file.getKey()).rows.size() > 50, file.getKey());
            bytes += file.getValue().getBytes(StandardCharsets.UTF_8).length;
        }
        assertTrue(bytes < 1_000_000, "bytes: " + bytes);
    }

    @Test
    void idsAreUniqueExceptOnPurpose() {
        Map<String, List<String>> twice = new LinkedHashMap<>();
        for (String file : SampleCompany.standard().files().keySet()) {
            SampleRows rows = SampleRows.of(file);
            boolean steps = List.of("referrals.csv", "contracts.csv").contains(file);
            if (rows.header.contains("id") && !steps) {
                twice.put(
                        file,
                        doubles(rows.rows.stream().map(row -> row.get("id")).toList()));
            }
        }
        assertEquals(List.of("C020", "C041"), twice.get("customers.csv"));
        assertEquals(List.of("EV00001"), twice.get("evidence.csv"));
        assertEquals(List.of("E00001"), twice.get("stages.csv"));
        assertEquals(List.of("LD-041"), twice.get("leads.csv"));
        for (String file : List.of("contacts.csv", "cases.csv", "surveys.csv")) {
            assertEquals(1, twice.get(file).size(), file);
        }
        assertEquals(2, twice.get("interactions.csv").size());
        assertEquals(List.of(), twice.get("needs.csv"));
        assertEquals(List.of(), twice.get("touches.csv"));
        assertEquals(List.of(), twice.get("actions.csv"));
    }

    @Test
    void everyReferenceLeadsSomewhereExceptOnPurpose() {
        Set<String> customers = SampleRows.of("customers.csv").values("id");
        Map<String, Set<String>> lost = new TreeMap<>();
        for (String file : SampleCompany.standard().files().keySet()) {
            SampleRows rows = SampleRows.of(file);
            if (rows.header.contains("customer")) {
                lost.put(file, without(rows.values("customer"), customers));
            }
        }
        assertEquals(Set.of("C999"), lost.remove("purchases.csv"));
        assertEquals(Set.of("C997"), lost.remove("leads.csv"));
        assertEquals(Set.of(), lost.remove("touches.csv"));
        lost.forEach((file, ids) -> assertEquals(Set.of("C998"), ids, file));
        Set<String> leads = SampleRows.of("leads.csv").values("id");
        assertEquals(Set.of("LD-999"), without(SampleRows.of("evidence.csv").values("lead"), leads));
        SampleRows evidence = SampleRows.of("evidence.csv");
        assertEquals(Set.of(), without(evidence.values("retracts"), evidence.values("id")));
        assertEquals(Set.of(), without(SampleRows.of("referrals.csv").values("referred"), customers));
    }

    @Test
    void whoConfirmsANeedIsAContactOfThatCustomer() {
        Map<String, String> home = SampleRows.of("contacts.csv").rows.stream()
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("customer"), (one, other) -> one));
        for (Map<String, String> need : SampleRows.of("needs.csv").rows) {
            String by = need.get("confirmed_by");
            assertTrue(by.isEmpty() || need.get("customer").equals(home.get(by)), need::toString);
            assertEquals(by.isEmpty(), need.get("confirmed_on").isEmpty(), need::toString);
        }
    }

    @Test
    void everyCodeOccurs() {
        assertAll("interactions.csv", "channel", Channel.values());
        assertAll("interactions.csv", "purpose", Interaction.Purpose.values());
        assertAll("interactions.csv", "sentiment", Sentiment.values());
        assertAll("stages.csv", "event", EventKind.values());
        assertAll("customers.csv", "stage", LifecycleStage.values());
        assertAll("contracts.csv", "step", ContractEvent.Step.values());
        assertAll("contracts.csv", "ending", ContractEvent.Ending.values());
        assertAll("referrals.csv", "step", Referral.Step.values());
        assertAll("touches.csv", "purpose", Touch.Purpose.values());
        assertAll("touches.csv", "delivery", Touch.Delivery.values());
        assertAll("consents.csv", "purpose", ConsentPurpose.values(), "service");
        assertAll("consents.csv", "state", ConsentState.values());
        assertAll("needs.csv", "concern", ConcernKind.values());
        assertAll("needs.csv", "status", NeedStatus.values());
        assertAll("contacts.csv", "roles", DecisionRole.values(), "sponsor");
        assertTrue(SampleRows.of("contacts.csv").values("roles").contains("sponsor;user"));
        assertTrue(SampleRows.of("cases.csv").values("severity").containsAll(List.of("1", "2", "3", "4")));
    }

    @Test
    void nothingLiesAfterTheLastDayExceptOnPurpose() {
        List<String> late = new ArrayList<>();
        for (String file : SampleCompany.standard().files().keySet()) {
            SampleRows rows = SampleRows.of(file);
            for (Map<String, String> row : rows.rows) {
                Stream.of(
                                "date",
                                "time",
                                "recorded",
                                "since",
                                "captured",
                                "confirmed_on",
                                "opened",
                                "resolved",
                                "closed")
                        .map(column -> row.getOrDefault(column, ""))
                        .flatMap(cell -> SampleRows.day(cell).stream())
                        .filter(day -> day.isAfter(SampleCompany.AS_OF))
                        .forEach(day -> late.add(file + " " + row.get("id")));
            }
        }
        assertEquals(List.of("evidence.csv EV90002"), late);
    }

    @Test
    @Tag("ENG-7")
    void someComeBackWithinNinetyDaysOfAnAttemptToWinThemBackAndMostDoNot() {
        Map<String, List<LocalDate>> days = purchaseDays();
        int back = 0;
        List<Map<String, String>> touches = SampleRows.of("touches.csv").where("purpose", "win-back");
        for (Map<String, String> touch : touches) {
            LocalDate day = LocalDate.parse(touch.get("time"));
            boolean returned = days.get(touch.get("customer")).stream()
                    .anyMatch(on -> on.isAfter(day) && !on.isAfter(day.plusDays(90)));
            back += returned ? 1 : 0;
        }
        assertTrue(back >= 6, "back: " + back);
        assertTrue(touches.size() > 2 * back, "touches: " + touches.size());
    }

    @Test
    @Tag("ENG-1")
    void rhythmsLeadToEveryDegreeOfSilence() {
        int[] degrees = new int[4];
        int fresh = 0;
        for (List<LocalDate> days : purchaseDays().values()) {
            LocalDate last = days.get(days.size() - 1);
            long quiet = ChronoUnit.DAYS.between(last, SampleCompany.AS_OF);
            if (days.size() > 3) {
                double g = (double) quiet / usual(days);
                degrees[g < 1.5 ? 0 : g < 3 ? 1 : g < 5 ? 2 : 3]++;
            } else if (days.size() == 1 && quiet < 90) {
                fresh++;
            }
        }
        assertTrue(fresh >= 15, "new: " + fresh);
        assertTrue(Arrays.stream(degrees).allMatch(count -> count >= 12), Arrays.toString(degrees));
    }

    @Test
    void theCaseOfTheSourcesIsToldInFull() {
        Map<String, String> told =
                SampleRows.of("cases.csv").where("id", "L001").get(0);
        assertEquals(
                List.of("C002", "complaint", "stability"),
                List.of(told.get("customer"), told.get("matter"), told.get("topic")));
        assertEquals(
                List.of("2023-11-20 complaint-survey", "2023-11-25 remote-training", "2023-12-01 free-upgrade"),
                SampleRows.of("actions.csv").where("customer", "C002").stream()
                        .map(action -> action.get("date") + " " + action.get("action"))
                        .toList());
        assertEquals(-10, promoterScore("2023-11-20"));
        assertEquals(40, promoterScore("2023-12-20"));
    }

    private static int promoterScore(String day) {
        List<Integer> answers = SampleRows.of("surveys.csv").where("customer", "C002").stream()
                .filter(answer -> answer.get("date").equals(day))
                .map(answer -> Integer.parseInt(answer.get("answer")))
                .toList();
        long promoters = answers.stream().filter(answer -> answer >= 9).count();
        long detractors = answers.stream().filter(answer -> answer <= 6).count();
        return (int) (100 * (promoters - detractors) / answers.size());
    }

    private static Map<String, List<LocalDate>> purchaseDays() {
        Map<String, List<LocalDate>> days = new TreeMap<>();
        for (Map<String, String> row : SampleRows.of("purchases.csv").rows) {
            Optional<LocalDate> day = SampleRows.day(row.get("date"));
            if (day.isPresent() && !row.get("amount").startsWith("-")) {
                days.computeIfAbsent(row.get("customer"), id -> new ArrayList<>())
                        .add(day.get());
            }
        }
        days.values().forEach(list -> list.sort(null));
        return days;
    }

    private static long usual(List<LocalDate> days) {
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            gaps.add(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
        }
        gaps.sort(null);
        return Math.max(30, gaps.get(gaps.size() / 2));
    }

    private static void assertAll(String file, String column, Term[] terms, String... except) {
        Set<String> wanted = Stream.of(terms).map(Term::code).collect(Collectors.toCollection(TreeSet::new));
        wanted.removeAll(List.of(except));
        wanted.removeAll(SampleRows.of(file).values(column));
        assertEquals(Set.of(), wanted, file + " " + column);
    }

    private static Set<String> without(Set<String> values, Set<String> known) {
        Set<String> rest = new TreeSet<>(values);
        rest.removeAll(known);
        return rest;
    }

    private static List<String> doubles(List<String> ids) {
        Map<String, Long> counts =
                ids.stream().collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The names in a cell of the contract, what stands in brackets apart. */
    private static List<String> columns(String cell) {
        List<String> columns = new ArrayList<>();
        String plain = cell.replaceAll("\\([^)]*\\)", "").replaceAll(";.*", "");
        for (String part : plain.split(",")) {
            Matcher name = COLUMN.matcher(part.strip());
            if (name.matches()) {
                columns.add(name.group(2));
            }
        }
        columns.sort(null);
        return columns;
    }
}
