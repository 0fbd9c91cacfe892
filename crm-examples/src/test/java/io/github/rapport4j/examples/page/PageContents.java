// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a written page holds, packed parts unpacked: to test what is in it and what must not be. */
public final class PageContents {
    private static final Pattern PACKED =
            Pattern.compile("<script type=\"text/plain\" id=\"([^\"]+)\">([^<]*)</script>");

    private final String page;
    private final Map<String, String> packed;

    private PageContents(String page, Map<String, String> packed) {
        this.page = page;
        this.packed = packed;
    }

    /**
     * Reads a page.
     *
     * @param file the page
     * @return what it holds
     */
    public static PageContents of(Path file) {
        try {
            String page = Files.readString(file);
            Map<String, String> packed = new LinkedHashMap<>();
            PACKED.matcher(page).results().forEach(part -> packed.put(part.group(1), unpack(part.group(2))));
            return new PageContents(page, packed);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * The page as it stands in the file.
     *
     * @return its markup
     */
    public String markup() {
        return page;
    }

    /**
     * The packed parts by the ids of their script elements.
     *
     * @return JSON by id
     */
    public Map<String, String> packed() {
        return packed;
    }

    /**
     * The page with its packed parts, in which every text that is anywhere in the page can be found.
     *
     * @return all of it
     */
    public String everything() {
        return page + String.join("\n", packed.values());
    }

    private static String unpack(String base64) {
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(base64)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
