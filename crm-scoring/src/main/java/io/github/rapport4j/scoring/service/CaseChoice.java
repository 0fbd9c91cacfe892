// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.service;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.scoring.group.Choice;
import io.github.rapport4j.scoring.group.Dimension;
import io.github.rapport4j.scoring.group.Group;
import org.jspecify.annotations.Nullable;

/**
 * Whose cases a figure is about (统计对象): all, or those of an agent, a team, a channel, or of any group of a dimension of
 * the host. A case belongs to the agent and to the team that its latest step names, and to the channel that its
 * earliest step names.
 */
public final class CaseChoice {
    private CaseChoice() {}

    /**
     * All cases.
     *
     * @return no choice at all
     */
    public static Choice<ServiceCase> all() {
        return Choice.all();
    }

    /**
     * The cases of an agent.
     *
     * @param agent the id of an employee
     * @return those whose latest step with an agent names this one
     */
    public static Choice<ServiceCase> ofAgent(String agent) {
        return Choice.of(By.AGENT.dimension(), Group.of(agent));
    }

    /**
     * The cases of a team.
     *
     * @param team the code of a team
     * @return those whose latest step with a team names this one
     */
    public static Choice<ServiceCase> ofTeam(String team) {
        return Choice.of(By.TEAM.dimension(), Group.of(team));
    }

    /**
     * The cases that came in by a channel.
     *
     * @param channel the channel
     * @return those whose earliest step with a channel names this one
     */
    public static Choice<ServiceCase> ofChannel(Channel channel) {
        return Choice.of(By.CHANNEL.dimension(), Group.of(channel));
    }

    /**
     * Reads the choices of this class from their printed form.
     *
     * @param text such as {@code all}, {@code agent li}, {@code team north} or {@code channel phone}
     * @return the choice
     * @throws IllegalArgumentException if the text has another form or names no channel
     */
    public static Choice<ServiceCase> parse(String text) {
        String[] words = text.split(" ", 2);
        if (words.length == 1 && text.equals(all().toString())) {
            return all();
        }
        return switch (words.length == 1 ? "" : words[0]) {
            case "agent" -> ofAgent(words[1]);
            case "team" -> ofTeam(words[1]);
            case "channel" -> ofChannel(channel(words[1]));
            default ->
                throw new IllegalArgumentException(
                        "choice must be all, or agent, team or channel with a name, but was " + text);
        };
    }

    private static Channel channel(String code) {
        for (Channel channel : Channel.values()) {
            if (channel.code().equals(code)) {
                return channel;
            }
        }
        throw new IllegalArgumentException("channel must be the code of a channel, but was " + code);
    }

    private static Group latestAgent(ServiceCase each) {
        @Nullable String latest = null;
        for (ServiceEvent step : each.steps()) {
            latest = step.agent().orElse(latest);
        }
        return Group.ofNullable(latest);
    }

    private static Group latestTeam(ServiceCase each) {
        @Nullable String latest = null;
        for (ServiceEvent step : each.steps()) {
            latest = step.team().orElse(latest);
        }
        return Group.ofNullable(latest);
    }

    private static Group earliestChannel(ServiceCase each) {
        for (ServiceEvent step : each.steps()) {
            if (step.channel().isPresent()) {
                return Group.of(step.channel().get());
            }
        }
        return Group.unknown();
    }

    /** What cases are told apart by (工单维度). */
    public enum By implements Term {
        /** 客服: the latest agent named. */
        AGENT("agent"),
        /** 团队: the latest team named. */
        TEAM("team"),
        /** 渠道: the earliest channel named. */
        CHANNEL("channel");

        private final String code;

        By(String code) {
            this.code = code;
        }

        /**
         * The dimension.
         *
         * @return its groups are those of the cases as far as they are seen
         */
        public Dimension<ServiceCase> dimension() {
            return switch (this) {
                case AGENT -> Dimension.of(this, CaseChoice::latestAgent);
                case TEAM -> Dimension.of(this, CaseChoice::latestTeam);
                case CHANNEL -> Dimension.of(this, CaseChoice::earliestChannel);
            };
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "case-dimension." + code;
        }

        @Override
        public Texts texts() {
            return ServiceTexts.TEXTS;
        }
    }
}
