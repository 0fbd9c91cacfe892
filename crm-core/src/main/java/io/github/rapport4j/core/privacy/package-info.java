/**
 * What is personal, and how it stays out of logs (个人信息保护): the {@link io.github.rapport4j.core.privacy.Personal} mark,
 * the types that hold personal data, and how much of them a display may show. Entry type:
 * {@link io.github.rapport4j.core.privacy.Personal}. The {@code toString} of every personal type masks; the value
 * leaves only through its accessor.
 */
@NullMarked
package io.github.rapport4j.core.privacy;

import org.jspecify.annotations.NullMarked;
