// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house.wrong;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Every hidden input, one method each. */
public final class HiddenInputs {
    Instant now() {
        return Instant.now();
    }

    Supplier<LocalDate> nowByReference() {
        return LocalDate::now;
    }

    long millis() {
        return System.currentTimeMillis();
    }

    LongSupplier nanos() {
        return System::nanoTime;
    }

    Instant clock(Clock clock) {
        return clock.instant();
    }

    ZoneId zone() {
        return ZoneId.systemDefault();
    }

    TimeZone timeZone() {
        return TimeZone.getDefault();
    }

    Locale locale() {
        return Locale.getDefault();
    }

    Date date() {
        return new Date();
    }

    Calendar calendar() {
        return Calendar.getInstance();
    }

    double random() {
        return Math.random();
    }

    String format(double value) {
        return String.format("%f", value);
    }

    String lower(String text) {
        return text.toLowerCase();
    }

    byte[] bytes(String text) {
        return text.getBytes();
    }
}
