// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Tests that nobody runs: their class has a name that the build does not look for, or sits unmarked in another class.
 */
final class LostTests {
    private static final Set<String> JUPITER =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate", "FuzzTest");
    private static final Set<String> JQWIK = Set.of("Property", "Example");
    private static final Set<String> NESTED = Set.of("Nested", "Group");

    private final JavaSource source;
    private final List<String> endings;
    private final List<String> found = new ArrayList<>();

    private LostTests(JavaSource source, List<String> endings) {
        this.source = source;
        this.endings = endings;
    }

    /** The tests of a file that are not run, where class names end in these endings when they are. */
    static List<String> in(JavaSource source, List<String> endings) {
        LostTests tests = new LostTests(source, endings);
        for (Tree type : source.unit().getTypeDecls()) {
            if (type instanceof ClassTree declared) {
                tests.topLevel(declared);
            }
        }
        return tests.found;
    }

    private void topLevel(ClassTree type) {
        String name = type.getSimpleName().toString();
        if (!isAbstract(type) && holdsTests(type) && endings.stream().noneMatch(name::endsWith)) {
            found.add(source.at(type) + " is not run: " + name);
        }
        members(type);
    }

    private void members(ClassTree type) {
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method) {
                tag(method);
            } else if (member instanceof ClassTree nested) {
                nested(nested);
            }
        }
    }

    private void nested(ClassTree type) {
        if (holdsTests(type) && !isAbstract(type) && none(annotations(type.getModifiers()), NESTED)) {
            found.add(source.at(type) + " is not run: " + type.getSimpleName() + " is not marked as nested");
        }
        members(type);
    }

    /** jqwik sees its own tags only, and Jupiter likewise. */
    private void tag(MethodTree method) {
        Set<String> marks = annotations(method.getModifiers());
        String foreign = !none(marks, JQWIK) ? "org.junit.jupiter.api.Tag" : "net.jqwik.api.Tag";
        if (isNamed(method, "Tag") && imports(foreign) || isNamed(method, foreign)) {
            found.add(source.at(method) + " has a tag that its engine does not see: " + method.getName());
        }
        if (marks.contains("Tag") && none(marks, JQWIK) && none(marks, JUPITER)) {
            found.add(source.at(method) + " is tagged but no test: " + method.getName());
        }
    }

    private static boolean isNamed(MethodTree method, String annotation) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(mark -> mark.getAnnotationType().toString().equals(annotation));
    }

    private boolean imports(String name) {
        return source.unit().getImports().stream()
                .map(ImportTree::getQualifiedIdentifier)
                .anyMatch(tree -> tree.toString().equals(name));
    }

    private static boolean holdsTests(ClassTree type) {
        return annotations(type.getModifiers()).contains("Tag")
                || type.getMembers().stream().anyMatch(LostTests::isOrHoldsTest);
    }

    private static boolean isOrHoldsTest(Tree member) {
        if (member instanceof MethodTree method) {
            Set<String> marks = annotations(method.getModifiers());
            return !none(marks, JUPITER) || !none(marks, JQWIK) || marks.contains("Tag");
        }
        return member instanceof ClassTree nested && holdsTests(nested);
    }

    private static boolean isAbstract(ClassTree type) {
        return type.getKind() == Tree.Kind.INTERFACE
                || type.getModifiers().getFlags().contains(Modifier.ABSTRACT);
    }

    private static Set<String> annotations(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .map(Tree::toString)
                .flatMap(name -> Stream.of(name.substring(name.lastIndexOf('.') + 1)))
                .collect(Collectors.toSet());
    }

    private static boolean none(Set<String> marks, Set<String> of) {
        return marks.stream().noneMatch(of::contains);
    }
}
