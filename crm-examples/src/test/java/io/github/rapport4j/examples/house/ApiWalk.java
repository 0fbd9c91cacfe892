// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Walks what users see of a type and notes what they may not see. Supertypes that are not public are walked as well:
 * generated builders and copies keep their methods there.
 */
final class ApiWalk {
    private final Predicate<Class<?>> allowed;
    private final Set<String> leaks = new TreeSet<>();
    private int looked;

    ApiWalk(Predicate<Class<?>> allowed) {
        this.allowed = allowed;
    }

    Set<String> leaks() {
        return leaks;
    }

    int looked() {
        return looked;
    }

    static boolean isVisible(Class<?> type) {
        for (Class<?> outer = type; outer != null; outer = outer.getDeclaringClass()) {
            if (!isVisible(outer.getModifiers())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    void walk(Class<?> type) {
        String where = type.getName();
        variables(type.getTypeParameters(), where);
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                visit(component.getGenericType(), where + "." + component.getName());
            }
        }
        members(type);
        parents(type);
    }

    private void parents(Class<?> type) {
        for (Class<?> parent : type.getInterfaces()) {
            inherited(parent);
        }
        if (type.getSuperclass() != null) {
            inherited(type.getSuperclass());
        }
        for (Type parent : type.getGenericInterfaces()) {
            arguments(parent, type.getName() + " implements");
        }
        arguments(type.getGenericSuperclass(), type.getName() + " extends");
    }

    /** What users do not see by name they still see by its members. */
    private void inherited(Class<?> parent) {
        if (isVisible(parent)) {
            visit(parent, parent.getName());
        } else {
            members(parent);
            parents(parent);
        }
    }

    private void arguments(@Nullable Type parent, String where) {
        if (parent instanceof ParameterizedType generic) {
            all(generic.getActualTypeArguments(), where);
        }
    }

    private void members(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            executable(method, method.getGenericReturnType());
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            executable(constructor, void.class);
        }
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers())) {
                visit(field.getGenericType(), type.getName() + "." + field.getName());
            }
        }
    }

    private void executable(Executable executable, Type result) {
        if (!isVisible(executable.getModifiers()) || executable.isSynthetic()) {
            return;
        }
        String where = executable.getDeclaringClass().getName() + "." + executable.getName();
        visit(result, where);
        variables(executable.getTypeParameters(), where);
        for (Type parameter : executable.getGenericParameterTypes()) {
            visit(parameter, where);
        }
        for (Type thrown : executable.getGenericExceptionTypes()) {
            visit(thrown, where);
        }
    }

    private void variables(TypeVariable<?>[] variables, String where) {
        for (TypeVariable<?> variable : variables) {
            all(variable.getBounds(), where);
        }
    }

    private void all(Type[] types, String where) {
        for (Type type : types) {
            visit(type, where);
        }
    }

    private void visit(Type type, String where) {
        looked++;
        if (type instanceof Class<?> plain) {
            Class<?> element = plain;
            while (element.isArray()) {
                element = element.getComponentType();
            }
            if (!element.isPrimitive() && !allowed.test(element)) {
                leaks.add(where + ": " + element.getName());
            }
        } else if (type instanceof ParameterizedType generic) {
            visit(generic.getRawType(), where);
            all(generic.getActualTypeArguments(), where);
        } else if (type instanceof GenericArrayType array) {
            visit(array.getGenericComponentType(), where);
        } else if (type instanceof WildcardType wildcard) {
            all(wildcard.getUpperBounds(), where);
            all(wildcard.getLowerBounds(), where);
        }
    }
}
