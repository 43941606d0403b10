import io.github.governance4j.consumer.modular.Visitor;
import io.github.governance4j.core.explain.Phrasebook;

/** A user of the library on the module path. */
module io.github.governance4j.consumer.modular {
    requires io.github.governance4j.json;
    requires io.github.governance4j.points;
    requires io.github.governance4j.rulebook;
    requires io.github.governance4j.store.jdbc;

    provides Phrasebook with
            Visitor.Words;
}
