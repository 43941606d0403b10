package io.github.governance4j.mediation.stipend;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.mediation.DisputeId;
import java.time.LocalDate;

/** Something asked of a stipend fund (以案定补命令). */
public sealed interface StipendCommand extends Command {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Open the fund with a sum and a last day (设立).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param fen how much there is, in fen, above 0
     * @param until the last day on which a stipend may be asked for, included
     */
    record OpenFund(Stamp stamp, long fen, LocalDate until) implements StipendCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param fen how much there is, in fen, above 0
         * @param until the last day on which a stipend may be asked for, included
         * @throws IllegalArgumentException if the id is one of those kept for the library, or no stamp can name the last day
         */
        public OpenFund {
            stamp.requireOfHost();
            if (!Stamp.canName(until.atStartOfDay())) {
                throw new IllegalArgumentException("no last day: " + until);
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.openFund(this);
        }
    }

    /**
     * Ask for the stipend of one closed case (申领). The sum is kept for it from then on.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param seen the case as its own streams showed it
     * @param payee the mediator it is for
     * @param grade how difficult it was
     * @param fen how much, within what the scale allows the grade
     */
    record Ask(Stamp stamp, Seen<ClosedCase> seen, Payee payee, StipendGrade grade, long fen)
            implements StipendCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param seen the case as its own streams showed it
         * @param payee the mediator it is for
         * @param grade how difficult it was
         * @param fen how much, within what the scale allows the grade
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Ask {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.ask(this);
        }
    }

    /**
     * Grant what was asked (批准), by somebody else.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param dispute the case
     */
    record Grant(Stamp stamp, DisputeId dispute) implements StipendCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param dispute the case
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Grant {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.grant(this);
        }
    }

    /**
     * Decline it (不予批准), by somebody else and with reasons.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param dispute the case
     * @param words why; at most 500 characters
     */
    record Decline(Stamp stamp, DisputeId dispute, String words) implements StipendCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param dispute the case
         * @param words why; at most 500 characters
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text is too long
         */
        public Decline {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.decline(this);
        }
    }

    /**
     * Take a stipend back (追回).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param dispute the case
     * @param cause why
     * @param words what was found; at most 500 characters
     */
    record Reclaim(Stamp stamp, DisputeId dispute, ReclaimCause cause, String words) implements StipendCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param dispute the case
         * @param cause why
         * @param words what was found; at most 500 characters
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text is too long
         */
        public Reclaim {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reclaim(this);
        }
    }

    /**
     * Record what has come due. Sent by the timer only.
     *
     * @param stamp when it happened, when and by whom it was recorded
     */
    record Tick(Stamp stamp) implements StipendCommand {
        /**
         * Checks who sends it.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @throws IllegalArgumentException if it is not sent by the timer
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
     * One answer for each command.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link OpenFund}.
         *
         * @param command what is asked
         * @return the answer
         */
        T openFund(OpenFund command);

        /**
         * For {@link Ask}.
         *
         * @param command what is asked
         * @return the answer
         */
        T ask(Ask command);

        /**
         * For {@link Grant}.
         *
         * @param command what is asked
         * @return the answer
         */
        T grant(Grant command);

        /**
         * For {@link Decline}.
         *
         * @param command what is asked
         * @return the answer
         */
        T decline(Decline command);

        /**
         * For {@link Reclaim}.
         *
         * @param command what is asked
         * @return the answer
         */
        T reclaim(Reclaim command);

        /**
         * For {@link Tick}.
         *
         * @param command what is asked
         * @return the answer
         */
        T tick(Tick command);
    }
}
