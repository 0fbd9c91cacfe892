/** Rows in, facts out: intake in which every row is accounted for. */
module io.github.rapport4j.intake {
    requires transitive io.github.rapport4j.core;
    requires de.siegmar.fastcsv;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.rapport4j.intake.cell;
    exports io.github.rapport4j.intake.csv;
    exports io.github.rapport4j.intake.purchase;
    exports io.github.rapport4j.intake.row;
}
