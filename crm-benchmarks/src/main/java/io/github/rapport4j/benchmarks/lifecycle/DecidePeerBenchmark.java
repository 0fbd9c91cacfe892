// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.lifecycle;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.squirrelframework.foundation.fsm.Condition;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.UntypedAnonymousAction;
import org.squirrelframework.foundation.fsm.UntypedStateMachine;
import org.squirrelframework.foundation.fsm.UntypedStateMachineBuilder;
import org.squirrelframework.foundation.fsm.impl.AbstractUntypedStateMachine;

/** One step of other machines, there and back: a guard of three conditions, an action that keeps a record. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecidePeerBenchmark {
    /** Two of the states. */
    public enum Stage {
        LEAD,
        CONTACT
    }

    /** Two of the events. */
    public enum Event {
        CONTACT_MADE,
        REQUALIFIED
    }

    private final Ring ring = new Ring();
    private final StateMachine<Stage, Event> stateless4j = stateless4j(ring);
    private final UntypedStateMachine squirrel = squirrel(ring);
    private Stage stage = Stage.LEAD;
    private boolean forth;

    /** What a hand-written method takes: a switch, three conditions, a linked record. */
    @Benchmark
    public Ring.Entry byHand() {
        if (!ring.isMet()) {
            throw new AssertionError();
        }
        Stage from = stage;
        stage = from == Stage.LEAD ? Stage.CONTACT : Stage.LEAD;
        return ring.keep(from, stage);
    }

    /** stateless4j, configured once. */
    @Benchmark
    public Object stateless4j() {
        stateless4j.fire(next());
        return stateless4j.getState();
    }

    /** squirrel-foundation, configured once. */
    @Benchmark
    public Object squirrel() {
        squirrel.fire(next());
        return squirrel.getCurrentState();
    }

    private Event next() {
        forth = !forth;
        return forth ? Event.CONTACT_MADE : Event.REQUALIFIED;
    }

    private static StateMachine<Stage, Event> stateless4j(Ring ring) {
        StateMachineConfig<Stage, Event> config = new StateMachineConfig<>();
        config.configure(Stage.LEAD)
                .permitIf(Event.CONTACT_MADE, Stage.CONTACT, ring::isMet)
                .onEntry(() -> ring.keep(Stage.CONTACT, Stage.LEAD));
        config.configure(Stage.CONTACT)
                .permitIf(Event.REQUALIFIED, Stage.LEAD, ring::isMet)
                .onEntry(() -> ring.keep(Stage.LEAD, Stage.CONTACT));
        return new StateMachine<>(Stage.LEAD, config);
    }

    private static UntypedStateMachine squirrel(Ring ring) {
        UntypedStateMachineBuilder builder = StateMachineBuilderFactory.create(Machine.class);
        connect(builder, ring, Stage.LEAD, Stage.CONTACT, Event.CONTACT_MADE);
        connect(builder, ring, Stage.CONTACT, Stage.LEAD, Event.REQUALIFIED);
        UntypedStateMachine machine = builder.newStateMachine(Stage.LEAD);
        machine.start();
        return machine;
    }

    private static void connect(UntypedStateMachineBuilder builder, Ring ring, Stage from, Stage to, Event on) {
        builder.externalTransition()
                .from(from)
                .to(to)
                .on(on)
                .when(new Guard(ring))
                .perform(new Keep(ring));
    }

    /** The class that squirrel wants. */
    @org.squirrelframework.foundation.fsm.annotation.StateMachineParameters(
            stateType = Stage.class,
            eventType = Event.class,
            contextType = Void.class)
    public static class Machine extends AbstractUntypedStateMachine {}

    private static final class Guard implements Condition<Object> {
        private final Ring ring;

        Guard(Ring ring) {
            this.ring = ring;
        }

        @Override
        public boolean isSatisfied(Object context) {
            return ring.isMet();
        }

        @Override
        public String name() {
            return "guard";
        }
    }

    private static final class Keep extends UntypedAnonymousAction {
        private final Ring ring;

        Keep(Ring ring) {
            this.ring = ring;
        }

        @Override
        public void execute(Object from, Object to, Object event, Object context, UntypedStateMachine machine) {
            ring.keep((Stage) from, (Stage) to);
        }
    }
}
