// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * More than two years of a small business-to-business company, as of 31 December 2023: every file that the main job can
 * read. Each customer has a fate, which all files tell alike: loyal, steady, new, fading, asleep, lost, won back,
 * complaining or not yet a buyer. Bad rows, doubles and contradictions are among them on purpose. Customers C001 to
 * C003 are the layering example of the rules' sources. Immutable.
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
        List<SampleCustomer> customers = SampleCustomer.all(seed);
        Books books = new Books();
        customers.forEach(customer -> write(customer, books));
        SampleReferrals.write(customers, books);
        SampleLeads.write(customers, seed, books);
        SampleErrors.plant(customers, books);
        return books.files();
    }

    private static void write(SampleCustomer customer, Books books) {
        SampleContacts.write(customer, books);
        SampleNeeds.write(customer, books);
        SampleConsents.write(customer, books);
        SamplePurchases.write(customer, books);
        SampleInteractions.write(customer, books);
        SampleCases.write(customer, books);
        SampleSurveys.write(customer, books);
        SampleContracts.write(customer, books);
        SampleTouches.write(customer, books);
        SampleActions.write(customer, books);
        SampleStages.write(customer, books);
        SampleProfile.write(customer, books);
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
}
