// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.release;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Nothing in the bundle, nor in its jars, tells where it was built. */
final class TraceChecks {
    private TraceChecks() {}

    /** The files that hold one of these texts. */
    static List<String> findings(Bundle bundle, List<String> traces) {
        return findings("", bundle, traces.stream().map(TraceChecks::encoded).toList())
                .toList();
    }

    private static Stream<String> findings(String prefix, Bundle bundle, List<String> traces) {
        return bundle.names().stream().flatMap(name -> {
            String content = new String(bundle.bytes(name), StandardCharsets.ISO_8859_1);
            Stream<String> inside =
                    name.endsWith(".jar") ? findings(prefix + name + "!", bundle.jar(name), traces) : Stream.of();
            Stream<String> here =
                    traces.stream().filter(content::contains).map(trace -> prefix + name + " tells of " + trace);
            return Stream.concat(here, inside);
        });
    }

    /** As its bytes look when each is read as one character. */
    private static String encoded(String trace) {
        return new String(trace.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
