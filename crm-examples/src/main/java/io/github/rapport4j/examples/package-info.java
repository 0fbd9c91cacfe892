/** The main job and small runnable programs. Entry type: {@link io.github.rapport4j.examples.MainJob}. */
@NullMarked
package io.github.rapport4j.examples;

import org.jspecify.annotations.NullMarked;
