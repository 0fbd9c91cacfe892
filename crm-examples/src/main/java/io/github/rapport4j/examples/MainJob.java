// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.examples.console.ConsoleWriter;
import io.github.rapport4j.examples.job.JobException;
import io.github.rapport4j.examples.job.JobInput;
import io.github.rapport4j.examples.job.JobOptions;
import io.github.rapport4j.examples.job.JobReport;
import io.github.rapport4j.examples.job.JobText;
import io.github.rapport4j.examples.job.LoadedFiles;
import io.github.rapport4j.examples.job.OptionValues;
import io.github.rapport4j.examples.page.PageWriter;
import io.github.rapport4j.examples.report.Report;
import io.github.rapport4j.intake.row.IntakeException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/**
 * The main job: reads purchases, customers and leads, prints who the core customers are, which lead to call first and
 * how well customers are kept, and writes one page with the reason behind every number.
 */
public final class MainJob {
    /** Exit code when the report was made, whatever rows were rejected. */
    public static final int DONE = 0;

    /** Exit code when nothing could be done. */
    public static final int FAILED = 1;

    /** Exit code when the command line could not be understood. */
    public static final int USAGE = 2;

    private MainJob() {}

    /**
     * Runs the job. The process ends with 0 when a report was made, else with another code.
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
     * Runs the job without ending the process.
     *
     * @param arguments the command line
     * @param out where the report goes
     * @param err where problems go
     * @return {@link #DONE}, {@link #FAILED} or {@link #USAGE}
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        JobOptions options = new JobOptions();
        CommandLine line =
                OptionValues.teach(new CommandLine(options)).setOut(out).setErr(err);
        try {
            line.parseArgs(arguments);
            options.check();
        } catch (CommandLine.ParameterException | JobException e) {
            err.println(e.getMessage());
            err.println("--help lists the options");
            return USAGE;
        }
        if (line.isUsageHelpRequested()) {
            line.usage(out);
            return DONE;
        }
        if (line.isVersionHelpRequested()) {
            line.printVersionHelp(out);
            return DONE;
        }
        return report(options, out, err);
    }

    private static int report(JobOptions options, PrintWriter out, PrintWriter err) {
        Locale language = options.locale();
        try {
            LoadedFiles files = JobInput.read(options);
            Report report = JobReport.of(files);
            new ConsoleWriter(out, language).write(report);
            PageWriter.write(report, language, options.page());
            out.println();
            out.println(Reason.of(
                            JobText.PAGE_WRITTEN,
                            options.page().toAbsolutePath().normalize())
                    .text(language));
            return files.base().isEmpty() ? FAILED : DONE;
        } catch (IntakeException e) {
            err.println(e.text(language));
        } catch (IOException e) {
            err.println(
                    Reason.of(JobText.PAGE_FAILED, options.page(), e.toString()).text(language));
        }
        return FAILED;
    }
}
