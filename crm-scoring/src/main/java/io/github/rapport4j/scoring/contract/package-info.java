/**
 * Contracts in figures (合同指标): how many are renewed. Entry type:
 * {@link io.github.rapport4j.scoring.contract.RenewalTally}, which merges without loss (KPI-H). Source: spec KPI-18.
 */
@NullMarked
package io.github.rapport4j.scoring.contract;

import org.jspecify.annotations.NullMarked;
