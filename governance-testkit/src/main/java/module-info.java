/**
 * Laws, generators and examples for deciders and stores: what every one of them owes its host, for users to run on their own.
 *
 * <p>Start at {@link io.github.governance4j.testkit.decide.DeciderLaws}. For tests only; the laws run on jqwik.
 */
@org.jspecify.annotations.NullMarked
module io.github.governance4j.testkit {
    requires static transitive org.jspecify;
    requires transitive io.github.governance4j.core;
    requires transitive io.github.governance4j.mediation;
    requires transitive io.github.governance4j.points;
    requires transitive net.jqwik.api;
    requires org.opentest4j;

    exports io.github.governance4j.testkit;
    exports io.github.governance4j.testkit.decide;
    exports io.github.governance4j.testkit.ladder;
    exports io.github.governance4j.testkit.late;
    exports io.github.governance4j.testkit.matter;
    exports io.github.governance4j.testkit.mediation;
    exports io.github.governance4j.testkit.mediation.selection;
    exports io.github.governance4j.testkit.points;
    exports io.github.governance4j.testkit.rights;
    exports io.github.governance4j.testkit.rights.review;
    exports io.github.governance4j.testkit.risk.surge;
    exports io.github.governance4j.testkit.risk.warning;
    exports io.github.governance4j.testkit.risk;
    exports io.github.governance4j.testkit.store;
}
