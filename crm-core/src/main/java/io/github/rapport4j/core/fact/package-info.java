/**
 * What happened (客户事实): the closed vocabulary of facts that every rule reads. A fact is immutable, belongs to one
 * customer, says when it happened and when it became known, and keeps its id for ever. Entry type:
 * {@link io.github.rapport4j.core.fact.Fact}. All kinds live in this one package because the hierarchy is sealed.
 */
@NullMarked
package io.github.rapport4j.core.fact;

import org.jspecify.annotations.NullMarked;
