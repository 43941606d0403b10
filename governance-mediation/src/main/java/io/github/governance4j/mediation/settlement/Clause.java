package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.house.Hidden;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing somebody takes on in an agreement (协议条款).
 *
 * <pre>{@code
 * Clause.of(1, ClauseKind.PAYMENT, wang, "赔偿医药费").to(li).fen(2_000_00).due(LocalDate.of(2025, 1, 31)).build()
 * }</pre>
 *
 * <p>A schedule is several clauses: one for each instalment, each with its own day. Whether the clause may stand is for {@link
 * ClauseCheck} to say; a clause can be written down that may not.
 */
@Value.Immutable
@Hidden
public sealed interface Clause permits ImmutableClause {
    /** {@return its number, from 1; never used twice in one agreement, also not after a change} */
    int number();

    /** {@return what it obliges to} */
    ClauseKind kind();

    /** {@return the party who takes it on} */
    PersonId who();

    /** {@return the party it is owed to; empty where it is owed to all the others} */
    Optional<PersonId> to();

    /** {@return how much is paid, in fen; 0 where nothing is} */
    @Value.Default
    default long fen() {
        return 0;
    }

    /** {@return the last day for it, included; empty where none was agreed} The day counts as agreed and does not roll over (ours). */
    Optional<LocalDate> due();

    /** {@return what was agreed, in words; at most 500 characters, no names} */
    String words();

    /**
     * Checks number, amount and length.
     *
     * @throws IllegalArgumentException if the number is below 1, the amount below 0, no stamp can name its day, or the text has more than
     *     500 characters
     */
    @Value.Check
    default void check() {
        if (number() < 1 || fen() < 0) {
            throw new IllegalArgumentException(
                    "clauses count from 1 and pay no less than 0: " + number() + ", " + fen());
        }
        if (due().filter(day -> !Stamp.canName(day.atStartOfDay())).isPresent()) {
            throw new IllegalArgumentException("no day to be kept by: " + due());
        }
        Words.requireShort(words());
    }

    /**
     * Begins a clause owed to all the others, without amount or day.
     *
     * @param number its number, from 1
     * @param kind what it obliges to
     * @param who the party who takes it on
     * @param words what was agreed; at most 500 characters, no names
     * @return a builder for the rest
     */
    static Builder of(int number, ClauseKind kind, PersonId who, String words) {
        return ImmutableClause.builder().number(number).kind(kind).who(who).words(words);
    }

    /** Builds a clause. */
    sealed interface Builder permits ImmutableClause.Builder {
        /**
         * Sets whom it is owed to.
         *
         * @param to a party
         * @return this
         */
        Builder to(PersonId to);

        /**
         * Sets how much is paid.
         *
         * @param fen in fen, 0 or more
         * @return this
         */
        Builder fen(long fen);

        /**
         * Sets its day.
         *
         * @param due the last day for it, included
         * @return this
         */
        Builder due(LocalDate due);

        /**
         * Ends.
         *
         * @return the clause
         * @throws IllegalArgumentException if number or amount are out of bounds, or the text is too long
         */
        Clause build();
    }
}
