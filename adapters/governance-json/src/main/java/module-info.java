/**
 * The wire form of facts, commands and explanations: JSON with stable names and versions.
 *
 * <p>Start at {@link io.github.governance4j.json.Wire}.
 */
@org.jspecify.annotations.NullMarked
module io.github.governance4j.json {
    requires static transitive org.jspecify;
    requires transitive io.github.governance4j.core;
    requires io.github.governance4j.mediation;
    requires io.github.governance4j.points;
    requires tools.jackson.core; // used inside, never in a public signature

    exports io.github.governance4j.json;

    provides io.github.governance4j.core.explain.Phrasebook with
            io.github.governance4j.json.JsonPhrases;
}
