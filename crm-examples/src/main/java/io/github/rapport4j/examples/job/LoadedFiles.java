// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.report.Text;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What the job has read.
 *
 * @param base the customer base
 * @param source what to call the input; empty for the bundled sample
 * @param notes what is to be said about the files
 * @param currency that of the user, for a base without purchases
 */
public record LoadedFiles(Company base, Optional<String> source, List<Text> notes, Currency currency) {
    public LoadedFiles {
        notes = List.copyOf(notes);
    }
}
