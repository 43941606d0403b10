package io.github.governance4j.json;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a decider is asked, answers and makes come about can be kept and read again as it was. */
class LivesLaws {
    @Property(tries = 300)
    void what_comes_about_is_read_as_it_was_written(@ForAll Lives of, @ForAll long seed) {
        of.live(seed, Wiring.standard()::keeps);
    }

    @Example
    void what_the_testkit_tells_is_read_as_it_was_written() {
        for (Lives of : Lives.values()) {
            of.told(Wiring.standard()::keeps);
        }
    }
}
