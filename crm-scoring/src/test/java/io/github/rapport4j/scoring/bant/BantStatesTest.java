// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All 81 yes/no/unknown states under the standard policy, against a table made by formula. */
class BantStatesTest {
    private final BantScorer scorer = BantScorer.using(BantPolicy.standard());

    @Test
    @Tag("BANT-3")
    @Tag("BANT-5")
    @Tag("BANT-6")
    void everyStateIsAsInTheTable() throws IOException {
        List<String[]> rows = rows();
        assertEquals(81, rows.size());
        for (String[] row : rows) {
            BantScore score = scorer.score(lead(row));
            List<String> actual = List.of(
                    score.low().toString(),
                    score.expected().toString(),
                    score.high().toString(),
                    score.band().name(),
                    score.certainty().code().toUpperCase(Locale.ROOT),
                    String.join(
                            " ", score.nextQuestions().stream().map(Enum::name).toList()));
            assertEquals(Arrays.asList(row).subList(4, 10), actual, String.join(",", row));
        }
    }

    @Test
    @Tag("BANT-5")
    void twentyFourStatesAreDecidedAndEightOfThemLackAnAnswer() throws IOException {
        List<BantScore> decided = rows().stream()
                .map(row -> scorer.score(lead(row)))
                .filter(BantScore::isDecided)
                .toList();
        assertEquals(24, decided.size());
        assertEquals(
                8, decided.stream().filter(s -> !s.nextQuestions().isEmpty()).count());
    }

    private static BantAssessment lead(String[] row) {
        return BantAssessment.parse(
                String.join("/", Arrays.asList(row).subList(0, 4)).toLowerCase(Locale.ROOT));
    }

    private static List<String[]> rows() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BantStatesTest.class.getResourceAsStream("/golden/bant_states.csv")),
                StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> line.split(",", -1)).toList();
        }
    }
}
