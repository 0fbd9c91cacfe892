/** jqwik arbitraries for every domain type, and the contract that a persistence adapter must pass. */
module io.github.rapport4j.testkit {
    requires transitive io.github.rapport4j.core;
    requires transitive io.github.rapport4j.scoring;
    requires transitive io.github.rapport4j.lifecycle;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports io.github.rapport4j.testkit.core;
    exports io.github.rapport4j.testkit.lifecycle;
    exports io.github.rapport4j.testkit.port;
    exports io.github.rapport4j.testkit.sample;
    exports io.github.rapport4j.testkit.scoring;

    // test engines call the methods that a contract leaves to them
    opens io.github.rapport4j.testkit.port;
}
