// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactId;
import org.jspecify.annotations.Nullable;

/**
 * The facts by id, a persistent hash trie: five bits of the hash a level, changes copy the few nodes on their path.
 * Facts are looked up far more often than customers, and nobody asks for their order. Immutable.
 */
final class FactIndex {
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;
    private static final FactIndex EMPTY = new FactIndex(null);

    private final @Nullable Slot root;

    private FactIndex(@Nullable Slot root) {
        this.root = root;
    }

    static FactIndex empty() {
        return EMPTY;
    }

    @Nullable
    Fact get(FactId id) {
        int hash = hash(id);
        Slot slot = root;
        for (int shift = 0; slot instanceof Branch branch; shift += BITS) {
            int bit = bit(hash, shift);
            slot = (branch.bitmap & bit) == 0 ? null : branch.slots[branch.place(bit)];
        }
        for (Leaf leaf = (Leaf) slot; leaf != null; leaf = leaf.next) {
            if (leaf.fact.id().equals(id)) {
                return leaf.fact;
            }
        }
        return null;
    }

    FactIndex with(Fact fact) {
        return new FactIndex(put(root, 0, hash(fact.id()), fact));
    }

    private static Slot put(@Nullable Slot slot, int shift, int hash, Fact fact) {
        if (slot == null) {
            return new Leaf(hash, fact, null);
        }
        if (slot instanceof Leaf leaf) {
            if (leaf.hash == hash) {
                return new Leaf(hash, fact, leaf.without(fact.id()));
            }
            return put(new Branch(bit(leaf.hash, shift), new Slot[] {leaf}), shift, hash, fact);
        }
        Branch branch = (Branch) slot;
        int bit = bit(hash, shift);
        int place = branch.place(bit);
        if ((branch.bitmap & bit) == 0) {
            return branch.widened(bit, place, new Leaf(hash, fact, null));
        }
        return branch.replaced(place, put(branch.slots[place], shift + BITS, hash, fact));
    }

    private static int bit(int hash, int shift) {
        return 1 << (hash >>> shift & MASK);
    }

    private static int hash(FactId id) {
        int hash = id.hashCode();
        return hash ^ hash >>> 16;
    }

    private sealed interface Slot {}

    /** Facts whose ids have one hash, nearly always a single one. */
    private record Leaf(int hash, Fact fact, @Nullable Leaf next) implements Slot {
        @Nullable
        Leaf without(FactId id) {
            if (fact.id().equals(id)) {
                return next;
            }
            return new Leaf(hash, fact, next == null ? null : next.without(id));
        }
    }

    private static final class Branch implements Slot {
        private final int bitmap;
        private final Slot[] slots;

        Branch(int bitmap, Slot[] slots) {
            this.bitmap = bitmap;
            this.slots = slots;
        }

        int place(int bit) {
            return Integer.bitCount(bitmap & (bit - 1));
        }

        Branch replaced(int place, Slot slot) {
            Slot[] copy = slots.clone();
            copy[place] = slot;
            return new Branch(bitmap, copy);
        }

        Branch widened(int bit, int place, Slot slot) {
            Slot[] copy = new Slot[slots.length + 1];
            System.arraycopy(slots, 0, copy, 0, place);
            System.arraycopy(slots, place, copy, place + 1, slots.length - place);
            copy[place] = slot;
            return new Branch(bitmap | bit, copy);
        }
    }
}
