// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two years of a small business-to-business company, as of 31 December 2023: customers, their purchases and open leads,
 * a few bad rows among them on purpose. Customers C001 to C003 are the layering example of the rules' sources.
 * Immutable.
 */
public final class SampleCompany {
    /** The last day of the sample. */
    public static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);

    private final long seed;

    private SampleCompany(long seed) {
        this.seed = seed;
    }

    /**
     * The company that a seed makes.
     *
     * @param seed any number
     * @return the company
     */
    public static SampleCompany of(long seed) {
        return new SampleCompany(seed);
    }

    /**
     * The company that is bundled with the examples.
     *
     * @return seed 20231231
     */
    public static SampleCompany standard() {
        return of(20231231L);
    }

    /**
     * The files of the company.
     *
     * @return file name to UTF-8 content with line feeds, in a fixed order
     */
    public Map<String, String> files() {
        Dice dice = new Dice(seed);
        List<SampleCustomer> customers = SampleCustomer.all(dice);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "customers.csv",
                lines(
                        SampleCustomer.HEADER,
                        customers.stream().map(SampleCustomer::row).toList()));
        files.put("purchases.csv", lines(SamplePurchases.HEADER, SamplePurchases.rows(customers, dice)));
        files.put("leads.csv", lines(SampleLeads.HEADER, SampleLeads.rows(dice)));
        return files;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleCompany that && seed == that.seed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(seed);
    }

    @Override
    public String toString() {
        return "SampleCompany[seed=" + seed + "]";
    }

    private static String lines(String header, List<String> rows) {
        return header + "\n" + String.join("\n", rows) + "\n";
    }
}
