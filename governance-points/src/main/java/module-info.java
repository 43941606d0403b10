/**
 * Points for residents' deeds: what a village rewards, how a deed is scored, and the account it lands on.
 *
 * <p>Start at {@link io.github.governance4j.points.ledger.Ledger}.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("requires-automatic") // the Immutables annotations are an automatic module; compile time only
module io.github.governance4j.points {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires transitive io.github.governance4j.core;

    exports io.github.governance4j.points;
    exports io.github.governance4j.points.catalogue;
    exports io.github.governance4j.points.claim;
    exports io.github.governance4j.points.claim.flow;
    exports io.github.governance4j.points.claim.places;
    exports io.github.governance4j.points.ledger;
    exports io.github.governance4j.points.scoring;
    exports io.github.governance4j.points.statement;

    provides io.github.governance4j.core.explain.Phrasebook with
            io.github.governance4j.points.PointsPhrases;
}
