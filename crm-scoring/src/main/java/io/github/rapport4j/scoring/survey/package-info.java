/**
 * What customers answer (满意度调查): the net promoter score (净推荐值) and customer satisfaction (客户满意度), from facts, from a
 * host's own answers, from columns or from counts. Entry types: {@link io.github.rapport4j.scoring.survey.Nps},
 * {@link io.github.rapport4j.scoring.survey.Csat}. The latest answer of each respondent in the window counts; blanks
 * are left out and counted. Source: F. Reichheld, The one number you need to grow, Harvard Business Review 12/2003.
 */
@NullMarked
package io.github.rapport4j.scoring.survey;

import org.jspecify.annotations.NullMarked;
