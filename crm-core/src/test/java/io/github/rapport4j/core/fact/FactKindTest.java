// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FactKindTest {
    @Test
    @Tag("FACT-1")
    void everyPermittedTypeIsOneKind() {
        Set<Class<?>> permitted = Set.of(Fact.class.getPermittedSubclasses());
        Set<Class<?>> kinds =
                Arrays.stream(FactKind.values()).map(FactKind::type).collect(Collectors.toUnmodifiableSet());
        assertEquals(permitted, kinds);
        assertEquals(permitted.size(), FactKind.values().length);
    }
}
