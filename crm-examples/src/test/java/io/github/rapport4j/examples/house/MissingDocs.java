// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Comments that users miss: on every visible type and member, with every parameter, component, result and checked
 * exception. Compact constructors of records and overriding methods need none.
 */
final class MissingDocs {
    private final JavaSource source;
    private final List<String> found = new ArrayList<>();

    private MissingDocs(JavaSource source) {
        this.source = source;
    }

    static List<String> in(JavaSource source) {
        MissingDocs docs = new MissingDocs(source);
        TreePath root = new TreePath(source.unit());
        for (Tree type : source.unit().getTypeDecls()) {
            if (type instanceof ClassTree declared && isVisible(declared.getModifiers(), null)) {
                docs.type(new TreePath(root, declared), declared);
            }
        }
        return docs.found;
    }

    private void type(TreePath path, ClassTree type) {
        List<String> components = type.getKind() == Tree.Kind.RECORD
                ? fields(type)
                        .filter(field -> !isStatic(field))
                        .map(MissingDocs::nameOf)
                        .toList()
                : List.of();
        DocCommentTree doc = comment(path, type, type.getSimpleName().toString());
        if (doc != null) {
            Set<String> said = params(doc);
            Stream.concat(components.stream(), typeParameters(type.getTypeParameters()))
                    .filter(name -> !said.contains(name))
                    .forEach(name -> note(type, "@param " + name + " of " + type.getSimpleName()));
        }
        if (isClassWithoutConstructor(type)) {
            note(type, "constructor of " + type.getSimpleName());
        }
        for (Tree member : type.getMembers()) {
            member(new TreePath(path, member), type, member, components);
        }
    }

    private void member(TreePath path, ClassTree owner, Tree member, List<String> components) {
        if (member instanceof ClassTree nested && isVisible(nested.getModifiers(), owner)) {
            type(path, nested);
        } else if (member instanceof MethodTree method && isVisible(method.getModifiers(), owner)) {
            if (!isOverride(method) && !isCanonical(method, components, owner)) {
                method(path, method);
            }
        } else if (member instanceof VariableTree field && isVisible(field.getModifiers(), owner)) {
            if (!components.contains(nameOf(field))) {
                comment(path, field, nameOf(field));
            }
        }
    }

    private void method(TreePath path, MethodTree method) {
        String name = method.getName().toString();
        DocCommentTree doc = comment(path, method, name);
        if (doc == null) {
            return;
        }
        Set<String> said = params(doc);
        Stream.concat(
                        method.getParameters().stream().map(MissingDocs::nameOf),
                        typeParameters(method.getTypeParameters()))
                .filter(parameter -> !said.contains(parameter))
                .forEach(parameter -> note(method, "@param " + parameter + " of " + name));
        if (givesResult(method) && !hasReturn(doc)) {
            note(method, "@return of " + name);
        }
        method.getThrows().stream()
                .map(Tree::toString)
                .filter(thrown -> !isSaidThrown(doc, thrown))
                .forEach(thrown -> note(method, "@throws " + thrown + " of " + name));
    }

    private @Nullable DocCommentTree comment(TreePath path, Tree tree, String name) {
        DocCommentTree doc = source.trees().getDocCommentTree(path);
        if (doc == null
                || (doc.getFirstSentence().isEmpty() && doc.getBlockTags().isEmpty())) {
            note(tree, "comment of " + name);
            return null;
        }
        return doc;
    }

    private void note(Tree tree, String what) {
        found.add(source.at(tree) + " misses " + what);
    }

    private static Set<String> params(DocCommentTree doc) {
        return blocks(doc, ParamTree.class)
                .map(param -> param.isTypeParameter()
                        ? "<" + param.getName() + ">"
                        : param.getName().toString())
                .collect(Collectors.toSet());
    }

    private static boolean hasReturn(DocCommentTree doc) {
        return blocks(doc, ReturnTree.class).findAny().isPresent()
                || doc.getFullBody().stream().anyMatch(ReturnTree.class::isInstance);
    }

    private static boolean isSaidThrown(DocCommentTree doc, String type) {
        Predicate<ThrowsTree> same =
                said -> type.endsWith(said.getExceptionName().toString());
        return blocks(doc, ThrowsTree.class).anyMatch(same);
    }

    private static <T extends DocTree> Stream<T> blocks(DocCommentTree doc, Class<T> kind) {
        return doc.getBlockTags().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<String> typeParameters(List<? extends TypeParameterTree> parameters) {
        return parameters.stream().map(parameter -> "<" + parameter.getName() + ">");
    }

    private static Stream<VariableTree> fields(ClassTree type) {
        return type.getMembers().stream().filter(VariableTree.class::isInstance).map(VariableTree.class::cast);
    }

    private static String nameOf(VariableTree variable) {
        return variable.getName().toString();
    }

    private static boolean isStatic(VariableTree field) {
        return field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private static boolean isVisible(ModifiersTree modifiers, @Nullable ClassTree owner) {
        Set<Modifier> flags = modifiers.getFlags();
        boolean inInterface = owner != null
                && (owner.getKind() == Tree.Kind.INTERFACE || owner.getKind() == Tree.Kind.ANNOTATION_TYPE);
        return inInterface
                ? !flags.contains(Modifier.PRIVATE)
                : flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
    }

    private static boolean isOverride(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    private static boolean isConstructor(MethodTree method) {
        return method.getName().contentEquals("<init>");
    }

    /**
     * The constructor that a record has anyway, written out or compact (the parser sees the latter without parameters).
     */
    private static boolean isCanonical(MethodTree method, List<String> components, ClassTree owner) {
        List<String> names =
                method.getParameters().stream().map(MissingDocs::nameOf).toList();
        return owner.getKind() == Tree.Kind.RECORD
                && isConstructor(method)
                && (names.isEmpty() || names.equals(components));
    }

    private static boolean givesResult(MethodTree method) {
        return !isConstructor(method)
                && !(method.getReturnType() instanceof PrimitiveTypeTree primitive
                        && primitive.getPrimitiveTypeKind() == TypeKind.VOID);
    }

    private static boolean isClassWithoutConstructor(ClassTree type) {
        return type.getKind() == Tree.Kind.CLASS
                && type.getMembers().stream()
                        .noneMatch(member -> member instanceof MethodTree method && isConstructor(method));
    }
}
