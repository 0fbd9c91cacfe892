/**
 * Where customers and facts are kept (持久化端口): a versioned {@link io.github.rapport4j.core.port.Repository}, an
 * append-only {@link io.github.rapport4j.core.port.FactLog}, and the {@link io.github.rapport4j.core.port.CrmStore}
 * that groups them and runs units of work. Entry type: {@link io.github.rapport4j.core.port.InMemoryCrmStore}, the
 * default; an adapter proves itself by the contract tests of the testkit.
 */
@NullMarked
package io.github.rapport4j.core.port;

import org.jspecify.annotations.NullMarked;
