/** The main job (主任务): files in, a report out. Entry type: {@link io.github.rapport4j.examples.job.JobText}. */
@NullMarked
package io.github.rapport4j.examples.job;

import org.jspecify.annotations.NullMarked;
