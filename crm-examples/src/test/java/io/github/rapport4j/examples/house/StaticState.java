// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Static fields that could carry something from one call to the next, judged by what they hold. */
final class StaticState {
    private static final Set<Class<?>> VALUES = Set.of(
            String.class,
            Boolean.class,
            Character.class,
            Locale.class,
            Currency.class,
            HexFormat.class,
            Pattern.class,
            Class.class,
            Optional.class,
            java.util.UUID.class);

    private static final String HOUSE = HouseModule.HOUSE + ".";

    private StaticState() {}

    static Stream<String> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .filter(field -> canChange(type, field))
                .map(field -> type.getName() + "." + field.getName());
    }

    private static boolean canChange(Class<?> type, Field field) {
        if (!Modifier.isFinal(field.getModifiers())) {
            return true;
        }
        if (field.getType().isPrimitive() || field.isEnumConstant()) {
            return false;
        }
        if (field.getType().isArray()) {
            return !Modifier.isPrivate(field.getModifiers()) || leaks(type, field.getType());
        }
        try {
            field.setAccessible(true);
            return !isFixed(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** A private array is a table of constants unless some method hands it out. */
    private static boolean leaks(Class<?> type, Class<?> array) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !isValuesOfEnum(method))
                .anyMatch(method -> method.getReturnType().equals(array));
    }

    private static boolean isValuesOfEnum(Method method) {
        return method.getDeclaringClass().isEnum() && method.getName().equals("values");
    }

    private static boolean isFixed(@Nullable Object value) {
        if (value == null || value instanceof Enum<?> || value instanceof Charset || value instanceof Number) {
            return !(value instanceof Number) || isNumberValue(value);
        }
        Class<?> type = value.getClass();
        if (value instanceof Map<?, ?> map) {
            return isFixedCollection(type)
                    && Stream.concat(map.keySet().stream(), map.values().stream())
                            .allMatch(StaticState::isFixed);
        }
        if (value instanceof Collection<?> items) {
            return isFixedCollection(type) && items.stream().allMatch(StaticState::isFixed);
        }
        return VALUES.contains(type)
                || type.isHidden()
                || type.getName().startsWith("java.time.")
                || type.getName().startsWith("java.math.")
                || type.getName().startsWith("java.util.Comparator")
                || type.getName().startsWith("java.util.Collections$Reverse")
                || (type.getName().startsWith(HOUSE) && hasFinalFieldsOnly(type));
    }

    private static boolean isNumberValue(Object value) {
        String name = value.getClass().getName();
        return name.startsWith("java.math.") || name.matches("java\\.lang\\.(Byte|Short|Integer|Long|Float|Double)");
    }

    private static boolean isFixedCollection(Class<?> type) {
        return type.getName()
                .matches("java\\.util\\.(ImmutableCollections|Collections\\$(Unmodifiable|Empty|Singleton)).*"
                        + "|com\\.google\\.common\\.collect\\..*Immutable.*");
    }

    private static boolean hasFinalFieldsOnly(Class<?> type) {
        return Stream.<Class<?>>iterate(type, c -> c != null && c != Object.class, Class::getSuperclass)
                .flatMap(c -> Arrays.stream(c.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .allMatch(field -> Modifier.isFinal(field.getModifiers()));
    }
}
