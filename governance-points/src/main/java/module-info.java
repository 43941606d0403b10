/**
 * Points for deeds: what a village rewards, how a deed is scored, and the ledger the points are kept in.
 *
 * <p>Start at {@link io.github.governance4j.points}. Nothing here reads a clock, rolls dice or opens a socket.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("requires-automatic") // the Immutables annotations are an automatic module; compile time only
module io.github.governance4j.points {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires transitive io.github.governance4j.core;
}
