/**
 * Laws, generators and given-when-then: what every decider and every rulebook must satisfy, for users to run on their own.
 *
 * <p>Start at {@link io.github.governance4j.testkit}.
 */
@org.jspecify.annotations.NullMarked
module io.github.governance4j.testkit {
    requires static transitive org.jspecify;
    requires transitive io.github.governance4j.core;
    requires transitive io.github.governance4j.mediation;
    requires transitive io.github.governance4j.points;
    requires transitive net.jqwik.api;
}
