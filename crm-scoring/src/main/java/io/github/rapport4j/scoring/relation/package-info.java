/**
 * What passes between customers and us, in figures (关系指标): referrals, how often there is contact, how many touches are
 * answered, whether actions are done in time. Entry types: {@link io.github.rapport4j.scoring.relation.ReferralTally},
 * {@link io.github.rapport4j.scoring.relation.ContactTally}, {@link io.github.rapport4j.scoring.relation.TouchTally},
 * {@link io.github.rapport4j.scoring.relation.PunctualityTally}. All merge without loss (KPI-H). Source: spec KPI-9,
 * KPI-15, KPI-16, KPI-17, KPI-20.
 */
@NullMarked
package io.github.rapport4j.scoring.relation;

import org.jspecify.annotations.NullMarked;
