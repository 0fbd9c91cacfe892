// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module and what it brings at run time, laid out as an installation would: jars and POMs in a local repository of
 * their own, nothing else beside them.
 */
record InstalledModules(List<Path> jars) {
    static InstalledModules install(HouseModule module, Path repository) throws IOException {
        String version = version();
        RuntimeClosure closure = RuntimeClosure.of(module);
        Stream<Path> own = Stream.of(HouseModule.values())
                .filter(each -> each == module || closure.own().contains(each.artifact()))
                .map(each -> installOwn(each, version, repository));
        Stream<Path> foreign = closure.artifacts().stream()
                .filter(artifact -> !artifact.isOfTheHouse())
                .map(artifact -> installForeign(artifact, repository));
        return new InstalledModules(Stream.concat(own, foreign).toList());
    }

    private static Path installOwn(HouseModule module, String version, Path repository) {
        String name = module.artifact() + "-" + version;
        Path folder =
                repository.resolve(HouseModule.HOUSE.replace('.', '/')).resolve(module.artifact() + "/" + version);
        copy(module.folder().resolve("pom.xml"), folder.resolve(name + ".pom"));
        Path built = module.folder().resolve("target/" + name + ".jar");
        Path jar = folder.resolve(name + ".jar");
        if (isUpToDate(built, module.classes())) {
            copy(built, jar);
        } else {
            pack(module.classes(), jar);
        }
        return jar;
    }

    private static Path installForeign(RuntimeClosure.Artifact artifact, Path repository) {
        Path folder = repository
                .resolve(artifact.group().replace('.', '/'))
                .resolve(artifact.name() + "/" + artifact.version());
        return copy(artifact.file(), folder.resolve(artifact.file().getFileName()));
    }

    /** In {@code mvn test} there is no jar yet, or one of an earlier build. */
    private static boolean isUpToDate(Path jar, Path classes) {
        return Files.exists(jar)
                && HouseModule.files(classes, "").stream()
                        .filter(Files::isRegularFile)
                        .allMatch(file -> changed(file).compareTo(changed(jar)) <= 0);
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pack(Path classes, Path jar) {
        Tool.named("jar").run("--create", "--file", jar.toString(), "-C", classes.toString(), ".");
    }

    private static Path copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            return Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version() {
        String pom = HouseModule.read(HouseModule.root().resolve("pom.xml"));
        return pom.substring(pom.indexOf("<version>") + "<version>".length(), pom.indexOf("</version>"));
    }
}
