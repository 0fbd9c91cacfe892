// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Values by path put together to maps and lists, as a file has them. */
final class PolicyTree {
    private final Map<String, Object> root = new LinkedHashMap<>();

    Map<String, Object> root() {
        return root;
    }

    /** The steps of {@code rules[2].kind} are {@code rules}, {@code [2]} and {@code kind}. */
    void put(String path, String text) {
        String[] steps = path.split("\\.|(?=\\[)", -1);
        Object branch = root;
        for (int i = 0; i < steps.length - 1; i++) {
            Supplier<Object> fresh = steps[i + 1].startsWith("[") ? ArrayList::new : LinkedHashMap::new;
            branch = branch(branch, steps[i], fresh);
        }
        String last = steps[steps.length - 1];
        if (!last.equals("[]")) {
            branch(branch, last, () -> text);
        }
    }

    @SuppressWarnings("unchecked") // only this class makes branches
    private static Object branch(Object parent, String step, Supplier<Object> fresh) {
        if (!step.startsWith("[")) {
            return ((Map<String, Object>) parent).computeIfAbsent(step, key -> fresh.get());
        }
        List<Object> list = (List<Object>) parent;
        int place = Integer.parseInt(step.substring(1, step.length() - 1));
        if (place > list.size()) {
            list.add(fresh.get());
        }
        return list.get(place - 1);
    }
}
