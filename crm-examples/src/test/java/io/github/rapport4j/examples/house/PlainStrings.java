// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.rapport4j.core.privacy.Personal;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Text that a type keeps outside a type marked {@link Personal}. What Immutables generates counts as the type it was
 * generated for, so that abstract accessors are seen through the fields behind them.
 */
final class PlainStrings {
    private PlainStrings() {}

    static Stream<String> of(JavaClass type, Set<String> allowed) {
        JavaClass owner = source(type);
        if (owner.isEnum() || owner.isAnnotatedWith(Personal.class)) {
            return Stream.of();
        }
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(PlainStrings::holdsText)
                .map(field -> shortName(owner) + "." + field.getName())
                .filter(name -> !allowed.contains(name));
    }

    private static boolean holdsText(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .anyMatch(type -> type.isEquivalentTo(String.class)
                        || type.isEquivalentTo(CharSequence.class)
                        || type.isEquivalentTo(StringBuilder.class)
                        || type.isEquivalentTo(char.class));
    }

    private static JavaClass source(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent() && !isGenerated(outer)) {
            outer = outer.getEnclosingClass().orElseThrow();
        }
        return isGenerated(outer) ? outer.getRawSuperclass().orElse(type) : type;
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().startsWith("Immutable");
    }

    private static String shortName(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
