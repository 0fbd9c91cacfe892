/** What the build needs and users do not see. */
@NullMarked
package io.github.rapport4j.core.internal;

import org.jspecify.annotations.NullMarked;
