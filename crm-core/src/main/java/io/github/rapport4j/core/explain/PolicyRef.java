// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which policy was applied: its name and version as its owner calls it, and a fingerprint of its content, so that two
 * policies of one name that differ are told apart.
 *
 * @param name such as {@code standard}; not blank
 * @param version 1 or higher
 * @param fingerprint 16 hexadecimal digits computed from the content
 */
public record PolicyRef(String name, int version, String fingerprint) {
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern FORM = Pattern.compile("(.*) v(\\d{1,10}) \\(([0-9a-f]{16})\\)", Pattern.DOTALL);

    public PolicyRef {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fingerprint, "fingerprint");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        if (version < 1) {
            throw new IllegalArgumentException("version must be at least 1, but was " + version);
        }
        if (!FINGERPRINT.matcher(fingerprint).matches()) {
            throw new IllegalArgumentException("fingerprint must be 16 hexadecimal digits, but was " + fingerprint);
        }
    }

    /**
     * A reference whose fingerprint is computed from the content.
     *
     * @param name the name of the policy
     * @param version its version
     * @param content every field of the policy in a fixed order and form, equal exactly when the policies are
     * @return the reference
     */
    public static PolicyRef of(String name, int version, String content) {
        return new PolicyRef(name, version, digest(content));
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text such as {@code standard v1 (0123456789abcdef)}
     * @return the reference
     * @throws IllegalArgumentException if the text has another form
     */
    public static PolicyRef parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("policy ref must be name v1 (fingerprint), but was " + text);
        }
        return new PolicyRef(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3));
    }

    @Override
    public String toString() {
        return name + " v" + version + " (" + fingerprint + ")";
    }

    private static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
