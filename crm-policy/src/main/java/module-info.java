/** Policies as files a person can edit: YAML or JSON, errors by line, differences in words. */
module io.github.rapport4j.policy {
    requires transitive io.github.rapport4j.lifecycle;
    requires transitive io.github.rapport4j.scoring;
    requires org.snakeyaml.engine.v2;
    requires static org.jspecify;

    exports io.github.rapport4j.policy;
}
