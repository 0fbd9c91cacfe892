// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** The fixed parts of the page, and the policy by which the browser runs these and nothing else. */
final class PageScript {
    /** In the order in which they are joined: each uses what stands before it. */
    private static final List<String> MODULES =
            List.of("words", "packed", "rows", "table", "charts", "figures", "overview", "story", "views", "print");

    private PageScript() {}

    static String script() throws IOException {
        StringBuilder all = new StringBuilder("(function () {\n'use strict';\n");
        for (String module : MODULES) {
            all.append(resource("js/" + module + ".js"));
        }
        return all.append("}());\n").toString();
    }

    static String charts() throws IOException {
        return resource("vendor/echarts.common.min.js");
    }

    static String style() throws IOException {
        return resource("page.css");
    }

    /** Nothing but the scripts and the style of the page, no network, and no text read as markup. */
    static String policy() throws IOException {
        return "default-src 'none'; script-src " + hash(charts()) + " " + hash(script()) + "; style-src "
                + hash(style()) + "; img-src data:; base-uri 'none'; form-action 'none'"
                + "; require-trusted-types-for 'script'; trusted-types default";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    static String resource(String name) throws IOException {
        String path = "/io/github/rapport4j/examples/page/" + name;
        try (InputStream in = PageScript.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new AssertionError("missing resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
