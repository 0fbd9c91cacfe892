// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.Behaviour;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.StageMove;
import io.github.rapport4j.core.fact.Touch;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A fact that can move the status by itself, contracts apart. */
record Signal(LocalDate day, Sort sort, FactId id) {
    /** What it does. */
    enum Sort {
        PURCHASE,
        USE,
        ONBOARDED,
        WIN_BACK_TOUCH
    }

    /** The signal that a fact is, if any. */
    static @Nullable Signal from(Fact fact, ZoneId zone, EngagementPolicy policy) {
        @Nullable Sort sort = sort(fact, policy);
        return sort == null ? null : new Signal(fact.occurredAt().dayIn(zone), sort, fact.id());
    }

    private static @Nullable Sort sort(Fact fact, EngagementPolicy policy) {
        if (fact instanceof Purchase) {
            return Sort.PURCHASE;
        }
        if (fact instanceof Touch touch) {
            boolean arrived = touch.delivery() != Touch.Delivery.FAILED;
            return arrived && touch.purpose() == Touch.Purpose.WIN_BACK ? Sort.WIN_BACK_TOUCH : null;
        }
        if (fact instanceof Behaviour use) {
            boolean counts = policy.isProductUseCounted() && use.action() == Behaviour.Action.FEATURE_USED;
            return counts ? Sort.USE : null;
        }
        return isOnboarding(fact, policy) ? Sort.ONBOARDED : null;
    }

    private static boolean isOnboarding(Fact fact, EngagementPolicy policy) {
        if (fact instanceof ActionDone done) {
            return done.outcome() == ActionDone.Outcome.DONE
                    && policy.onboardingCodes().contains(done.action());
        }
        return fact instanceof StageMove move && policy.onboardingCodes().contains(move.event());
    }
}
