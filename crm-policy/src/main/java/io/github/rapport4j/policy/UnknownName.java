// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What to say of a name that nothing has: that its value has another shape, or which names there are. */
final class UnknownName {
    private UnknownName() {}

    static Reason reason(String path, Set<String> known) {
        String form = Paths.form(path);
        if (known.stream().anyMatch(name -> name.startsWith(form + "["))) {
            return Reason.of(PolicyFileReason.NOT_A_LIST);
        }
        if (known.stream().anyMatch(name -> name.startsWith(form + "."))) {
            return Reason.of(PolicyFileReason.NOT_A_MAP);
        }
        if (form.endsWith("[]") && known.contains(form.substring(0, form.length() - 2))) {
            return Reason.of(PolicyFileReason.NOT_ONE);
        }
        List<String> beside = beside(form, known);
        String last = form.substring(form.lastIndexOf('.') + 1);
        return nearest(last, beside)
                .map(near -> Reason.of(PolicyFileReason.NEAR_NAME, near, beside))
                .orElseGet(() -> Reason.of(PolicyFileReason.UNKNOWN_NAME, beside));
    }

    /** The names that stand beside the unknown one, or the first names there are. */
    private static List<String> beside(String path, Set<String> known) {
        String prefix = path.substring(0, path.lastIndexOf('.') + 1);
        List<String> beside = known.stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .map(name -> name.replaceFirst("[.\\[].*", ""))
                .distinct()
                .toList();
        return beside.isEmpty() ? beside("", known) : beside;
    }

    /** The name that is nearest, if it is near: at most one letter in three differs. */
    private static Optional<String> nearest(String name, List<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(other -> distance(name, other)))
                .filter(near -> 3 * distance(name, near) <= Math.max(name.length(), near.length()));
    }

    /** How many letters to put in, take out or change, after Levenshtein. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
