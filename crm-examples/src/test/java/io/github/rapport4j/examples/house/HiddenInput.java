// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Calls whose answer depends on more than their arguments: the clock, the machine, its settings, chance. */
final class HiddenInput {
    private static final Map<String, Set<String>> METHODS = Map.ofEntries(
            Map.entry("java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv")),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry("java.util.TimeZone", Set.of("getDefault")),
            Map.entry("java.util.Locale", Set.of("getDefault")),
            Map.entry("java.util.Calendar", Set.of("getInstance")),
            Map.entry("java.util.UUID", Set.of("randomUUID")),
            Map.entry("java.nio.charset.Charset", Set.of("defaultCharset")),
            Map.entry("java.lang.String", Set.of("formatted")),
            Map.entry(
                    "java.lang.Math",
                    Set.of(
                            "random", "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "exp", "log", "log10",
                            "cbrt", "pow", "sinh", "cosh", "tanh", "hypot", "expm1", "log1p")));

    private static final Set<String> TYPES = Set.of(
            "java.time.Clock",
            "java.time.InstantSource",
            "java.text.NumberFormat",
            "java.text.DecimalFormat",
            "java.text.DateFormat",
            "java.text.SimpleDateFormat",
            "java.text.MessageFormat",
            "java.util.Random",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.ResourceBundle");

    /** Methods and constructors that take the machine's language, charset or time when they are given none. */
    private static final Set<String> WITHOUT_ARGUMENT = Set.of(
            "java.util.Date.<init>()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>(byte[])",
            "java.lang.String.format(java.lang.String, java.lang.Object[])",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");

    private HiddenInput() {}

    static Stream<String> usedBy(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(HiddenInput::isHidden)
                .map(JavaAccess::getDescription)
                .sorted();
    }

    private static boolean isHidden(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getTarget().getName();
        return TYPES.contains(owner)
                || METHODS.getOrDefault(owner, Set.of()).contains(name)
                || (owner.startsWith("java.time.") && name.equals("now"))
                || (access.getTarget() instanceof CodeUnitAccessTarget called
                        && WITHOUT_ARGUMENT.contains(signature(owner, called)));
    }

    private static String signature(String owner, CodeUnitAccessTarget called) {
        List<String> types = called.getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .map(name -> switch (name) {
                    case "[B" -> "byte[]";
                    case "[Ljava.lang.Object;" -> "java.lang.Object[]";
                    default -> name;
                })
                .toList();
        return owner + "." + called.getName() + "(" + String.join(", ", types) + ")";
    }
}
