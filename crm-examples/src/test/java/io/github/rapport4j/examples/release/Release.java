// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.release;

import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.openpgp.PGPPublicKey;

/** What a bundle should hold: its version, its modules by kind, and the key that signed them. */
record Release(String version, List<String> jarModules, List<String> pomModules, PGPPublicKey key) {
    static final String GROUP = "io/github/rapport4j/";

    Stream<String> modules() {
        return Stream.concat(jarModules.stream(), pomModules.stream());
    }

    /** The path of a module's file without its ending. */
    String stem(String module) {
        return GROUP + module + "/" + version + "/" + module + "-" + version;
    }

    String pom(String module) {
        return stem(module) + ".pom";
    }

    String jar(String module, String classifier) {
        return stem(module) + classifier + ".jar";
    }
}
