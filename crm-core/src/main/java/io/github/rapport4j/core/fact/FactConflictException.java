// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

/** Two facts with one id say different things; the message names the id, kind, customer and times of both. */
public final class FactConflictException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Fact known;
    private final transient Fact refused;

    /**
     * A conflict of two facts.
     *
     * @param known the fact that was there first
     * @param refused the fact with the same id and other content
     */
    public FactConflictException(Fact known, Fact refused) {
        super("fact id must stand for one content, but " + known.id() + " was " + name(known) + " and "
                + name(refused));
        this.known = known;
        this.refused = refused;
    }

    /**
     * The fact that was there first.
     *
     * @return the fact
     */
    public Fact known() {
        return known;
    }

    /**
     * The fact that was refused.
     *
     * @return the fact
     */
    public Fact refused() {
        return refused;
    }

    private static String name(Fact fact) {
        return "a " + fact.kind().code() + " of customer " + fact.customer() + " at " + fact.occurredAt();
    }
}
