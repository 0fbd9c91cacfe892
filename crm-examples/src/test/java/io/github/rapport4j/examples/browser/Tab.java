// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.browser;

import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** One tab: what a reader does in it, what it shows, and what went wrong in it. */
public final class Tab implements AutoCloseable {
    private static final int DEADLINE_MILLIS = 20_000;

    private final Wire wire;
    private final String session;
    private final String target;
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<Boolean> loaded = new CompletableFuture<>();

    Tab(Wire wire, String session, String target) {
        this.wire = wire;
        this.session = session;
        this.target = target;
        wire.listen(session, this::heard);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    private void heard(String event, @Nullable Object about) {
        switch (event) {
            case "Page.loadEventFired" -> loaded.complete(true);
            case "Runtime.exceptionThrown" -> problems.add("exception: " + Json.at(about, "exceptionDetails"));
            case "Runtime.consoleAPICalled" -> problems.add("console: " + Json.at(about, "args"));
            case "Log.entryAdded" -> problems.add("log: " + Json.at(about, "entry"));
            case "Network.requestWillBeSent" -> requests.add(String.valueOf(Json.at(about, "request.url")));
            default -> {}
        }
    }

    private @Nullable Object send(String method, Map<String, ?> parameters) {
        return wire.send(session, method, parameters);
    }

    /**
     * Opens a file and waits until it is loaded. It is loaded anew even when only the hash differs.
     *
     * @param file the page
     * @param hash what stands after it, such as {@code #customers}, or nothing
     */
    public void open(Path file, String hash) {
        load("about:blank");
        load(file.toUri() + hash);
    }

    /**
     * Runs a script in each page to come, before anything of the page itself.
     *
     * @param script statements
     */
    public void before(String script) {
        send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    private void load(String address) {
        loaded = new CompletableFuture<>();
        send("Page.navigate", Map.of("url", address));
        Wire.get(loaded);
    }

    /**
     * The value of an expression of the page, waited for if it is a promise.
     *
     * @param script the expression
     * @return a string, number, boolean, list, map or null
     */
    public @Nullable Object value(String script) {
        Object answer =
                send("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (Json.at(answer, "exceptionDetails") != null) {
            throw new AssertionError(script + ": " + Json.at(answer, "exceptionDetails.exception.description"));
        }
        return Json.at(answer, "result.value");
    }

    /**
     * The value of an expression as text.
     *
     * @param script the expression
     * @return its value
     */
    public String text(String script) {
        return String.valueOf(value(script));
    }

    /**
     * The value of an expression as a whole number.
     *
     * @param script the expression
     * @return its value
     */
    public int count(String script) {
        return ((Number) Objects.requireNonNull(value(script))).intValue();
    }

    /**
     * Waits until something holds in the page.
     *
     * @param condition an expression that becomes true
     */
    public void await(String condition) {
        value(
                "new Promise((done, fail) => { const end = performance.now() + " + DEADLINE_MILLIS
                        + "; (function look() { let is = false; try { is = (" + condition
                        + "); } catch (notYet) { is = false; }"
                        + " if (is) done(true); else if (performance.now() > end) fail(new Error('never came true')); else setTimeout(look, 10); })(); })");
    }

    /**
     * Presses the mouse on an element.
     *
     * @param selector which element
     */
    public void click(String selector) {
        await("document.querySelector(" + quoted(selector) + ") !== null");
        Object at = value(
                "(() => { const node = document.querySelector(" + quoted(selector)
                        + "); node.scrollIntoView({ block: 'center' });"
                        + " const box = node.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()");
        clickAt((Double) Objects.requireNonNull(Json.at(at, "x")), (Double) Objects.requireNonNull(Json.at(at, "y")));
    }

    /**
     * Presses the mouse at a point of what is visible.
     *
     * @param x pixels from the left
     * @param y pixels from the top
     */
    public void clickAt(double x, double y) {
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            send("Input.dispatchMouseEvent", Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
        }
    }

    /**
     * Types into what has the focus.
     *
     * @param text what to type
     */
    public void type(String text) {
        text.chars()
                .forEach(c -> send("Input.dispatchKeyEvent", Map.of("type", "char", "text", String.valueOf((char) c))));
    }

    /**
     * Presses a key.
     *
     * @param key its name, such as Tab or Enter
     */
    public void press(String key) {
        Map<String, Object> down = new HashMap<>(Map.of("type", "keyDown", "key", key, "code", key));
        down.put("windowsVirtualKeyCode", key.equals("Tab") ? 9 : 13);
        if (key.equals("Enter")) {
            down.put("text", "\r");
        }
        send("Input.dispatchKeyEvent", down);
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key));
    }

    /**
     * The size of the window.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public void resize(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /**
     * What the system says about colours.
     *
     * @param scheme light or dark
     */
    public void prefer(String scheme) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /**
     * A picture of what is visible.
     *
     * @return a PNG file
     */
    public byte[] picture() {
        return bytes(send("Page.captureScreenshot", Map.of("format", "png")));
    }

    /**
     * What a printer would get.
     *
     * @return a PDF file
     */
    public byte[] print() {
        return bytes(send("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true)));
    }

    private static byte[] bytes(@Nullable Object answer) {
        return Base64.getDecoder().decode(String.valueOf(Json.at(answer, "data")));
    }

    /**
     * What went wrong or was said on the console so far.
     *
     * @return exceptions, console messages and refusals of the browser
     */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /**
     * What was asked of the network or of files so far.
     *
     * @return addresses
     */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        wire.send(null, "Target.closeTarget", Map.of("targetId", target));
    }

    private static String quoted(String text) {
        return Json.write(text);
    }
}
