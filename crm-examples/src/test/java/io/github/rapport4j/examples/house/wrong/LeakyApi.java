// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house.wrong;

import java.util.List;
import net.jqwik.api.Arbitrary;

/** Signatures with foreign types in every place where they can hide. */
public final class LeakyApi {
    LeakyApi() {}

    public List<? extends Arbitrary<String>> inWildcard() {
        return List.of();
    }

    public <T extends Arbitrary<String>> void inBound(List<T> items) {}

    public Arbitrary<String>[] inArray() {
        throw new AssertionError();
    }

    public Hidden inNonPublicType() {
        throw new AssertionError();
    }

    List<Arbitrary<String>> notPublic() {
        return List.of();
    }

    public static LeakyApi of(Thread thread) {
        throw new AssertionError(thread);
    }

    /** Its foreign type sits in a superclass that users do not see. */
    public static final class Builder extends Hidden implements Copies<Arbitrary<String>>, Iterable<Arbitrary<String>> {
        @Override
        public java.util.Iterator<Arbitrary<String>> iterator() {
            throw new AssertionError();
        }
    }

    /** Nor this. */
    interface Copies<T> {
        default Arbitrary<T> copy() {
            throw new AssertionError();
        }
    }

    static class Hidden {
        public void add(Arbitrary<String> items) {}
    }
}
