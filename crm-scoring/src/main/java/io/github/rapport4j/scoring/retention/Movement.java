// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.retention;

import io.github.rapport4j.core.measure.Ratio;

/**
 * Who came and who went (客户变动), in numbers of customers.
 *
 * @param before active before
 * @param atEnd active at the end
 * @param retained active before and at the end (留存)
 * @param fresh active at the end and never known before (新增)
 */
public record Movement(long before, long atEnd, long retained, long fresh) {
    public Movement {
        if (fresh < 0 || retained < 0 || retained > before || retained + fresh > atEnd) {
            throw new IllegalArgumentException("retained must be at most before, and with fresh at most atEnd, but was "
                    + retained + " of " + before + ", with " + fresh + " of " + atEnd);
        }
    }

    /**
     * Customers active before, but not at the end (流失).
     *
     * @return 0 or more
     */
    public long lost() {
        return before - retained;
    }

    /**
     * Customers active at the end, known before, but not active then (重新激活).
     *
     * @return 0 or more
     */
    public long reactivated() {
        return atEnd - retained - fresh;
    }

    /**
     * The share of those active before that still is (留存占比), so far when the period is not over.
     *
     * @return retained of before; of none when nobody was active before
     */
    public Ratio retainedShare() {
        return Ratio.of(retained, before);
    }

    static Movement none() {
        return new Movement(0, 0, 0, 0);
    }

    /** One more customer: active before, active at the end, known before. */
    Movement plus(boolean wasActive, boolean isActive, boolean wasKnown) {
        return new Movement(
                before + (wasActive ? 1 : 0),
                atEnd + (isActive ? 1 : 0),
                retained + (wasActive && isActive ? 1 : 0),
                fresh + (isActive && !wasActive && !wasKnown ? 1 : 0));
    }

    Movement plus(Movement other) {
        return new Movement(before + other.before, atEnd + other.atEnd, retained + other.retained, fresh + other.fresh);
    }
}
