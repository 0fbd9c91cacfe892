// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.csv;

import java.io.IOException;

/** The bytes are those of an archive or office document. */
final class NotTextException extends IOException {
    private static final long serialVersionUID = 1L;

    NotTextException() {
        super("an archive or office document");
    }
}
