/**
 * Whether lost customers come back, and what they spend then (挽回指标). Entry types:
 * {@link io.github.rapport4j.scoring.winback.ReturnTally},
 * {@link io.github.rapport4j.scoring.winback.SpendChangeTally}. All merge without loss (KPI-H). Source: spec KPI-10,
 * KPI-11.
 */
@NullMarked
package io.github.rapport4j.scoring.winback;

import org.jspecify.annotations.NullMarked;
