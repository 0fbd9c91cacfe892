// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerName;
import io.github.rapport4j.core.customer.TaxId;
import io.github.rapport4j.testkit.core.PrivacyArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class PersonalValueProperties {
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("PRIV-1")
    void noToStringShowsAnything(@ForAll("values") PersonalValue value) {
        assertEquals("***", value.toString());
        assertEquals("***", value.display(MaskingLevel.HIDDEN));
        assertTrue(value.getClass().isAnnotationPresent(Personal.class)
                || value.getClass().getSuperclass().isAnnotationPresent(Personal.class));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("PRIV-1")
    void theMarkerIsInTheWholeValue(@ForAll("values") PersonalValue value) {
        String whole = "x " + value.display(MaskingLevel.FULL) + " y";
        if (value instanceof Birthday birthday) {
            assertEquals(birthday.year().isPresent(), PrivacyArbitraries.isBirthdayIn(whole));
        } else {
            assertTrue(PrivacyArbitraries.isLeakedIn(whole), whole);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("PRIV-2")
    void onlyTheWholeValueShowsTheMarker(@ForAll("secretive") PersonalValue value) {
        String shown = value.display(MaskingLevel.PARTIAL);
        assertFalse(PrivacyArbitraries.isLeakedIn(shown), shown);
        assertFalse(PrivacyArbitraries.isBirthdayIn(shown), shown);
    }

    @Property
    @Tag("PRIV-2")
    void aPhoneKeepsItsLengthAndHidesAtLeastFourDigits(@ForAll("digits") String digits) {
        String shown = PhoneNumber.of(digits).display(MaskingLevel.PARTIAL);
        long stars = shown.chars().filter(c -> c == '*').count();
        assertEquals(digits.length(), shown.length());
        assertTrue(stars >= Math.min(4, digits.length()), shown);
        assertTrue(digits.length() >= 11 || digits.length() - stars <= 2, shown);
    }

    @Provide
    Arbitrary<PersonalValue> values() {
        return Arbitraries.oneOf(
                secretive(), PrivacyArbitraries.postalAddresses().map(value -> value));
    }

    @Provide
    Arbitrary<PersonalValue> secretive() {
        return Arbitraries.oneOf(
                PrivacyArbitraries.personNames().map(value -> value),
                PrivacyArbitraries.personNames().map(name -> CustomerName.of(name.value())),
                PrivacyArbitraries.freeTexts().map(value -> value),
                PrivacyArbitraries.freeTexts().map(text -> TaxId.of(text.value() + "0042")),
                PrivacyArbitraries.phoneNumbers().map(value -> value),
                PrivacyArbitraries.emailAddresses().map(value -> value),
                PrivacyArbitraries.birthdays().map(value -> value));
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(20);
    }
}
