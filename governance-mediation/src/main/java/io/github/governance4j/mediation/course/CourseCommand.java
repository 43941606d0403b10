package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Stamp;

/**
 * Something asked of the mediation of one dispute (调解命令), in nine families.
 */
public sealed interface CourseCommand extends Command
        permits IntakeCommand,
                ConsentCommand,
                PartyCommand,
                ChoosingCommand,
                RecusalCommand,
                SessionCommand,
                DangerCommand,
                AgreementCommand,
                OfficeCommand,
                CourseCommand.Tick {
    /**
     * Handles every family of commands; each has its own {@code match} for the commands in it.
     *
     * @param <T> what comes of it
     * @param cases one answer for each family
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Record what has come due (到期). Sent by the timer only.
     *
     * @param stamp when it happened, when and by whom it was recorded
     */
    record Tick(Stamp stamp) implements CourseCommand {
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
     * One answer for each family of commands.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For applications.
         *
         * @param command what is asked
         * @return the answer
         */
        T intake(IntakeCommand command);

        /**
         * For the informed start, consent and assistants.
         *
         * @param command what is asked
         * @return the answer
         */
        T consent(ConsentCommand command);

        /**
         * For what parties ask for and how they leave.
         *
         * @param command what is asked
         * @return the answer
         */
        T party(PartyCommand command);

        /**
         * For finding a mediator.
         *
         * @param command what is asked
         * @return the answer
         */
        T choosing(ChoosingCommand command);

        /**
         * For challenges and disclosures.
         *
         * @param command what is asked
         * @return the answer
         */
        T recusal(RecusalCommand command);

        /**
         * For tries and sessions.
         *
         * @param command what is asked
         * @return the answer
         */
        T session(SessionCommand command);

        /**
         * For danger, offences and sham disputes.
         *
         * @param command what is asked
         * @return the answer
         */
        T danger(DangerCommand command);

        /**
         * For the agreement.
         *
         * @param command what is asked
         * @return the answer
         */
        T agreement(AgreementCommand command);

        /**
         * For what the office does.
         *
         * @param command what is asked
         * @return the answer
         */
        T office(OfficeCommand command);

        /**
         * For {@link Tick}.
         *
         * @param command what is asked
         * @return the answer
         */
        T tick(Tick command);
    }
}
