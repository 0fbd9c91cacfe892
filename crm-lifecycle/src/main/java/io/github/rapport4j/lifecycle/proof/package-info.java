/**
 * What is proven about a relationship on a day (阶段依据): read from the customer and the facts, or told by the host. Entry
 * type: {@link io.github.rapport4j.lifecycle.proof.Evidence}. What is not known is not proven, and nothing that speaks
 * against a customer is assumed.
 */
@NullMarked
package io.github.rapport4j.lifecycle.proof;

import org.jspecify.annotations.NullMarked;
