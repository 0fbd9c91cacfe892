// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.transition;

import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a relationship stands (所处位置): nowhere yet, or at a stage with a disposition. Only what the table can reach
 * exists: every stage may be open, lost or disqualified, stage 1 deferred, stages 4 and 5 ended. There is one instance
 * of each.
 */
public final class Standing {
    private static final Standing NONE = new Standing(0, null, null);
    private static final List<Standing> ALL = list();

    private final int index;
    private final @Nullable LifecycleStage stage;
    private final @Nullable Disposition disposition;

    private Standing(int index, @Nullable LifecycleStage stage, @Nullable Disposition disposition) {
        this.index = index;
        this.stage = stage;
        this.disposition = disposition;
    }

    /**
     * Before the first event.
     *
     * @return nowhere
     */
    public static Standing none() {
        return NONE;
    }

    /**
     * At a stage and open.
     *
     * @param stage the stage
     * @return the standing
     */
    public static Standing of(LifecycleStage stage) {
        return of(stage, Disposition.OPEN);
    }

    /**
     * At a stage with a disposition.
     *
     * @param stage the stage, when it is closed the last open one
     * @param disposition the disposition
     * @return the standing
     * @throws IllegalArgumentException if no transition leads there
     */
    public static Standing of(LifecycleStage stage, Disposition disposition) {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(disposition, "disposition");
        for (Standing standing : ALL) {
            if (standing.stage == stage && standing.disposition == disposition) {
                return standing;
            }
        }
        throw new IllegalArgumentException(
                "disposition must be one that stage " + stage.number() + " can have, but was " + disposition.code());
    }

    /**
     * All there are.
     *
     * @return nowhere first, then by stage and disposition
     */
    public static List<Standing> all() {
        return ALL;
    }

    /**
     * The stage.
     *
     * @return empty before the first event
     */
    public Optional<LifecycleStage> stage() {
        return Optional.ofNullable(stage);
    }

    /**
     * The disposition.
     *
     * @return empty before the first event
     */
    public Optional<Disposition> disposition() {
        return Optional.ofNullable(disposition);
    }

    /**
     * The number of the stage.
     *
     * @return 1 to 5, 0 before the first event
     */
    public int number() {
        return stage == null ? 0 : stage.number();
    }

    /**
     * Whether the relationship is being worked on.
     *
     * @return false before the first event, when deferred, and when closed
     */
    public boolean isOpen() {
        return disposition == Disposition.OPEN;
    }

    /** The place in {@link #all()}. */
    int index() {
        return index;
    }

    @Override
    public String toString() {
        return stage == null || disposition == null ? "none" : stage.number() + " " + disposition.code();
    }

    private static boolean isReachable(LifecycleStage stage, Disposition disposition) {
        return switch (disposition) {
            case OPEN, LOST, DISQUALIFIED -> true;
            case DEFERRED -> stage == LifecycleStage.IDENTIFICATION;
            case ENDED -> stage.number() >= LifecycleStage.COOPERATION.number();
        };
    }

    private static List<Standing> list() {
        List<Standing> all = new ArrayList<>(List.of(NONE));
        for (LifecycleStage stage : LifecycleStage.values()) {
            for (Disposition disposition : Disposition.values()) {
                if (isReachable(stage, disposition)) {
                    all.add(new Standing(all.size(), stage, disposition));
                }
            }
        }
        return List.copyOf(all);
    }
}
