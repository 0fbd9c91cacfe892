/**
 * Figures by group (分组统计): one {@link io.github.rapport4j.scoring.group.Dimension} tells cases, touches or customers
 * apart by whatever a host knows of them, a {@link io.github.rapport4j.scoring.group.Choice} is about some of them, and
 * {@link io.github.rapport4j.scoring.group.GroupTally} gives every group the figure of its own. Entry type:
 * {@link io.github.rapport4j.scoring.group.Dimension}. Source: spec KPI-5, KPI-6, KPI-16, KPI-H.
 */
@NullMarked
package io.github.rapport4j.scoring.group;

import org.jspecify.annotations.NullMarked;
