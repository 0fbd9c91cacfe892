/**
 * What a store must do, as tests to extend (存储契约): a class that extends
 * {@link io.github.rapport4j.testkit.port.CrmStoreContract} and gives it new stores runs all of them. Entry type:
 * {@link io.github.rapport4j.testkit.port.CrmStoreContract}. The tests run on JUnit Jupiter and, for those with
 * arbitrary values, on jqwik; both engines must be there.
 */
@NullMarked
package io.github.rapport4j.testkit.port;

import org.jspecify.annotations.NullMarked;
