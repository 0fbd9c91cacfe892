/**
 * Closed lists that several packages share (词汇表): channels, directions, severities, stages, dispositions, sources.
 * Every word has a code to store and a text in English and Chinese; a list that only one type needs nests in that type
 * instead. Entry type: {@link io.github.rapport4j.core.vocabulary.Channel}. The vocabulary lives here, what it does to
 * a customer lives in the modules above.
 */
@NullMarked
package io.github.rapport4j.core.vocabulary;

import org.jspecify.annotations.NullMarked;
