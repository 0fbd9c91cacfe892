// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** A tool of the JDK. */
record Tool(ToolProvider provider) {
    static Tool named(String name) {
        return new Tool(ToolProvider.findFirst(name).orElseThrow());
    }

    /** Runs it here; an error, or a word of warning, is a failure. */
    void run(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = provider.run(out, out, arguments);
        if (code != 0 || !said.toString().isBlank()) {
            throw new AssertionError(provider.name() + " " + List.of(arguments) + " gave " + code + ":\n" + said);
        }
    }

    /** Runs a program in a JVM of its own and gives what it prints. */
    static String java(List<String> arguments) throws InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new AssertionError(command + " gave " + code + ":\n" + said);
            }
            return said.replace(System.lineSeparator(), "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
