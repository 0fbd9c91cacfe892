// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

/**
 * Names of values, such as {@code weights.budget} and {@code rules[2].kind}; a list without values is {@code rules[]}.
 */
final class Paths {
    private Paths() {}

    /** The name with the places in lists left open: {@code rules[].kind}. */
    static String form(String path) {
        return path.replaceAll("\\[\\d+]", "[]");
    }

    static boolean isInList(String path) {
        return path.indexOf('[') >= 0;
    }

    /** The outermost list that a value stands in: {@code rules}. */
    static String list(String path) {
        return path.substring(0, path.indexOf('['));
    }

    static String item(String list, int place) {
        return list + "[" + place + "]";
    }

    static String empty(String list) {
        return list + "[]";
    }

    /** What the value stands in: the name up to its last dot, or up to its place in a list. */
    static String owner(String path) {
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 0 ? "" : path.substring(0, end);
    }
}
