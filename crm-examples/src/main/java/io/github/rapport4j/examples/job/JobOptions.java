// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.intake.cell.DateStyle;
import io.github.rapport4j.intake.csv.CsvFormat;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the user asks for on the command line. Without files the bundled sample company is read. */
@Command(
        name = "rapport",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        version = "rapport 0.1.0-SNAPSHOT",
        description =
                "Reads any of the files of a customer base, purchases, customers and leads among them, and says who the core"
                        + " customers are, which lead to call first and how well customers are kept. Without files"
                        + " it reads a bundled sample company.")
public final class JobOptions {
    private static final int LAST_YEAR = 9999;

    @Mixin
    final FileOptions files = new FileOptions();

    @Option(
            names = "--column",
            paramLabel = "NAME=COLUMN",
            description = "where a purchase's customer, date, order, product, amount, quantity, unit-price or currency"
                    + " stands: a header name, or a position from 1; repeatable")
    Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--no-header", description = "the purchase log has no header line; columns are positions")
    boolean noHeader;

    @Option(
            names = "--separator",
            paramLabel = "CHAR",
            defaultValue = ",",
            description = "a character, tab, or spaces for runs of spaces (default: comma)")
    String separator = ",";

    @Option(
            names = "--date-pattern",
            paramLabel = "PATTERN",
            description = "such as yyyyMMdd or dd/MM/yyyy HH:mm (default: ISO dates and date-times)")
    @Nullable
    String datePattern;

    @Option(
            names = "--numbers",
            paramLabel = "STYLE",
            defaultValue = "en",
            description = "en 1,234.5, de 1.234,5 or fr 1 234,5")
    String numbers = "en";

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description =
                    "ISO code; rows whose currency column says another are rejected (default: what the first good row"
                            + " says, or CNY)")
    @Nullable
    String currency;

    @Option(names = "--charset", paramLabel = "NAME", defaultValue = "UTF-8", description = "UTF-8 or GB18030")
    String charset = "UTF-8";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "Asia/Shanghai",
            description = "whose midnights part the days")
    ZoneId zone = ZoneId.of("Asia/Shanghai");

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "last day that counts (default: day of the last purchase)")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--target",
            paramLabel = "KPI=GOAL",
            description = "what a key figure of the year should reach or keep below, such as nps=40 or churn-rate=10,"
                    + " shares in percent; repeatable")
    Map<String, String> targets = new LinkedHashMap<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "target/rapport.html",
            description = "the page (default: target/rapport.html)")
    Path out = Path.of("target/rapport.html");

    @Option(names = "--lang", paramLabel = "en|zh", defaultValue = "en", description = "language to begin with")
    String language = "en";

    /**
     * Refuses what cannot be meant.
     *
     * @throws JobException if an option has a value it cannot have; the message names both
     */
    public void check() {
        JobMapping.check(columns, noHeader);
        JobTargets.parse(targets);
        require(Set.of("en", "zh").contains(language), "--lang must be en or zh, but was " + language);
        require(
                separator.codePointCount(0, separator.length()) == 1
                        || Set.of("tab", "spaces").contains(separator),
                "--separator must be one character, tab or spaces, but was " + separator);
        require(isCharset(), "--charset must be known here, but was " + charset);
        require(isCurrency(), "--currency must be the ISO code of a money, but was " + currency);
        require(
                Set.of(Locale.getISOLanguages())
                        .contains(Locale.forLanguageTag(numbers).getLanguage()),
                "--numbers must be a language such as en, de or fr, but was " + numbers);
        require(
                asOf == null || (asOf.getYear() >= 1 && asOf.getYear() <= LAST_YEAR),
                "--as-of must be in the years 1 to 9999, but was " + asOf);
        requirePattern();
        require(!noHeader || hasNeededColumns(), "--no-header must come with --column for customer, date and amount");
    }

    /** Codes without a unit, such as XXX for none and XAU for gold, are no money. */
    private boolean isCurrency() {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getDefaultFractionDigits() >= 0)
                .anyMatch(known -> known.getCurrencyCode().equals(currencyCode()));
    }

    private boolean hasNeededColumns() {
        return columns.containsKey("customer")
                && columns.containsKey("date")
                && (columns.containsKey("amount") || columns.keySet().containsAll(Set.of("quantity", "unit-price")));
    }

    private boolean isCharset() {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    /**
     * The reader's language.
     *
     * @return Chinese or English
     */
    public Locale locale() {
        return language.equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    /**
     * Where the page goes.
     *
     * @return a file
     */
    public Path page() {
        return out;
    }

    char separator() {
        return switch (separator) {
            case "tab" -> '\t';
            case "spaces" -> CsvFormat.SPACES;
            default -> separator.charAt(0);
        };
    }

    Charset charset() {
        return Charset.forName(charset);
    }

    /** The currency asked for, or that of logs that do not say theirs. */
    Currency currency() {
        return Currency.getInstance(currencyCode());
    }

    private String currencyCode() {
        return currency == null ? "CNY" : currency;
    }

    boolean isSample() {
        return files.isEmpty();
    }

    private void requirePattern() {
        if (datePattern == null) {
            return;
        }
        try {
            DateStyle.ofPattern(datePattern);
        } catch (IllegalArgumentException e) {
            throw new JobException("--date-pattern must be a date pattern, but was " + datePattern);
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new JobException(message);
        }
    }
}
