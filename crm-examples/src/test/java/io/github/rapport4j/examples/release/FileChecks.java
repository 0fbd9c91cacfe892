// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.jcajce.JcaPGPObjectFactory;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentVerifierBuilderProvider;

/** Exactly the files that belong there, each with its checksums and its signature, and all of these right. */
final class FileChecks {
    private static final Map<String, String> DIGESTS =
            Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512");
    private static final List<String> OF_A_POM = List.of(".pom", "-cyclonedx.json", "-cyclonedx.xml");
    private static final List<String> OF_A_JAR = List.of(".jar", "-sources.jar", "-javadoc.jar");

    private FileChecks() {}

    static List<String> findings(Bundle bundle, Release release) {
        Set<String> published = published(release);
        Stream<String> contents =
                published.stream().filter(bundle.names()::contains).flatMap(name -> findings(bundle, name, release));
        return Stream.concat(list(bundle, published), contents).toList();
    }

    private static Set<String> published(Release release) {
        Set<String> names = new TreeSet<>();
        release.modules().forEach(module -> OF_A_POM.forEach(end -> names.add(release.stem(module) + end)));
        release.jarModules().forEach(module -> OF_A_JAR.forEach(end -> names.add(release.stem(module) + end)));
        return names;
    }

    private static Stream<String> list(Bundle bundle, Set<String> published) {
        Set<String> missing = new TreeSet<>();
        for (String name : published) {
            missing.add(name);
            missing.add(name + ".asc");
            DIGESTS.keySet().forEach(end -> missing.add(name + end));
        }
        Set<String> strange = new TreeSet<>(bundle.names());
        strange.removeAll(missing);
        missing.removeAll(bundle.names());
        return Stream.concat(
                missing.stream().map("missing: "::concat), strange.stream().map("strange: "::concat));
    }

    private static Stream<String> findings(Bundle bundle, String name, Release release) {
        Stream<String> wrong = DIGESTS.keySet().stream()
                .sorted()
                .map(name::concat)
                .filter(bundle.names()::contains)
                .filter(file -> !bundle.text(file).strip().equals(digest(bundle.bytes(name), file)))
                .map("wrong checksum: "::concat);
        boolean forged = bundle.names().contains(name + ".asc")
                && !isSigned(bundle.bytes(name), bundle.bytes(name + ".asc"), release.key());
        return forged ? Stream.concat(wrong, Stream.of("wrong signature: " + name + ".asc")) : wrong;
    }

    /** The checksum that the file's ending asks for. */
    static String digest(byte[] content, String file) {
        try {
            String algorithm = DIGESTS.get(file.substring(file.lastIndexOf('.')));
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isSigned(byte[] content, byte[] armoured, PGPPublicKey key) {
        try {
            Object first =
                    new JcaPGPObjectFactory(PGPUtil.getDecoderStream(new ByteArrayInputStream(armoured))).nextObject();
            if (!(first instanceof PGPSignatureList signatures) || signatures.size() != 1) {
                return false;
            }
            PGPSignature signature = signatures.get(0);
            if (signature.getKeyID() != key.getKeyID()
                    || signature.getSignatureType() != PGPSignature.BINARY_DOCUMENT) {
                return false;
            }
            signature.init(new JcaPGPContentVerifierBuilderProvider(), key);
            signature.update(content);
            return signature.verify();
        } catch (IOException | PGPException e) {
            return false;
        }
    }
}
