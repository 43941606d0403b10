/**
 * Rulebooks as folders of YAML and CSV: reads them whole, or names every fault with file, line and column.
 *
 * <p>Start at {@link io.github.governance4j.rulebook.RulebookFolder}.
 */
@org.jspecify.annotations.NullMarked
module io.github.governance4j.rulebook {
    requires static transitive org.jspecify;
    requires transitive io.github.governance4j.core;
    requires transitive io.github.governance4j.mediation;
    requires transitive io.github.governance4j.points;
    requires de.siegmar.fastcsv;
    requires io.vavr; // used inside, never in a public signature
    requires org.snakeyaml.engine;

    exports io.github.governance4j.rulebook;
    exports io.github.governance4j.rulebook.csv;

    provides io.github.governance4j.core.explain.Phrasebook with
            io.github.governance4j.rulebook.RulebookPhrases;
}
