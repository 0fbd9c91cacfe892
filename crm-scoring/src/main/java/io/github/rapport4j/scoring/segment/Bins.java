// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import io.github.rapport4j.scoring.axis.Column;
import io.github.rapport4j.scoring.internal.Decimals;
import io.github.rapport4j.scoring.rhythm.CustomerIndex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** Parts one measure into classes. */
final class Bins {
    private static final int CLASSES = 5;

    private final RfmMeasure measure;
    private final Column column;
    private final Members members;
    private final BitSet among;
    private final byte[] scores;

    private Bins(RfmMeasure measure, Column column, Members members) {
        this.measure = measure;
        this.column = column;
        this.members = members;
        this.among = members.among();
        this.scores = new byte[column.size()];
    }

    static Bins of(RfmMeasure measure, Column column, Members members) {
        return new Bins(measure, column, members);
    }

    Binned quantile() {
        List<BigDecimal> edges = edges();
        boolean[] used = new boolean[CLASSES];
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            BigDecimal value = column.amount(i);
            int passed = 0;
            while (passed < edges.size() && isBetter(value, edges.get(passed))) {
                passed++;
            }
            scores[i] = (byte) (passed + 1);
            used[passed] = true;
        }
        List<BigDecimal> parting = spread(used, edges);
        return binned(parting);
    }

    Binned plusOne() {
        List<BigDecimal> edges = edges().stream().map(BigDecimal.ONE::add).toList();
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            BigDecimal value = column.amount(i);
            int reached = 0;
            for (BigDecimal edge : edges) {
                reached += value.compareTo(edge) >= 0 ? 1 : 0;
            }
            scores[i] = (byte) (isRecency() ? CLASSES - reached : reached + 1);
        }
        return binned(edges);
    }

    Binned ntile() {
        List<Integer> order = members.inOrder();
        order.sort((a, b) -> isRecency() ? column.compare(b, a) : column.compare(a, b));
        List<BigDecimal> edges = new ArrayList<>();
        int size = order.size() / CLASSES;
        int larger = order.size() % CLASSES;
        int next = 0;
        for (int score = 1; score <= CLASSES; score++) {
            int end = next + size + (score <= larger ? 1 : 0);
            if (score > 1 && end > next) {
                edges.add(column.amount(order.get(next)));
            }
            for (; next < end; next++) {
                scores[order.get(next)] = (byte) score;
            }
        }
        return binned(edges);
    }

    /** The quantiles from the worst to the best. */
    private List<BigDecimal> edges() {
        List<BigDecimal> edges = new ArrayList<>(CLASSES - 1);
        int n = among.cardinality();
        for (int fifth = 1; fifth < CLASSES && n > 0; fifth++) {
            edges.add(quantile(fifth, n));
        }
        if (isRecency()) {
            Collections.reverse(edges);
        }
        return edges;
    }

    /** Type 7 and exact: a cut of doubles would be rounded to the next double. */
    private BigDecimal quantile(int fifth, int n) {
        long fifths = (long) fifth * (n - 1);
        int floor = (int) (fifths / CLASSES);
        BigDecimal start = column.amount(column.fromTop(n - floor, among));
        if (fifths % CLASSES == 0) {
            return start;
        }
        BigDecimal end = column.amount(column.fromTop(n - floor - 1, among));
        return start.add(end.subtract(start).multiply(BigDecimal.valueOf(2 * (fifths % CLASSES), 1)));
    }

    private boolean isBetter(BigDecimal value, BigDecimal edge) {
        return isRecency() ? value.compareTo(edge) < 0 : value.compareTo(edge) > 0;
    }

    private boolean isRecency() {
        return measure == RfmMeasure.RECENCY;
    }

    /** Spreads the classes in use over 1 to 5; gives the edges that part them. */
    private List<BigDecimal> spread(boolean[] used, List<BigDecimal> edges) {
        byte[] renamed = new byte[CLASSES + 1];
        List<BigDecimal> parting = new ArrayList<>();
        int classes = count(used);
        int seen = 0;
        for (int raw = 0; raw < CLASSES; raw++) {
            if (used[raw]) {
                renamed[raw + 1] = (byte) score(seen++, classes);
                if (seen < classes) {
                    parting.add(edges.get(raw));
                }
            }
        }
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            scores[i] = renamed[scores[i]];
        }
        return parting;
    }

    private static int score(int rank, int classes) {
        int steps = classes - 1;
        return steps == 0 ? (CLASSES + 1) / 2 : 1 + (2 * (CLASSES - 1) * rank + steps) / (2 * steps);
    }

    private static int count(boolean[] used) {
        int count = 0;
        for (boolean one : used) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private Binned binned(List<BigDecimal> edges) {
        boolean[] given = new boolean[CLASSES + 1];
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            given[scores[i]] = true;
        }
        List<Integer> used = new ArrayList<>(CLASSES);
        for (int score = 1; score <= CLASSES; score++) {
            if (given[score]) {
                used.add(score);
            }
        }
        List<BigDecimal> plain = edges.stream().map(Decimals::plain).toList();
        return new Binned(scores, new RfmScale(measure, plain, used, among.cardinality()));
    }

    /**
     * Who is parted.
     *
     * @param among their positions
     * @param index whose positions they are; without customers when nobody knows
     */
    record Members(BitSet among, CustomerIndex index) {
        /** The positions in the order in which ties are split. */
        List<Integer> inOrder() {
            List<Integer> order = new ArrayList<>(among.stream().boxed().toList());
            if (among.length() <= index.size()) {
                order.sort((a, b) ->
                        compare(index.customer(a).value(), index.customer(b).value()));
            }
            return order;
        }

        /** Ids of digits as numbers, and before all others. */
        private static int compare(String one, String other) {
            boolean isNumber = isNumber(one);
            if (!isNumber || !isNumber(other)) {
                return isNumber == isNumber(other) ? one.compareTo(other) : isNumber ? -1 : 1;
            }
            String first = withoutZeros(one);
            String second = withoutZeros(other);
            int byNumber = first.length() == second.length()
                    ? first.compareTo(second)
                    : Integer.compare(first.length(), second.length());
            return byNumber == 0 ? one.compareTo(other) : byNumber;
        }

        private static String withoutZeros(String digits) {
            int start = 0;
            while (start < digits.length() && digits.charAt(start) == '0') {
                start++;
            }
            return digits.substring(start);
        }

        private static boolean isNumber(String id) {
            return id.chars().allMatch(c -> c >= '0' && c <= '9');
        }
    }
}
