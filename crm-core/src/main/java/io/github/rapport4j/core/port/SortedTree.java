// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A persistent sorted map, an AVL tree whose changes copy the path from the root and share all else. Who holds a tree
 * holds a snapshot; changing costs O(log n). Immutable.
 */
final class SortedTree<K extends Comparable<K>, V> {
    private final @Nullable Node<K, V> root;

    private SortedTree(@Nullable Node<K, V> root) {
        this.root = root;
    }

    static <K extends Comparable<K>, V> SortedTree<K, V> empty() {
        return new SortedTree<>(null);
    }

    @Nullable
    V get(K key) {
        Node<K, V> node = root;
        while (node != null) {
            int side = key.compareTo(node.key);
            if (side == 0) {
                return node.value;
            }
            node = side < 0 ? node.left : node.right;
        }
        return null;
    }

    SortedTree<K, V> with(K key, V value) {
        return new SortedTree<>(put(root, key, value));
    }

    SortedTree<K, V> without(K key) {
        return new SortedTree<>(remove(root, key));
    }

    Stream<V> values() {
        Iterator<V> iterator = new InOrder<>(root);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, traits), false);
    }

    int height() {
        return height(root);
    }

    private static <K extends Comparable<K>, V> Node<K, V> put(@Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return new Node<>(null, key, value, null);
        }
        int side = key.compareTo(node.key);
        if (side == 0) {
            return new Node<>(node.left, key, value, node.right);
        }
        return side < 0
                ? balanced(put(node.left, key, value), node, node.right)
                : balanced(node.left, node, put(node.right, key, value));
    }

    private static <K extends Comparable<K>, V> @Nullable Node<K, V> remove(@Nullable Node<K, V> node, K key) {
        if (node == null) {
            return null;
        }
        int side = key.compareTo(node.key);
        if (side != 0) {
            return side < 0
                    ? balanced(remove(node.left, key), node, node.right)
                    : balanced(node.left, node, remove(node.right, key));
        }
        if (node.left == null || node.right == null) {
            return node.left == null ? node.right : node.left;
        }
        Node<K, V> next = first(node.right);
        return balanced(node.left, next, remove(node.right, next.key));
    }

    private static <K extends Comparable<K>, V> Node<K, V> first(Node<K, V> node) {
        Node<K, V> first = node;
        while (first.left != null) {
            first = first.left;
        }
        return first;
    }

    private static <K extends Comparable<K>, V> Node<K, V> balanced(
            @Nullable Node<K, V> left, Node<K, V> entry, @Nullable Node<K, V> right) {
        int lean = height(left) - height(right);
        if (left != null && lean > 1) {
            return rotatedRight(left, entry, right);
        }
        if (right != null && lean < -1) {
            return rotatedLeft(left, entry, right);
        }
        return new Node<>(left, entry.key, entry.value, right);
    }

    private static <K extends Comparable<K>, V> Node<K, V> rotatedRight(
            Node<K, V> left, Node<K, V> entry, @Nullable Node<K, V> right) {
        Node<K, V> inner = left.right;
        if (inner == null || height(left.left) >= height(inner)) {
            return new Node<>(left.left, left.key, left.value, new Node<>(inner, entry.key, entry.value, right));
        }
        return new Node<>(
                new Node<>(left.left, left.key, left.value, inner.left),
                inner.key,
                inner.value,
                new Node<>(inner.right, entry.key, entry.value, right));
    }

    private static <K extends Comparable<K>, V> Node<K, V> rotatedLeft(
            @Nullable Node<K, V> left, Node<K, V> entry, Node<K, V> right) {
        Node<K, V> inner = right.left;
        if (inner == null || height(right.right) >= height(inner)) {
            return new Node<>(new Node<>(left, entry.key, entry.value, inner), right.key, right.value, right.right);
        }
        return new Node<>(
                new Node<>(left, entry.key, entry.value, inner.left),
                inner.key,
                inner.value,
                new Node<>(inner.right, right.key, right.value, right.right));
    }

    private static int height(@Nullable Node<?, ?> node) {
        return node == null ? 0 : node.height;
    }

    private static final class Node<K, V> {
        private final @Nullable Node<K, V> left;
        private final K key;
        private final V value;
        private final @Nullable Node<K, V> right;
        private final int height;

        Node(@Nullable Node<K, V> left, K key, V value, @Nullable Node<K, V> right) {
            this.left = left;
            this.key = key;
            this.value = value;
            this.right = right;
            this.height = 1 + Math.max(height(left), height(right));
        }
    }

    private static final class InOrder<K, V> implements Iterator<V> {
        private final Deque<Node<K, V>> ahead = new ArrayDeque<>();

        InOrder(@Nullable Node<K, V> root) {
            descend(root);
        }

        @Override
        public boolean hasNext() {
            return !ahead.isEmpty();
        }

        @Override
        public V next() {
            if (ahead.isEmpty()) {
                throw new NoSuchElementException();
            }
            Node<K, V> node = ahead.pop();
            descend(node.right);
            return node.value;
        }

        private void descend(@Nullable Node<K, V> from) {
            for (Node<K, V> node = from; node != null; node = node.left) {
                ahead.push(node);
            }
        }
    }
}
