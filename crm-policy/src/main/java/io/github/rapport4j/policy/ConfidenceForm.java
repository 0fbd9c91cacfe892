// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.statistic.Bootstrap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How sure figures are, a section of every form about figures. */
final class ConfidenceForm<P> {
    private final Function<P, Confidence> read;
    private final BiFunction<P, Confidence, P> write;

    ConfidenceForm(Function<P, Confidence> read, BiFunction<P, Confidence, P> write) {
        this.read = read;
        this.write = write;
    }

    static <P extends Policy> PolicyForm<P> add(
            PolicyForm<P> form, Function<P, Confidence> read, BiFunction<P, Confidence, P> write) {
        ConfidenceForm<P> confidence = new ConfidenceForm<>(read, write);
        return form.with("confidence", confidence::lines, confidence::with)
                .with("confidence.bootstrap", confidence::draws, confidence::withDraws);
    }

    private Map<String, String> lines(P policy) {
        Confidence confidence = read.apply(policy);
        return Lines.of(
                "level", confidence.level(),
                "method", confidence.method().code(),
                "minimum-n", confidence.minimumN());
    }

    private P with(P policy, Values values) {
        Confidence.Method method = values.term("method", List.of(Confidence.Method.values()));
        double level = values.number("level").doubleValue();
        return write.apply(
                policy,
                new Confidence(
                        level,
                        method,
                        values.large("minimum-n"),
                        read.apply(policy).bootstrap()));
    }

    private Map<String, String> draws(P policy) {
        Bootstrap bootstrap = read.apply(policy).bootstrap();
        return Lines.of("resamples", bootstrap.resamples(), "seed", bootstrap.seed());
    }

    private P withDraws(P policy, Values values) {
        Bootstrap bootstrap = Bootstrap.of(values.whole("resamples"), values.large("seed"));
        if (bootstrap.seed() != values.large("seed")) {
            throw new IllegalArgumentException("seed must be 0 without resamples, but was " + values.large("seed"));
        }
        return write.apply(policy, read.apply(policy).withBootstrap(bootstrap));
    }
}
