// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.csv;

import io.github.rapport4j.intake.cell.Cells;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** From bytes to characters: unpacks, takes byte order marks off, marks bytes that are none of the charset's. */
final class Decoding {
    private static final int BUFFER = 1 << 16;

    private Decoding() {}

    static Reader open(InputStream bytes, Charset charset) throws IOException {
        InputStream plain = bytes;
        try {
            plain = unpacked(new BufferedInputStream(bytes, BUFFER));
            Charset marked = skipMark(plain, charset);
            return new InputStreamReader(
                    plain,
                    marked.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE)
                            .replaceWith(String.valueOf(Cells.MALFORMED)));
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        if (startsWith(in, 'P', 'K', 3, 4) || startsWith(in, 0xD0, 0xCF, 0x11, 0xE0)) {
            in.close();
            throw new NotTextException();
        }
        return startsWith(in, 0x1F, 0x8B) ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
    }

    private static Charset skipMark(InputStream in, Charset charset) throws IOException {
        if (startsWith(in, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        if (startsWith(in, 0x84, 0x31, 0x95, 0x33)) {
            in.skipNBytes(4);
            return CsvFormat.GB18030;
        }
        if (startsWith(in, 0xFF, 0xFE) || startsWith(in, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        return charset;
    }

    private static boolean startsWith(InputStream in, int... expected) throws IOException {
        in.mark(expected.length);
        byte[] found = in.readNBytes(expected.length);
        in.reset();
        boolean same = found.length == expected.length;
        for (int i = 0; same && i < expected.length; i++) {
            same = (found[i] & 0xFF) == expected[i];
        }
        return same;
    }
}
