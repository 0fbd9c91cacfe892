// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that is wrong with a bundle for Maven Central; .ci/bundle runs it on the one it built. */
final class BundleCheck {
    private static final Pattern MODULE = Pattern.compile("<module>(crm-[\\w-]+)</module>");
    private static final Pattern VERSION = Pattern.compile("<artifactId>crm-parent</artifactId>\\s*<version>([^<]+)<");

    private BundleCheck() {}

    /** Arguments: bundle, file with the public key, folder of the built tree, texts that nothing may hold. */
    public static void main(String[] arguments) throws IOException {
        Bundle bundle = Bundle.read(Path.of(arguments[0]));
        Release release = release(Path.of(arguments[2]), Files.readString(Path.of(arguments[1])));
        List<String> found = findings(bundle, release, List.of(arguments).subList(2, arguments.length));
        found.forEach(System.out::println);
        System.out.println(bundle.names().size() + " files of "
                + release.modules().toList() + " " + release.version() + ", " + found.size() + " findings");
        System.exit(found.isEmpty() ? 0 : 1);
    }

    /** What is inside is looked at only when every file is what was signed. */
    static List<String> findings(Bundle bundle, Release release, List<String> traces) {
        List<String> files = FileChecks.findings(bundle, release);
        if (!files.isEmpty()) {
            return files;
        }
        return Stream.of(
                        PomChecks.findings(bundle, release),
                        JarChecks.findings(bundle, release),
                        TraceChecks.findings(bundle, traces))
                .flatMap(List::stream)
                .toList();
    }

    /** What the tree says it publishes: all modules but examples and benchmarks, and the parent. */
    static Release release(Path tree, String key) throws IOException {
        String parent = Files.readString(tree.resolve("pom.xml"));
        List<String> modules = MODULE.matcher(parent)
                .results()
                .map(match -> match.group(1))
                .filter(module -> !List.of("crm-examples", "crm-benchmarks").contains(module))
                .toList();
        List<String> withoutJar = List.of("crm-parent", "crm-bom");
        String version = VERSION.matcher(parent)
                .results()
                .findFirst()
                .map((MatchResult match) -> match.group(1))
                .orElseThrow();
        return new Release(
                version,
                modules.stream().filter(module -> !withoutJar.contains(module)).toList(),
                withoutJar,
                ThrowAwayKey.parse(key));
    }
}
