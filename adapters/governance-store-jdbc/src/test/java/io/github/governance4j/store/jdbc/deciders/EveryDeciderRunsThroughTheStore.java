package io.github.governance4j.store.jdbc.deciders;

import io.github.governance4j.json.Wire;
import io.github.governance4j.store.jdbc.JdbcEventStore;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every decider of the project owes a host with a database: what it is there is what it is in memory. */
interface EveryDeciderRunsThroughTheStore {
    /** Where. */
    Base base();

    /** Every how many of the told scenarios. */
    int everyNth();

    /** How many random lives. */
    int randomLives();

    /** Each of them. */
    @Provide
    default Arbitrary<String> deciders() {
        return Arbitraries.of(EveryDecider.SUBJECTS.keySet());
    }

    /** Answers, explanations, facts, states, due moments and repeats are the same in the database and in memory, at every step. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    default void what_is_kept_is_what_was_lived(@ForAll("deciders") String decider) {
        EveryDecider.led(decider, everyNth(), randomLives())
                .through(JdbcEventStore.owning(base().dataSource(), Wire.standard()));
    }
}
