// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.service;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.scoring.group.Choice;
import io.github.rapport4j.scoring.group.Dimension;
import io.github.rapport4j.scoring.group.Group;
import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiReason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What can be argued about in service figures (服务指标规则). Immutable and safe for use by several threads.
 *
 * <p>Standard: complaints only, resolved within 30 days and not reopened within 14, 95 % Wilson intervals.
 */
@CrmStyle
@Value.Immutable
public abstract class ServicePolicy implements Policy, WithServicePolicy {
    ServicePolicy() {}

    /**
     * Within how many days of its receipt a case must be resolved.
     *
     * @return at least 0; 30 unless set
     */
    @Value.Default
    public int resolveDays() {
        return 30;
    }

    /**
     * For how many days after its resolution a case must not be reopened.
     *
     * @return at least 0; 14 unless set
     */
    @Value.Default
    public int reopenDays() {
        return 14;
    }

    /**
     * Whether service requests stay out.
     *
     * @return true unless set
     */
    @Value.Default
    public boolean complaintsOnly() {
        return true;
    }

    /**
     * Whose cases count.
     *
     * @return all unless set
     */
    @Value.Default
    public Choice<ServiceCase> choice() {
        return CaseChoice.all();
    }

    /**
     * How intervals of shares are found and when to warn.
     *
     * @return 95 % Wilson, a warning below 5, unless set
     */
    @Value.Default
    public Confidence confidence() {
        return Confidence.standard();
    }

    /**
     * The name of the policy.
     *
     * @return not blank; {@code standard} unless set
     */
    @Value.Default
    public String name() {
        return "standard";
    }

    /**
     * The version of the policy.
     *
     * @return 1 or higher
     */
    @Value.Default
    public int version() {
        return 1;
    }

    @Override
    @Value.Lazy
    public PolicyRef ref() {
        return PolicyRef.of(
                name(),
                version(),
                "service resolve=" + resolveDays() + " reopen=" + reopenDays() + " complaintsOnly=" + complaintsOnly()
                        + " choice=" + choice() + " confidence=" + confidence());
    }

    @Value.Check
    void check() {
        requireDays(resolveDays(), "resolveDays");
        requireDays(reopenDays(), "reopenDays");
        PolicyRef.of(name(), version(), "");
    }

    /**
     * How many days after its receipt a case may be judged.
     *
     * @return the days to resolve and the days not to come back together
     */
    public int maturityDays() {
        return resolveDays() + reopenDays();
    }

    boolean takes(ServiceCase serviceCase) {
        return (!complaintsOnly() || serviceCase.isComplaint()) && choice().takes(serviceCase);
    }

    /** Which cases count, as options of a definition. */
    List<Reason> cases() {
        List<Reason> cases = new ArrayList<>();
        cases.add(Reason.of(complaintsOnly() ? ServiceKpi.Note.COMPLAINTS_ONLY : ServiceKpi.Note.ALL_CASES));
        cases.addAll(choice().options());
        return cases;
    }

    /** The same for one more group. */
    ServicePolicy only(Dimension<ServiceCase> dimension, Group group) {
        return withChoice(choice().and(dimension, group));
    }

    /** The groups of a customer's cases that count, those whose opening is not known among them. */
    Set<Group> groups(CustomerHistory seen, Dimension<ServiceCase> dimension) {
        Set<Group> groups = new HashSet<>();
        for (ServiceCase each : seen.serviceCases()) {
            boolean isUnopened = each.openedAt().isEmpty() && choice().takes(each);
            if (isUnopened || takes(each)) {
                groups.add(dimension.groupOf(each));
            }
        }
        return groups;
    }

    /**
     * The documented default.
     *
     * @return complaints, 30 days, 14 days, 95 % Wilson
     */
    public static ServicePolicy standard() {
        return builder().build();
    }

    /**
     * The definition that results under this policy follow.
     *
     * @param kpi which figure
     * @return its definition with the options of this policy; a waiting time names its clock as well
     */
    public KpiDefinition definition(ServiceKpi kpi) {
        List<Reason> options = new ArrayList<>(cases());
        switch (kpi) {
            case RESOLUTION_RATE -> {
                options.add(Reason.of(ServiceKpi.Note.RESOLVED_WITHIN, resolveDays(), reopenDays()));
                options.addAll(confidence().options());
            }
            case OPEN_OVERDUE -> options.add(Reason.of(ServiceKpi.Note.OVERDUE_AFTER, resolveDays()));
            case THROUGHPUT -> {}
            default -> options.addAll(confidence().options(KpiReason.SURVIVAL_INTERVAL));
        }
        return kpi.definition(ref(), options);
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public ServicePolicy named(String name, int version) {
        return withName(name).withVersion(version);
    }

    /**
     * Starts a policy with the defaults.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    private static void requireDays(int days, String parameter) {
        if (days < 0 || days > 100_000) {
            throw new IllegalArgumentException(parameter + " must be 0 to 100000, but was " + days);
        }
    }

    /** Builds a {@link ServicePolicy}. */
    public static final class Builder extends ImmutableServicePolicy.Builder {
        Builder() {}
    }
}
