// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Digests texts and numbers so that different ones never look alike: each text comes with its length, and its
 * characters as they are (UTF-8 would turn every broken surrogate into the same question mark).
 */
final class RowDigest {
    private static final int BYTES_KEPT = 16;

    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(256);

    RowDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    RowDigest texts(List<String> texts) {
        for (String text : texts) {
            text(text);
        }
        return this;
    }

    RowDigest text(String text) {
        number(text.length());
        for (int i = 0; i < text.length(); i++) {
            makeRoom(Character.BYTES);
            buffer.putChar(text.charAt(i));
        }
        return this;
    }

    RowDigest number(long number) {
        makeRoom(Long.BYTES);
        buffer.putLong(number);
        return this;
    }

    String hex() {
        flush();
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES_KEPT);
    }

    private void makeRoom(int bytes) {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() {
        digest.update(buffer.flip());
        buffer.clear();
    }
}
