// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.privacy.FreeText;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A fact of a kind that only the host knows (自定义事实). The library keeps it, orders it and hands it back.
 *
 * @param head id, customer and times
 * @param code which kind, by the host's code; not blank
 * @param attributes what the host noted, by name, in the order of the names; values may be personal and mask themselves
 */
public record HostFact(FactHead head, String code, SortedMap<String, FreeText> attributes) implements Fact {
    public HostFact {
        Objects.requireNonNull(head, "head");
        Required.text(code, "code");
        SortedMap<String, FreeText> byName = new TreeMap<>();
        byName.putAll(attributes);
        attributes = Collections.unmodifiableSortedMap(byName);
        attributes.forEach((name, value) -> {
            Required.text(name, "attribute name");
            Objects.requireNonNull(value, "attribute value");
        });
    }

    /**
     * A host's fact from its parts.
     *
     * @param head id, customer and times
     * @param code which kind
     * @param attributes what the host noted, by name; not blank
     * @return the fact
     */
    public static HostFact of(FactHead head, String code, Map<String, String> attributes) {
        SortedMap<String, FreeText> masked = new TreeMap<>();
        attributes.forEach((name, value) -> masked.put(name, FreeText.of(value)));
        return new HostFact(head, code, masked);
    }

    /**
     * What the host noted under a name.
     *
     * @param name the name
     * @return the value, empty when there is none
     */
    public Optional<FreeText> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    @Override
    public FactKind kind() {
        return FactKind.HOST_FACT;
    }

    @Override
    public HostFact withHead(FactHead newHead) {
        return new HostFact(newHead, code, attributes);
    }
}
