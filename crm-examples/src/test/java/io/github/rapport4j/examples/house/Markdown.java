// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page for readers: its fenced blocks in order. */
record Markdown(List<Block> blocks) {
    private static final Pattern FENCE =
            Pattern.compile("^```(\\w*)\\R(.*?)^```\\s*$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("// tag::([\\w-]+)\\[\\]\\R(.*?)\\h*// end::\\1\\[\\]", Pattern.DOTALL);

    /** A fenced block. */
    record Block(String language, String text) {
        List<String> lines() {
            return text.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    static Markdown of(String page) {
        return new Markdown(FENCE.matcher(page)
                .results()
                .map(match -> new Block(match.group(1), match.group(2)))
                .toList());
    }

    List<Block> in(String language) {
        return blocks.stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** The marked parts of a source file by name. */
    static Map<String, String> regions(String source) {
        Map<String, String> regions = new TreeMap<>();
        for (MatchResult match : REGION.matcher(source).results().toList()) {
            regions.put(match.group(1), match.group(2));
        }
        return regions;
    }

    /** Text as its reader sees it: how lines are broken and indented does not matter. */
    static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
