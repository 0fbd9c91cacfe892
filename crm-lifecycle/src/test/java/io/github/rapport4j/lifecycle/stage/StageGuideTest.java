// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.rapport4j.core.vocabulary.LifecycleStage;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageGuideTest {
    @ParameterizedTest
    @EnumSource(LifecycleStage.class)
    @Tag("TEXT-1")
    void everyStageHasItsGuideInBothLanguages(LifecycleStage stage) {
        StageGuide guide = StageGuide.of(stage);
        Stream.of(Stream.of(guide.goal()), guide.keyActions().stream(), guide.outputs().stream())
                .flatMap(phrases -> phrases)
                .forEach(phrase -> assertNotEquals(phrase.text(Locale.ENGLISH), phrase.text(Locale.CHINESE)));
    }

    @Test
    @Tag("TEXT-1")
    void noTextIsLeftOver() {
        Set<String> used = new HashSet<>();
        for (LifecycleStage stage : LifecycleStage.values()) {
            StageGuide guide = StageGuide.of(stage);
            used.add(guide.goal().key());
            guide.keyActions().forEach(phrase -> used.add(phrase.key()));
            guide.outputs().forEach(phrase -> used.add(phrase.key()));
        }
        assertEquals(StageTexts.TEXTS.keys(Locale.ENGLISH), used);
        assertEquals(StageTexts.TEXTS.keys(Locale.CHINESE), used);
    }

    @Test
    void aStageSaysWhatItIsFor() {
        assertEquals(
                "Make contact and understand the need",
                StageGuide.of(LifecycleStage.DISCOVERY).goal().text(Locale.ENGLISH));
        assertEquals("建立联系并挖掘需求", StageGuide.of(LifecycleStage.DISCOVERY).goal().text(Locale.CHINESE));
    }
}
