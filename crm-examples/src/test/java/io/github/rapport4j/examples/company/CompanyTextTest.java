// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.explain.Worded;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CompanyTextTest {
    @Test
    @Tag("TEXT-1")
    void everySentenceIsThereInBothLanguagesAndNoneIsLeftOver() {
        Set<String> keys = Stream.<Worded[]>of(CompanyText.values(), YesNo.values(), Looked.values())
                .flatMap(Stream::of)
                .map(Worded::key)
                .collect(Collectors.toSet());
        assertEquals(keys, CompanyText.TEXTS.keys(Locale.ENGLISH));
        assertEquals(keys, CompanyText.TEXTS.keys(Locale.CHINESE));
    }
}
