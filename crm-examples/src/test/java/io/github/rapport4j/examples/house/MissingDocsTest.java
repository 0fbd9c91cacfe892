// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingDocsTest {
    @Test
    void everythingThatUsersSeeIsExplained() {
        List<String> missing = new ArrayList<>();
        int files = 0;
        for (HouseModule module : HouseModule.published()) {
            List<String> exported = module.exportedPackages();
            for (JavaSource source : module.mainSources().stream()
                    .flatMap(folder -> JavaSource.below(folder).stream())
                    .filter(each -> exported.contains(each.packageName()))
                    .toList()) {
                files++;
                missing.addAll(MissingDocs.in(source));
            }
        }
        assertTrue(files > 20, "hardly any file was looked at");
        assertEquals("", String.join("\n", missing));
    }

    @Test
    void whatIsMissingIsNamed() {
        JavaSource source = JavaSource.of("Wrong.java", """
                package wrong;
                public class Wrong<T> {
                    public static final int BARE = 1;
                    /** Does. */
                    public <X> int does(int a, X b) throws java.io.IOException { return a; }
                    @Override public String toString() { return ""; }
                    protected void bare() {}
                    void hidden() {}
                    /** A part. @param x is not a block tag here */
                    public record Part(int x, int y) {
                        static final int Z = 1;
                        public Part { if (x < 0) throw new IllegalArgumentException(); }
                        public Part(int x) { this(x, 0); }
                    }
                    /** Kinds. */
                    public enum Kind { /** One. */ ONE, TWO }
                    /** Asks. */
                    public interface Asks {
                        boolean is();
                        /** {@return the answer} */
                        int answer();
                    }
                }
                """);
        assertEquals("""
                Wrong.java:2 misses comment of Wrong
                Wrong.java:2 misses constructor of Wrong
                Wrong.java:3 misses comment of BARE
                Wrong.java:5 misses @param a of does
                Wrong.java:5 misses @param b of does
                Wrong.java:5 misses @param <X> of does
                Wrong.java:5 misses @return of does
                Wrong.java:5 misses @throws java.io.IOException of does
                Wrong.java:7 misses comment of bare
                Wrong.java:10 misses @param x of Part
                Wrong.java:10 misses @param y of Part
                Wrong.java:13 misses comment of <init>
                Wrong.java:16 misses comment of TWO
                Wrong.java:19 misses comment of is""", String.join("\n", MissingDocs.in(source)));
    }
}
