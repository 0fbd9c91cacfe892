/**
 * All KPIs as data (指标目录): what each says, its figures with their definitions under the policies in force, what else
 * can be chosen, what is left out. Entry type: {@link io.github.rapport4j.scoring.catalogue.KpiCatalogue}. The
 * definitions are those that results carry; the handbook in the docs is written from them. Source: spec 30-kpi.
 */
@NullMarked
package io.github.rapport4j.scoring.catalogue;

import org.jspecify.annotations.NullMarked;
