// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactConflictException;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What happened, for ever (事实日志): facts are added and never changed, but for personal data that is erased. Safe for use
 * by several threads. The move of facts to the survivor of a merge will be added here with merging.
 */
public interface FactLog {
    /**
     * Adds a fact. The same fact again, whenever it became known, changes nothing: the first record stays.
     *
     * @param fact the fact; its customer need not be stored
     * @return false when it was there already
     * @throws FactConflictException if the id is taken by a fact with other content
     */
    default boolean append(Fact fact) {
        return append(List.of(fact)).added() == 1;
    }

    /**
     * Adds facts, all or none.
     *
     * @param facts the facts, of any customers and in any order
     * @return how many were new and how many were there already
     * @throws FactConflictException if an id is taken by a fact with other content; then none was added
     */
    Appended append(Collection<? extends Fact> facts);

    /**
     * All that is known of a customer.
     *
     * @param customer the customer
     * @return the history, empty when there is no fact
     */
    CustomerHistory history(CustomerId customer);

    /**
     * The histories of all customers that have a fact to be seen as of a point, in the order of their ids, each as
     * {@link CustomerHistory#asOf} shows it and as the log is when the stream is opened: later facts do not show. A
     * customer whose facts all lie behind the point does not exist yet and is left out. Histories are built while
     * reading; the stream must be closed, and one opened in a unit of work be read before its end.
     *
     * @param asOf the point
     * @return a lazy stream to be closed
     */
    Stream<CustomerHistory> histories(AsOf asOf);

    /**
     * Replaces the facts of a customer by forms without personal data, the one change a log allows. Ids, kinds and
     * times stay, so that statistics survive. What was redacted must not be left anywhere in the storage.
     *
     * @param customer the customer
     * @param redaction gives each fact without its personal data, or unchanged when it has none
     * @return how many facts were changed
     * @throws IllegalArgumentException if a redacted fact has another head or kind; then none was changed
     */
    int redact(CustomerId customer, UnaryOperator<Fact> redaction);

    /**
     * What became of appended facts.
     *
     * @param added how many were new; not negative
     * @param known how many were there already, or twice among them; not negative
     */
    record Appended(int added, int known) {
        public Appended {
            if (added < 0) {
                throw new IllegalArgumentException("added must be at least 0, but was " + added);
            }
            if (known < 0) {
                throw new IllegalArgumentException("known must be at least 0, but was " + known);
            }
        }

        /**
         * A count from its parts.
         *
         * @param added how many were new
         * @param known how many were there already
         * @return the counts
         */
        public static Appended of(int added, int known) {
            return new Appended(added, known);
        }
    }
}
