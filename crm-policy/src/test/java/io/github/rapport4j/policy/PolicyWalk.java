// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.lifecycle.stage.Guard;
import io.github.rapport4j.lifecycle.stage.StandardGuard;
import io.github.rapport4j.scoring.axis.Cut;
import io.github.rapport4j.scoring.bant.BantWeights;
import io.github.rapport4j.scoring.bant.LeadBands;
import io.github.rapport4j.scoring.group.Choice;
import io.github.rapport4j.scoring.profile.IdealProfile;
import io.github.rapport4j.scoring.profile.ProfileRule;
import io.github.rapport4j.scoring.segment.RfmArea;
import io.github.rapport4j.scoring.segment.RfmArea.Span;
import io.github.rapport4j.scoring.segment.RfmGroup;
import io.github.rapport4j.scoring.segment.RfmGroups;
import io.github.rapport4j.scoring.service.CaseChoice;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Arbitrary policies, made without looking at any form: from the standard policy, by calling whatever its class offers
 * to change it, with arguments of the right types. A figure that a form forgets does not come back from a file.
 */
final class PolicyWalk {
    private static final int[] WHOLE = {0, 1, 2, 3, 5, 7, 10, 12, 21, 45, 60, 99, 100, 365, 400};
    private static final String[] DECIMAL = {"0.05", "0.2", "0.25", "0.5", "0.6789", "1", "1.5", "2.25", "30", "1000"};
    private static final String[] WORDS = {
        "acme",
        "华东区",
        "yes",
        "12",
        "a: b",
        "# no comment",
        "'quoted'",
        "- dash",
        "back\\slash",
        "é😀",
        "[a]",
        "null",
        "a\nb"
    };
    private final Random random;

    PolicyWalk(long seed) {
        this.random = new Random(seed);
    }

    @SuppressWarnings("unchecked") // a walk never leaves its class
    <P extends Policy> P from(P standard, int steps) {
        Policy policy = standard;
        for (int i = 0; i < steps; i++) {
            policy = step(policy);
        }
        return (P) policy;
    }

    private Policy step(Policy policy) {
        if (policy instanceof RfmGroups groups) {
            return random.nextBoolean() ? named(groups) : table().named(word(), 1 + random.nextInt(9));
        }
        if (policy instanceof IdealProfile profile) {
            return random.nextBoolean() ? profile.named(word(), 3) : IdealProfile.of(list(3, this::rule));
        }
        List<Method> changes = changes(policy.getClass());
        if (changes.isEmpty()) {
            return built(policy);
        }
        Object changed = invoke(pick(changes), policy);
        return changed instanceof Policy next ? next : policy;
    }

    private Policy named(RfmGroups groups) {
        return groups.named(word(), 1 + random.nextInt(9));
    }

    /** Policies with a builder are changed there; its methods are public, the class they come from is not. */
    private Policy built(Policy policy) {
        Class<?> type = policy.getClass().getSuperclass();
        try {
            Object builder = type.getMethod("builder").invoke(null);
            List<Method> setters = Arrays.stream(builder.getClass().getMethods())
                    .filter(method -> method.getParameterCount() == 1 && method.getDeclaringClass() != Object.class)
                    .filter(method -> !method.getName().matches("from|(add|put).*"))
                    .filter(method -> !method.getParameterTypes()[0].isArray())
                    .sorted(Comparator.comparing(Method::toGenericString))
                    .toList();
            handle(builder, builder.getClass().getMethod("from", type)).invoke(builder, policy);
            Method setter = pick(setters);
            handle(builder, setter).invoke(builder, value(setter.getGenericParameterTypes()[0], setter.getName()));
            return (Policy)
                    handle(builder, builder.getClass().getMethod("build")).invoke(builder);
        } catch (IllegalArgumentException e) {
            return policy; // what the policy refuses is not part of the walk
        } catch (Throwable e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private static MethodHandle handle(Object builder, Method method) throws ReflectiveOperationException {
        MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
        return MethodHandles.publicLookup().findVirtual(builder.getClass(), method.getName(), type);
    }

    private static List<Method> changes(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() == type && Modifier.isPublic(type.getModifiers()))
                .filter(method ->
                        method.getName().startsWith("with") || method.getName().equals("named"))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private Object invoke(Method method, Object target) {
        Object[] arguments = Arrays.stream(method.getGenericParameterTypes())
                .map(type -> value(type, method.getName()))
                .toArray();
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            return refused(e, target);
        } catch (IllegalAccessException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    /** What the policy refuses is not part of the walk. */
    private static <T> T refused(InvocationTargetException e, T target) {
        if (e.getCause() instanceof IllegalArgumentException) {
            return target;
        }
        throw new AssertionError(e.getCause());
    }

    private Object value(Type type, String what) {
        if (type instanceof WildcardType wildcard) {
            return value(wildcard.getUpperBounds()[0], what);
        }
        if (type instanceof ParameterizedType generic) {
            return container(generic, what);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == int.class || plain == Integer.class) {
            return WHOLE[random.nextInt(WHOLE.length)];
        }
        if (plain == long.class) {
            return (long) WHOLE[random.nextInt(WHOLE.length)];
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return random.nextBoolean();
        }
        if (plain == double.class) {
            return Double.parseDouble(DECIMAL[random.nextInt(DECIMAL.length)]);
        }
        return plain.isEnum() ? pick(Arrays.asList(plain.getEnumConstants())) : object(plain, what);
    }

    private Object object(Class<?> type, String what) {
        if (type == String.class) {
            return word();
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(DECIMAL[random.nextInt(DECIMAL.length)]);
        }
        if (type == Guard.class) {
            return pick(List.of(StandardGuard.values()));
        }
        if (type == Score.class) {
            return Score.of(random.nextInt(101));
        }
        if (type == Money.class) {
            return Money.of(DECIMAL[random.nextInt(6)], pick(List.of("CNY", "EUR", "USD")));
        }
        if (type == MonthDay.class) {
            return MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        return domain(type, what);
    }

    private Object domain(Class<?> type, String what) {
        if (type == LeadBands.class) {
            int high = 2 + random.nextInt(99);
            return LeadBands.of(Score.of(1 + random.nextInt(high - 1)), Score.of(high));
        }
        if (type == BantWeights.class) {
            List<Integer> parts = partition(4);
            return BantWeights.of(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
        }
        if (type == Cut.class) {
            BigDecimal share = new BigDecimal(DECIMAL[random.nextInt(5)]);
            return pick(List.of(
                    Cut.median(), Cut.fixed(random.nextInt(99)), new Cut.Quantile(share), new Cut.TopShare(share)));
        }
        if (Policy.class.isAssignableFrom(type)) {
            try {
                return from((Policy) type.getMethod("standard").invoke(null), 3);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(type.getName(), e);
            }
        }
        if (type.isRecord()) {
            return made(type, what);
        }
        throw new AssertionError("no values of " + type + " for " + what);
    }

    /** A record with arbitrary parts; parts that do not go together are tried anew. */
    private Object made(Class<?> type, String what) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        for (int i = 0; i < 10_000; i++) {
            try {
                Constructor<?> constructor = type.getConstructor(types);
                return constructor.newInstance(Arrays.stream(type.getRecordComponents())
                        .map(part -> value(part.getGenericType(), what))
                        .toArray());
            } catch (InvocationTargetException e) {
                refused(e, type);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(type.getName(), e);
            }
        }
        throw new AssertionError("no parts of " + type + " go together");
    }

    private Object container(ParameterizedType type, String what) {
        Type[] arguments = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Map.class) {
            return weights((Class<?>) bound(arguments[0]));
        }
        if (raw == Optional.class) {
            return Optional.of(value(arguments[0], what));
        }
        if (raw == Choice.class) {
            return choice();
        }
        List<Object> list = list(what.equals("staleDays") ? 5 : 4, () -> value(arguments[0], what));
        return raw == Set.class ? new LinkedHashSet<>(list) : list;
    }

    private Choice<ServiceCase> choice() {
        return pick(List.of(
                CaseChoice.all(),
                CaseChoice.ofAgent(word()),
                CaseChoice.ofTeam("north shift"),
                CaseChoice.ofChannel(pick(List.of(Channel.values())))));
    }

    private static Type bound(Type type) {
        return type instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : type;
    }

    /** Weights that make 100 over all terms, or over all but one. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an enum by its class
    private Object weights(Class<?> terms) {
        Object[] all = terms.getEnumConstants();
        List<Integer> parts = partition(all.length - random.nextInt(2));
        Map<Enum, Integer> weights = new EnumMap(terms);
        for (int i = 0; i < parts.size(); i++) {
            weights.put((Enum) all[i], parts.get(i));
        }
        return weights;
    }

    private List<Integer> partition(int parts) {
        List<Integer> partition = new ArrayList<>();
        int left = 100;
        for (int i = 1; i < parts; i++) {
            int part = random.nextInt(left + 1);
            partition.add(part);
            left -= part;
        }
        partition.add(left);
        return partition;
    }

    private ProfileRule rule() {
        return ProfileRule.of(
                word(), Set.copyOf(list(3, this::word)), new BigDecimal(pick(List.of("0.5", "1", "12.25"))));
    }

    /** Two groups, parted at a class of one measure. */
    private RfmGroups table() {
        int cut = 1 + random.nextInt(4);
        RfmGroup low = pick(List.of(RfmGroup.values()));
        RfmGroup high = pick(List.of(RfmGroup.values()));
        Span below = Span.of(1, cut);
        Span above = Span.of(cut + 1, 5);
        return random.nextBoolean()
                ? RfmGroups.of(List.of(RfmArea.of(low, below, Span.ANY), RfmArea.of(high, above, Span.ANY)))
                : RfmGroups.of(List.of(
                        new RfmArea(low, Span.ANY, Span.ANY, below), new RfmArea(high, Span.ANY, Span.ANY, above)));
    }

    private <T> List<T> list(int most, Supplier<T> item) {
        List<T> list = new ArrayList<>();
        int size = most == 5 ? 5 : 1 + random.nextInt(most);
        for (int i = 0; i < size; i++) {
            list.add(item.get());
        }
        return list;
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
