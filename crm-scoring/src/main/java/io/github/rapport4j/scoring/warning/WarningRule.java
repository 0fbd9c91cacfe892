// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.time.DateWindow;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One rule of early warning over the facts of one customer. */
interface WarningRule {
    WarningKind kind();

    /** Whether enough is recorded to look for it. */
    boolean isChecked();

    /** What it found on a day, from facts up to that day. */
    Optional<Finding> at(LocalDate day);

    /** A day from which on, up to the given one, nothing changed what it finds; given a day on which it shows. */
    LocalDate heldFrom(LocalDate day);

    /** The days of a window, its first one apart, on which what it finds may change. */
    NavigableSet<LocalDate> turns(DateWindow window);

    /** The first day after one on which what it finds may change although nothing new happens, if any. */
    @Nullable
    LocalDate turnAfter(LocalDate day);

    /** The earliest day it can be asked about. */
    default LocalDate earliest() {
        return LocalDate.MIN;
    }
}
