// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.StageMove;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.lifecycle.transition.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one relationship stands and how it came there (生命周期状态): a fold over its records. Immutable; a later state
 * shares the records of the earlier one, so that appending one costs the same however many there are.
 */
public final class LifecycleState {
    private static final LifecycleState NONE = new LifecycleState();

    final @Nullable LifecycleState previous;
    final @Nullable LifecycleRecord record;
    private final boolean displaced;
    private final boolean proposed;
    private final boolean live;
    private final byte highest;
    private final int cycle;
    private final int version;
    private final Standing standing;
    private final long ids;

    private LifecycleState() {
        this.previous = null;
        this.record = null;
        this.displaced = false;
        this.proposed = false;
        this.live = false;
        this.highest = 0;
        this.cycle = 1;
        this.version = 0;
        this.standing = Standing.none();
        this.ids = 0;
    }

    private LifecycleState(LifecycleState previous, LifecycleRecord record) {
        EventKind kind = record.event().kind();
        Standing to = record.to();
        boolean fits = record.from() == previous.standing
                && kind.targets(previous.standing).contains(to);
        boolean next = fits && kind.isNextCycle();
        this.previous = previous;
        this.record = record;
        this.displaced = !fits;
        this.standing = fits ? to : previous.standing;
        this.cycle = next ? previous.cycle + 1 : previous.cycle;
        this.version = previous.version + 1;
        this.highest = (byte) Math.max(previous.highest, standing.number());
        this.ids = previous.ids | bit(record.event().id());
        boolean presented = previous.proposed || (fits && kind == EventKind.PROPOSAL_PRESENTED);
        boolean accepted = previous.live || (fits && kind == EventKind.GO_LIVE_ACCEPTED);
        this.proposed = presented && !next && standing.number() >= 3;
        this.live = accepted && !next && standing.number() >= 4;
    }

    /**
     * Before the first event.
     *
     * @return the empty state
     */
    public static LifecycleState none() {
        return NONE;
    }

    /**
     * Where the relationship stands.
     *
     * @return stage and disposition
     */
    public Standing standing() {
        return standing;
    }

    /**
     * The current stage; when the relationship is closed, the last open one.
     *
     * @return empty before the first event
     */
    public Optional<LifecycleStage> stage() {
        return standing.stage();
    }

    /**
     * The deepest stage ever reached.
     *
     * @return empty before the first event
     */
    public Optional<LifecycleStage> highestStage() {
        return highest == 0 ? Optional.empty() : Optional.of(LifecycleStage.of(highest));
    }

    /**
     * Which round of the relationship.
     *
     * @return 1 until it is lost or ended and taken up again
     */
    public int cycle() {
        return cycle;
    }

    /**
     * How many records there are.
     *
     * @return 0 or more; the version for optimistic locking
     */
    public int version() {
        return version;
    }

    /**
     * Whether the proposal was presented in this round and not turned down since.
     *
     * @return true from T7 on
     */
    public boolean isProposed() {
        return proposed;
    }

    /**
     * Whether the go-live was accepted in this round.
     *
     * @return true from T9 on
     */
    public boolean isLive() {
        return live;
    }

    /**
     * When a deferred lead is to be looked at again.
     *
     * @return the date of the last deferral that counts; empty if there was none
     */
    public Optional<LocalDate> recheckOn() {
        for (LifecycleState at = this; at.record != null && at.previous != null; at = at.previous) {
            if (!at.displaced && at.record.event().kind() == EventKind.LEAD_DEFERRED) {
                return at.record.event().recheckOn();
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the date to look again has come.
     *
     * @param day the day
     * @return true from that date on; false when there is none
     */
    public boolean isRecheckDue(LocalDate day) {
        return recheckOn().filter(date -> !date.isAfter(day)).isPresent();
    }

    /**
     * All records, those that no longer fit among them.
     *
     * @return in {@link LifecycleEvent#ORDER}
     */
    public List<LifecycleRecord> records() {
        return records(false);
    }

    /**
     * The records that changed nothing because an earlier event came to light (被替代记录).
     *
     * @return in {@link LifecycleEvent#ORDER}, usually none
     */
    public List<LifecycleRecord> displaced() {
        return records(true);
    }

    /**
     * The stays, the current one last.
     *
     * @return in order; empty before the first event
     */
    public List<Visit> visits() {
        List<LifecycleState> entries = new ArrayList<>();
        for (LifecycleState at = this; at.previous != null; at = at.previous) {
            if (at.standing != at.previous.standing) { // also with the next cycle, which begins when one ended
                entries.add(at);
            }
        }
        List<Visit> visits = new ArrayList<>(entries.size());
        for (int i = entries.size() - 1; i >= 0; i--) {
            LifecycleState entry = entries.get(i);
            visits.add(new Visit(
                    entry.standing,
                    entry.cycle,
                    entry.event().effectiveAt(),
                    i == 0 ? null : entries.get(i - 1).event().effectiveAt()));
        }
        return List.copyOf(visits);
    }

    /**
     * The moves to count key figures by: every record that changed something, or was to leave it as it is, with the
     * stage before it and its round. Derive them again after a late event, which can change those that follow it.
     *
     * @param customer whose relationship it is
     * @return in {@link LifecycleEvent#ORDER}, without those that were {@linkplain #displaced() displaced}
     */
    public List<StageMove> toStageMoves(CustomerId customer) {
        List<StageMove> moves = new ArrayList<>(version);
        for (LifecycleState at = this; at.record != null && at.previous != null; at = at.previous) {
            if (!at.displaced) {
                moves.add(at.record.toStageMove(customer, at.cycle));
            }
        }
        Collections.reverse(moves);
        return List.copyOf(moves);
    }

    /**
     * The state as it was to be seen at a point.
     *
     * @param asOf the point
     * @return the fold of the records that took effect up to its day and were known by then
     */
    public LifecycleState asOf(AsOf asOf) {
        LifecycleState seen = NONE;
        for (LifecycleRecord each : records()) {
            LifecycleEvent event = each.event();
            if (asOf.sees(Occurrence.of(event.effectiveAt()), event.recordedAt())) {
                seen = seen.append(each);
            }
        }
        return seen.version == version ? this : seen;
    }

    /** The state after one more record that comes after all others. */
    LifecycleState append(LifecycleRecord next) {
        return new LifecycleState(this, next);
    }

    /** The state of the records that come before an event. */
    LifecycleState before(LifecycleEvent event) {
        LifecycleState at = this;
        while (at.previous != null && LifecycleEvent.ORDER.compare(at.event(), event) >= 0) {
            at = at.previous;
        }
        return at;
    }

    /** The record with an id. */
    @Nullable
    LifecycleRecord find(FactId id) {
        if ((ids & bit(id)) == 0) {
            return null;
        }
        for (LifecycleState at = this; at.record != null && at.previous != null; at = at.previous) {
            if (at.record.event().id().equals(id)) {
                return at.record;
            }
        }
        return null;
    }

    private LifecycleEvent event() {
        if (record == null) {
            throw new AssertionError("a state with a previous one has a record");
        }
        return record.event();
    }

    private List<LifecycleRecord> records(boolean displacedOnly) {
        List<LifecycleRecord> records = new ArrayList<>(version);
        for (LifecycleState at = this; at.record != null && at.previous != null; at = at.previous) {
            if (!displacedOnly || at.displaced) {
                records.add(at.record);
            }
        }
        Collections.reverse(records);
        return List.copyOf(records);
    }

    private static long bit(FactId id) {
        int spread = id.hashCode() * 0x9E3779B9;
        return 1L << (spread >>> 26);
    }

    /** States are equal when their records are: all else follows from them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LifecycleState that
                && version == that.version
                && standing == that.standing
                && (this == that || records().equals(that.records()));
    }

    @Override
    public int hashCode() {
        return records().hashCode();
    }

    @Override
    public String toString() {
        return "LifecycleState[" + standing + ", cycle " + cycle + ", version " + version + ", records=" + records()
                + ", displaced="
                + displaced().stream().map(moved -> moved.event().id()).toList() + "]";
    }
}
