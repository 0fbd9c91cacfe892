// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file, a method and a parameter list may grow to; comments, blank lines and imports do not count. */
record Budget(int fileLines, int methodLines, int parameters) {
    static Budget standard() {
        return new Budget(250, 20, 4);
    }

    List<String> overruns(JavaSource source) {
        List<String> found = new ArrayList<>();
        String code = source.withoutComments();
        long lines = code.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("import ") && !line.startsWith("package "))
                .count();
        if (lines > fileLines) {
            found.add(source.name() + " has " + lines + " lines");
        }
        new Methods(source, code, found).scan(source.unit(), null);
        return found;
    }

    private final class Methods extends TreeScanner<Void, @Nullable ClassTree> {
        private final JavaSource source;
        private final String code;
        private final List<String> found;

        Methods(JavaSource source, String code, List<String> found) {
            this.source = source;
            this.code = code;
            this.found = found;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable ClassTree outer) {
            return super.visitClass(type, type);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable ClassTree owner) {
            int given = method.getParameters().size();
            if (given > parameters && !isConstructorOfARecord(method, owner)) {
                found.add(source.at(method) + " " + method.getName() + " has " + given + " parameters");
            }
            Tree body = method.getBody();
            if (body != null) {
                String inside =
                        code.substring(source.start(body) + 1, Math.max(source.start(body) + 1, source.end(body) - 1));
                long lines = inside.lines().filter(line -> !line.isBlank()).count();
                if (lines > methodLines) {
                    found.add(source.at(method) + " " + method.getName() + " has " + lines + " lines");
                }
            }
            return super.visitMethod(method, owner);
        }

        private static boolean isConstructorOfARecord(MethodTree method, @Nullable ClassTree owner) {
            return owner != null
                    && owner.getKind() == Tree.Kind.RECORD
                    && method.getName().contentEquals("<init>");
        }
    }
}
