/**
 * The questions and answers people choose from (线索问卷), each answer with the degree it stands for. Entry type:
 * {@link io.github.rapport4j.scoring.questionnaire.BantQuestionnaire}. Source: the sales handbook this library follows.
 */
@NullMarked
package io.github.rapport4j.scoring.questionnaire;

import org.jspecify.annotations.NullMarked;
