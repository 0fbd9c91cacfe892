// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.need;

import io.github.rapport4j.core.internal.CrmStyle;
import io.github.rapport4j.core.privacy.FreeText;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Something a customer needs (客户需求): a pain, a goal or a plan. */
@CrmStyle
@Value.Immutable
public abstract class Need implements WithNeed {
    Need() {}

    /**
     * Which need, unique within the customer.
     *
     * @return the id
     */
    public abstract NeedId id();

    /**
     * The need in words.
     *
     * @return what was said or concluded
     */
    public abstract FreeText statement();

    /**
     * Words to find and match it by (关键词).
     *
     * @return words of the host's own list, never names of persons; none of them blank
     */
    public abstract Set<String> keywords();

    /**
     * What sort of need it is.
     *
     * @return pain, goal or plan
     */
    public abstract NeedKind kind();

    /**
     * Whether the customer said so or someone concluded it.
     *
     * @return stated or implied
     */
    public abstract NeedOrigin origin();

    /**
     * Who of the customer confirmed it and when.
     *
     * @return empty while nobody did
     */
    public abstract Optional<Confirmation> confirmation();

    /**
     * The products that could meet it (产品领域).
     *
     * @return a code of the host; not blank
     */
    public abstract Optional<String> productArea();

    /**
     * Where it stands.
     *
     * @return open unless said
     */
    @Value.Default
    public NeedStatus status() {
        return NeedStatus.OPEN;
    }

    /**
     * Starts a need; id, statement, kind and origin are required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (keywords().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("keywords must not be blank");
        }
        if (productArea().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("productArea must not be blank");
        }
    }

    /** Builds a {@link Need}. */
    public static final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
