// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class SortedTreeProperties {
    @Property
    @Tag("PORT-4")
    void itAgreesWithATreeMapAndOldTreesStayAsTheyWere(@ForAll("steps") List<Integer> steps) {
        SortedTree<Integer, String> tree = SortedTree.empty();
        TreeMap<Integer, String> map = new TreeMap<>();
        SortedTree<Integer, String> kept = tree;
        List<String> keptValues = List.of();
        for (int i = 0; i < steps.size(); i++) {
            int key = Math.abs(steps.get(i));
            if (steps.get(i) < 0) {
                tree = tree.without(key);
                map.remove(key);
            } else {
                tree = tree.with(key, key + "/" + i);
                map.put(key, key + "/" + i);
            }
            assertEquals(map.get(key), tree.get(key));
            if (i == steps.size() / 2) {
                kept = tree;
                keptValues = List.copyOf(map.values());
            }
        }
        assertEquals(List.copyOf(map.values()), tree.values().toList());
        assertEquals(keptValues, kept.values().toList());
        assertTrue(tree.height() <= highest(map.size()), () -> "height for " + map.size());
    }

    @Example
    @Tag("PORT-4")
    void sortedInputKeepsItFlat() {
        SortedTree<Integer, Integer> up = SortedTree.empty();
        SortedTree<Integer, Integer> down = SortedTree.empty();
        for (int i = 0; i < 100_000; i++) {
            up = up.with(i, i);
            down = down.with(-i, i);
        }
        assertTrue(up.height() <= highest(100_000));
        assertTrue(down.height() <= highest(100_000));
    }

    /** The height of the highest AVL tree that so many entries can make. */
    private static int highest(int size) {
        int height = 0;
        for (int below = 0, least = 1; least <= size; height++) {
            int next = least + below + 1;
            below = least;
            least = next;
        }
        return height;
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(-60, 60).list().ofMaxSize(300);
    }
}
