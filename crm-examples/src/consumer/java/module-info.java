/** A program of somebody else. */
module shop {
    requires io.github.rapport4j.scoring;
}
