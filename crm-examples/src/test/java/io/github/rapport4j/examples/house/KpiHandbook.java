// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Worded;
import io.github.rapport4j.scoring.catalogue.KpiCatalogue;
import io.github.rapport4j.scoring.catalogue.KpiChoice;
import io.github.rapport4j.scoring.catalogue.KpiEntry;
import io.github.rapport4j.scoring.catalogue.KpiFigure;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The handbook of all KPIs, one section a KPI, written from the catalogue. */
final class KpiHandbook {
    private static final Set<ReasonCode> SURENESS = Set.of(
            KpiReason.INTERVAL_METHOD,
            KpiReason.MEDIAN_INTERVAL,
            KpiReason.SURVIVAL_INTERVAL,
            KpiReason.BOOTSTRAP,
            KpiReason.NO_BOOTSTRAP,
            KpiReason.MINIMUM_SAMPLE);
    private static final List<String> RULES =
            List.of("KPI-A", "KPI-B", "KPI-C", "KPI-D", "KPI-E", "KPI-F", "KPI-G", "KPI-H", "TARGET-1");

    private final KpiCatalogue catalogue;
    private final Locale locale;
    private final Locale other;
    private final HandbookWords words;
    private final List<String> lines = new ArrayList<>();

    private KpiHandbook(KpiCatalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        other = locale.equals(Locale.CHINESE) ? Locale.ENGLISH : Locale.CHINESE;
        words = HandbookWords.in(locale);
    }

    /** The page in a language. */
    static String page(KpiCatalogue catalogue, Locale locale) {
        KpiHandbook handbook = new KpiHandbook(catalogue, locale);
        handbook.addIntroduction();
        handbook.addContents();
        catalogue.entries().forEach(handbook::addEntry);
        return String.join("\n", handbook.lines) + "\n";
    }

    private void addIntroduction() {
        lines.addAll(List.of("# " + words.get("title"), "", words.get("intro"), "", "## " + words.get("rules"), ""));
        RULES.forEach(rule -> lines.add("- " + words.get("rules." + rule)));
        lines.addAll(List.of(
                "",
                "## " + words.get("choices"),
                "",
                "- " + words.get("choices.window"),
                "- " + words.get("choices.group")));
        Stream.of(KpiChoice.values()).filter(KpiHandbook::isForAll).forEach(this::addChoice);
        lines.addAll(List.of("", words.get("choices.own"), ""));
    }

    private void addContents() {
        lines.addAll(List.of("## " + words.get("contents"), "", words.get("contents.head"), "|---|---|---|---|"));
        for (KpiEntry entry : catalogue.entries()) {
            lines.add("| [" + entry.id() + "](#" + anchor(entry) + ") | " + name(entry.name(), locale) + " | "
                    + name(entry.name(), other) + " | " + entry.figures().size() + " |");
        }
    }

    private void addEntry(KpiEntry entry) {
        lines.addAll(List.of("", "<a id=\"" + anchor(entry) + "\"></a>", "", "## " + heading("heading", entry)));
        lines.addAll(List.of(
                "",
                words.get("version", entry.version(), entry.id()),
                "",
                entry.meaning().text(locale)));
        entry.figures().forEach(this::addFigure);
        lines.addAll(List.of("", words.get("undefined", entry.undefined().text(locale)), "", leftOut(entry)));
        if (!entry.warnings().isEmpty()) {
            lines.addAll(List.of(
                    "",
                    words.get("warnings", start(joined(entry.warnings(), "(.*?)(?:" + words.get("count") + ")?")))));
        }
        addChoices(entry);
    }

    private void addFigure(KpiFigure figure) {
        KpiDefinition definition = figure.definition();
        lines.addAll(List.of("", "### " + heading(definition), ""));
        addLabel("formula", definition.formula().text(locale));
        addLabel(
                "measured",
                words.get("unit." + definition.unit().code())
                        + words.get("separator")
                        + definition.direction().text(locale));
        String options = options(definition, false);
        if (!options.isEmpty()) {
            addLabel("options", options);
        }
        addLabel("uncertainty", uncertainty(figure));
        addLabel("source", definition.name().source().text(locale));
        addLabel("class", link(figure.calculator(), figure.calculator().getSimpleName()));
    }

    private String uncertainty(KpiFigure figure) {
        boolean isTold = figure.interval().isPresent() || figure.isResampled();
        String none = isTold ? "" : words.get("uncertainty.none");
        String options = options(figure.definition(), true);
        return none + (none.isEmpty() || options.isEmpty() ? "" : words.get("separator")) + options;
    }

    private String options(KpiDefinition definition, boolean isSureness) {
        return definition.options().stream()
                .filter(option -> SURENESS.contains(option.code()) == isSureness)
                .map(option -> option.text(locale))
                .collect(Collectors.joining(words.get("separator")));
    }

    private String leftOut(KpiEntry entry) {
        return entry.exclusions().isEmpty()
                ? words.get("exclusions.none")
                : words.get("exclusions", start(joined(entry.exclusions(), words.get("left-out"))));
    }

    private String joined(Collection<ReasonCode> codes, String pattern) {
        return codes.stream()
                .map(code -> code.template(locale).replaceFirst("^" + pattern + "$", "$1"))
                .collect(Collectors.joining(words.get("separator")));
    }

    private void addChoices(KpiEntry entry) {
        List<KpiChoice> choices =
                entry.choices().stream().filter(each -> !isForAll(each)).toList();
        lines.addAll(List.of("", words.get(choices.isEmpty() ? "choice.none" : "choice")));
        if (!choices.isEmpty()) {
            lines.add("");
            choices.forEach(this::addChoice);
        }
    }

    private static boolean isForAll(KpiChoice choice) {
        return choice.owner() == Confidence.class;
    }

    private void addChoice(KpiChoice choice) {
        String among = choice.alternatives().stream()
                .map(each -> each.text(locale))
                .collect(Collectors.joining(words.get("separator")));
        String text = among.isEmpty() ? choice.text(locale) : words.get("choice.among", choice.text(locale), among);
        String setting = "`" + choice.owner().getSimpleName() + "." + choice.member() + "`";
        lines.add("- " + start(text) + words.get("stop") + space() + link(choice.owner(), setting));
    }

    private void addLabel(String key, String text) {
        String isLink = text.startsWith("[") ? "" : words.get("stop");
        lines.add("- " + words.get("label", words.get(key), start(text)) + isLink);
    }

    private String heading(String form, KpiEntry entry) {
        return words.get(form, entry.id(), name(entry.name(), locale), name(entry.name(), other));
    }

    private String heading(KpiDefinition definition) {
        return words.get("figure", definition.id(), name(definition.name(), locale), name(definition.name(), other));
    }

    private static String name(Worded name, Locale locale) {
        return start(name.text(locale));
    }

    /** With a capital letter, as the library's words begin without. */
    private static String start(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String space() {
        return locale.equals(Locale.CHINESE) ? "" : " ";
    }

    private static String anchor(KpiEntry entry) {
        return entry.id().toLowerCase(Locale.ROOT);
    }

    private static String link(Class<?> type, String text) {
        return "[" + text + "](../crm-scoring/src/main/java/" + type.getName().replace('.', '/') + ".java)";
    }

    /** What a reader must never see. */
    static List<String> slips(String page) {
        return page.lines()
                .filter(line -> line.matches(".*(null|\\{\\d|Reason\\[|kpi\\.|-kpi\\.|-note\\.|%\\d?\\$?[sd]).*"))
                .toList();
    }
}
