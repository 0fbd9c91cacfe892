// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.testkit.core.FactArbitraries;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FactIdProperties {
    @Property
    void textIsReadBack(@ForAll("ids") FactId id) {
        assertEquals(id, FactId.parse(id.toString()));
    }

    @Property
    @Tag("FACT-3")
    void aRowKeepsItsId(@ForAll("rows") List<String> row, @ForAll @LongRange(min = 0) long ordinal) {
        FactId id = FactId.ofRow("orders.csv", row, ordinal);
        assertEquals(id, FactId.ofRow("orders.csv", new ArrayList<>(row), ordinal));
        assertTrue(id.value().matches("[0-9a-f]{32}"));
    }

    @Property
    @Tag("FACT-3")
    void differentRowsHaveDifferentIds(
            @ForAll("rows") List<String> a,
            @ForAll("rows") List<String> b,
            @ForAll @LongRange(min = 0, max = 3) long i,
            @ForAll @LongRange(min = 0, max = 3) long j) {
        assertEquals(a.equals(b) && i == j, FactId.ofRow("s", a, i).equals(FactId.ofRow("s", b, j)));
        assertNotEquals(FactId.ofRow("s", a, i), FactId.ofRow("t", a, i));
    }

    @Property
    @Tag("FACT-3")
    void cuttingTheSameCharactersElsewhereIsAnotherRow(
            @ForAll("scraps") String text,
            @ForAll @IntRange(min = 0, max = 8) int cut,
            @ForAll @IntRange(min = 0, max = 8) int other) {
        Assume.that(cut <= text.length() && other <= text.length() && cut != other);
        assertNotEquals(
                FactId.ofRow("s", List.of(text.substring(0, cut), text.substring(cut)), 0),
                FactId.ofRow("s", List.of(text.substring(0, other), text.substring(other)), 0));
        assertNotEquals(
                FactId.ofRow("s" + text.substring(0, cut), List.of(text.substring(cut)), 0),
                FactId.ofRow("s" + text.substring(0, other), List.of(text.substring(other)), 0));
    }

    @Example
    @Tag("FACT-3")
    void brokenCharactersStayApart() {
        assertNotEquals(FactId.ofRow("s", List.of("\uD800"), 0), FactId.ofRow("s", List.of("?"), 0));
        assertNotEquals(FactId.ofRow("s", List.of("\uD800"), 0), FactId.ofRow("s", List.of("\uD801"), 0));
    }

    @Example
    @Tag("FACT-3")
    void theFormNeverChanges() throws NoSuchAlgorithmException {
        // length and characters of the source, count of columns, length and characters of each, ordinal
        ByteBuffer form = ByteBuffer.allocate(1_000);
        form.putLong(1).putChar('s').putLong(2).putLong(300);
        for (int i = 0; i < 300; i++) {
            form.putChar('字');
        }
        form.putLong(0).putLong(7);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(form.array(), form.position()));
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            hex.append(Character.forDigit(hash[i] >> 4 & 15, 16)).append(Character.forDigit(hash[i] & 15, 16));
        }
        assertEquals(
                hex.toString(),
                FactId.ofRow("s", List.of("字".repeat(300), ""), 7).value());
    }

    @Example
    void badPartsAreNamed() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> FactId.ofRow("s", List.of(), -1));
        assertEquals("ordinal must be at least 0, but was -1", e.getMessage());
        e = assertThrows(IllegalArgumentException.class, () -> FactId.of(" "));
        assertEquals("fact id must not be blank", e.getMessage());
    }

    @Provide
    Arbitrary<FactId> ids() {
        return FactArbitraries.factIds();
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Arbitraries.of("", "a", "b", "ab", ",", "\"", "1", "11").list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of("aaaaaaaa", "abababab", "12121212", "𠮷𠮷🙂🙂");
    }
}
