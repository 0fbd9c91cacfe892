// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.testkit.core.ModuleWords;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LifecycleWordsTest {
    @Test
    @Tag("TEXT-1")
    void everyWordIsThereInBothLanguages() {
        ModuleWords words = ModuleWords.of(LifecycleMachine.class);
        assertEquals(List.of(), words.complaints());
        assertTrue(words.words().size() > 100);
    }

    @Test
    @Tag("LIFE-3")
    void everyStandardGuardSaysWhatItNeeds() {
        for (EventKind kind : EventKind.values()) {
            for (Guard guard : LifecyclePolicy.standard().guards(kind)) {
                assertTrue(guard.label(Locale.ENGLISH).length() > 5, guard.code());
                assertTrue(guard.label(Locale.CHINESE).codePoints().anyMatch(c -> c >= 0x4E00), guard.code());
            }
        }
    }
}
