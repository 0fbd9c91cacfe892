// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What users of a module get on their class path, from the tree that Maven resolved. */
class DependencyClosureTest {
    private static final Set<String> ALLOWED =
            Set.of("org.slf4j:slf4j-api", "com.google.guava:guava", "com.google.guava:failureaccess");

    @Test
    void coreBringsNothing() {
        RuntimeClosure core = RuntimeClosure.of(HouseModule.CORE);
        assertEquals(Set.of(), core.own());
        assertEquals(Set.of(), core.foreign());
    }

    @ParameterizedTest
    @EnumSource(names = {"SCORING", "LIFECYCLE"})
    void rulesBringGuavaAndTheLoggingApiAtMost(HouseModule module) {
        RuntimeClosure closure = RuntimeClosure.of(module);
        assertEquals(Set.of(), closure.foreignBeyond(ALLOWED));
        assertEquals(
                module == HouseModule.SCORING ? Set.of("crm-core") : Set.of("crm-core", "crm-scoring"), closure.own());
    }

    @Test
    void intakeBringsItsCsvReaderOnly() {
        RuntimeClosure intake = RuntimeClosure.of(HouseModule.INTAKE);
        assertEquals(Set.of("crm-core"), intake.own());
        assertEquals(Set.of("de.siegmar:fastcsv"), intake.foreign());
    }

    @Test
    void policyFilesBringTheirYamlReaderBesideWhatScoringBrings() {
        RuntimeClosure policy = RuntimeClosure.of(HouseModule.POLICY);
        assertEquals(Set.of("crm-core", "crm-scoring", "crm-lifecycle"), policy.own());
        Set<String> scoring = RuntimeClosure.of(HouseModule.SCORING).foreign();
        assertEquals(
                Set.of("org.snakeyaml:snakeyaml-engine"),
                policy.foreign().stream()
                        .filter(artifact -> !scoring.contains(artifact))
                        .collect(Collectors.toSet()));
    }

    @Test
    void oneMoreDependencyIsNoticed() {
        RuntimeClosure closure = RuntimeClosure.parse("""
                The following files have been resolved:
                   io.github.rapport4j:crm-core:jar:0.1.0-SNAPSHOT:compile:/a/crm-core.jar -- module io.github.rapport4j.core
                   com.google.guava:guava:jar:33.8.0-jre:compile:/a/guava.jar -- module com.google.common
                   org.example:extra:jar:1.0:runtime:/a b/extra.jar -- module extra (auto)
                """);
        assertEquals(Set.of("org.example:extra"), closure.foreignBeyond(ALLOWED));
        assertEquals(Set.of("crm-core"), closure.own());
        assertTrue(RuntimeClosure.parse("The following files have been resolved:\n   none\n")
                .artifacts()
                .isEmpty());
        assertThrows(IllegalArgumentException.class, () -> RuntimeClosure.parse("   what is this"));
    }
}
