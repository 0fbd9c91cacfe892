// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

/** The job cannot be done as asked; the message is for the user. */
public final class JobException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A problem to tell the user.
     *
     * @param message what is wrong, naming the culprit
     */
    public JobException(String message) {
        super(message);
    }
}
