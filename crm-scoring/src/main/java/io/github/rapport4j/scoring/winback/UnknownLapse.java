// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.winback;

import io.github.rapport4j.core.history.CustomerHistory;
import java.time.LocalDate;
import java.util.Optional;

/** Nobody knows when customers were lost. */
enum UnknownLapse implements Lapse {
    UNKNOWN;

    @Override
    public Optional<LocalDate> lastUpTo(CustomerHistory seen, LocalDate latest) {
        return Optional.empty();
    }
}
