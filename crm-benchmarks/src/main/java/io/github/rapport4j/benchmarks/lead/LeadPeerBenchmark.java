// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.lead;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlScript;
import org.apache.commons.jexl3.MapContext;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.mvel2.MVEL;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One lead by other libraries: four weighted criteria, the sum, the band and the four shares as a list. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LeadPeerBenchmark {
    static final String[] NAMES = {"budget", "authority", "need", "timeline"};
    static final double[] WEIGHTS = {20, 25, 30, 25};

    private static final String SHARES = "budget * 20.0, authority * 25.0, need * 30.0, timeline * 25.0";
    private static final String SUM = "budget * 20.0 + authority * 25.0 + need * 30.0 + timeline * 25.0";
    private static final String BAND = "sum >= 70.0 ? 'high' : sum >= 40.0 ? 'medium' : 'deferred'";

    private final Serializable mvel =
            MVEL.compileExpression("sum = " + SUM + "; band = " + BAND + "; [sum, band, " + SHARES + "]");
    private final JexlScript jexl = new JexlBuilder()
            .create()
            .createScript("var sum = " + SUM + "; var band = " + BAND + "; [sum, band, " + SHARES + "]");
    private final DefaultRulesEngine easyRules = new DefaultRulesEngine();
    private final Rules rules = rules();
    private final double[][] leads = new double[LeadPool.SIZE][];
    private int next;

    /** Fills the pool. */
    public LeadPeerBenchmark() {
        LeadPool pool = LeadPool.complete();
        for (int i = 0; i < leads.length; i++) {
            leads[i] = pool.degrees();
        }
    }

    /** What a hand-written method takes, with a record of the shares. */
    @Benchmark
    public Flat byHandFlat() {
        return Flat.of(lead());
    }

    /** What a hand-written method takes, with a list of the shares. */
    @Benchmark
    public List<Object> byHandList() {
        Flat flat = Flat.of(lead());
        return List.of(flat.sum, flat.band, flat.budget, flat.authority, flat.need, flat.timeline);
    }

    /** MVEL, compiled once. */
    @Benchmark
    public Object mvel() {
        return MVEL.executeExpression(mvel, variables());
    }

    /** JEXL, compiled once. */
    @Benchmark
    public Object jexl() {
        return jexl.execute(new MapContext(variables()));
    }

    /** Easy Rules: one rule for each criterion and one for the band. */
    @Benchmark
    public Object easyRules() {
        double[] lead = lead();
        Facts facts = new Facts();
        for (int i = 0; i < lead.length; i++) {
            facts.put(NAMES[i], lead[i]);
        }
        Tally tally = new Tally();
        facts.put("tally", tally);
        easyRules.fire(rules, facts);
        return tally;
    }

    private static Rules rules() {
        Rules rules = new Rules();
        for (int i = 0; i < NAMES.length; i++) {
            String name = NAMES[i];
            int of = i;
            rules.register(rule(name, i, facts -> {
                Tally tally = facts.get("tally");
                double share = WEIGHTS[of] * facts.<Double>get(name);
                tally.shares.add(share);
                tally.sum += share;
            }));
        }
        rules.register(rule("band", NAMES.length, facts -> {
            Tally tally = facts.get("tally");
            tally.band = Flat.band(tally.sum);
        }));
        return rules;
    }

    private static Rule rule(String name, int priority, org.jeasy.rules.api.Action action) {
        return new RuleBuilder()
                .name(name)
                .priority(priority)
                .when(facts -> true)
                .then(action)
                .build();
    }

    Map<String, Object> variables() {
        double[] lead = lead();
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < lead.length; i++) {
            variables.put(NAMES[i], lead[i]);
        }
        return variables;
    }

    private double[] lead() {
        return leads[next++ & (LeadPool.SIZE - 1)];
    }

    /** What rules add to. */
    static final class Tally {
        final List<Double> shares = new ArrayList<>(NAMES.length);
        double sum;
        String band = "";
    }

    /** A score without a list. */
    public record Flat(double sum, String band, double budget, double authority, double need, double timeline) {
        static Flat of(double[] lead) {
            double budget = 20 * lead[0];
            double authority = 25 * lead[1];
            double need = 30 * lead[2];
            double timeline = 25 * lead[3];
            double sum = budget + authority + need + timeline;
            return new Flat(sum, band(sum), budget, authority, need, timeline);
        }

        static String band(double sum) {
            return sum >= 70 ? "high" : sum >= 40 ? "medium" : "deferred";
        }
    }
}
