// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.intake.cell.DateStyle;
import io.github.rapport4j.intake.cell.NumberStyle;
import io.github.rapport4j.intake.csv.CsvFormat;
import io.github.rapport4j.intake.csv.CsvSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
    private static final RecordReader<Card> CARDS = RecordReader.of(Card::from, Card::id);

    private final List<Card> cards = new ArrayList<>();

    @Test
    @Tag("QUAL-6")
    void readsTypedValuesByNameAndLeavesOptionalColumnsOut() {
        IntakeReport report = read(CARDS, """
                Since,ID,kind,head count,spend
                2024-03-05,1,purchase,12,"1,000.5"
                2024-03-05,2,退款,,
                """);
        assertEquals(
                List.of(
                        new Card("1", LocalDate.of(2024, 3, 5), FactKind.PURCHASE, 12L, "1000.5"),
                        new Card("2", LocalDate.of(2024, 3, 5), FactKind.REFUND, 0L, "none")),
                cards);
        assertEquals(new IntakeReport.Counts(2, 2, 0, 0), report.counts());
        cards.clear();
        read(CARDS, "id,kind,since\n3,REFUND,2024-03-05\n");
        assertEquals(1, cards.size());
    }

    @Test
    @Tag("QUAL-5")
    void badValuesRejectTheRowWithItsPlace() {
        IntakeReport report = read(CARDS, """
                id,since,kind,head count,spend
                ,2024-03-05,refund,1,1
                1,05.03.2024,refund,1,1
                2,2024-03-05,gift,1,1
                3,2024-03-05,refund,1.5,1
                4,2024-03-05,refund,1,1x
                5,2024-03-05,refund,1,1234567890123456789
                6
                7,2024-03-05,refund,-1,1
                8,2024-03-05,refund,1,13
                """);
        assertEquals(
                """
                line 2, column id: the value is missing
                line 3, column since, value '05.03.2024': not a date of the form yyyy-MM-dd [HH:mm:ss]
                line 4, column kind, value 'gift': not one of: purchase, refund
                line 5, column head count, value '1.5': not a whole number
                line 6, column spend, value '1x': not a number of the form 1,234.56
                line 7, column spend, value '1234567890123456789': the number has too many digits
                line 8, column since: the row ends before this column
                line 9: the value is not valid
                line 10, column spend, value '13': the value is not valid""",
                String.join(
                        "\n",
                        report.first().stream()
                                .map(rejection -> rejection.text(Locale.ENGLISH))
                                .toList()));
        assertEquals(List.of(), cards);
    }

    @Test
    @Tag("QUAL-5")
    void theSameRecordAgainIsADuplicateAndAnotherWithItsKeyIsRejected() {
        String log = "id,since,kind\n1,2024-03-05,refund\n1,2024-03-05, refund\n1,2024-03-06,refund\n";
        RecordReader<Card> reader = RecordReader.of(Card::from, Card::id);
        assertEquals(new IntakeReport.Counts(3, 1, 1, 1), read(reader, log).counts());
        IntakeReport again = read(reader, log);
        assertEquals(new IntakeReport.Counts(3, 0, 2, 1), again.counts());
        assertEquals(1, again.rejected(IntakeReason.CONFLICT));
        assertEquals(1, cards.size());
    }

    @Test
    @Tag("QUAL-6")
    void hostsNameColumnsAndStylesTheirWay() {
        RecordReader<Card> reader = CARDS.withColumn("id", Column.named("编号"))
                .withColumn("since", Column.named("客户自"))
                .withDates(DateStyle.ofPattern("yyyy年M月d日"))
                .withNumbers(NumberStyle.COMMA);
        read(reader, "编号;客户自;kind;spend\n1;2024年3月5日;购买;1.000,5\n");
        assertEquals(List.of(new Card("1", LocalDate.of(2024, 3, 5), FactKind.PURCHASE, 0L, "1000.5")), cards);
    }

    @Test
    @Tag("QUAL-6")
    void aTimeIsADayOrAnInstantAsItIsWritten() {
        List<Occurrence> times = new ArrayList<>();
        IntakeReport report = RecordReader.of(
                        row -> row.optionalOccurrence("at").orElseThrow(), time -> time)
                .withDates(DateStyle.iso().withZone(ZoneId.of("Asia/Shanghai")))
                .read(
                        CsvSource.ofText(
                                "t",
                                "at\n2024-03-05\n2024-03-05T08:00\n2024-03-05T08:00:00+01:00\nnoon\n",
                                CsvFormat.standard()),
                        times::add);
        assertEquals(
                List.of(
                        Occurrence.of(LocalDate.of(2024, 3, 5)),
                        Occurrence.of(Instant.parse("2024-03-05T00:00:00Z")),
                        Occurrence.of(Instant.parse("2024-03-05T07:00:00Z"))),
                times);
        assertEquals(
                "line 5, column at, value 'noon': not a date of the form yyyy-MM-dd [HH:mm:ss]",
                report.first().get(0).text(Locale.ENGLISH));
    }

    @Test
    @Tag("QUAL-6")
    void aCellMayHoldSeveralValues() {
        List<List<?>> read = new ArrayList<>();
        RecordReader<List<?>> reader = RecordReader.of(
                row -> List.of(row.terms("kinds", FactKind.values()), row.values("months", YearMonth::parse)),
                values -> values);
        IntakeReport report = reader.read(
                CsvSource.ofText(
                        "t",
                        "kinds,months\nrefund; 购买 ;refund;,2024-01；2024-02\n,\nrefund;gift,\n,2024-01;2024-13\n",
                        CsvFormat.standard()),
                read::add);
        assertEquals(
                List.of(
                        List.of(
                                List.of(FactKind.REFUND, FactKind.PURCHASE),
                                List.of(YearMonth.of(2024, 1), YearMonth.of(2024, 2))),
                        List.of(List.of(), List.of())),
                read);
        assertEquals(
                List.of("line 4, column kinds, value 'refund;gift'", "line 5, column months, value '2024-01;2024-13'"),
                report.first().stream()
                        .map(rejection -> rejection.text(Locale.ENGLISH).replaceAll(": .*", ""))
                        .toList());
    }

    @Test
    @Tag("QUAL-5")
    void recordsCanBeReadWithTheirLines() {
        List<String> lines = new ArrayList<>();
        IntakeReport report = CARDS.withDates(DateStyle.iso())
                .readNumbered(
                        CsvSource.ofText(
                                "t",
                                "id,since,kind\n1,2024-03-05,refund\n1,2024-03-05,refund\n\"2\n\",2024-03-05,refund\n3,2024-03-05,refund\n",
                                CsvFormat.standard()),
                        (card, line) -> lines.add(card.id() + " " + line));
        assertEquals(List.of("1 2", "2 4", "3 6"), lines);
        assertEquals(new IntakeReport.Counts(4, 3, 1, 0), report.counts());
    }

    @Test
    @Tag("PRIV-1")
    void personalValuesAreMasked() {
        RecordReader<YearMonth> births = RecordReader.of(row -> row.value("birth", YearMonth::parse), month -> month);
        IntakeReport report = births.withColumn("birth", Column.named("birth").asPersonal())
                .read(CsvSource.ofText("t", "birth\n1990-13\n\"\"\n", CsvFormat.standard()), month -> {});
        assertEquals(
                "line 2, column birth, value '***': the value is not valid",
                report.first().get(0).text(Locale.ENGLISH));
    }

    @Test
    @Tag("QUAL-6")
    void aMissingColumnStopsTheFileAndTellsTheOthers() {
        assertEquals(
                "t: line 1, column since: there is no such column, the columns are: id, kind",
                problem("id,kind\n1,refund\n"));
        assertEquals(
                "t: line 1: the first row names none of the columns id; is the header missing, or the separator another?",
                problem("Zhang San,13800000000\n1,refund\n"));
    }

    @Test
    @Tag("QUAL-5")
    void reportsSpeakChinese() {
        IntakeReport report = read(CARDS, "id,since,kind\n1,soon,refund\n,2024-03-05,refund\n");
        assertEquals("""
                t:读取 2 行 = 接收 0 + 重复 0 + 拒收 2
                  拒收 1 行:不是形如 yyyy-MM-dd [HH:mm:ss] 的日期
                  拒收 1 行:值缺失
                  拒收记录
                    第 2 行,列 since,值“soon”:不是形如 yyyy-MM-dd [HH:mm:ss] 的日期
                    第 3 行,列 id:值缺失""", report.explain(Locale.CHINA));
    }

    private static String problem(String text) {
        return assertThrows(
                        IntakeException.class,
                        () -> CARDS.read(CsvSource.ofText("t", text, CsvFormat.standard()), card -> {}))
                .getMessage();
    }

    private IntakeReport read(RecordReader<Card> reader, String text) {
        CsvFormat format = CsvFormat.standard().withSeparator(text.contains(";") ? ';' : ',');
        return reader.read(CsvSource.ofText("t", text, format), cards::add);
    }

    private record Card(String id, LocalDate since, FactKind kind, long heads, String spend) {
        Card {
            if (heads < 0) {
                throw new IllegalArgumentException("heads must not be negative, but was " + heads);
            }
        }

        static Card from(Row row) {
            Optional<BigDecimal> spend = row.optionalDecimal("spend");
            if (spend.isPresent() && spend.get().intValue() == 13) {
                throw row.refused("spend", Reason.of(IntakeReason.BAD_VALUE));
            }
            return new Card(
                    row.text("id"),
                    row.date("since"),
                    row.term("kind", new FactKind[] {FactKind.PURCHASE, FactKind.REFUND}),
                    row.optionalWhole("head count").orElse(0),
                    spend.map(BigDecimal::toPlainString).orElse("none"));
        }
    }
}
