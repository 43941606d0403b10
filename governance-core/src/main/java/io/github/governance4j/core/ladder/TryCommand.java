package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import java.util.Set;

/** A try at settling a case, or a party who leaves it (调解与退出命令). */
public sealed interface TryCommand extends LadderCommand {
    /**
     * Handles every kind of these.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(LadderCommand.Cases<T> cases) {
        return cases.ofTrying(this);
    }

    /**
     * Begin a try (开始一次调处). It counts from now on, however it ends.
     *
     * @param stamp when it happened, when it was recorded, and by whom
     * @param consenting who consents to this try; consent to an earlier one does not carry over
     */
    record BeginTry(Stamp stamp, Set<PersonId> consenting) implements TryCommand {
        /**
         * Copies the persons.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @param consenting who consents to this try
         * @throws IllegalArgumentException if the id is one of those {@linkplain CommandId#isReserved kept for the
         *     library}
         */
        public BeginTry {
            stamp.requireOfHost();
            consenting = Ordered.copy(consenting);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.beginTry(this);
        }
    }

    /**
     * End the running try (结束本次调处).
     *
     * @param stamp when it happened, when it was recorded, and by whom
     * @param settled whether the parties came to terms
     */
    record EndTry(Stamp stamp, boolean settled) implements TryCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @param settled whether the parties came to terms
         * @throws IllegalArgumentException if the id is one of those {@linkplain CommandId#isReserved kept for the
         *     library}
         */
        public EndTry {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.endTry(this);
        }
    }

    /**
     * A party refuses the procedure or withdraws from it (拒绝或退出). The case ends here, with notice of the remedies. One party does not do so
     * for another.
     *
     * @param stamp when it happened, when it was recorded, and by whom
     * @param party who
     */
    record Withdraw(Stamp stamp, PersonId party) implements TryCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @param party who
         * @throws IllegalArgumentException if the id is one of those {@linkplain CommandId#isReserved kept for the
         *     library}
         */
        public Withdraw {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.withdraw(this);
        }
    }

    /**
     * The case goes to somebody else's judgement (转入其他途径). Open at every moment until the case has ended; the court
     * whatever the rulebook says. Where the parties are known, nobody else who acts for themselves can ask for it.
     *
     * @param stamp when it happened, when it was recorded, and by whom
     * @param remedy where it goes
     */
    record Leave(Stamp stamp, Remedy remedy) implements TryCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @param remedy where it goes
         * @throws IllegalArgumentException if the id is one of those {@linkplain CommandId#isReserved kept for the
         *     library}
         */
        public Leave {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.leave(this);
        }
    }

    /**
     * One answer for each kind of command.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For a try that begins.
         *
         * @param command it
         * @return the answer
         */
        T beginTry(BeginTry command);

        /**
         * For a try that ends.
         *
         * @param command it
         * @return the answer
         */
        T endTry(EndTry command);

        /**
         * For a party who refuses.
         *
         * @param command it
         * @return the answer
         */
        T withdraw(Withdraw command);

        /**
         * For a case that goes elsewhere.
         *
         * @param command it
         * @return the answer
         */
        T leave(Leave command);
    }
}
