// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

/**
 * The three scores of a customer (RFM 评分), 5 is best; for recency that is the most recent.
 *
 * @param recency 1 to 5
 * @param frequency 1 to 5
 * @param money 1 to 5
 */
public record RfmScore(int recency, int frequency, int money) {
    static final int CELLS = 125;

    public RfmScore {
        check("recency", recency);
        check("frequency", frequency);
        check("money", money);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text three digits from 1 to 5, such as {@code 545}
     * @return the scores
     * @throws IllegalArgumentException if the text has another form
     */
    public static RfmScore parse(String text) {
        if (text.length() != 3) {
            throw new IllegalArgumentException("text must be three digits, but was " + text);
        }
        return new RfmScore(text.charAt(0) - '0', text.charAt(1) - '0', text.charAt(2) - '0');
    }

    /** The number of the cell, 0 for 111 to 124 for 555. */
    int cell() {
        return ((recency - 1) * 5 + frequency - 1) * 5 + money - 1;
    }

    static RfmScore ofCell(int cell) {
        return new RfmScore(cell / 25 + 1, cell / 5 % 5 + 1, cell % 5 + 1);
    }

    @Override
    public String toString() {
        return "" + recency + frequency + money;
    }

    private static void check(String name, int score) {
        if (score < 1 || score > RfmScale.CLASSES) {
            throw new IllegalArgumentException(name + " must be 1 to 5, but was " + score);
        }
    }
}
