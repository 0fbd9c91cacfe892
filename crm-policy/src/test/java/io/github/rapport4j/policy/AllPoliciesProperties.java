// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.rapport4j.core.explain.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AllPoliciesProperties {
    private static final String[] STRANGE = {
        "NaN",
        ".nan",
        "Infinity",
        "-.inf",
        "-1",
        "0",
        "1",
        "1e999999999",
        "1e-999999999",
        "\"\"",
        "[a, 1]",
        "[]",
        "{a: 1}",
        "*x",
        "&x 1",
        "12345678901234567890",
        "yes",
        "unset",
        "#",
        "100",
        "median",
        "0.33333"
    };

    @Provide
    Arbitrary<PolicyForm<?>> forms() {
        return Arbitraries.of(PolicyForms.all());
    }

    @Property(tries = 1500)
    void whateverAPolicyHoldsComesBackFromItsFile(@ForAll("forms") PolicyForm<?> form, @ForAll long seed) {
        assertComesBack(form, seed);
    }

    private static <P extends Policy> void assertComesBack(PolicyForm<P> form, long seed) {
        P policy = new PolicyWalk(seed).from(form.base(), 6);
        String text = PolicyFile.format(form, policy);
        P read = PolicyFile.parse(form, "back.yaml", text).orThrow();
        assertEquals(policy, read, text);
        assertEquals(policy.ref(), read.ref(), text);
        assertEquals(text, PolicyFile.format(form, read));
        assertEquals(List.of(), PolicyDiff.of(form, policy, read).changes());
    }

    @Property(tries = 1500)
    void aValueThatIsReadIsWrittenAndPartOfTheFingerprint(@ForAll("forms") PolicyForm<?> form, @ForAll long seed) {
        assertEveryValueCounts(form, new Random(seed));
    }

    private static <P extends Policy> void assertEveryValueCounts(PolicyForm<P> form, Random random) {
        List<String> lines =
                new ArrayList<>(PolicyFile.format(form, form.base()).lines().toList());
        int at = 2 + random.nextInt(lines.size() - 2);
        int colon = lines.get(at).indexOf(": ");
        String head = colon < 0
                ? lines.get(at).replaceAll("[^ -].*", "")
                : lines.get(at).substring(0, colon + 2);
        if (colon < 0 && lines.get(at).endsWith(":")) {
            return;
        }
        lines.set(at, head + STRANGE[random.nextInt(STRANGE.length)]);
        String text = String.join("\n", lines);
        PolicyFile.parse(form, "strange.yaml", text)
                .fold(
                        policy -> {
                            List<PolicyDiff.Change> changes =
                                    PolicyDiff.of(form, form.base(), policy).changes();
                            assertEquals(changes.isEmpty(), policy.equals(form.base()), text);
                            assertEquals(
                                    changes.isEmpty(),
                                    policy.ref().equals(form.base().ref()),
                                    text);
                            return policy;
                        },
                        problems -> {
                            assertNotEquals(List.of(), problems, text);
                            return form.base();
                        });
    }
}
