// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String WRONG = "io.github.rapport4j.examples.house.wrong";
    private static final int TYPES_A_PACKAGE = 12;
    /** Facts are one sealed family, and a sealed family lives in one package: docs/decisions/0001. */
    private static final Set<String> BIG_PACKAGES = Set.of("io.github.rapport4j.core.fact");

    private static final Pattern VAGUE_NAME =
            Pattern.compile("(Impl|Default|Abstract|Base|Manager|Helper|Utils?|Data|Info)(?![a-z])");

    private static JavaClasses house;
    private static JavaClasses breaches;

    @BeforeAll
    static void readClasses() {
        List<Path> folders = Stream.of(HouseModule.values())
                .map(HouseModule::classes)
                .filter(Files::isDirectory)
                .toList();
        house = new ClassFileImporter().importPaths(folders);
        breaches = new ClassFileImporter().importPackages(WRONG);
    }

    @Test
    void everyModuleWithCodeIsKnownToTheReferees() {
        Set<String> declared = Pattern.compile("<module>(crm-[\\w-]+)</module>")
                .matcher(HouseModule.read(HouseModule.root().resolve("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !Set.of("crm-bom", "crm-benchmarks").contains(name))
                .collect(toSet());
        assertEquals(Stream.of(HouseModule.values()).map(HouseModule::artifact).collect(toSet()), declared);
    }

    @Test
    void modulesDependAlongTheArrowsOfTheDesign() {
        for (HouseModule module : HouseModule.values()) {
            List<String> strangers =
                    module.strangers().stream().map(HouseModule::packageName).toList();
            noArrow(module.packageName(), strangers).check(house);
        }
        assertThrows(
                AssertionError.class,
                () -> noArrow(WRONG + ".one", List.of(WRONG + ".two")).check(breaches));
    }

    private static ArchRule noArrow(String from, List<String> strangers) {
        String[] packages = strangers.stream().map(name -> name + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true);
    }

    @Test
    void packagesAreFreeOfCycles() {
        ArchRule rule = slices().matching(HouseModule.HOUSE + ".(**)").should().beFreeOfCycles();
        rule.check(house);
        assertThrows(AssertionError.class, () -> rule.check(breaches));
    }

    @Test
    void linksInCommentsMakeNoCyclesEither() {
        List<JavaSource> sources = Stream.of(HouseModule.values())
                .flatMap(module -> module.mainSources().stream())
                .flatMap(folder -> JavaSource.below(folder).stream())
                .toList();
        assertEquals(Set.of(), PackageGraph.of(sources).cyclic());
        String one = "package io.github.rapport4j.a; /** {@link io.github.rapport4j.b.B}. */ class A {}";
        String two = "package io.github.rapport4j.b; import io.github.rapport4j.a.A; class B {}";
        assertEquals(
                Set.of("io.github.rapport4j.a", "io.github.rapport4j.b"),
                PackageGraph.of(List.of(JavaSource.of("A.java", one), JavaSource.of("B.java", two)))
                        .cyclic());
    }

    @Test
    void rulesReadNoClockNoSettingOfTheMachineAndNoInexactMath() {
        assertEquals(List.of(), found(of(HouseModule.pure()), HiddenInput::usedBy));
        assertEquals(14, found(breach("HiddenInputs"), HiddenInput::usedBy).size());
        assertEquals(3, found(breach("InexactMath"), HiddenInput::usedBy).size());
    }

    @Test
    void nothingStaticCanChange() {
        List<HouseModule> published = HouseModule.published();
        assertEquals(List.of(), found(of(published), type -> StaticState.of(type.reflect())));
        assertEquals(
                List.of("CACHE", "HOLDER", "LEAKED", "LOCAL", "NESTED", "NEXT", "OPEN", "SEEN", "counter"),
                found(breach("SharedState"), type -> StaticState.of(type.reflect())).stream()
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .toList());
    }

    @Test
    @Tag("PRIV-1")
    void everyPersonalStringIsInATypeMarkedSo() throws IOException {
        Properties reasons = new Properties();
        try (Reader reader = Files.newBufferedReader(
                HouseModule.EXAMPLES.folder().resolve("src/test/resources/plain-strings.properties"),
                StandardCharsets.UTF_8)) {
            reasons.load(reader);
        }
        Set<String> allowed = reasons.stringPropertyNames();
        assertFalse(
                reasons.values().stream().anyMatch(reason -> reason.toString().isBlank()));
        assertEquals(List.of(), found(of(HouseModule.pure()), type -> PlainStrings.of(type, allowed)));
        assertEquals(
                List.of("Strings.Unmarked.name", "Strings.Unmarked.phones"),
                found(breach("Strings"), type -> PlainStrings.of(type, Set.of("Strings.Listed.code"))));
    }

    @Test
    void aPackageIsAConcept() {
        assertEquals(List.of(), crowded(of(HouseModule.published()), TYPES_A_PACKAGE));
        assertEquals(List.of(WRONG), crowded(breaches.stream().toList(), 4));
    }

    private static List<String> crowded(Collection<JavaClass> classes, int most) {
        Map<String, Long> sizes = classes.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !BIG_PACKAGES.contains(type.getPackageName()))
                .collect(groupingBy(JavaClass::getPackageName, counting()));
        return sizes.entrySet().stream()
                .filter(entry -> entry.getValue() > most)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    @Test
    void everyPackageSaysThatNothingIsNull() {
        assertEquals(List.of(), unmarked(house.stream().toList()));
        assertTrue(unmarked(breaches.stream().toList()).contains(WRONG));
    }

    private static List<String> unmarked(Collection<JavaClass> classes) {
        return packages(classes).stream()
                .filter(entry -> !entry.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
    }

    private static List<JavaPackage> packages(Collection<JavaClass> classes) {
        return classes.stream().map(JavaClass::getPackage).distinct().toList();
    }

    @Test
    void namesSayTheRole() {
        assertEquals(List.of(), found(house.stream().toList(), ArchitectureTest::vagueName));
        assertEquals(
                1, found(breach("CustomerInfo"), ArchitectureTest::vagueName).size());
        assertFalse(VAGUE_NAME.matcher("DatabaseRow").find());
    }

    private static Stream<String> vagueName(JavaClass type) {
        return VAGUE_NAME.matcher(type.getSimpleName()).find() ? Stream.of(type.getName()) : Stream.of();
    }

    @Test
    void nothingIsSerializable() {
        assertEquals(List.of(), found(of(HouseModule.published()), ArchitectureTest::serializable));
        assertEquals(
                1, found(breach("CustomerInfo"), ArchitectureTest::serializable).size());
    }

    private static Stream<String> serializable(JavaClass type) {
        boolean byNature = type.isEnum() || type.isAssignableTo(Throwable.class) || type.isAssignableTo(Enum.class);
        return !byNature && type.isAssignableTo(Serializable.class) ? Stream.of(type.getName()) : Stream.of();
    }

    private static List<JavaClass> of(List<HouseModule> modules) {
        List<JavaClass> classes = new ArrayList<>();
        for (HouseModule module : modules) {
            house.stream()
                    .filter(type -> (type.getPackageName() + ".").startsWith(module.packageName() + "."))
                    .forEach(classes::add);
        }
        return classes;
    }

    private static List<JavaClass> breach(String name) {
        return breaches.stream()
                .filter(type -> (type.getName() + "$").startsWith(WRONG + "." + name + "$"))
                .toList();
    }

    private static List<String> found(Collection<JavaClass> classes, Function<JavaClass, Stream<String>> referee) {
        assertFalse(classes.isEmpty(), "no classes to look at");
        return List.copyOf(
                classes.stream().flatMap(referee).collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    }
}
