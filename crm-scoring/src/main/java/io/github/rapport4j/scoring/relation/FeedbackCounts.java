// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import io.github.rapport4j.core.vocabulary.Sentiment;
import io.github.rapport4j.core.vocabulary.Topic;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The pieces of feedback of one period, counted in three ways. Mutable. */
final class FeedbackCounts {
    final Map<FeedbackSource, Long> bySource = new EnumMap<>(FeedbackSource.class);
    final Map<Topic, Long> byTheme = new TreeMap<>();
    final Map<Sentiment, Long> bySentiment = new EnumMap<>(Sentiment.class);

    void add(FeedbackSource source, Set<Topic> themes, Optional<Sentiment> mood) {
        bySource.merge(source, 1L, Long::sum);
        themes.forEach(theme -> byTheme.merge(theme, 1L, Long::sum));
        mood.ifPresent(each -> bySentiment.merge(each, 1L, Long::sum));
    }

    void addAll(FeedbackCounts other) {
        other.bySource.forEach((source, count) -> bySource.merge(source, count, Long::sum));
        other.byTheme.forEach((theme, count) -> byTheme.merge(theme, count, Long::sum));
        other.bySentiment.forEach((mood, count) -> bySentiment.merge(mood, count, Long::sum));
    }

    /** Every piece has one source. */
    long all() {
        return bySource.values().stream().mapToLong(Long::longValue).sum();
    }
}
