// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PolicyRefProperties {
    @Property
    void textIsReadBack(@ForAll("names") String name, @ForAll @IntRange(min = 1) int version, @ForAll String content) {
        PolicyRef ref = PolicyRef.of(name, version, content);
        assertEquals(ref, PolicyRef.parse(ref.toString()));
    }

    @Property
    void otherContentHasAnotherFingerprint(@ForAll String content, @ForAll char more) {
        Assume.that(!Character.isSurrogate(more));
        PolicyRef ref = PolicyRef.of("standard", 1, content);
        assertEquals(ref, PolicyRef.of("standard", 1, content));
        assertNotEquals(
                ref.fingerprint(), PolicyRef.of("standard", 1, content + more).fingerprint());
    }

    @Example
    void badPartsAreNamed() {
        String print = "0123456789abcdef";
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new PolicyRef("acme", 0, print));
        assertEquals("version must be at least 1, but was 0", e.getMessage());
        e = assertThrows(IllegalArgumentException.class, () -> new PolicyRef(" ", 1, print));
        assertEquals("name must not be blank", e.getMessage());
        for (String other : List.of("", "0123456789ABCDEF", "0123", print + "0")) {
            e = assertThrows(IllegalArgumentException.class, () -> new PolicyRef("acme", 1, other));
            assertEquals("fingerprint must be 16 hexadecimal digits, but was " + other, e.getMessage());
        }
        for (String text : List.of("", "acme", "acme v1", "acme v (0123456789abcdef)", "acme v1 (0123)")) {
            e = assertThrows(IllegalArgumentException.class, () -> PolicyRef.parse(text));
            assertEquals("policy ref must be name v1 (fingerprint), but was " + text, e.getMessage());
        }
    }

    @Example
    void theFingerprintIsTheStartOfSha256() {
        assertEquals(
                "standard v1 (ba7816bf8f01cfea)",
                PolicyRef.of("standard", 1, "abc").toString());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("standard", "acme corp", "标准", "a v2 (b)", "𠮷🙂", "line\nbreak");
    }
}
