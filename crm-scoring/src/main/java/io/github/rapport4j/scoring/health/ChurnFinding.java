// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.scoring.internal.CrmStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Why one customer left, as it told us (流失原因记录). */
@CrmStyle
@Value.Immutable
public abstract class ChurnFinding implements WithChurnFinding {
    ChurnFinding() {}

    /**
     * The reason.
     *
     * @return one of the closed list
     */
    public abstract ChurnReason reason();

    /**
     * How we learnt it.
     *
     * @return survey or interview
     */
    public abstract Source source();

    /**
     * When we learnt it.
     *
     * @return a day
     */
    public abstract LocalDate day();

    /**
     * What was said.
     *
     * @return always there for {@link ChurnReason#OTHER}; masks itself
     */
    public abstract Optional<FreeText> note();

    /**
     * Starts a finding; reason, source and day must be set, and a note for {@link ChurnReason#OTHER}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (reason() == ChurnReason.OTHER && note().isEmpty()) {
            throw new IllegalArgumentException("note must be given for the reason other, but was missing");
        }
    }

    /** Builds a {@link ChurnFinding}. */
    public static final class Builder extends ImmutableChurnFinding.Builder {
        Builder() {}
    }

    /** How a reason was learnt (来源). */
    public enum Source implements Term {
        /** A survey (问卷). */
        SURVEY("survey"),
        /** An interview (访谈). */
        INTERVIEW("interview");

        private final String code;

        Source(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "churn-source." + code;
        }

        @Override
        public Texts texts() {
            return HealthTexts.TEXTS;
        }
    }
}
