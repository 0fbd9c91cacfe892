// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium of the system, started for a test and ended with it. */
public final class Browser implements AutoCloseable {
    private static final String SIGN = "DevTools listening on ";

    private final Process process;
    private final Wire wire;

    private Browser(Process process, Wire wire) {
        this.process = process;
        this.wire = wire;
    }

    /**
     * The browser on the path.
     *
     * @return its file, or empty when there is none
     */
    public static Optional<Path> installed() {
        List<String> folders =
                Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts it.
     *
     * @param program the browser's file
     * @param profile an empty folder for its files
     * @return the running browser
     * @throws IOException if it does not start
     */
    public static Browser start(Path program, Path profile) throws IOException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--lang=en-US",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.startsWith(SIGN)) {
                drain(said);
                return new Browser(
                        process, Wire.to(line.substring(SIGN.length()).strip()));
            }
        }
        throw new IOException("the browser ended: " + all);
    }

    /** What it says later must not fill the pipe. */
    private static void drain(BufferedReader said) {
        Thread reader = new Thread(() -> said.lines().forEach(line -> {}), "browser output");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Opens an empty tab.
     *
     * @return the tab
     */
    public Tab tab() {
        Object target = wire.send(null, "Target.createTarget", Map.of("url", "about:blank"));
        String id = String.valueOf(Json.at(target, "targetId"));
        Object session = wire.send(null, "Target.attachToTarget", Map.of("targetId", id, "flatten", true));
        return new Tab(wire, String.valueOf(Json.at(session, "sessionId")), id);
    }

    @Override
    public void close() throws IOException {
        List<ProcessHandle> children = process.descendants().toList();
        wire.send(null, "Browser.close", Map.of());
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                children.forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
