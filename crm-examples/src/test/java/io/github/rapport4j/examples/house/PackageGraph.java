// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which package names which in its sources: imports, full names and links in comments alike. */
record PackageGraph(Map<String, Set<String>> arrows) {
    private static final Pattern NAMED = Pattern.compile("\\b(io\\.github\\.rapport4j(?:\\.[a-z]\\w*)+)\\.[A-Z]");

    static PackageGraph of(Collection<JavaSource> sources) {
        Map<String, Set<String>> arrows = new HashMap<>();
        for (JavaSource source : sources) {
            Set<String> named = arrows.computeIfAbsent(source.packageName(), name -> new HashSet<>());
            NAMED.matcher(source.text()).results().map(match -> match.group(1)).forEach(named::add);
            named.remove(source.packageName());
        }
        return new PackageGraph(arrows);
    }

    /** The packages that reach themselves. */
    Set<String> cyclic() {
        Set<String> found = new TreeSet<>();
        for (String name : arrows.keySet()) {
            if (reachable(name).contains(name)) {
                found.add(name);
            }
        }
        return found;
    }

    private Set<String> reachable(String from) {
        Set<String> seen = new HashSet<>();
        Set<String> next = arrows.getOrDefault(from, Set.of());
        while (!next.isEmpty()) {
            Set<String> fresh = new HashSet<>();
            for (String name : next) {
                if (seen.add(name)) {
                    fresh.addAll(arrows.getOrDefault(name, Set.of()));
                }
            }
            next = fresh;
        }
        return seen;
    }
}
