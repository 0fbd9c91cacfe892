// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BudgetTest {
    @Test
    void filesMethodsAndParameterListsStaySmall() {
        Budget budget = Budget.standard();
        List<String> overruns = Stream.of(HouseModule.values())
                .map(module -> module.folder().resolve("src/main/java"))
                .flatMap((Path folder) -> JavaSource.below(folder).stream())
                .flatMap(source -> budget.overruns(source).stream())
                .toList();
        assertEquals("", String.join("\n", overruns));
    }

    @Test
    void overrunsAreNamedAndCommentsDoNotCount() {
        JavaSource source = JavaSource.of("Long.java", """
                package wrong;

                import java.util.List;

                /* a long
                   comment */
                class Long {
                    int fits(int a, int b) {
                        // only code counts

                        return a + b;
                    }

                    String url() { return "http://not.a.comment"; }

                    int tooLong(int a, int b, int c) {
                        int x = a;
                        return x;
                    }

                    record Parts(int a, int b, int c) {
                        Parts(int a, int b, int c) { this.a = a; this.b = b; this.c = c; }
                    }
                }
                """);
        assertEquals(
                List.of(
                        "Long.java has 13 lines",
                        "Long.java:16 tooLong has 3 parameters",
                        "Long.java:16 tooLong has 2 lines"),
                new Budget(12, 1, 2).overruns(source));
        assertEquals(List.of(), new Budget(13, 2, 3).overruns(source));
    }
}
