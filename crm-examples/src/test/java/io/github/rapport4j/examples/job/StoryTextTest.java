// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StoryTextTest {
    @Test
    @Tag("TEXT-1")
    void everySentenceIsThereInBothLanguagesAndNoneIsLeftOver() {
        Set<String> keys = Arrays.stream(StoryText.values()).map(StoryText::key).collect(Collectors.toSet());
        assertEquals(keys, StoryText.STAGES.texts().keys(Locale.ENGLISH));
        assertEquals(keys, StoryText.STAGES.texts().keys(Locale.CHINESE));
    }
}
