// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.lab;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.examples.job.JobException;
import io.github.rapport4j.examples.job.JobInput;
import io.github.rapport4j.examples.job.JobOptions;
import io.github.rapport4j.examples.job.LoadedFiles;
import io.github.rapport4j.intake.row.IntakeException;
import io.github.rapport4j.scoring.warning.ScanPoint;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Tries a policy before it goes live (规则试算): reads two policy files of a kind, applies both to one company, and prints
 * what the files do differently, how many customers or leads move from where to where, and why each of them moves.
 * Without files it tries bundled pairs on the bundled sample company.
 */
@Command(name = "trial", mixinStandardHelpOptions = true, sortOptions = false)
public final class PolicyTrial {
    /** Exit code when the policies were compared. */
    public static final int DONE = 0;

    /** Exit code when nothing could be compared. */
    public static final int FAILED = 1;

    @Mixin
    private JobOptions job = new JobOptions();

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "3",
            description = "how many movers to explain (default: 3)")
    private int show;

    @Parameters(
            paramLabel = "POLICY",
            description = "two policy files, or a kind such as quadrant, or nothing",
            arity = "0..2")
    private List<String> policies = List.of();

    private PolicyTrial() {}

    /**
     * Compares two policies. The process ends with 0 when it could be done, else with another code.
     *
     * @param arguments the command line; {@code --help} lists the options
     */
    public static void main(String[] arguments) {
        int code = run(
                arguments,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        if (code != DONE) {
            System.exit(code);
        }
    }

    /**
     * Compares two policies without ending the process.
     *
     * @param arguments the command line
     * @param out where the comparison goes
     * @param err where problems go
     * @return {@link #DONE} or {@link #FAILED}
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        PolicyTrial trial = new PolicyTrial();
        CommandLine line = new CommandLine(trial).setOut(out).setErr(err);
        try {
            line.parseArgs(arguments);
            if (line.isUsageHelpRequested()) {
                line.usage(out);
                return DONE;
            }
            trial.job.check();
            return trial.compare(out, err);
        } catch (CommandLine.ParameterException | JobException e) {
            err.println(e.getMessage());
        } catch (IntakeException e) {
            err.println(e.text(trial.job.locale()));
        }
        return FAILED;
    }

    private int compare(PrintWriter out, PrintWriter err) {
        Locale language = job.locale();
        TrialRun run = new TrialRun(trials(JobInput.read(job)), new TrialRun.Screen(out, language, show));
        List<Reason> problems = switch (policies.size()) {
            case 0 -> run.all();
            case 1 -> run.bundled(policies.get(0));
            default -> run.files(Path.of(policies.get(0)), Path.of(policies.get(1)));
        };
        problems.forEach(problem -> err.println(problem.text(language)));
        return problems.isEmpty() ? DONE : FAILED;
    }

    private static Trials trials(LoadedFiles files) {
        Members members = new Members(files.base(), files.currency());
        ScanPoint point = ScanPoint.builder()
                .asOf(files.base().asOf())
                .currency(files.currency())
                .segmentMedian(members.usual())
                .build();
        return new Trials(members, files.base().openLeads(), point);
    }
}
