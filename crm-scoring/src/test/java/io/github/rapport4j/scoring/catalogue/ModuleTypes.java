// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.catalogue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The types of the module, found by walking its classes. */
final class ModuleTypes {
    private ModuleTypes() {}

    /** The constants of every enum that is a subtype. */
    static <T> List<T> constants(Class<T> supertype) {
        return all().stream()
                .filter(type -> type.isEnum() && supertype.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .<T>map(supertype::cast)
                .toList();
    }

    private static List<Class<?>> all() {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .sorted()
                    .<Class<?>>map(file ->
                            type(file.replace(".class", "").replace('/', '.').replace('\\', '.')))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(KpiCatalogue.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, KpiCatalogue.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
