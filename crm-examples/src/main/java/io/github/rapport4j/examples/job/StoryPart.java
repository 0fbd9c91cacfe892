// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Worded;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.company.LeadScore;
import io.github.rapport4j.examples.report.Story;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.scoring.loyalty.LoyaltyIndex;
import io.github.rapport4j.scoring.quadrant.Placement;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One customer's story: who it is, every score with its arithmetic, the next steps and what happened. */
final class StoryPart {
    private final Company base;
    private final CustomerPart placements;
    private final TierPart tiers;
    private final HealthPart health;
    private final CarePart care;
    private final TimeLinePart timeLines;

    StoryPart(Company base, CustomerPart placements, Parts parts) {
        this.base = base;
        this.placements = placements;
        tiers = parts.tiers;
        health = parts.health;
        care = parts.care;
        timeLines = new TimeLinePart(base);
    }

    /** What tells of tiers, health and care. */
    record Parts(TierPart tiers, HealthPart health, CarePart care) {}

    /** The stories in the order of the customers shown, each made when it is asked for. */
    Iterable<Story> stories() {
        return () ->
                IntStream.range(0, placements.shown()).mapToObj(this::story).iterator();
    }

    private Story story(int index) {
        CustomerLine line = placements.line(index);
        return new Story(
                new Story.Who(line.id().toString(), line.name(), facts(line)),
                scores(index, line),
                checklists(line.id()),
                timeLines.of(line.id()));
    }

    private List<Story.Checklist> checklists(CustomerId id) {
        if (base.stateOf(id).stage().isEmpty()) {
            return List.of();
        }
        return Stream.concat(care.checklist(id).stream(), NextSteps.of(base, id).checklists().stream())
                .toList();
    }

    private List<Story.Line> facts(CustomerLine line) {
        List<Story.Line> facts = new ArrayList<>();
        Optional<Customer> known = line.known();
        add(facts, JobText.INDUSTRY_SIZE, known.map(CustomerPart::industry).orElse(Text.NONE));
        add(facts, StoryText.REGION, Text.plain(known.flatMap(Customer::region).orElse("")));
        add(facts, JobText.OWNER, Text.plain(Shown.owner(base, line.id())));
        add(facts, JobText.CONTACT, Text.plain(known.map(CustomerPart::contact).orElse("")));
        add(facts, JobText.NEEDS, Text.plain(known.map(CustomerPart::needs).orElse("")));
        add(facts, StoryText.STAGE, Shown.standing(base.stateOf(line.id()).standing()));
        add(facts, JobText.LAST_PURCHASE, day(line.activity().last()));
        add(facts, JobText.LAST_INTERACTION, day(line.profile().lastInteraction()));
        return facts;
    }

    private static void add(List<Story.Line> facts, Worded label, Text value) {
        if (!value.isEmpty()) {
            facts.add(new Story.Line(Text.of(label), value));
        }
    }

    private static Text day(Optional<LocalDate> day) {
        return Text.plain(day.map(LocalDate::toString).orElse(""));
    }

    private List<Story.Score> scores(int index, CustomerLine line) {
        List<Story.Score> scores = new ArrayList<>();
        Placement placement = placements.placement(index);
        scores.add(new Story.Score(
                Text.of(JobText.QUADRANT),
                placement.quadrant().map(Text::of).orElseGet(() -> CustomerPart.why(placement)),
                placement.quadrant().map(Quadrant::code).orElse(""),
                Text.why(placement)));
        scores.add(new Story.Score(
                Text.of(StoryText.VALUE),
                Shown.amount(line.total()),
                "",
                Text.why(line.standing().value())));
        LoyaltyIndex loyalty = line.standing().loyalty();
        scores.add(new Story.Score(Text.of(StoryText.LOYALTY), Shown.index(loyalty), "", Text.why(loyalty)));
        tiers.score(line.id()).ifPresent(scores::add);
        care.score(line.id()).ifPresent(scores::add);
        scores.addAll(health.scores(line.id()));
        base.leadOf(line.id()).ifPresent(lead -> scores.add(score(lead.score(base.asOf()))));
        return scores;
    }

    private static Story.Score score(LeadScore lead) {
        return new Story.Score(
                Text.of(Reason.of(StoryText.LEAD_SCORE)),
                new Text(
                        lead.score().expected() + " · " + lead.score().band().label(Locale.ENGLISH),
                        lead.score().expected() + " · " + lead.score().band().label(Locale.CHINESE)),
                lead.score().band().code(),
                Text.why(lead.why()));
    }
}
