// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.examples.house.wrong.LeakyApi;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicApiTest {
    private static final List<String> TEST_ENGINES = List.of("net.jqwik.api", "org.junit.jupiter.api");

    @Test
    void signaturesHoldTypesOfTheJdkAndOfTheHouseOnly() {
        Set<String> exported = exportedPackages();
        Predicate<Class<?>> own = type -> exported.contains(type.getPackageName()) && ApiWalk.isVisible(type);
        Predicate<Class<?>> allowed = own.or(PublicApiTest::isOfTheJdk);
        Predicate<Class<?>> allowedInTests = allowed.or(PublicApiTest::isOfATestEngine);
        ApiWalk rules = new ApiWalk(allowed);
        ApiWalk tests = new ApiWalk(allowedInTests);
        for (HouseModule module : HouseModule.published()) {
            ApiWalk walk = module == HouseModule.TESTKIT ? tests : rules;
            visibleTypes(module, exported).forEach(walk::walk);
        }
        assertTrue(rules.looked() > 100 && tests.looked() > 10, "hardly anything was looked at");
        assertEquals(Set.of(), rules.leaks());
        assertEquals(Set.of(), tests.leaks());
    }

    @Test
    void foreignTypesAreFoundWhereverTheyHide() {
        ApiWalk walk = new ApiWalk(type -> isOfTheJdk(type)
                || (type.getPackageName().equals(LeakyApi.class.getPackageName()) && ApiWalk.isVisible(type)));
        walk.walk(LeakyApi.class);
        walk.walk(LeakyApi.Builder.class);
        String type = LeakyApi.class.getName();
        String foreign = "net.jqwik.api.Arbitrary";
        assertEquals(
                Set.of(
                        type + ".inWildcard: " + foreign,
                        type + ".inBound: " + foreign,
                        type + ".inArray: " + foreign,
                        type + ".inNonPublicType: " + type + "$Hidden",
                        type + "$Hidden.add: " + foreign,
                        type + "$Copies.copy: " + foreign,
                        type + "$Builder.iterator: " + foreign,
                        type + "$Builder implements: " + foreign),
                walk.leaks());
    }

    @Test
    void internalPackagesStayInside() {
        assertEquals(
                List.of(),
                exportedPackages().stream()
                        .filter(name -> name.contains(".internal"))
                        .toList());
    }

    private static Set<String> exportedPackages() {
        Set<String> exported = new HashSet<>();
        for (HouseModule module : HouseModule.published()) {
            descriptor(module).exports().stream()
                    .filter(entry -> !entry.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .forEach(exported::add);
        }
        return exported;
    }

    private static ModuleDescriptor descriptor(HouseModule module) {
        return ModuleFinder.of(module.classes()).findAll().stream()
                .map(ModuleReference::descriptor)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Class<?>> visibleTypes(HouseModule module, Set<String> exported) {
        Path folder = module.classes();
        return HouseModule.files(folder, ".class").stream()
                .map(file -> folder.relativize(file).toString())
                .filter(name -> !name.endsWith("-info.class"))
                .map(name -> name.substring(0, name.length() - ".class".length()))
                .<Class<?>>map(name -> load(name.replace('/', '.').replace('\\', '.')))
                .filter(type -> exported.contains(type.getPackageName()) && ApiWalk.isVisible(type));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isOfTheJdk(Class<?> type) {
        String module = type.getModule().getName();
        return module != null && module.startsWith("java.");
    }

    private static boolean isOfATestEngine(Class<?> type) {
        return TEST_ENGINES.stream().anyMatch(name -> (type.getPackageName() + ".").startsWith(name + "."));
    }
}
