// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.lab;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.policy.PolicyDiff;
import io.github.rapport4j.policy.PolicyFile;
import io.github.rapport4j.policy.PolicyForm;
import io.github.rapport4j.policy.PolicyForms;
import io.github.rapport4j.policy.PolicyProblem;
import io.github.rapport4j.policy.PolicyReading;
import io.github.rapport4j.scoring.lab.Comparison;
import io.github.rapport4j.scoring.lab.PolicyLab;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Reads two policies and has them compared; what is wrong with the files is told, not thrown. */
final class TrialRun {
    private static final String BUNDLED = "/io/github/rapport4j/examples/policies/";
    private static final List<String> PAIRS = List.of("bant", "quadrant", "tiers", "rfm-groups", "health");

    private final Trials trials;
    private final Screen screen;

    TrialRun(Trials trials, Screen screen) {
        this.trials = trials;
        this.screen = screen;
    }

    /** Where it is shown, in which language, and how many movers. */
    record Screen(PrintWriter out, Locale language, int show) {}

    /** A policy file: what it is called and what it says. */
    private record Source(String name, String text) {}

    List<Reason> all() {
        List<Reason> problems = new ArrayList<>();
        for (String kind : PAIRS) {
            problems.addAll(bundled(kind));
            screen.out.println();
        }
        return problems;
    }

    /** The default of a kind against what a sales director might want. */
    List<Reason> bundled(String kind) {
        if (!PAIRS.contains(kind)) {
            return List.of(Reason.of(TrialText.USAGE, PAIRS));
        }
        String standard = PolicyForms.find(kind).map(TrialRun::written).orElseThrow();
        return compare(new Source("standard", standard), new Source(kind + ".yaml", resource(kind + ".yaml")));
    }

    private static <P extends Policy> String written(PolicyForm<P> form) {
        return PolicyFile.format(form, form.base());
    }

    List<Reason> files(Path before, Path after) {
        try {
            return compare(source(before), source(after));
        } catch (IOException e) {
            return List.of(Reason.of(TrialText.UNREADABLE, String.valueOf(e.getMessage())));
        }
    }

    private static Source source(Path file) throws IOException {
        return new Source(String.valueOf(file.getFileName()), Files.readString(file));
    }

    private List<Reason> compare(Source before, Source after) {
        Optional<String> kind = PolicyFile.kind(before.text);
        if (kind.isEmpty()) {
            return List.of(Reason.of(TrialText.NO_KIND, before.name));
        }
        Optional<Trials.Trial<?, ?, ?>> trial = trials.find(kind.get());
        if (trial.isEmpty()) {
            List<String> kinds =
                    trials.all().stream().map(each -> each.form().kind()).toList();
            return List.of(Reason.of(TrialText.NO_TRIAL, before.name, kinds));
        }
        return compare(trial.get(), before, after);
    }

    private <P extends Policy, T, O extends Enum<O> & Term> List<Reason> compare(
            Trials.Trial<P, T, O> trial, Source before, Source after) {
        List<Reason> problems = new ArrayList<>();
        Optional<P> one = read(PolicyFile.parse(trial.form(), before.name, before.text), problems);
        Optional<P> other = read(PolicyFile.parse(trial.form(), after.name, after.text), problems);
        if (one.isPresent() && other.isPresent()) {
            show(trial, one.get(), other.get());
        }
        return problems;
    }

    private static <P> Optional<P> read(PolicyReading<P> reading, List<Reason> problems) {
        return reading.fold(Optional::of, wrong -> {
            wrong.stream().map(PolicyProblem::toReason).forEach(problems::add);
            return Optional.empty();
        });
    }

    private <P extends Policy, T, O extends Enum<O> & Term> void show(Trials.Trial<P, T, O> trial, P one, P other) {
        PrintWriter out = screen.out;
        Comparison<T, O> comparison =
                PolicyLab.compare(trial.rule().apply(one), trial.rule().apply(other), trial.base());
        out.println(PolicyDiff.of(trial.form(), one, other).explain(screen.language));
        out.println();
        TrialWriter<T, O> writer = new TrialWriter<>(out, screen.language, comparison);
        writer.table();
        out.println();
        writer.moves(screen.show);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(TrialRun.class.getResourceAsStream(BUNDLED + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
