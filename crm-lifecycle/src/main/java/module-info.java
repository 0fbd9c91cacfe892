/** The five-stage lifecycle of a customer relationship. */
module io.github.rapport4j.lifecycle {
    requires transitive io.github.rapport4j.scoring;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.rapport4j.lifecycle.analytics;
    exports io.github.rapport4j.lifecycle.engagement;
    exports io.github.rapport4j.lifecycle.obligation;
    exports io.github.rapport4j.lifecycle.proof;
    exports io.github.rapport4j.lifecycle.stage;
    exports io.github.rapport4j.lifecycle.transition;
}
