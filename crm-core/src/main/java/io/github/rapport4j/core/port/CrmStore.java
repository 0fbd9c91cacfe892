// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import java.util.function.Function;

/**
 * Customers and facts in one place (客户存储). Each call on {@link #customers()} and {@link #facts()} stands for itself;
 * {@link #inUnit} makes one of several. Safe for use by several threads.
 */
public interface CrmStore extends CrmUnit {
    /**
     * Runs work that is done wholly or not at all. The unit sees its own changes, others see them when it has ended;
     * any exception undoes them and is passed on as it is. The unit belongs to the calling thread and ends with the
     * work; inside it the store itself must be left alone.
     *
     * @param <R> the result
     * @param work what to do
     * @return its result
     * @throws IllegalStateException if a unit of this store is running in this thread already: units do not nest
     */
    <R> R inUnit(Function<? super CrmUnit, ? extends R> work);
}
