package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.PersonId;
import java.util.Set;

/**
 * Something asked of a case on a ladder (层级办理命令).
 *
 * <p>What somebody writes with one is kept with the fact, so no names in it.
 */
public sealed interface LadderCommand extends Command
        permits LadderCommand.Enter,
                LadderCommand.Tick,
                TryCommand,
                ReplyCommand,
                ReturnCommand,
                LimitCommand,
                OversightCommand {
    /** The most characters of what somebody writes with a command: 500 (ours). */
    int MOST_CHARACTERS = Words.MOST_CHARACTERS;

    /**
     * Handles every kind of command.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * A case enters a ladder (进入层级). Its edition is the one that speaks on the day it enters, and it keeps it.
     *
     * @param stamp when it enters
     * @param ladder which ladder
     * @param start at the bottom, or half-way if the county kept the case elsewhere before
     * @param parties whose consent a try may need and who may withdraw; none where nobody is known
     */
    record Enter(Stamp stamp, LadderId ladder, Start start, Set<PersonId> parties) implements LadderCommand {
        /**
         * Copies the parties.
         *
         * @param stamp when it enters
         * @param ladder which ladder
         * @param start at the bottom, or half-way if the county kept the case elsewhere before
         * @param parties whose consent a try may need and who may withdraw
         * @throws IllegalArgumentException if the id is one of those {@linkplain CommandId#isReserved kept for the
         *     library}
         */
        public Enter {
            stamp.requireOfHost();
            parties = Ordered.copy(parties);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.enter(this);
        }
    }

    /**
     * Do what is due by itself; what the decider asks for.
     *
     * @param stamp its {@code happened} is the moment up to which, included
     */
    record Tick(Stamp stamp) implements LadderCommand {
        /**
         * Checks that nobody claims to be the clock.
         *
         * @param stamp its {@code happened} is the moment up to which, included
         * @throws IllegalArgumentException if it does not come from the {@link Actor.Timer}
         */
        public Tick {
            stamp.requireTimer();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tick(this);
        }
    }

    /**
     * One answer for each kind of command.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For a case that enters.
         *
         * @param command it
         * @return the answer
         */
        T enter(Enter command);

        /**
         * For tries, and for parties who leave.
         *
         * @param command it
         * @return the answer
         */
        T ofTrying(TryCommand command);

        /**
         * For replies, and for ways up.
         *
         * @param command it
         * @return the answer
         */
        T ofReplying(ReplyCommand command);

        /**
         * For returns.
         *
         * @param command it
         * @return the answer
         */
        T ofReturning(ReturnCommand command);

        /**
         * For limits.
         *
         * @param command it
         * @return the answer
         */
        T ofLimit(LimitCommand command);

        /**
         * For oversight.
         *
         * @param command it
         * @return the answer
         */
        T ofOversight(OversightCommand command);

        /**
         * For what is due.
         *
         * @param command it
         * @return the answer
         */
        T tick(Tick command);
    }
}
