// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.snippet;

import io.github.rapport4j.scoring.catalogue.KpiCatalogue;
import io.github.rapport4j.scoring.catalogue.KpiEntry;
import io.github.rapport4j.scoring.catalogue.KpiPolicies;
import io.github.rapport4j.scoring.contract.ContractPolicy;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import java.util.Locale;

/** What a KPI means under a host's own policies. */
public final class TellAKpi {
    private TellAKpi() {}

    /**
     * Prints what one KPI says, and the options of its first figure.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // tag::catalogue[]
        ContractPolicy patient =
                ContractPolicy.builder().graceDays(60).name("patient").build();
        KpiCatalogue catalogue =
                KpiCatalogue.of(KpiPolicies.builder().contract(patient).build());

        KpiEntry renewal = catalogue.entry("KPI-18").orElseThrow();
        System.out.println(
                renewal.name().text(Locale.ENGLISH) + ", " + renewal.name().text(Locale.CHINESE));
        KpiDefinition rate = renewal.figures().get(0).definition();
        System.out.println(rate.formula().text(Locale.ENGLISH));
        rate.options().forEach(option -> System.out.println("- " + option.text(Locale.ENGLISH)));
        // end::catalogue[]
    }
}
