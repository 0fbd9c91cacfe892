// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer;

import java.util.Objects;

/**
 * Who looks after a customer (客户归属): the account manager and their team, by the ids the host gives its staff, never by
 * name.
 *
 * @param owner the account manager (客户经理); not blank
 * @param team the team (团队); not blank
 */
public record Ownership(String owner, String team) {
    public Ownership {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(team, "team");
        if (owner.isBlank()) {
            throw new IllegalArgumentException("owner must not be blank");
        }
        if (team.isBlank()) {
            throw new IllegalArgumentException("team must not be blank");
        }
    }

    /**
     * An ownership from its parts.
     *
     * @param owner the account manager's id
     * @param team the team's id
     * @return the ownership
     */
    public static Ownership of(String owner, String team) {
        return new Ownership(owner, team);
    }
}
