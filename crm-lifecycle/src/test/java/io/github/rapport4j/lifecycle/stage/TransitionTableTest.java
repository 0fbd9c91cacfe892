// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.lifecycle.transition.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TransitionTableTest {
    private static final String HOW_TO_READ = """
            `3 open` is stage 3 of a relationship that goes on; deferred, disqualified, lost and ended ones keep the number of
            their last stage, and `-` is before the first event. T rows lead on, R rows back, X rows out of the relationship and
            in again, M1 takes over a customer of before. Whatever a row does not name is refused as `not-allowed`, the same
            event again changes nothing. Guards of a row must all be met; with an author and a reason most may be overridden,
            reasons, dates and permissions may not. A host's guards stand in the table of its own policy:
            `TransitionTable.of(policy)`. [OneRelationship](../crm-examples/src/main/java/io/github/rapport4j/examples/relationship/OneRelationship.java)
            goes through it all with one customer.

            `3 进行中`指关系处于阶段3且仍在进行；暂缓、不合格、已丢单、已终止的关系保留其最后阶段的编号；`-`表示首个事件之前。T 行向前，R 行后退，
            X 行离开或重新开始，M1 导入存量客户。表中没有的流转一律拒绝（`not-allowed`）；同一事件再次提交不产生变化。一行的条件须全部满足；
            有责任人和理由时多数条件可以放行，原因、日期和许可不可放行。自定义政策的条件见其自己的表：`TransitionTable.of(policy)`。
            """;

    @Test
    @Tag("LIFE-8")
    void everyStandingAndEventIsDecidedAsPinned() {
        StringBuilder table = new StringBuilder();
        for (Standing from : Standing.all()) {
            List<String> moves = new ArrayList<>();
            for (EventKind kind : EventKind.values()) {
                if (!kind.targets(from).isEmpty()) {
                    moves.add(kind.rule() + " " + kind.targets(from));
                }
            }
            table.append(from).append(": ").append(String.join(", ", moves)).append('\n');
        }
        assertEquals("""
                none: T1 [1 open], M1 [1 open, 2 open, 3 open, 4 open, 5 open]
                1 open: T2 [1 open], T3 [1 deferred], T5 [2 open], X1 [1 lost], X5 [1 disqualified]
                1 deferred: T4 [1 open], X1 [1 lost], X5 [1 disqualified]
                1 disqualified: X6 [1 open]
                1 lost: X2 [1 open], X4 [4 open, 3 open]
                2 open: T6 [3 open], R1 [1 open], X1 [2 lost], X5 [2 disqualified]
                2 disqualified: X6 [1 open]
                2 lost: X2 [2 open], X4 [4 open, 3 open]
                3 open: T7 [3 open], T8 [4 open], R2 [2 open], X1 [3 lost], X5 [3 disqualified]
                3 disqualified: X6 [1 open]
                3 lost: X2 [3 open], X4 [4 open, 3 open]
                4 open: T9 [4 open], T10 [5 open], R3 [3 open], X1 [4 lost], X3 [4 ended], X5 [4 disqualified]
                4 disqualified: X6 [1 open]
                4 lost: X2 [3 open], X4 [4 open, 3 open]
                4 ended: X4 [4 open, 3 open]
                5 open: R4 [4 open], X1 [5 lost], X3 [5 ended], X5 [5 disqualified]
                5 disqualified: X6 [1 open]
                5 lost: X2 [3 open], X4 [4 open, 3 open]
                5 ended: X4 [4 open, 3 open]
                """, table.toString());
    }

    @Test
    @Tag("LIFE-8")
    void documentIsGeneratedFromTheTable() throws IOException {
        Path file = Path.of(System.getProperty("rapport.root"), "docs", "lifecycle.md");
        String generated = document();
        if (Boolean.getBoolean("rapport.write")) {
            Files.writeString(file, generated);
        }
        assertEquals(generated, Files.readString(file));
    }

    @Test
    @Tag("LIFE-4")
    void guardsOfAHostStandInTheTable() {
        LifecyclePolicy more = LifecyclePolicy.standard().withGuard(EventKind.LEAD_SCORED, new CreditChecked());
        assertEquals(
                "| T2 | 1 open | 1 open | lead scored | the customer's credit was checked |",
                row("T2", more, Locale.ENGLISH));
        LifecyclePolicy other =
                more.withGuards(EventKind.GO_LIVE_ACCEPTED, List.of(StandardGuard.DELIVERED, new CreditChecked()));
        assertEquals("| T9 | 4 进行中 | 4 进行中 | 上线验收 | 订单已交付; 信用已核查 |", row("T9", other, Locale.CHINESE));
        assertEquals(row("T8", LifecyclePolicy.standard(), Locale.ENGLISH), row("T8", other, Locale.ENGLISH));
        assertEquals(
                "| T2 | 1 open | 1 open | lead scored | - |", row("T2", LifecyclePolicy.standard(), Locale.ENGLISH));
    }

    private static String row(String rule, LifecyclePolicy policy, Locale locale) {
        return TransitionTable.of(policy)
                .toMarkdown(locale)
                .lines()
                .filter(line -> line.startsWith("| " + rule + " "))
                .findFirst()
                .orElseThrow();
    }

    /** A guard as a host writes it, with words of its own. */
    private static final class CreditChecked implements Guard {
        @Override
        public boolean isMet(LifecycleState state, LifecycleEvent event, Evidence evidence) {
            return false;
        }

        @Override
        public String code() {
            return "credit-checked";
        }

        @Override
        public String key() {
            return "guard.credit-checked";
        }

        @Override
        public Texts texts() {
            return StandardGuard.NAME.texts();
        }

        @Override
        public String label(Locale locale) {
            return locale.equals(Locale.CHINESE) ? "信用已核查" : "the customer's credit was checked";
        }
    }

    private static String document() {
        TransitionTable standard = TransitionTable.of(LifecyclePolicy.standard());
        TransitionTable retail = TransitionTable.of(LifecyclePolicy.retail());
        return "# The five stages / 五阶段\n\n"
                + "Generated from the table that the machine asks; do not edit. 由状态机所用的表生成，请勿手工修改。\n\n"
                + HOW_TO_READ
                + "\n## Transitions\n\n" + standard.toMarkdown(Locale.ENGLISH)
                + "\n## 流转表\n\n" + standard.toMarkdown(Locale.CHINESE)
                + "\n## Shops\n\n" + retail.toMarkdown(Locale.ENGLISH)
                + "\n## 零售\n\n" + retail.toMarkdown(Locale.CHINESE)
                + "\n## Diagram / 状态图\n\n```mermaid\n" + standard.toMermaid() + "```\n";
    }
}
