// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import io.github.rapport4j.examples.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes a report as one HTML file that needs no network: data, styles, script and the chart library are inside. Data
 * stands in the page as JSON, large tables and the stories packed, and reaches the document as text only, never as
 * markup.
 */
public final class PageWriter {
    private final Report report;
    private final Locale language;
    private final Writer out;

    private PageWriter(Report report, Locale language, Writer out) {
        this.report = report;
        this.language = language;
        this.out = out;
    }

    /**
     * Writes the page. The stories are read once, while they are written.
     *
     * @param report what to show
     * @param language the language to begin with; the reader can switch
     * @param file where to; replaced if it exists
     * @throws IOException if the file cannot be written
     */
    public static void write(Report report, Locale language, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            new PageWriter(report, language, out).fill(PageScript.resource("page.html"));
        }
    }

    private void fill(String template) throws IOException {
        int from = 0;
        while (true) {
            int open = template.indexOf('@', from);
            int close = open < 0 ? -1 : template.indexOf('@', open + 1);
            if (close < 0) {
                out.write(template.substring(from));
                return;
            }
            out.write(template.substring(from, open));
            part(template.substring(open + 1, close));
            from = close + 1;
        }
    }

    private void part(String name) throws IOException {
        switch (name) {
            case "lang" -> out.write(language.getLanguage().equals("zh") ? "zh" : "en");
            case "title" -> out.write(escape(report.front().title().in(language)));
            case "policy" -> out.write(PageScript.policy());
            case "style" -> out.write(PageScript.style());
            case "report" -> out.write(Packed.plain(json -> ReportJson.write(json, report, language)));
            case "rows" -> SheetJson.scripts(report.sheets(), out);
            case "stories" -> new StoryScripts(out).write(report.stories());
            case "charts" -> out.write(PageScript.charts());
            case "script" -> out.write(PageScript.script());
            default -> throw new AssertionError("page.html names an unknown part: " + name);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
