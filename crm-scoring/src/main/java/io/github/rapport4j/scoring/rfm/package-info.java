/**
 * Recency, frequency, monetary value (RFM, 客户价值三要素): what a customer's purchase days come to as of a day. Entry types:
 * {@link io.github.rapport4j.scoring.rfm.RfmSummary} for one customer, {@link io.github.rapport4j.scoring.rfm.RfmTable}
 * for millions. Source: spec RFM-1; the same figures as the golden files and, with weeks, as the Python package
 * lifetimes.
 */
@NullMarked
package io.github.rapport4j.scoring.rfm;

import org.jspecify.annotations.NullMarked;
