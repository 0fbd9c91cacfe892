// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.intake.csv.CsvFormat;
import io.github.rapport4j.intake.csv.CsvSource;
import io.github.rapport4j.intake.row.IntakeReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanySubsetTest {
    private static final CustomerId A = CustomerId.of("A");
    private static final Map<CompanyFile, String> TEXTS = texts();

    @TempDir
    Path folder;

    @Test
    void anyFileAloneCanBeRead() {
        TEXTS.forEach((file, text) -> {
            Company company = CompanyFixture.with(file, text).read();
            boolean needsLeads = file == CompanyFile.EVIDENCE;
            assertEquals(needsLeads ? 0 : 1, company.intake().get(0).accepted(), file.fileName());
            assertEquals(needsLeads, company.isEmpty());
        });
    }

    @Test
    void allTogetherSayWhatEachSays() {
        Company company = all("");
        assertEquals(CompanyFile.values().length, company.intake().size());
        assertTrue(company.intake().stream().allMatch(report -> report.accepted() == 1));
        assertEquals(9, company.historyOf(A).facts().size());
        assertEquals(1, company.purchases().orElseThrow().rows());
        assertEquals(List.of(), CompanyFixture.contradictions(company));
    }

    @Test
    @Tag("QUAL-5")
    void aFileTwiceAddsNothing() {
        Company once = all("");
        CompanyFixture twice = new CompanyFixture();
        TEXTS.forEach((file, text) -> twice.and(file, file == CompanyFile.PURCHASES ? text : text + "\n" + row(text)));
        Company again = twice.read();
        assertEquals(once.historyOf(A), again.historyOf(A));
        assertEquals(once.customer(A), again.customer(A));
        assertEquals(once.leads(), again.leads());
        assertEquals(once.eventsOf(A), again.eventsOf(A));
        for (IntakeReport report : again.intake()) {
            long more = report.source().equals("purchases.csv") ? 0 : 1;
            assertEquals(new IntakeReport.Counts(1 + more, 1, more, 0), report.counts(), report.source());
        }
    }

    @Test
    void factsOfDifferentFilesMayShareAnId() {
        Set<Object> ids = new HashSet<>();
        all("").historyOf(A).facts().forEach(fact -> ids.add(fact.id()));
        assertEquals(9, ids.size());
    }

    @Test
    void withoutADayTheLastPurchaseElseTheLastFactEndsTheReport() {
        assertEquals(LocalDate.of(2023, 3, 1), build("").readWithoutDay().asOf().day());
        assertEquals(
                LocalDate.of(2023, 3, 2),
                CompanyFixture.with(CompanyFile.INTERACTIONS, TEXTS.get(CompanyFile.INTERACTIONS))
                        .readWithoutDay()
                        .asOf()
                        .day());
        assertEquals(
                LocalDate.of(2023, 3, 3),
                CompanyFixture.with(CompanyFile.STAGES, TEXTS.get(CompanyFile.STAGES))
                        .readWithoutDay()
                        .asOf()
                        .day());
    }

    @Test
    void filesMayBeCompressedAndOfAnotherCharset() throws IOException {
        Charset gb = Charset.forName("GB18030");
        Path file = folder.resolve("customers.csv.gz");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write("id,name,industry\nA,华东精工,制造\n".getBytes(gb));
        }
        Files.write(file, bytes.toByteArray());
        CompanyFolder read = CompanyFolder.of(folder);
        assertEquals(Map.of(CompanyFile.CUSTOMERS, file), read.files());
        Company company = new CompanyFixture()
                .and(
                        CompanyFile.CUSTOMERS,
                        CsvSource.of(file, CsvFormat.standard().withCharset(gb)))
                .read();
        assertEquals("华东精工", company.nameOf(A));
        assertEquals("customers.csv", company.intake().get(0).source());
    }

    @Test
    void aFolderGivesItsKnownFilesAndNamesTheOthers() throws IOException {
        for (String name : List.of("customers.csv", "customers.csv.gz", "Leads.csv", "notes.txt", "stages.csv.gz")) {
            Files.write(folder.resolve(name), "id\n".getBytes(StandardCharsets.UTF_8));
        }
        Files.createDirectory(folder.resolve("cases.csv"));
        CompanyFolder read = CompanyFolder.of(folder);
        assertEquals(
                Map.of(
                        CompanyFile.CUSTOMERS, folder.resolve("customers.csv"),
                        CompanyFile.STAGES, folder.resolve("stages.csv.gz")),
                read.files());
        assertEquals(List.of("Leads.csv", "cases.csv", "customers.csv.gz", "notes.txt"), read.others());
    }

    private static Company all(String more) {
        return build(more).read();
    }

    private static CompanyFixture build(String more) {
        CompanyFixture files = new CompanyFixture();
        TEXTS.forEach((file, text) -> files.and(file, text + more));
        return files;
    }

    private static String row(String text) {
        return text.substring(text.indexOf('\n') + 1);
    }

    private static Map<CompanyFile, String> texts() {
        Map<CompanyFile, String> texts = new EnumMap<>(CompanyFile.class);
        texts.put(CompanyFile.PURCHASES, "customer,date,order,product,amount\nA,2023-03-01,X,p,5");
        texts.put(CompanyFile.CUSTOMERS, "id,name\nA,A Ltd");
        texts.put(CompanyFile.LEADS, "id,name\nX,New Ltd");
        texts.put(CompanyFile.CONTACTS, "id,customer,name\nX,A,Zhou");
        texts.put(CompanyFile.NEEDS, "id,customer,kind,statement\nX,A,pain,slow");
        texts.put(CompanyFile.CONSENTS, "customer,purpose,channel,state,date\nA,service,phone,given,2023-03-01");
        texts.put(CompanyFile.EVIDENCE, "id,lead,criterion,answer,date\nX,X,need,yes,2023-03-01");
        texts.put(CompanyFile.INTERACTIONS, "id,customer,time,channel,direction\nX,A,2023-03-02,phone,inbound");
        texts.put(CompanyFile.CASES, "id,customer,matter,severity,opened,closed\nX,A,request,4,2023-03-01,2023-03-02");
        texts.put(CompanyFile.SURVEYS, "id,customer,date,measure,answer\nX,A,2023-03-01,nps,9");
        texts.put(CompanyFile.REFERRALS, "id,customer,step,date\nX,A,invited,2023-03-01");
        texts.put(CompanyFile.CONTRACTS, "id,customer,step,date\nX,A,signed,2023-03-01");
        texts.put(CompanyFile.TOUCHES, "id,customer,time,channel,purpose\nX,A,2023-03-01,phone,care");
        texts.put(CompanyFile.ACTIONS, "id,customer,date,action\nX,A,2023-03-01,training-held");
        texts.put(
                CompanyFile.STAGES,
                "id,customer,event,time,author,override_reason\nX,A,lead-captured,2023-03-03,Li,fair");
        return texts;
    }
}
