// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file, parsed by the JDK's own parser but not compiled. */
record JavaSource(String name, String text, CompilationUnitTree unit, DocTrees trees) {
    private static final Pattern COMMENTS_AND_LITERALS =
            Pattern.compile("\"\"\"(?s:.*?)(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\n])*+'"
                    + "|//[^\n]*+|/\\*(?s:.*?)\\*/");

    /** The files below a folder, module descriptors apart. */
    static List<JavaSource> below(Path folder) {
        return parse(HouseModule.files(folder, ".java").stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(file ->
                        new InMemoryFile(HouseModule.root().relativize(file).toString(), HouseModule.read(file)))
                .toList());
    }

    static JavaSource of(String name, String text) {
        return parse(List.of(new InMemoryFile(name, text))).get(0);
    }

    private static List<JavaSource> parse(List<InMemoryFile> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) compiler.getTask(null, null, diagnostics, List.of("-proc:none"), null, files);
        List<JavaSource> sources = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                InMemoryFile file = files.get(sources.size());
                sources.add(new JavaSource(file.name, file.text, unit, DocTrees.instance(task)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!diagnostics.getDiagnostics().isEmpty() || sources.size() != files.size()) {
            throw new IllegalArgumentException("sources must parse, but gave " + diagnostics.getDiagnostics());
        }
        return sources;
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    /** The text with every comment blanked, line breaks kept. */
    String withoutComments() {
        return COMMENTS_AND_LITERALS
                .matcher(text)
                .replaceAll(match -> match.group().startsWith("/")
                        ? match.group().replaceAll("[^\n]", " ")
                        : java.util.regex.Matcher.quoteReplacement(match.group()));
    }

    int start(Tree tree) {
        return (int) trees.getSourcePositions().getStartPosition(unit, tree);
    }

    int end(Tree tree) {
        return (int) trees.getSourcePositions().getEndPosition(unit, tree);
    }

    String at(Tree tree) {
        return name + ":" + unit.getLineMap().getLineNumber(start(tree));
    }

    private static final class InMemoryFile extends SimpleJavaFileObject {
        private final String name;
        private final String text;

        InMemoryFile(String name, String text) {
            super(URI.create("string:///" + name.replace('\\', '/')), Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
