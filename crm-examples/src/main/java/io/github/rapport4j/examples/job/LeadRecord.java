// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.intake.row.Row;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.lead.LeadId;
import java.util.Locale;

/**
 * What the leads file says of a lead. The id must be there; an answer that is not is unknown.
 *
 * @param id which lead
 * @param name what to call it
 * @param owner who works on it
 * @param answers the answers to the four questions: yes, no, unknown or a degree from 0 to 1
 */
record LeadRecord(LeadId id, String name, String owner, BantAssessment answers) {
    static LeadRecord from(Row row) {
        return new LeadRecord(
                row.value("id", LeadId::of),
                row.optionalText("name").orElse(""),
                row.optionalText("owner").orElse(""),
                BantAssessment.of(
                        answer(row, BantCriterion.BUDGET),
                        answer(row, BantCriterion.AUTHORITY),
                        answer(row, BantCriterion.NEED),
                        answer(row, BantCriterion.TIMELINE)));
    }

    private static BantAnswer answer(Row row, BantCriterion criterion) {
        return row.optionalValue(criterion.code(), text -> BantAnswer.parse(criterion, text.toLowerCase(Locale.ROOT)))
                .orElse(BantAnswer.UNKNOWN);
    }
}
