// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.report;

import java.util.List;

/**
 * One customer's story: who it is, every score with its arithmetic, what is missing for the next stage, and what
 * happened.
 *
 * @param who the customer
 * @param scores every score with its arithmetic
 * @param checklists what each next step needs
 * @param timeLine what happened, latest first
 */
public record Story(Who who, List<Score> scores, List<Checklist> checklists, TimeLine timeLine) {
    /**
     * Copies the lists.
     *
     * @param who the customer
     * @param scores every score
     * @param checklists what each next step needs
     * @param timeLine what happened
     */
    public Story {
        scores = List.copyOf(scores);
        checklists = List.copyOf(checklists);
    }

    /**
     * The customer.
     *
     * @param id that of the first cell in the sheet of customers
     * @param name the name, possibly empty
     * @param facts what is known, such as industry and owner
     */
    public record Who(String id, String name, List<Line> facts) {
        /**
         * Copies the list.
         *
         * @param id that of the first cell in the sheet of customers
         * @param name the name, possibly empty
         * @param facts what is known
         */
        public Who {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Something known.
     *
     * @param label what
     * @param value the value
     */
    public record Line(Text label, Text value) {}

    /**
     * A score.
     *
     * @param name of what
     * @param value the result
     * @param code the code of the term it results in, such as a quadrant's, or empty
     * @param why its arithmetic, one line a statement, parts indented by two spaces a level
     */
    public record Score(Text name, Text value, String code, Text why) {}

    /**
     * What a step needs.
     *
     * @param step which step
     * @param items its conditions
     */
    public record Checklist(Text step, List<Item> items) {
        /**
         * Copies the list.
         *
         * @param step which step
         * @param items its conditions
         */
        public Checklist {
            items = List.copyOf(items);
        }
    }

    /**
     * A condition.
     *
     * @param text what it asks for
     * @param isMet whether it holds
     */
    public record Item(Text text, boolean isMet) {}

    /**
     * What happened.
     *
     * @param events the latest, latest first
     * @param leftOff how many earlier ones are not shown
     */
    public record TimeLine(List<Event> events, int leftOff) {
        /**
         * Copies the list.
         *
         * @param events the latest
         * @param leftOff how many earlier ones are not shown
         */
        public TimeLine {
            events = List.copyOf(events);
        }
    }

    /**
     * Something that happened.
     *
     * @param day when, as an ISO date
     * @param code the code of its kind, such as purchase
     * @param kind its kind
     * @param text what happened
     */
    public record Event(String day, String code, Text kind, Text text) {}
}
