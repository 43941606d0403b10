package io.github.governance4j.core.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.PersonId;
import java.time.LocalDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What commands are held to when they are made. */
class StampLaws {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 2, 9, 30);

    @Property
    void who_sends_a_command_has_an_id_of_their_own_or_is_the_timer(@ForAll("stamps") Stamp stamp) {
        boolean isTimer = stamp.by().equals(new Actor.Timer());
        boolean isTheLibrarys =
                stamp.id().value().startsWith("~") || stamp.id().value().contains("#7:");
        assertThat(passes(stamp::requireOfHost)).isEqualTo(isTimer || !isTheLibrarys);
        assertThat(passes(stamp::requireTimer)).isEqualTo(isTimer);
    }

    @Property
    void people_write_at_most_five_hundred_characters(@ForAll @IntRange(max = 1_000) int length) {
        assertThat(passes(() -> Words.requireShort("事".repeat(length)))).isEqualTo(length <= 500);
    }

    @Provide
    Arbitrary<Stamp> stamps() {
        Arbitrary<CommandId> ids =
                Arbitraries.of("c-1", "~due", "H0001#7:refund", "H0001").map(CommandId::new);
        Arbitrary<Actor> actors = Arbitraries.of(new Actor.Timer(), new Actor.Party(new PersonId("p-7")));
        return Combinators.combine(ids, actors).as((id, by) -> new Stamp(id, AT, AT, by));
    }

    private static boolean passes(Runnable check) {
        try {
            check.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
