/** What the build needs and users do not see. */
@NullMarked
package io.github.rapport4j.scoring.internal;

import org.jspecify.annotations.NullMarked;
