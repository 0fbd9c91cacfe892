/**
 * How results explain themselves (解释): reasons with codes and arguments, breakdowns whose lines add up, the policy that
 * was applied, and the one renderer that turns all of it into English or Chinese. Entry type:
 * {@link io.github.rapport4j.core.explain.Explained}. Texts are UTF-8 properties of the module that owns the words; a
 * host adds a language through {@link io.github.rapport4j.core.explain.TextRenderer}.
 */
@NullMarked
package io.github.rapport4j.core.explain;

import org.jspecify.annotations.NullMarked;
