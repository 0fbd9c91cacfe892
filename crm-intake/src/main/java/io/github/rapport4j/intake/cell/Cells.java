// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.cell;

import java.util.Arrays;

/**
 * The cells of one row (单元格), without the blanks around them. One object is filled again and again, so that a file of
 * any length is read in the memory of its longest row. Not safe for use by several threads.
 */
public final class Cells {
    /** Stands where bytes could not be decoded: half of a surrogate pair, which no well-formed text holds alone. */
    public static final char MALFORMED = '\uDFFF';

    private char[] chars = new char[256];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int used;
    private int size;
    private long line;

    /** An empty row; a source fills it. */
    public Cells() {}

    /**
     * Begins the next row.
     *
     * @param newLine the line of the file it starts on, 1 for the first
     */
    public void begin(long newLine) {
        line = newLine;
        size = 0;
        used = 0;
    }

    /**
     * Adds a cell behind the others.
     *
     * @param source holds the text
     * @param from the first character
     * @param length how many characters
     */
    public void add(char[] source, int from, int length) {
        reserve(length);
        System.arraycopy(source, from, chars, used, length);
        addReserved(length);
    }

    /**
     * Adds a cell behind the others.
     *
     * @param text its text
     */
    public void add(String text) {
        reserve(text.length());
        text.getChars(0, text.length(), chars, used);
        addReserved(text.length());
    }

    /**
     * How many cells the row has.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
    }

    /**
     * The line of the file the row starts on.
     *
     * @return 1 for the first line
     */
    public long line() {
        return line;
    }

    /**
     * Where a cell starts, blanks left out; the position for {@link #charAt(int)}.
     *
     * @param cell 0 for the first
     * @return the first position
     */
    public int start(int cell) {
        return starts[cell];
    }

    /**
     * Where a cell ends, blanks left out.
     *
     * @param cell 0 for the first
     * @return the position behind its last character
     */
    public int end(int cell) {
        return ends[cell];
    }

    /**
     * One character.
     *
     * @param position between the start and the end of a cell
     * @return the character as it is in the file
     */
    public char charAt(int position) {
        return chars[position];
    }

    /**
     * The text of a cell.
     *
     * @param cell 0 for the first
     * @return its text without the blanks around it
     */
    public String text(int cell) {
        return new String(chars, starts[cell], ends[cell] - starts[cell]);
    }

    /**
     * Whether a cell says nothing.
     *
     * @param cell 0 for the first
     * @return true if it holds only blanks
     */
    public boolean isBlank(int cell) {
        return starts[cell] == ends[cell];
    }

    /**
     * Whether a cell holds bytes that could not be decoded.
     *
     * @param cell 0 for the first
     * @return true if {@link #MALFORMED} stands in it
     */
    public boolean isMalformed(int cell) {
        for (int i = starts[cell]; i < ends[cell]; i++) {
            if (chars[i] == MALFORMED && (i == starts[cell] || !Character.isHighSurrogate(chars[i - 1]))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a cell says a word, in upper or lower case.
     *
     * @param cell 0 for the first
     * @param word the word
     * @return true if it holds that and nothing else
     */
    public boolean isWord(int cell, String word) {
        int start = starts[cell];
        if (ends[cell] - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(chars[start + i]) != Character.toLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a cell has exactly this text.
     *
     * @param cell 0 for the first
     * @param text the text
     * @return true if all characters are equal
     */
    public boolean isText(int cell, String text) {
        int start = starts[cell];
        if (ends[cell] - start != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (chars[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Folds a cell into a hash of a row; the order and the borders of the cells count.
     *
     * @param cell 0 for the first
     * @param seed the hash of the cells before
     * @return 64 mixed bits
     */
    public long hash(int cell, long seed) {
        long hash = seed;
        for (int i = starts[cell]; i < ends[cell]; i++) {
            hash = mix(hash, chars[i]);
        }
        return mix(hash, 0x10000L);
    }

    static char narrow(char c) {
        if (c < '\u0080') {
            return c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return c == '\u2212' ? '-' : c;
    }

    private static long mix(long hash, long value) {
        return Long.rotateLeft(hash ^ value, 29) * 0x9E3779B97F4A7C15L;
    }

    private void reserve(int length) {
        if (used + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(used + length, 2 * chars.length));
        }
        if (size == ends.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
    }

    private void addReserved(int length) {
        int from = used;
        int until = used + length;
        while (from < until && isSpace(chars[from])) {
            from++;
        }
        while (until > from && isSpace(chars[until - 1])) {
            until--;
        }
        starts[size] = from;
        ends[size++] = until;
        used += length;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }
}
