// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.core.customer.CustomerId;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Numbers for customer ids (客户序号): the first id met is 0, the next new one 1, and so on without gaps, so that columns
 * can be addressed by an {@code int}. About 16 bytes a customer besides the ids themselves.
 *
 * <p>Mutable; safe for use by several threads only while none adds.
 */
public final class CustomerIndex {
    private static final int FREE = -1;
    private static final int SMALLEST = 16;

    private CustomerId[] ids = new CustomerId[SMALLEST];
    private int[] slots = freeSlots(2 * SMALLEST);
    private int size;

    private CustomerIndex() {}

    /**
     * An index without customers.
     *
     * @return a new index
     */
    public static CustomerIndex empty() {
        return new CustomerIndex();
    }

    /**
     * The number of a customer, given out now if it is new.
     *
     * @param customer the customer
     * @return 0 or more
     */
    public int add(CustomerId customer) {
        Objects.requireNonNull(customer, "customer");
        int slot = slotOf(customer);
        if (slots[slot] != FREE) {
            return slots[slot];
        }
        if (size == ids.length) {
            grow();
            slot = slotOf(customer);
        }
        ids[size] = customer;
        slots[slot] = size;
        return size++;
    }

    /**
     * The number of a customer given by the text of its id, given out now if it is new.
     *
     * @param customer the text of the id
     * @return 0 or more
     */
    public int add(String customer) {
        return add(CustomerId.of(customer));
    }

    /**
     * The number of a customer.
     *
     * @param customer the customer
     * @return empty when it has none
     */
    public OptionalInt number(CustomerId customer) {
        int number = slots[slotOf(customer)];
        return number == FREE ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * The customer of a number.
     *
     * @param number 0 to {@code size() - 1}
     * @return the customer
     */
    public CustomerId customer(int number) {
        return ids[Objects.checkIndex(number, size)];
    }

    /**
     * How many customers have a number.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
    }

    private int slotOf(CustomerId customer) {
        int mask = slots.length - 1;
        int hash = customer.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 16) & mask;
        while (slots[slot] != FREE && !ids[slots[slot]].equals(customer)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        ids = Arrays.copyOf(ids, 2 * size);
        slots = freeSlots(4 * size);
        for (int number = 0; number < size; number++) {
            slots[slotOf(ids[number])] = number;
        }
    }

    private static int[] freeSlots(int length) {
        int[] free = new int[length];
        Arrays.fill(free, FREE);
        return free;
    }
}
