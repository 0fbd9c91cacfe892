// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The overview of the comments' site says of every exported package what it is for. */
class OverviewTest {
    private static final String OVERVIEW =
            HouseModule.read(HouseModule.root().resolve("src/main/javadoc/overview.html"));

    @Test
    void everyExportedPackageIsOnTheMap() {
        assertEquals(List.of(), unmapped(OVERVIEW));
    }

    @Test
    void aPackageThatIsNotOnTheMapIsNamed() {
        String link = "{@link io.github.rapport4j.scoring.bant}";
        assertEquals(List.of("io.github.rapport4j.scoring.bant"), unmapped(OVERVIEW.replace(link, "")));
    }

    private static List<String> unmapped(String overview) {
        Stream<String> packages =
                HouseModule.published().stream().flatMap((HouseModule module) -> module.exportedPackages().stream());
        return packages.filter(name -> !overview.contains("{@link " + name + "}"))
                .toList();
    }
}
