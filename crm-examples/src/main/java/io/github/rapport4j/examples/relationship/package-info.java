/**
 * The story of one relationship (一段客户关系), from the first contact to loyal, lost, and won back, as the lifecycle machine
 * decides it. Entry type: {@link io.github.rapport4j.examples.relationship.OneRelationship}.
 */
@NullMarked
package io.github.rapport4j.examples.relationship;

import org.jspecify.annotations.NullMarked;
