/**
 * Customer model, fact vocabulary, money, time, explanations and persistence ports. It needs no other module at run
 * time.
 */
module io.github.rapport4j.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.rapport4j.core.customer;
    exports io.github.rapport4j.core.customer.contact;
    exports io.github.rapport4j.core.customer.deal;
    exports io.github.rapport4j.core.customer.need;
    exports io.github.rapport4j.core.customer.profile;
    exports io.github.rapport4j.core.explain;
    exports io.github.rapport4j.core.fact;
    exports io.github.rapport4j.core.history;
    exports io.github.rapport4j.core.measure;
    exports io.github.rapport4j.core.port;
    exports io.github.rapport4j.core.privacy;
    exports io.github.rapport4j.core.time;
    exports io.github.rapport4j.core.vocabulary;
}
