// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house.wrong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Static state that changes. */
public final class SharedState {
    static int counter;
    static final List<String> SEEN = new ArrayList<>();
    static final List<List<String>> NESTED = List.of(new ArrayList<>());
    static final AtomicLong NEXT = new AtomicLong();
    static final int[] OPEN = {1, 2};
    static final Holder HOLDER = new Holder();
    static final ThreadLocal<String> LOCAL = new ThreadLocal<>();
    private static final int[] LEAKED = {1, 2};
    private static final Map<String, String> CACHE = new HashMap<>();

    static final List<String> ALLOWED_LIST = List.of("a");
    static final String ALLOWED_TEXT = "a";

    static int[] leaked() {
        return LEAKED;
    }

    static String cached(String key) {
        return CACHE.computeIfAbsent(key, k -> k);
    }

    static final class Holder {
        int value;
    }
}
