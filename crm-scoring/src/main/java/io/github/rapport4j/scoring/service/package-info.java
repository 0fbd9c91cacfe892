/**
 * Complaints and service cases in figures (服务指标): how many are resolved in time and for good, and how long customers
 * wait. Entry types: {@link io.github.rapport4j.scoring.service.ResolutionTally},
 * {@link io.github.rapport4j.scoring.service.WaitTally}. By agent, team or channel: the caller says whose cases to
 * count ({@link io.github.rapport4j.scoring.service.CaseChoice}). All merge without loss (KPI-H). Source: spec KPI-5,
 * KPI-6.
 */
@NullMarked
package io.github.rapport4j.scoring.service;

import org.jspecify.annotations.NullMarked;
