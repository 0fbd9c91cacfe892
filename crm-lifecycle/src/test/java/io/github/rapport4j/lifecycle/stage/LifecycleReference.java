// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.proof.Proof;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules of the lifecycle once more, slow and plain: everything is told again from the first event on, a standing is
 * a text such as {@code 3 open}, and the table is a switch over the ids of the rules.
 */
final class LifecycleReference {
    /** An accepted event with what it was decided to do. */
    record Step(LifecycleEvent event, String from, String to) {}

    final List<Step> steps = new ArrayList<>();

    /** The verdict: accepted, unchanged, or the code of the refusal with the guards that are missing. */
    String decide(LifecycleEvent event, Evidence evidence) {
        for (Step step : steps) {
            if (step.event.id().equals(event.id())) {
                return same(step.event, event) ? "unchanged" : "duplicate-event";
            }
        }
        if (event.effectiveAt().isAfter(event.recordedAt())) {
            return "out-of-order";
        }
        List<Step> earlier = steps.stream()
                .filter(step -> order().compare(step.event, event) < 0)
                .toList();
        if (earlier.isEmpty() && !steps.isEmpty()) {
            return "out-of-order";
        }
        Told then = tell(earlier);
        String to = target(event, then.standing, evidence);
        if (to.isEmpty()) {
            return "not-allowed";
        }
        Set<String> missing = missing(event, then, evidence);
        boolean hard = missing.stream().anyMatch(LifecycleReference::isHard);
        if (!missing.isEmpty() && (hard || event.waiver().isEmpty())) {
            return "guard-failed " + missing;
        }
        List<Step> all = new ArrayList<>(steps);
        all.add(new Step(event, then.standing, to));
        all.sort(Comparator.comparing(Step::event, order()));
        Set<String> moved = new TreeSet<>(tell(all).displaced);
        moved.removeAll(tell(steps).displaced);
        if (!moved.isEmpty() && event.waiver().isEmpty()) {
            return "out-of-order";
        }
        steps.clear();
        steps.addAll(all);
        return "accepted " + moved;
    }

    Told tell() {
        return tell(steps);
    }

    static final class Told {
        String standing = "none";
        int cycle = 1;
        int highest;
        boolean proposed;
        boolean live;
        java.time.LocalDate recheck = java.time.LocalDate.MAX;
        final List<String> displaced = new ArrayList<>();
    }

    private static Told tell(List<Step> steps) {
        Told told = new Told();
        for (Step step : steps) {
            if (step.from.equals(told.standing)) {
                move(told, step);
            } else {
                told.displaced.add(step.event.id().value());
            }
        }
        return told;
    }

    private static void move(Told told, Step step) {
        String rule = step.event.kind().rule();
        told.standing = step.to;
        told.highest = Math.max(told.highest, number(step.to));
        switch (rule) {
            case "T3" -> told.recheck = step.event.recheckOn().orElse(java.time.LocalDate.MAX);
            case "T7" -> told.proposed = true;
            case "T9" -> told.live = true;
            case "R1", "R2", "X6" -> told.proposed = false;
            case "X2", "X4" -> {
                told.cycle++;
                told.proposed = false;
                told.live = false;
            }
            default -> {}
        }
        if (rule.equals("X6") || rule.equals("R3")) {
            told.live = false;
        }
    }

    private static String target(LifecycleEvent event, String from, Evidence evidence) {
        int n = number(from);
        boolean open = from.endsWith(" open");
        boolean alive = open || from.endsWith(" deferred");
        boolean lost = from.endsWith(" lost");
        return switch (event.kind().rule()) {
            case "T1" -> from.equals("none") ? "1 open" : "";
            case "M1" -> from.equals("none") ? event.target().orElseThrow().number() + " open" : "";
            case "T2" -> from.equals("1 open") ? "1 open" : "";
            case "T3" -> from.equals("1 open") ? "1 deferred" : "";
            case "T4" -> from.equals("1 deferred") ? "1 open" : "";
            case "T5" -> from.equals("1 open") ? "2 open" : "";
            case "T6" -> from.equals("2 open") ? "3 open" : "";
            case "T7" -> from.equals("3 open") ? "3 open" : "";
            case "T8" -> from.equals("3 open") ? "4 open" : "";
            case "T9" -> from.equals("4 open") ? "4 open" : "";
            case "T10" -> from.equals("4 open") ? "5 open" : "";
            case "R1" -> from.equals("2 open") ? "1 open" : "";
            case "R2" -> from.equals("3 open") ? "2 open" : "";
            case "R3" -> from.equals("4 open") ? "3 open" : "";
            case "R4" -> from.equals("5 open") ? "4 open" : "";
            case "X1" -> alive ? n + " lost" : "";
            case "X2" -> lost ? Math.min(n, 3) + " open" : "";
            case "X3" -> open && n >= 4 ? n + " ended" : "";
            case "X4" -> lost || from.endsWith(" ended") ? (buys(evidence) ? "4 open" : "3 open") : "";
            case "X5" -> alive ? n + " disqualified" : "";
            case "X6" -> from.endsWith(" disqualified") ? "1 open" : "";
            default -> throw new AssertionError(event.kind());
        };
    }

    private static Set<String> missing(LifecycleEvent event, Told then, Evidence evidence) {
        Set<String> missing = new TreeSet<>();
        Set<Proof> has = evidence.proofs();
        for (String need : needs(event).split(" ")) {
            boolean met = switch (need) {
                case "" -> true;
                case "deferrable" ->
                    has.contains(Proof.DEFERRED_DECIDED)
                            || has.containsAll(List.of(Proof.DEFERRED, Proof.OWNER_CONSENT));
                case "recheck-set" -> event.recheckOn().isPresent();
                case "recheck-due" ->
                    has.contains(Proof.NEW_EVIDENCE)
                            || then.recheck.compareTo(evidence.asOf().day()) <= 0;
                case "not-deferred" -> !has.contains(Proof.DEFERRED_DECIDED);
                case "no-severe-complaint" -> !has.contains(Proof.SEVERE_COMPLAINT);
                case "proposal-presented" -> then.proposed || has.contains(Proof.PROPOSAL_PRESENTED);
                case "go-live-accepted" -> then.live || has.contains(Proof.GO_LIVE_ACCEPTED);
                case "before-go-live" -> !then.live;
                case "loyalty-test" -> isLoyal(has);
                case "new-fact" -> has.contains(Proof.NEW_EVIDENCE);
                case "import-named" -> has.contains(Proof.NAME);
                case "import-contacted" -> has.contains(Proof.TWO_WAY_CONTACT);
                case "import-needing" -> has.contains(Proof.PAIN_CONFIRMED) || has.contains(Proof.PROPOSAL_PRESENTED);
                case "import-buying" -> buys(evidence);
                case "import-loyal" -> isLoyal(has);
                case "author-named" -> event.waiver().isPresent();
                case "reason-given" ->
                    event.reason()
                            .filter(reason -> reason.isReasonOf(event.kind()))
                            .isPresent();
                case "reason-noted" ->
                    event.note().isPresent()
                            || !event.reason()
                                    .map(reason -> reason.code())
                                    .orElse("")
                                    .equals("other");
                default -> has.contains(Proof.parse(need));
            };
            if (!met) {
                missing.add(need);
            }
        }
        return missing;
    }

    private static String needs(LifecycleEvent event) {
        return switch (event.kind().rule()) {
            case "T1" -> "name channel source";
            case "T3" -> "deferrable recheck-set";
            case "T4" -> "recheck-due";
            case "T5" -> "two-way-contact not-deferred tagged";
            case "T6" -> "pain-confirmed chain-settled concerns-noted account-manager";
            case "T7" -> "decision-maker-present questions-held objections-settled";
            case "T8" -> "proposal-presented callback-settled contract-terms";
            case "T9" -> "milestones-done training-held";
            case "T10" -> "go-live-accepted no-severe-complaint satisfied loyalty-test";
            case "R1", "R2", "X1", "X5" -> "reason-given reason-noted";
            case "R3" -> "before-go-live reason-given reason-noted";
            case "R4" -> "reviews-failed reason-given reason-noted";
            case "X2" -> "new-fact";
            case "X3" -> "contract-over reason-given reason-noted";
            case "X6" -> "disqualifier-withdrawn reason-given reason-noted author-named";
            case "M1" ->
                List.of(
                                "import-named",
                                "import-contacted",
                                "import-needing",
                                "import-buying",
                                "import-buying import-loyal")
                        .get(event.target().orElseThrow().number() - 1);
            default -> "";
        };
    }

    private static boolean isHard(String guard) {
        return Set.of("recheck-set", "before-go-live", "author-named", "reason-given", "reason-noted")
                .contains(guard);
    }

    private static boolean isLoyal(Set<Proof> has) {
        return List.of(Proof.RENEWED, Proof.REPEAT_PURCHASE, Proof.REFERRAL_CONVERTED, Proof.TENURE).stream()
                .anyMatch(has::contains);
    }

    private static boolean buys(Evidence evidence) {
        return evidence.has(Proof.CONTRACT_SIGNED) || evidence.has(Proof.ORDER_PAID);
    }

    private static boolean same(LifecycleEvent one, LifecycleEvent other) {
        return one.kind() == other.kind()
                && one.effectiveAt().equals(other.effectiveAt())
                && one.reason().equals(other.reason())
                && one.note().equals(other.note())
                && one.waiver().equals(other.waiver())
                && one.target().equals(other.target())
                && one.recheckOn().equals(other.recheckOn());
    }

    private static Comparator<LifecycleEvent> order() {
        return Comparator.comparing(LifecycleEvent::effectiveAt)
                .thenComparing(LifecycleEvent::recordedAt)
                .thenComparing(LifecycleEvent::id);
    }

    private static int number(String standing) {
        return standing.equals("none") ? 0 : standing.charAt(0) - '0';
    }
}
