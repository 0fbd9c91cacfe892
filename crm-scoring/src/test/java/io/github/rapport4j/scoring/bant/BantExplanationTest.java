// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BantExplanationTest {
    private final BantScore score =
            BantScorer.using(BantPolicy.standard().named("acme", 3)).score(BantAssessment.parse("yes/0.6/unknown/no"));

    @Test
    @Tag("BANT-7")
    void aLeadIsExplainedInEnglish() {
        assertEquals("""
                deferred lead: 35 of 100 points, range 35 to 65, provisional; policy POLICY
                  budget: yes, 20 of 20 points
                  authority: partly (0.6), 15 of 25 points
                  need: not known yet, counted as 0 of 30 points
                  timeline: no, 0 of 25 points
                  ask next about need: Which problem must be solved, and is that need confirmed?""".replace("POLICY", score.policy().toString()), score.explain(Locale.ENGLISH));
    }

    @Test
    @Tag("BANT-7")
    void aLeadIsExplainedInChinese() {
        assertEquals("""
                暂缓跟进：35 分（满分 100，区间 35 至 65，待定）；规则 POLICY
                  预算：是，得 20 分（满分 20）
                  权限：部分满足（0.6），得 15 分（满分 25）
                  需求：尚不清楚，暂计 0 分（满分 30）
                  时间：否，得 0 分（满分 25）
                  下一步询问需求：需要解决什么问题？该需求是否已确认？""".replace("POLICY", score.policy().toString()), score.explain(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void theResultNamesItsPolicy() {
        assertEquals("acme", score.policy().name());
        assertEquals(3, score.policy().version());
        assertEquals("BantScore[deferred 35 (35 to 65), " + score.policy() + "]", score.toString());
    }
}
