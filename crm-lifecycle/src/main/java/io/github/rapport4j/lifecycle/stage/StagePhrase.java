// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.explain.Worded;
import java.util.Objects;

/**
 * A sentence about a stage: a goal, a key action or an output.
 *
 * @param key such as {@code stage-guide.discovery.goal}
 */
public record StagePhrase(String key) implements Worded {
    public StagePhrase {
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Texts texts() {
        return StageTexts.TEXTS;
    }
}
