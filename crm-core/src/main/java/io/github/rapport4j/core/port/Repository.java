// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values by id, each with a version (仓储). Safe for use by several threads.
 *
 * @param <I> the id
 * @param <T> the value, which knows its id
 */
public interface Repository<I, T> {
    /**
     * The value of an id.
     *
     * @param id the id
     * @return the value with the version to give back when it is changed; empty when there is none
     */
    Optional<Versioned<T>> find(I id);

    /**
     * Stores a value whose id is new.
     *
     * @param value the value
     * @return the value with its first version
     * @throws DuplicateKeyException if there is a value of that id
     */
    Versioned<T> insert(T value);

    /**
     * Replaces the value of the same id, if nobody changed it since it was read.
     *
     * @param changed the new value with the version that was read
     * @return the value with its new version
     * @throws StaleVersionException if the stored version is another one, or the value is gone; nothing is changed
     */
    Versioned<T> update(Versioned<T> changed);

    /**
     * Takes a value away, if nobody changed it since it was read.
     *
     * @param id the id
     * @param version the version that was read
     * @throws StaleVersionException if the stored version is another one, or the value is gone; nothing is changed
     */
    void delete(I id, long version);

    /**
     * All values in the order of their ids, as they are when the stream is opened: later changes do not show. Values
     * are fetched while reading; the stream must be closed, and one opened in a unit of work be read before its end.
     *
     * @return a lazy stream to be closed
     */
    Stream<Versioned<T>> stream();
}
