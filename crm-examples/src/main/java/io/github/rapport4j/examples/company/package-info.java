/**
 * A whole customer base read from files (客户档案导入): any subset of the known files in, customers with their histories,
 * leads and stages out, with a report of every row and of what contradicts itself. Entry type:
 * {@link io.github.rapport4j.examples.company.CompanyIntake}.
 */
@NullMarked
package io.github.rapport4j.examples.company;

import org.jspecify.annotations.NullMarked;
