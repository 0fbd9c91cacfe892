// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.proof.Proof;
import io.github.rapport4j.lifecycle.stage.Decision;
import io.github.rapport4j.lifecycle.stage.LifecycleMachine;
import io.github.rapport4j.lifecycle.stage.LifecyclePolicy;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.lifecycle.transition.MoveReason;
import io.github.rapport4j.lifecycle.transition.Standing;
import io.github.rapport4j.lifecycle.transition.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the lifecycle events of a company before the machine, with what the other files prove. */
final class SampleLives {
    private final LifecycleMachine machine = LifecycleMachine.using(LifecyclePolicy.standard());
    private final Map<String, Map<String, String>> customers = new LinkedHashMap<>();
    private final Map<String, CustomerHistory> histories = new HashMap<>();
    private final Set<String> reachable = new HashSet<>();
    private final Map<String, List<Map<String, String>>> needs = new HashMap<>();
    private final Map<String, LifecycleState> states = new LinkedHashMap<>();
    private final Map<String, Decision> decisions = new LinkedHashMap<>();

    private SampleLives(Map<String, String> files) {
        for (Map<String, String> row : SampleRows.of(files, "customers.csv").rows) {
            boolean good = SampleRows.day(row.get("since")).isPresent()
                    && !row.get("id").isEmpty();
            if (good && !row.get("id").startsWith("C9")) {
                customers.putIfAbsent(row.get("id"), row);
            }
        }
        SampleFacts facts = new SampleFacts(files);
        SampleRows.of(files, "contacts.csv").rows.stream()
                .filter(row -> !row.get("phone").isEmpty() || !row.get("email").isEmpty())
                .forEach(row -> reachable.add(row.get("customer")));
        SampleRows.of(files, "needs.csv")
                .rows
                .forEach(row -> needs.computeIfAbsent(row.get("customer"), id -> new ArrayList<>())
                        .add(row));
        customers.keySet().forEach(id -> histories.put(id, CustomerHistory.of(CustomerId.of(id), facts.of(id))));
        SampleRows.of(files, "stages.csv").rows.forEach(this::decide);
    }

    static SampleLives of(SampleCompany company) {
        return new SampleLives(company.files());
    }

    /** The rows of customers that can be read, each once. */
    List<Map<String, String>> customers() {
        return List.copyOf(customers.values());
    }

    /** What the machine said to every event that can be read, by the event's id. */
    Map<String, Decision> decisions() {
        return decisions;
    }

    /** Where the customers with events stand in the end. */
    Map<String, Standing> standings() {
        Map<String, Standing> standings = new LinkedHashMap<>();
        states.forEach((customer, state) -> standings.put(customer, state.standing()));
        return standings;
    }

    /** What the machine says to the stages in the file of customers, for those without events. */
    Map<String, Decision> claims() {
        Map<String, Decision> claims = new LinkedHashMap<>();
        customers.forEach((id, row) -> {
            if (!row.get("stage").isEmpty() && !states.containsKey(id)) {
                Instant now = instant(SampleCompany.AS_OF);
                LifecycleEvent event = LifecycleEvent.builder()
                        .id(FactId.of("M-" + id))
                        .kind(EventKind.EXISTING_IMPORTED)
                        .effectiveAt(now)
                        .recordedAt(now)
                        .target(stage(row.get("stage")))
                        .build();
                claims.put(id, machine.decide(LifecycleState.none(), event, evidence(row, SampleCompany.AS_OF)));
            }
        });
        return claims;
    }

    private void decide(Map<String, String> row) {
        Map<String, String> customer = customers.get(row.get("customer"));
        boolean known =
                Stream.of(EventKind.values()).anyMatch(kind -> kind.code().equals(row.get("event")));
        if (customer == null
                || !known
                || SampleRows.day(row.get("time")).isEmpty()
                || decisions.containsKey(row.get("id"))) {
            return;
        }
        String id = row.get("customer");
        LifecycleState state = states.getOrDefault(id, LifecycleState.none());
        LocalDate day = LocalDate.parse(row.get("time"));
        Decision decision = machine.decide(state, event(row), evidence(customer, day));
        decisions.put(row.get("id"), decision);
        states.put(id, decision.fold(accepted -> accepted.state(), unchanged -> state, rejected -> state));
    }

    private static LifecycleEvent event(Map<String, String> row) {
        Instant effective = instant(LocalDate.parse(row.get("time")));
        LifecycleEvent.Builder event = LifecycleEvent.builder()
                .id(FactId.of(row.get("id")))
                .kind(EventKind.parse(row.get("event")))
                .effectiveAt(effective)
                .recordedAt(row.get("recorded").isEmpty() ? effective : instant(LocalDate.parse(row.get("recorded"))));
        if (!row.get("reason").isEmpty()) {
            event.reason(MoveReason.parse(row.get("reason")));
        }
        if (!row.get("note").isEmpty()) {
            event.note(FreeText.of(row.get("note")));
        }
        if (!row.get("target").isEmpty()) {
            event.target(stage(row.get("target")));
        }
        if (!row.get("author").isEmpty()) {
            event.waiver(Waiver.of(row.get("author"), FreeText.of(row.get("override_reason"))));
        }
        if (!row.get("recheck").isEmpty()) {
            event.recheckOn(LocalDate.parse(row.get("recheck")));
        }
        return event.build();
    }

    private Evidence evidence(Map<String, String> row, LocalDate day) {
        AsOf asOf = AsOf.of(day, ZoneOffset.UTC);
        return Evidence.from(histories.get(row.get("id")), asOf).with(said(row, day));
    }

    /** What the files of customers, contacts and needs prove. */
    private Set<Proof> said(Map<String, String> row, LocalDate day) {
        Set<Proof> said = EnumSet.of(Proof.NAME);
        add(said, Proof.CHANNEL, reachable.contains(row.get("id")));
        add(said, Proof.SOURCE, !row.get("source").isEmpty());
        add(said, Proof.TAGGED, !row.get("tags").isEmpty());
        add(said, Proof.ACCOUNT_MANAGER, !row.get("owner").isEmpty());
        add(
                said,
                Proof.CHAIN_SETTLED,
                Stream.of("using_department", "decision_maker", "approval_path")
                        .noneMatch(part -> row.get(part).isEmpty()));
        for (Map<String, String> need : needs.getOrDefault(row.get("id"), List.of())) {
            add(said, Proof.CONCERNS_NOTED, need.get("kind").equals("concern"));
            boolean confirmed = SampleRows.day(need.get("confirmed_on"))
                    .filter(on -> !on.isAfter(day))
                    .isPresent();
            add(said, Proof.PAIN_CONFIRMED, need.get("kind").equals("pain") && confirmed);
        }
        return said;
    }

    private static void add(Set<Proof> proofs, Proof proof, boolean proven) {
        if (proven) {
            proofs.add(proof);
        }
    }

    private static LifecycleStage stage(String code) {
        return Stream.of(LifecycleStage.values())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
