package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.settlement.Agreement;

/**
 * An agreement from its draft to its effect (达成协议): 人民调解法 arts. 28–30.
 */
public sealed interface AgreementCommand extends CourseCommand {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(CourseCommand.Cases<T> cases) {
        return cases.agreement(this);
    }

    /**
     * Write down what they agreed on (拟定协议), in writing or by word of mouth; over all points at issue or some.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param agreement what they agreed on
     */
    record DrawUp(Stamp stamp, Agreement agreement) implements AgreementCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param agreement what they agreed on
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public DrawUp {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.drawUp(this);
        }
    }

    /**
     * Agree to it (签名、盖章、按指印或者口头认可).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party which party
     * @param by who agreed: the party, its guardian or a representative with special authority
     */
    record Assent(Stamp stamp, PersonId party, PersonId by) implements AgreementCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party which party
         * @param by who agreed: the party, its guardian or a representative with special authority
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Assent {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.assent(this);
        }
    }

    /**
     * Not agree to it (不同意协议). It falls, and mediation goes on.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party which party
     */
    record Reject(Stamp stamp, PersonId party) implements AgreementCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party which party
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Reject {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reject(this);
        }
    }

    /**
     * Sign it for the office (调解员签名、加盖调委会印章).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param as as what
     */
    record Sign(Stamp stamp, SignedAs as) implements AgreementCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param as as what
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Sign {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.sign(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link DrawUp}.
         *
         * @param command what is asked
         * @return the answer
         */
        T drawUp(DrawUp command);

        /**
         * For {@link Assent}.
         *
         * @param command what is asked
         * @return the answer
         */
        T assent(Assent command);

        /**
         * For {@link Reject}.
         *
         * @param command what is asked
         * @return the answer
         */
        T reject(Reject command);

        /**
         * For {@link Sign}.
         *
         * @param command what is asked
         * @return the answer
         */
        T sign(Sign command);
    }
}
