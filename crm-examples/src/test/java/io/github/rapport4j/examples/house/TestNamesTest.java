// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TestNamesTest {
    private static final Pattern INCLUDE = Pattern.compile("<include>\\*\\*/\\*(\\w+)\\.java</include>");

    @Test
    void everyTestIsRun() {
        List<String> endings = endings();
        List<JavaSource> sources = Stream.of(HouseModule.values())
                .flatMap(
                        module -> Stream.of("src/test/java", "src/testkit/java").map(module.folder()::resolve))
                .flatMap((Path folder) -> JavaSource.below(folder).stream())
                .toList();
        assertTrue(sources.size() > 10, "hardly any test was looked at");
        assertEquals(
                List.of(),
                sources.stream()
                        .flatMap(source -> LostTests.in(source, endings).stream())
                        .toList());
    }

    @Test
    void theBuildLooksForTheFourKindsOfTests() {
        assertEquals(List.of("Test", "Properties", "Contract", "Fuzz"), endings());
    }

    @Test
    void lostTestsAreNamed() {
        JavaSource source = JavaSource.of("Lost.java", """
                import net.jqwik.api.*;
                import org.junit.jupiter.api.Tag;
                class MoneyProps { @Property void law() {} }
                class MoneyProperties {
                    @Property @Tag("MONEY-1") void law() {}
                    static class Inner { @Example void law() {} }
                    @Group class Grouped { @Example void law() {} }
                }
                abstract class StoreRules { @org.junit.jupiter.api.Test void law() {} }
                @Tag("MONEY-1") class Tagged {}
                class MoneyTest { @Tag("MONEY-1") void law() {} }
                class Fixture { void law() {} }
                """);
        assertEquals(
                List.of(
                        "Lost.java:3 is not run: MoneyProps",
                        "Lost.java:5 has a tag that its engine does not see: law",
                        "Lost.java:6 is not run: Inner is not marked as nested",
                        "Lost.java:10 is not run: Tagged",
                        "Lost.java:11 is tagged but no test: law"),
                LostTests.in(source, endings()));
    }

    /** As the build has them, so that the two cannot part. */
    private static List<String> endings() {
        return INCLUDE.matcher(HouseModule.read(HouseModule.root().resolve("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
