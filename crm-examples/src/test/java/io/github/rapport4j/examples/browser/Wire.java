// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The debugging protocol: commands with their answers, and events. */
final class Wire implements WebSocket.Listener {
    private static final int DEADLINE_SECONDS = 30;

    private final AtomicLong next = new AtomicLong();
    private final Map<Long, CompletableFuture<@Nullable Object>> waiting = new ConcurrentHashMap<>();
    private final Map<String, BiConsumer<String, @Nullable Object>> listeners = new ConcurrentHashMap<>();
    private final StringBuilder part = new StringBuilder();
    private @Nullable WebSocket socket;

    static Wire to(String address) {
        Wire wire = new Wire();
        wire.socket = get(HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(address), wire));
        return wire;
    }

    /** Events of a session, by name and parameters. */
    void listen(String session, BiConsumer<String, @Nullable Object> listener) {
        listeners.put(session, listener);
    }

    synchronized @Nullable Object send(@Nullable String session, String method, Map<String, ?> parameters) {
        long id = next.incrementAndGet();
        CompletableFuture<@Nullable Object> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, Object> message = new LinkedHashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (session != null) {
            message.put("sessionId", session);
        }
        get(java.util.Objects.requireNonNull(socket).sendText(Json.write(message), true));
        Object all = get(answer);
        if (Json.at(all, "error") != null) {
            throw new AssertionError(method + ": " + Json.at(all, "error"));
        }
        return Json.at(all, "result");
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
        part.append(data);
        if (isLast) {
            Object message = Json.read(part.toString());
            part.setLength(0);
            receive(message);
        }
        from.request(1);
        return null;
    }

    private void receive(@Nullable Object message) {
        if (Json.at(message, "id") instanceof Double id) {
            CompletableFuture<@Nullable Object> answer = waiting.remove(id.longValue());
            if (answer != null) {
                answer.complete(message);
            }
        } else if (Json.at(message, "sessionId") instanceof String session && listeners.containsKey(session)) {
            listeners.get(session).accept(String.valueOf(Json.at(message, "method")), Json.at(message, "params"));
        }
    }

    static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("the browser does not answer", e);
        }
    }
}
