// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.examples.browser.Browser;
import io.github.rapport4j.examples.browser.Tab;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does with the page, in a real browser. */
class PageInBrowserTest {
    private static final String LOOK_AT_CONTRAST = resource("contrast.js");
    private static final String LOOK_FOR_NAMES = resource("names.js");
    private static final List<String> VIEWS =
            List.of("#overview", "#customers", "#customer=C007", "#leads", "#kpis", "#quality");

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path small;
    private static Path big;

    private Tab tab;
    private boolean isRefusalMeant;

    @BeforeAll
    static void startTheBrowserAndWriteThePages() throws IOException {
        Optional<Path> program = Browser.installed();
        if (program.isEmpty()) {
            System.out.println("no chromium on the path: tests of the page in a browser are skipped");
        }
        Assumptions.assumeTrue(program.isPresent(), "no chromium on the path");
        small = folder.resolve("small.html");
        big = folder.resolve("big.html");
        PageWriter.write(MadeUpReport.small(), Locale.ENGLISH, small);
        PageWriter.write(MadeUpReport.big(), Locale.ENGLISH, big);
        browser = Browser.start(program.get(), Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void endTheBrowser() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openATab() {
        tab = browser.tab();
        tab.resize(1280, 900);
        tab.prefer("light");
    }

    @AfterEach
    void nothingWentWrongAndNothingWasFetched() {
        List<String> problems = tab.problems();
        List<String> elsewhere = tab.requests().stream()
                .filter(address -> !address.equals("about:blank")
                        && !address.startsWith(small.toUri().toString())
                        && !address.startsWith(big.toUri().toString()))
                .toList();
        tab.close();
        if (!isRefusalMeant) {
            assertEquals(List.of(), problems);
        }
        assertEquals(List.of(), elsewhere);
    }

    @Test
    void customersAreSortedBySpendInBothDirections() {
        open(small, "#customers");
        String spend = "#table-customers th:nth-child(4) button";
        tab.click(spend);
        tab.await("document.querySelector('#table-customers [aria-sort=descending]') !== null");
        assertEquals(MadeUpReport.id(0), firstId());
        assertEquals(
                MadeUpReport.spend(0),
                tab.text("document.querySelector('#table-customers tbody td:nth-child(4)').textContent"));
        tab.click(spend);
        tab.await("document.querySelector('#table-customers [aria-sort=ascending]') !== null");
        assertEquals(MadeUpReport.id(11), firstId());
        assertEquals(
                1,
                tab.count(
                        "document.querySelectorAll('#table-customers [aria-sort=ascending], #table-customers [aria-sort=descending]').length"));
    }

    @Test
    void customersAreFilteredAndSearchedAndTheCountIsAnnounced() {
        open(small, "#customers");
        assertEquals("12 of 12 rows", matches());
        choose("Stage", "other");
        assertEquals("1 of 12 rows", matches());
        choose("Stage", "");
        choose("Quadrant", "core");
        assertEquals("3 of 12 rows", matches());
        choose("Owner", "Anna Berg");
        assertEquals("3 of 12 rows", matches());
        tab.click("#table-customers input");
        tab.type("C009");
        tab.await("document.querySelectorAll('#table-customers tbody tr').length === 1");
        assertEquals(MadeUpReport.id(8), firstId());
        assertEquals("1 of 12 rows", matches());
        tab.type(" nothing of the kind");
        tab.await("document.querySelector('#table-customers .matches').textContent === '0 of 12 rows'");
        tab.click("#table-customers .clear");
        tab.await("document.querySelector('#table-customers .matches').textContent === '12 of 12 rows'");
        assertEquals("status", tab.text("document.querySelector('#table-customers .matches').getAttribute('role')"));
    }

    @Test
    void chartsLeadToTheirCustomers() {
        open(small, "#customers=stage:loyalty");
        assertEquals("2 of 12 rows", matches());
        open(small, "#overview");
        tab.click(".counts [data-code=potential] a");
        tab.await("document.querySelector('#table-customers .matches').textContent === '3 of 12 rows'");
        assertEquals(
                "Potential",
                tab.text(
                        "[...document.querySelectorAll('#table-customers tbody tr')].map((row) => row.children[5].textContent)"
                                + ".filter((text, at, all) => all.indexOf(text) === at).join().replace('potential', 'Potential')"));
    }

    @Test
    void aMarkOfTheChartOpensItsStoryAndTheSameFiguresAreThereAsATable() {
        open(small, "#overview");
        tab.value("document.getElementById('quadrant-chart').scrollIntoView()");
        String at =
                "echarts.getInstanceByDom(document.getElementById('quadrant-chart')).convertToPixel({ seriesIndex: 1 }, [3.7, 1000000])";
        double x = number("document.getElementById('quadrant-chart').getBoundingClientRect().x + " + at + "[0]");
        double y = number("document.getElementById('quadrant-chart').getBoundingClientRect().y + " + at + "[1]");
        tab.clickAt(x, y);
        tab.await(
                "location.hash === '#customer=C002' && document.querySelector('#view-title').textContent === 'C002 Company 2'");
        open(small, "#overview");
        tab.click("#quadrant-chart-toggle");
        tab.await("document.querySelectorAll('#table-quadrant-points tbody tr').length === 12");
        tab.click("#table-quadrant-points a[data-customer=C002]");
        tab.await("document.querySelector('#view-title').textContent === 'C002 Company 2'");
        assertTrue(tab.text("document.title").startsWith("C002 Company 2 · "));
    }

    @Test
    void theLanguageIsSwitchedInPlace() {
        open(small, "#customers");
        assertEquals("en", tab.text("document.documentElement.lang"));
        String english = tab.text("document.title");
        tab.click("#language-zh");
        tab.await(
                "document.documentElement.lang === 'zh-CN' && document.querySelector('#nav [aria-current]').textContent.startsWith('客户')");
        assertEquals("客户 · 示例公司的客户", tab.text("document.title"));
        assertNotEquals(english, tab.text("document.title"));
        assertEquals("总消费金额（元）", tab.text("document.querySelector('#table-customers th:nth-child(4)').textContent"));
        assertEquals("12 行中的 12 行", matches());
        assertEquals("true", tab.text("document.getElementById('language-zh').getAttribute('aria-pressed')"));
    }

    @Test
    void aStoryOpensByClickAndTheBackButtonLeadsToTheSameRow() {
        open(small, "#customers");
        tab.click("a[data-customer=C002]");
        tab.await("document.activeElement.id === 'view-title'");
        assertEquals("C002 Company 2", tab.text("document.activeElement.textContent"));
        assertEquals("Customers12", tab.text("document.querySelector('#nav [aria-current=page]').textContent"));
        assertEquals(6, tab.count("document.querySelectorAll('details.score').length"));
        assertEquals(9, tab.count("document.querySelectorAll('.month li').length"));
        assertEquals(
                "✓ met,✗ missing,✗ missing",
                tab.text("[...document.querySelectorAll('.mark')].map((mark) => mark.textContent).join()"));
        tab.click("details.score summary");
        assertTrue(tab.text("document.querySelector('details.score[open] ul ul ul').textContent")
                .contains("less spend within the window is still enough"));
        tab.value("history.back()");
        tab.await("location.hash === '#customers' && document.activeElement.dataset.customer === 'C002'");
    }

    @Test
    void aStoryOpensByAddressAndByKeyboard() {
        open(small, "#customer=C009");
        assertEquals("C009 " + MadeUpReport.name(8), tab.text("document.getElementById('view-title').textContent"));
        tab.click("#story-previous");
        tab.await("document.getElementById('view-title').textContent.startsWith('C004 ')");
        open(small, "#customers");
        tab.value("document.querySelector('#table-customers thead tr th:last-of-type').closest('.scroll').focus()");
        for (int i = 0; i < 10; i++) {
            tab.press("Tab");
        }
        assertEquals("C001", tab.text("document.activeElement.dataset.customer"));
        tab.press("Enter");
        tab.await(
                "document.getElementById('view-title').textContent === 'C001 Company 1' && document.activeElement.id === 'view-title'");
        open(small, "#customer=nobody%20at%20all");
        tab.await(
                "document.getElementById('main').textContent.includes('There is no customer nobody at all in this report.')");
    }

    @Test
    void theTimeLineIsFilteredByKind() {
        open(small, "#customer=C002");
        tab.value(
                "(() => { const select = document.querySelector('.tools select'); select.value = 'purchase'; select.dispatchEvent(new Event('change')); })()");
        assertEquals("3 entries", tab.text("document.querySelector('.column [role=status]').textContent"));
        assertEquals(
                "purchase",
                tab.text(
                        "[...new Set([...document.querySelectorAll('.kind')].map((kind) => kind.textContent))].join()"));
    }

    @Test
    void theFirstKeyLeadsToTheContent() {
        open(small, "#leads");
        tab.press("Tab");
        assertEquals("skip", tab.text("document.activeElement.id"));
        tab.press("Enter");
        tab.await("document.activeElement.id === 'view-title'");
        assertEquals("#leads", tab.text("location.hash"));
    }

    @Test
    void coloursFollowTheSystemUntilTheReaderSaysOtherwise() {
        open(small, "#overview");
        assertEquals("light", tab.text("document.documentElement.dataset.theme"));
        String light = tab.text("getComputedStyle(document.body).backgroundColor");
        tab.prefer("dark");
        tab.await("document.documentElement.dataset.theme === 'dark'");
        assertNotEquals(light, tab.text("getComputedStyle(document.body).backgroundColor"));
        theme("light");
        assertEquals(light, tab.text("getComputedStyle(document.body).backgroundColor"));
        open(small, "#leads");
        assertEquals("light", tab.text("document.documentElement.dataset.theme"), "kept");
        theme("system");
        assertEquals("dark", tab.text("document.documentElement.dataset.theme"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextStandsOutFromItsBackground(String scheme) {
        tab.prefer(scheme);
        for (String view : VIEWS) {
            open(small, view);
            assertEquals("[]", tab.text("JSON.stringify(" + LOOK_AT_CONTRAST + ")"), view);
        }
    }

    @Test
    void everyControlAndChartAndTableHasAName() {
        for (String view : VIEWS) {
            open(small, view);
            assertEquals("[]", tab.text("JSON.stringify(" + LOOK_FOR_NAMES + ")"), view);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 390, 768, 1280})
    void nothingIsWiderThanTheWindow(int width) {
        tab.resize(width, 800);
        for (String view : VIEWS) {
            open(small, view);
            assertTrue(tab.count("document.documentElement.scrollWidth") <= width, view + " is wider than " + width);
            tab.click("#language-zh");
            tab.await("document.documentElement.lang === 'zh-CN'");
            assertTrue(
                    tab.count("document.documentElement.scrollWidth") <= width,
                    view + " in Chinese is wider than " + width);
        }
    }

    @Test
    void dataIsNeverMarkup() {
        open(small, "#customers");
        for (String hostile : MadeUpReport.HOSTILE) {
            assertTrue(
                    (Boolean) tab.value(
                            "[...document.querySelectorAll('#table-customers tbody td:nth-child(2)')].some((cell) => cell.textContent === "
                                    + script(hostile) + ")"),
                    hostile);
        }
        for (int i = 2; i < 2 + MadeUpReport.HOSTILE.size(); i++) {
            open(small, "#customer=" + MadeUpReport.id(i));
            assertEquals(
                    MadeUpReport.id(i) + " " + MadeUpReport.name(i),
                    tab.text("document.getElementById('view-title').textContent"));
        }
        open(small, "#overview");
        assertAll(
                () -> assertEquals("undefined", tab.text("typeof window.harmed")),
                () -> assertEquals(0, tab.count("document.querySelectorAll('img, iframe, object').length")));
    }

    @Test
    void theBrowserIsToldToRefuseMarkupAndForeignScripts() {
        isRefusalMeant = true;
        open(small, "#overview");
        assertEquals(
                "refused",
                tab.text(
                        "(() => { try { document.getElementById('foot').innerHTML = '<b>bold</b>'; return 'taken'; } catch (e) { return 'refused'; } })()"));
        assertEquals(
                "refused",
                tab.text("new Promise((done) => { const image = new Image(); image.onload = () => done('taken');"
                        + " image.onerror = () => done('refused'); image.src = 'small.html'; })"));
        assertEquals(
                "undefined",
                tab.text(
                        "(() => { try { const node = document.createElement('b'); node.setAttribute('onclick', 'window.harmed = 3'); node.click(); } catch (e) { } return typeof window.harmed; })()"));
    }

    @Test
    void paperIsLightAndOpenAndTheScreenStaysAsItWas() {
        tab.prefer("dark");
        open(small, "#customer=C002");
        tab.value(
                "(() => { window.seen = []; addEventListener('beforeprint', () => seen.push(document.documentElement.dataset.theme,"
                        + " document.querySelectorAll('details.score[open]').length)); })()");
        byte[] paper = tab.print();
        assertTrue(new String(paper, 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF"));
        assertEquals("light,6", tab.text("window.seen.join()"));
        tab.await(
                "document.documentElement.dataset.theme === 'dark' && document.querySelectorAll('details.score[open]').length === 0");
    }

    @Test
    void fiveThousandCustomersStayFluid() {
        open(big, "#customers");
        tab.await(
                "document.querySelector('#table-customers .matches').textContent === '5,000 of 5,000 rows, the first 100 shown'");
        assertTrue(tab.count("document.querySelectorAll('tr').length") < 400);
        tab.click("#table-customers input");
        tab.type("c49");
        tab.await(
                "document.querySelector('#table-customers .matches').textContent === '110 of 5,000 rows, the first 100 shown'");
        assertTrue(tab.count("document.querySelectorAll('tr').length") < 400);
        tab.click(".more button");
        tab.await("document.querySelectorAll('#table-customers tbody tr').length === 110");
        tab.click("a[data-customer=C4999]");
        tab.await("document.querySelectorAll('.month li').length === 40");
        assertEquals("C4999 Company 4999", tab.text("document.getElementById('view-title').textContent"));
        assertTrue(
                Files.exists(big) && big.toFile().length() < 12_000_000,
                "the page is a few megabytes: " + big.toFile().length());
    }

    @Test
    void aReportOfWhichNothingIsKnownStillOpens() throws IOException {
        Path empty = folder.resolve("small.html.empty.html");
        PageWriter.write(MadeUpReport.empty(), Locale.CHINESE, empty);
        open(empty, "#customers");
        assertEquals("概览", tab.text("document.getElementById('nav').textContent"));
        assertEquals(0, tab.count("document.querySelectorAll('#main table, #main canvas').length"));
    }

    @Test
    void aBrowserThatCannotUnpackSaysSo() {
        tab.before("delete window.DecompressionStream");
        open(big, "#customers");
        assertTrue(tab.text("document.getElementById('main').textContent")
                .contains("This browser cannot unpack the data"));
        open(small, "#customers");
        assertEquals("12 of 12 rows", matches());
        tab.click("a[data-customer=C002]");
        tab.await("document.getElementById('main').textContent.includes('This browser cannot unpack the data')");
    }

    private void open(Path page, String hash) {
        tab.open(page, hash);
        tab.await("document.getElementById('view-title') !== null && document.querySelector('[aria-busy]') === null");
    }

    private void choose(String label, String value) {
        tab.value(
                "(() => { const choice = [...document.querySelectorAll('#table-customers label')].find((node) => node.firstChild.textContent === '"
                        + label + "').lastChild; choice.value = '" + value
                        + "'; choice.dispatchEvent(new Event('change')); })()");
    }

    private void theme(String name) {
        tab.value("(() => { const select = document.querySelector('#tools select'); select.value = '" + name
                + "'; select.dispatchEvent(new Event('change')); })()");
    }

    private String matches() {
        return tab.text("document.querySelector('#table-customers .matches').textContent");
    }

    private String firstId() {
        return tab.text("document.querySelector('#table-customers tbody th').textContent");
    }

    private double number(String script) {
        return ((Number) java.util.Objects.requireNonNull(tab.value(script))).doubleValue();
    }

    private static String script(String text) {
        try {
            return Packed.plain(json -> json.json().writeString(text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String resource(String name) {
        try (var in = PageInBrowserTest.class.getResourceAsStream(name)) {
            return new String(java.util.Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
