/**
 * A figure of a past window counted again later (指标追溯修订): it is the same unless facts became known late, and then it
 * says which. Entry types: {@link io.github.rapport4j.scoring.revision.KpiRevision} for a base,
 * {@link io.github.rapport4j.scoring.revision.RevisionTally} to split one. Any KPI that
 * {@link io.github.rapport4j.scoring.figure.KpiMeasure} can count can be checked.
 */
@NullMarked
package io.github.rapport4j.scoring.revision;

import org.jspecify.annotations.NullMarked;
