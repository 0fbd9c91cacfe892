// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.core;

import io.github.rapport4j.core.privacy.Birthday;
import io.github.rapport4j.core.privacy.EmailAddress;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.privacy.PersonName;
import io.github.rapport4j.core.privacy.PhoneNumber;
import io.github.rapport4j.core.privacy.PostalAddress;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for personal values. Every value that has room for it carries a marker that nothing else carries, so that
 * a test can search any output for it: see {@link #isLeakedIn}. Birthdays have no room; their years lie where no other
 * day of a customer does: see {@link #isBirthdayIn}.
 */
public final class PrivacyArbitraries {
    /** The marker inside every personal text. */
    public static final String CANARY = "qCanary7Z";

    /** The marker inside every phone number, here and there in full-width digits. */
    public static final String CANARY_DIGITS = "7391846250";

    private static final Pattern BIRTHDAY = Pattern.compile("\\b18\\d\\d-\\d\\d");

    private PrivacyArbitraries() {}

    /**
     * Whether an output holds a part of a generated personal value.
     *
     * @param output a log line, message or {@code toString}
     * @return true if a marker is in it, in whatever width its characters are
     */
    public static boolean isLeakedIn(String output) {
        String plain = Normalizer.normalize(output, Normalizer.Form.NFKC);
        return plain.contains(CANARY) || plain.contains(CANARY_DIGITS);
    }

    /**
     * Whether an output holds a generated birthday with its year. Days of facts may lie in the same years: this is for
     * outputs about customers alone.
     *
     * @param output a log line, message or {@code toString}
     * @return true if a day of the years 1801 to 1899 is in it
     */
    public static boolean isBirthdayIn(String output) {
        return BIRTHDAY.matcher(output).find();
    }

    /**
     * Texts: Latin, Han, rare Han, emoji, combining marks, right to left, line breaks, quotes.
     *
     * @return a text with the marker inside
     */
    public static Arbitrary<FreeText> freeTexts() {
        return marked().map(FreeText::of);
    }

    /**
     * Names of persons in several scripts.
     *
     * @return a name with the marker behind its first character
     */
    public static Arbitrary<PersonName> personNames() {
        return Combinators.combine(Arbitraries.of("张", "欧", "𠮷", "J", "é", "א", "🙂"), scraps())
                .as((first, rest) -> PersonName.of(first + CANARY + rest));
    }

    /**
     * E-mail addresses, some with long, quoted or non-ASCII local parts.
     *
     * @return an address with the marker in its local part
     */
    public static Arbitrary<EmailAddress> emailAddresses() {
        return Combinators.combine(
                        Arbitraries.of("a", "info.", "ÄÖ", "张", "\"a@b\""),
                        Arbitraries.of("example.com", "例子.公司", "sub.example.co.uk", "localhost"))
                .as((first, domain) -> EmailAddress.of(first + CANARY + "@" + domain));
    }

    /**
     * Phone numbers with separators, prefixes, extensions and full-width digits.
     *
     * @return a number with the marker in it
     */
    public static Arbitrary<PhoneNumber> phoneNumbers() {
        String wide = CANARY_DIGITS
                .chars()
                .map(digit -> digit - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Combinators.combine(
                        Arbitraries.of("", "+86 1", "0086-", "(010) ", "1"),
                        Arbitraries.of(CANARY_DIGITS, wide),
                        Arbitraries.of("", " ext. 12", "转8"))
                .as((head, body, tail) -> PhoneNumber.of(head + body + tail));
    }

    /**
     * Postal addresses, from a single line to all parts.
     *
     * @return an address whose every part has the marker in it
     */
    public static Arbitrary<PostalAddress> postalAddresses() {
        Arbitrary<Optional<String>> part = marked().optional();
        return Combinators.combine(
                        part, part, part, part, marked().list().ofMinSize(1).ofMaxSize(3))
                .as((country, province, city, code, lines) -> PostalAddress.builder()
                        .country(country)
                        .province(province)
                        .city(city)
                        .postalCode(code)
                        .lines(lines)
                        .build());
    }

    /**
     * Birthdays of both calendars, 29 February and the 30th of lunar months among them, most with a year.
     *
     * @return a birthday, its year 1801 to 1899 when it has one
     */
    public static Arbitrary<Birthday> birthdays() {
        Arbitrary<Birthday> solar = Arbitraries.longs()
                .between(
                        LocalDate.of(1801, 1, 1).toEpochDay(),
                        LocalDate.of(1899, 12, 31).toEpochDay())
                .map(day -> Birthday.of(LocalDate.ofEpochDay(day)));
        Arbitrary<Integer> years = Arbitraries.integers().between(1801, 1899);
        Arbitrary<Birthday> lunar = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 30),
                        years)
                .as((month, day, year) -> Birthday.ofLunar(month, day).withYear(year));
        Arbitrary<Birthday> corners = Arbitraries.of(
                Birthday.of(2, 29),
                Birthday.of(2, 29).withYear(1896),
                Birthday.of(12, 31),
                Birthday.ofLunar(2, 30),
                Birthday.ofLunar(12, 30));
        return Arbitraries.oneOf(solar, lunar, corners);
    }

    private static Arbitrary<String> marked() {
        return Combinators.combine(scraps(), scraps()).as((head, tail) -> head + CANARY + tail);
    }

    private static Arbitrary<String> scraps() {
        return Arbitraries.of(
                "", " ", "Lee", "王小明", "𠮷野家", "🙂👍🏽", "e\u0301", "שלום", "O'Brien; --", "a\nb", "１２３", "<b>&");
    }
}
