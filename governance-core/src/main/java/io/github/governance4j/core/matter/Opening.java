package io.github.governance4j.core.matter;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Start;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Where a matter stands that was begun elsewhere (在办事项的现状): its owners, its ladder and how far up that it is.
 *
 * <pre>{@code
 * Opening.of(water, town, new LadderId("12345"), start).lead(Side.DEPARTMENT).build()
 * }</pre>
 */
@Value.Immutable
@Hidden
public sealed interface Opening permits ImmutableOpening {
    /** {@return who owns the field} */
    BodyId department();

    /** {@return who owns the ground} */
    BodyId territory();

    /** {@return which side leads; empty where that was never settled} */
    Optional<Side> lead();

    /** {@return the ladder it is on} */
    LadderId ladder();

    /** {@return where on it, since when, and how many tries were used} */
    Start start();

    /** {@return whose dispute it is, if it is one} */
    Set<PersonId> parties();

    /**
     * Begins an opening without lead and parties.
     *
     * @param department who owns the field
     * @param territory who owns the ground
     * @param ladder the ladder it is on
     * @param start where on it
     * @return a builder for the rest
     */
    static Builder of(BodyId department, BodyId territory, LadderId ladder, Start start) {
        return ImmutableOpening.builder()
                .department(department)
                .territory(territory)
                .ladder(ladder)
                .start(start);
    }

    /** Builds an opening. */
    sealed interface Builder permits ImmutableOpening.Builder {
        /**
         * Sets which side leads.
         *
         * @param lead the side
         * @return this
         */
        Builder lead(Side lead);

        /**
         * Sets whose dispute it is.
         *
         * @param parties the parties
         * @return this
         */
        Builder parties(Iterable<? extends PersonId> parties);

        /**
         * Ends.
         *
         * @return the opening
         */
        Opening build();
    }
}
