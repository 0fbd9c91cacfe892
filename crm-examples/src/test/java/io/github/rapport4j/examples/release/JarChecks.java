// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is inside the jars: code of this module only, a module, its licence, all its sources and its comments. */
final class JarChecks {
    private static final List<String> LEGAL = List.of("META-INF/LICENSE", "META-INF/NOTICE");

    private JarChecks() {}

    static List<String> findings(Bundle bundle, Release release) {
        List<String> found = new ArrayList<>();
        for (String module : release.jarModules()) {
            code(bundle, release, module).forEach(found::add);
            sources(bundle, release, module).forEach(found::add);
            comments(bundle, release, module).forEach(found::add);
        }
        return found;
    }

    private static Stream<String> code(Bundle bundle, Release release, String module) {
        String name = release.jar(module, "");
        Set<String> files = bundle.jar(name).names();
        Predicate<String> ours = file ->
                file.startsWith(home(module)) || file.startsWith("META-INF/") || file.equals("module-info.class");
        Stream<String> strange = files.stream()
                .filter(file -> !ours.test(file) || file.endsWith("Test.class"))
                .map(file -> name + " holds " + file);
        Stream<String> none = classes(files).isEmpty() ? Stream.of(name + " holds no class") : Stream.of();
        return Stream.of(missing(name, files, with(LEGAL, "META-INF/MANIFEST.MF", "module-info.class")), none, strange)
                .flatMap(finding -> finding);
    }

    private static Stream<String> sources(Bundle bundle, Release release, String module) {
        String name = release.jar(module, "-sources");
        List<String> wanted = new ArrayList<>(with(LEGAL, "module-info.java"));
        classes(bundle.jar(release.jar(module, "")).names())
                .forEach(file -> wanted.add(file.replaceFirst("\\.class$", ".java")));
        return missing(name, bundle.jar(name).names(), wanted);
    }

    private static Stream<String> comments(Bundle bundle, Release release, String module) {
        String name = release.jar(module, "-javadoc");
        Bundle jar = bundle.jar(name);
        String descriptor = "module:" + home(module).replace('/', '.').replaceFirst("\\.$", "");
        Stream<String> list = jar.text("element-list").lines().anyMatch(descriptor::equals)
                ? Stream.of()
                : Stream.of(name + " does not list " + descriptor);
        return Stream.concat(missing(name, jar.names(), List.of("index.html", "element-list")), list);
    }

    private static Stream<String> missing(String jar, Set<String> files, List<String> wanted) {
        return wanted.stream().filter(file -> !files.contains(file)).map(file -> jar + " lacks " + file);
    }

    /** The files of top-level classes. */
    private static List<String> classes(Set<String> files) {
        return files.stream()
                .filter(file -> file.endsWith(".class") && file.contains("/") && !file.contains("$"))
                .toList();
    }

    private static String home(String module) {
        return Release.GROUP + module.substring("crm-".length()) + "/";
    }

    private static List<String> with(List<String> files, String... more) {
        return Stream.concat(files.stream(), Stream.of(more)).toList();
    }
}
