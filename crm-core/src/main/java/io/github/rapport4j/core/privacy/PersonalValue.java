// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.privacy;

/**
 * A personal value that a display may show in part (脱敏展示). Its {@code toString} always masks; how much a reader sees is
 * decided where the reader is known.
 */
public interface PersonalValue {
    /**
     * The value for a reader.
     *
     * @param level how much the reader may see
     * @return {@code ***}, a masked form, or the whole value
     */
    String display(MaskingLevel level);
}
