/**
 * The ideas every rule of grassroots governance shares: rulebooks as dated editions, pure deciders, facts with their reasons,
 * exact time and a store to keep the facts in.
 *
 * <p>Start at {@link io.github.governance4j.core.decide.Decider}. Nothing here reads a clock, rolls dice or opens a socket.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("requires-automatic") // the Immutables annotations are an automatic module; compile time only
module io.github.governance4j.core {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires io.vavr; // used inside, never in a public signature
    requires org.slf4j; // for Desk only

    exports io.github.governance4j.core.decide;
    exports io.github.governance4j.core.explain;
    exports io.github.governance4j.core.ladder;
    exports io.github.governance4j.core.matter;
    exports io.github.governance4j.core.late;
    exports io.github.governance4j.core.place;
    exports io.github.governance4j.core.problem;
    exports io.github.governance4j.core.rights;
    exports io.github.governance4j.core.rights.review;
    exports io.github.governance4j.core.risk;
    exports io.github.governance4j.core.risk.household;
    exports io.github.governance4j.core.risk.tier;
    exports io.github.governance4j.core.risk.surge;
    exports io.github.governance4j.core.risk.warning;
    exports io.github.governance4j.core.rulebook;
    exports io.github.governance4j.core.store;
    exports io.github.governance4j.core.time;
    exports io.github.governance4j.core.whistle;

    uses io.github.governance4j.core.explain.Phrasebook;

    provides io.github.governance4j.core.explain.Phrasebook with
            io.github.governance4j.core.explain.CorePhrases;
}
