// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Date;
import java.util.Iterator;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.PGPDigestCalculator;
import org.bouncycastle.openpgp.operator.jcajce.JcaKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPDigestCalculatorProviderBuilder;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPKeyPair;

/** A key without a passphrase for one trial; nobody should ever trust it. It needs no program of the machine. */
final class ThrowAwayKey {
    private final PGPSecretKey secret;

    private ThrowAwayKey(PGPSecretKey secret) {
        this.secret = secret;
    }

    /** Writes {@code secret.asc} and {@code public.asc} into the folder named by the only argument. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        ThrowAwayKey key = create();
        Files.writeString(folder.resolve("secret.asc"), armoured(key.secret::encode));
        Files.writeString(folder.resolve("public.asc"), key.publicText());
    }

    static ThrowAwayKey create() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            // a little in the past: a signature must not be older than its key
            Date born = new Date(System.currentTimeMillis() - 60_000);
            PGPKeyPair pair = new JcaPGPKeyPair(
                    PublicKeyPacket.VERSION_4, PublicKeyAlgorithmTags.RSA_GENERAL, generator.generateKeyPair(), born);
            return new ThrowAwayKey(certified(pair));
        } catch (GeneralSecurityException | PGPException e) {
            throw new AssertionError(e);
        }
    }

    String publicText() throws IOException {
        return armoured(secret.getPublicKey()::encode);
    }

    /** A detached signature, armoured. */
    byte[] sign(byte[] content) {
        try {
            PGPSignatureGenerator generator = new PGPSignatureGenerator(
                    new JcaPGPContentSignerBuilder(PublicKeyAlgorithmTags.RSA_GENERAL, HashAlgorithmTags.SHA256),
                    secret.getPublicKey());
            generator.init(PGPSignature.BINARY_DOCUMENT, secret.extractPrivateKey(null));
            generator.update(content);
            PGPSignature signature = generator.generate();
            return armoured(signature::encode).getBytes(StandardCharsets.US_ASCII);
        } catch (IOException | PGPException e) {
            throw new AssertionError(e);
        }
    }

    /** The key in an armoured text. */
    static PGPPublicKey parse(String armoured) throws IOException {
        byte[] bytes = armoured.getBytes(StandardCharsets.US_ASCII);
        PGPPublicKeyRing ring = new PGPPublicKeyRing(
                PGPUtil.getDecoderStream(new ByteArrayInputStream(bytes)), new JcaKeyFingerprintCalculator());
        Iterator<PGPPublicKey> keys = ring.getPublicKeys();
        return keys.next();
    }

    private static PGPSecretKey certified(PGPKeyPair pair) throws PGPException {
        PGPDigestCalculator sha1 =
                new JcaPGPDigestCalculatorProviderBuilder().build().get(HashAlgorithmTags.SHA1);
        return new PGPSecretKey(
                PGPSignature.POSITIVE_CERTIFICATION,
                pair,
                "Throw-away key of a trial",
                sha1,
                null,
                null,
                new JcaPGPContentSignerBuilder(PublicKeyAlgorithmTags.RSA_GENERAL, HashAlgorithmTags.SHA256),
                null);
    }

    private static String armoured(Encoded encoded) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = ArmoredOutputStream.builder().clearHeaders().build(bytes)) {
            encoded.writeTo(out);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    private interface Encoded {
        void writeTo(OutputStream out) throws IOException;
    }
}
