// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.scoring.goal.Target;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What the job has read.
 *
 * @param base the customer base
 * @param source what to call the input; empty for the bundled sample
 * @param notes what is to be said about the files
 * @param wishes what else the user said
 */
public record LoadedFiles(Company base, Optional<String> source, List<Text> notes, Wishes wishes) {
    public LoadedFiles {
        notes = List.copyOf(notes);
    }

    /**
     * The currency wished for.
     *
     * @return for a base without purchases
     */
    public Currency currency() {
        return wishes.currency();
    }

    /**
     * What the user said beside files.
     *
     * @param currency for a base without purchases
     * @param targets what is expected of the key figures of the year
     */
    public record Wishes(Currency currency, List<Target> targets) {
        public Wishes {
            targets = List.copyOf(targets);
        }
    }
}
