// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.lifecycle;

import io.github.rapport4j.benchmarks.lifecycle.DecidePeerBenchmark.Event;
import io.github.rapport4j.benchmarks.lifecycle.DecidePeerBenchmark.Stage;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import reactor.core.publisher.Mono;

/** One step of Spring Statemachine, there and back: a guard of three conditions, an action that keeps a record. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecideSpringBenchmark {
    private final Ring ring = new Ring();
    private StateMachine<Stage, Event> machine;
    private boolean forth;

    /** Builds and starts the machine. */
    @Setup
    public void start() throws Exception {
        StateMachineBuilder.Builder<Stage, Event> builder = StateMachineBuilder.builder();
        builder.configureConfiguration().withConfiguration().autoStartup(true);
        builder.configureStates().withStates().initial(Stage.LEAD).states(EnumSet.allOf(Stage.class));
        builder.configureTransitions()
                .withExternal()
                .source(Stage.LEAD)
                .target(Stage.CONTACT)
                .event(Event.CONTACT_MADE)
                .guard(context -> ring.isMet())
                .action(context -> ring.keep(Stage.LEAD, Stage.CONTACT))
                .and()
                .withExternal()
                .source(Stage.CONTACT)
                .target(Stage.LEAD)
                .event(Event.REQUALIFIED)
                .guard(context -> ring.isMet())
                .action(context -> ring.keep(Stage.CONTACT, Stage.LEAD));
        machine = builder.build();
        machine.startReactively().block();
    }

    /** Spring Statemachine, built once. */
    @Benchmark
    public Object spring() {
        forth = !forth;
        Event event = forth ? Event.CONTACT_MADE : Event.REQUALIFIED;
        machine.sendEvent(Mono.just(MessageBuilder.withPayload(event).build())).blockLast();
        return machine.getState().getId();
    }
}
