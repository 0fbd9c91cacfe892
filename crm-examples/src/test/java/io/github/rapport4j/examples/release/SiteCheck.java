// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links that lead nowhere inside a site; .ci/bundle runs it on the comments of all modules. */
final class SiteCheck {
    private static final Pattern LINK = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-z]+:|//).*");

    /** On this page the tool of JDK 17 itself leaves out an anchor that its table of contents links to. */
    private static final String PAGE_OF_CONSTANTS = "constant-values.html";

    private final Map<Path, Set<String>> anchors = new HashMap<>();
    private int links;

    /** Argument: the folder of the site. */
    public static void main(String[] arguments) {
        SiteCheck check = new SiteCheck();
        List<String> found = check.findings(Path.of(arguments[0]));
        found.forEach(System.out::println);
        System.out.println(check.links + " links, " + found.size() + " lead nowhere");
        System.exit(found.isEmpty() && check.links > 0 ? 0 : 1);
    }

    List<String> findings(Path site) {
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.endsWith(PAGE_OF_CONSTANTS))
                    .sorted()
                    .toList();
            return pages.stream().flatMap(page -> broken(site, page)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> broken(Path site, Path page) {
        return all(LINK, page).stream()
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .filter(link -> !leadsSomewhere(page, link))
                .sorted()
                .map(link -> site.relativize(page) + " -> " + link);
    }

    private boolean leadsSomewhere(Path page, String link) {
        links++;
        String[] parts = link.split("#", 2);
        String file = parts[0].replaceFirst("\\?.*", "");
        Path target = file.isEmpty() ? page : page.resolveSibling(decoded(file)).normalize();
        if (!Files.isRegularFile(target)) {
            return false;
        }
        return parts.length == 1
                || parts[1].isEmpty()
                || anchors.computeIfAbsent(target, to -> all(ANCHOR, to)).contains(decoded(parts[1]));
    }

    private static String decoded(String link) {
        return java.net.URLDecoder.decode(link.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String unescaped(String attribute) {
        return attribute.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static Set<String> all(Pattern pattern, Path page) {
        try {
            Set<String> found = new HashSet<>();
            Matcher matcher = pattern.matcher(Files.readString(page));
            while (matcher.find()) {
                found.add(unescaped(matcher.group(1)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
