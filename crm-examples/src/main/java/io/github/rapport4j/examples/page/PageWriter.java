// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.rapport4j.examples.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a report as one HTML file that needs no network: data, styles, script and the chart library are inside. Data
 * stands in the page as JSON and reaches the document as text only, never as markup.
 */
public final class PageWriter {
    private PageWriter() {}

    /**
     * Writes the page.
     *
     * @param report what to show
     * @param language the language to begin with; the reader can switch
     * @param file where to; replaced if it exists
     * @throws IOException if the file cannot be written
     */
    public static void write(Report report, Locale language, Path file) throws IOException {
        Map<String, String> parts = Map.of(
                "lang", language.getLanguage().equals("zh") ? "zh" : "en",
                "title", escape(report.front().title().in(language)),
                "style", resource("page.css"),
                "report", json(report, language),
                "charts", resource("vendor/echarts.common.min.js"),
                "script", resource("page.js"));
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            fill(resource("page.html"), parts, out);
        }
    }

    private static void fill(String template, Map<String, String> parts, Writer out) throws IOException {
        int from = 0;
        while (true) {
            int open = template.indexOf('@', from);
            int close = open < 0 ? -1 : template.indexOf('@', open + 1);
            if (close < 0) {
                out.write(template.substring(from));
                return;
            }
            out.write(template.substring(from, open));
            String part = parts.get(template.substring(open + 1, close));
            if (part == null) {
                throw new AssertionError("page.html names an unknown part: " + template.substring(open, close + 1));
            }
            out.write(part);
            from = close + 1;
        }
    }

    private static String json(Report report, Locale language) throws IOException {
        StringWriter out = new StringWriter(1 << 20);
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setCharacterEscapes(new HtmlSafe());
            new ReportJson(json).write(report, language);
        }
        return out.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String resource(String name) throws IOException {
        String path = "/io/github/rapport4j/examples/page/" + name;
        try (InputStream in = PageWriter.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new AssertionError("missing resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
