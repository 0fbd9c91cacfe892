// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.core.vocabulary.LifecycleStage;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What a stage is for (阶段指引): its goal, its key actions and its outputs, as bilingual data that a host shows beside the
 * customer. Immutable and safe for use by several threads.
 *
 * @param stage the stage
 * @param goal what it is to achieve (阶段目标)
 * @param keyActions what to do, in order (关键动作)
 * @param outputs what must be there at its end (输出成果)
 */
public record StageGuide(
        LifecycleStage stage, StagePhrase goal, List<StagePhrase> keyActions, List<StagePhrase> outputs) {
    private static final int ACTIONS = 3;
    private static final int OUTPUTS = 2;

    public StageGuide {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(goal, "goal");
        keyActions = List.copyOf(keyActions);
        outputs = List.copyOf(outputs);
    }

    /**
     * The guide of a stage.
     *
     * @param stage the stage
     * @return goal, three key actions and two outputs
     */
    public static StageGuide of(LifecycleStage stage) {
        String key = "stage-guide." + stage.code();
        return new StageGuide(
                stage,
                new StagePhrase(key + ".goal"),
                phrases(key + ".action.", ACTIONS),
                phrases(key + ".output.", OUTPUTS));
    }

    private static List<StagePhrase> phrases(String key, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new StagePhrase(key + i))
                .toList();
    }
}
