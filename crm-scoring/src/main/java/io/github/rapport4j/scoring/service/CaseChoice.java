// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.service;

import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.vocabulary.Channel;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whose cases a figure is about (统计对象): all, or those of an agent, a team, a channel. A case belongs to the agent and
 * to the team that its latest step names, and to the channel that its earliest step names. Two choices are equal when
 * their names are.
 */
public final class CaseChoice {
    private static final CaseChoice ALL = new CaseChoice("all", each -> true);

    private final String name;
    private final Predicate<ServiceCase> chosen;

    private CaseChoice(String name, Predicate<ServiceCase> chosen) {
        this.name = name;
        this.chosen = chosen;
    }

    /**
     * All cases.
     *
     * @return no choice at all
     */
    public static CaseChoice all() {
        return ALL;
    }

    /**
     * The cases of an agent.
     *
     * @param agent the id of an employee
     * @return those whose latest step with an agent names this one
     */
    public static CaseChoice ofAgent(String agent) {
        Objects.requireNonNull(agent, "agent");
        return new CaseChoice("agent " + agent, each -> agent.equals(latest(each, true)));
    }

    /**
     * The cases of a team.
     *
     * @param team the code of a team
     * @return those whose latest step with a team names this one
     */
    public static CaseChoice ofTeam(String team) {
        Objects.requireNonNull(team, "team");
        return new CaseChoice("team " + team, each -> team.equals(latest(each, false)));
    }

    /**
     * The cases that came in by a channel.
     *
     * @param channel the channel
     * @return those whose earliest step with a channel names this one
     */
    public static CaseChoice ofChannel(Channel channel) {
        Objects.requireNonNull(channel, "channel");
        return new CaseChoice(
                "channel " + channel.code(),
                each -> each.steps().stream()
                        .flatMap(step -> step.channel().stream())
                        .findFirst()
                        .filter(channel::equals)
                        .isPresent());
    }

    /**
     * Whether a case is chosen.
     *
     * @param serviceCase the case with its steps so far
     * @return true if the figure counts it
     */
    public boolean takes(ServiceCase serviceCase) {
        return chosen.test(serviceCase);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseChoice that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    private static String latest(ServiceCase each, boolean isAgent) {
        String latest = "";
        for (ServiceEvent step : each.steps()) {
            latest = (isAgent ? step.agent() : step.team()).orElse(latest);
        }
        return latest;
    }
}
