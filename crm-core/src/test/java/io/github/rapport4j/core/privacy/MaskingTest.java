// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
    @ParameterizedTest
    @Tag("PRIV-2")
    @CsvSource({
        "13812341234, 138****1234",
        "138-1234-1234, 138-****-1234",
        "+86 13812341234, +86 1******1234",
        "１３８１２３４１２３４, １３８****１２３４",
        "1234567890, ********90",
        "1234567, *****67",
        "123456, ******",
        "ask Li 110, *** ** ***",
        "(010) 12345678 x9, (010) *****678 *9"
    })
    void aPhoneShowsItsEnds(String number, String shown) {
        assertEquals(shown, PhoneNumber.of(number).display(MaskingLevel.PARTIAL));
    }

    @ParameterizedTest
    @Tag("PRIV-2")
    @CsvSource({
        "anna@example.com, a***@example.com",
        "a@example.com, ***@example.com",
        "𠮷野@例子.公司, 𠮷***@例子.公司",
        "'\"a@b\"@example.com', '\"***@example.com'"
    })
    void anEmailShowsItsFirstCharacterAndDomain(String address, String shown) {
        assertEquals(shown, EmailAddress.of(address).display(MaskingLevel.PARTIAL));
    }

    @ParameterizedTest
    @Tag("PRIV-2")
    @CsvSource({"张三丰, 张*", "张, *", "𠮷野家, 𠮷*", "Jane Doe, J*", "' Jane', J*"})
    void aNameShowsItsFirstCharacter(String name, String shown) {
        assertEquals(shown, PersonName.of(name).display(MaskingLevel.PARTIAL));
    }

    @Test
    @Tag("PRIV-2")
    void anAddressShowsItsCityProvinceAndCountry() {
        PostalAddress address = PostalAddress.builder()
                .country("CN")
                .province("浙江")
                .city("杭州")
                .postalCode("310000")
                .addLine("文三路 1 号")
                .build();
        assertEquals("杭州, 浙江, CN", address.display(MaskingLevel.PARTIAL));
        assertEquals("文三路 1 号, 310000, 杭州, 浙江, CN", address.display(MaskingLevel.FULL));
        assertEquals("***", PostalAddress.of("文三路 1 号").display(MaskingLevel.PARTIAL));
    }

    @Test
    @Tag("PRIV-2")
    void aBirthdayShowsItsMonth() {
        Birthday birthday = Birthday.of(LocalDate.of(1990, 3, 5));
        assertEquals("03-**", birthday.display(MaskingLevel.PARTIAL));
        assertEquals("1990-03-05", birthday.display(MaskingLevel.FULL));
        assertEquals("12-30 (lunar)", Birthday.ofLunar(12, 30).display(MaskingLevel.FULL));
        assertEquals("12-** (lunar)", Birthday.ofLunar(12, 30).display(MaskingLevel.PARTIAL));
    }

    @Test
    @Tag("PRIV-2")
    void aTextShowsAllOrNothing() {
        FreeText text = FreeText.of("call Li");
        assertEquals("***", text.display(MaskingLevel.PARTIAL));
        assertEquals("call Li", text.display(MaskingLevel.FULL));
    }

    @Test
    @Tag("CUST-2")
    void aBirthdayOnALeapDayNeedsNoYearButALeapYear() {
        assertEquals(Optional.empty(), Birthday.of(2, 29).year());
        assertEquals(Optional.of(2024), Birthday.of(2, 29).withYear(2024).year());
        assertRefused(
                "birthday must be a day of the solar calendar, but was ***",
                () -> Birthday.of(2, 29).withYear(2023));
        assertRefused("birthday must be a day of the solar calendar, but was ***", () -> Birthday.of(2, 30));
        assertRefused("birthday must be a day of the solar calendar, but was ***", () -> Birthday.of(13, 1));
        assertEquals(30, Birthday.ofLunar(2, 30).day());
        assertRefused("birthday must be a day of the lunar calendar, but was ***", () -> Birthday.ofLunar(2, 31));
        assertRefused("birthday must be a day of the lunar calendar, but was ***", () -> Birthday.ofLunar(0, 1));
    }

    @Test
    @Tag("PRIV-1")
    void aRefusalDoesNotRepeatWhatItRefuses() {
        assertRefused("e-mail address must be like name@domain, but was ***", () -> EmailAddress.of("anna@"));
        assertRefused("e-mail address must be like name@domain, but was ***", () -> EmailAddress.of("@b"));
        assertRefused("e-mail address must be like name@domain, but was ***", () -> EmailAddress.of(" a@b"));
        assertRefused("phone number must have a digit, but was ***", () -> PhoneNumber.of("ask Li"));
        assertRefused("person name must not be blank", () -> PersonName.of(" "));
        assertRefused("free text must not be blank", () -> FreeText.of(" "));
        assertRefused("postal address must have parts and none of them blank", () -> PostalAddress.of(" "));
        assertRefused(
                "postal address must have parts and none of them blank",
                () -> PostalAddress.builder().build());
    }

    private static void assertRefused(String message, Executable creation) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, creation).getMessage());
    }
}
