package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.roster.RelationKind;

/**
 * Challenges and disclosures (回避与披露).
 */
public sealed interface RecusalCommand extends CourseCommand {
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
        return cases.recusal(this);
    }

    /**
     * Ask for a mediator to be replaced (申请回避). In people's mediation no reason is needed, nor anywhere of one who no longer serves.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party which party
     * @param mediator which mediator
     * @param words the grounds, where the track wants any; at most 500 characters, may be blank elsewhere
     */
    record AskRecusal(Stamp stamp, PersonId party, MediatorId mediator, String words) implements RecusalCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party which party
         * @param mediator which mediator
         * @param words the grounds, where the track wants any; at most 500 characters, may be blank elsewhere
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text has more than 500
         *     characters
         */
        public AskRecusal {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.askRecusal(this);
        }
    }

    /**
     * Answer a challenge (回避决定): for the office, by somebody else than the mediator.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param mediator which mediator
     * @param granted whether the mediator is replaced
     * @param words why, in their own words; at most 500 characters, not blank
     */
    record DecideRecusal(Stamp stamp, MediatorId mediator, boolean granted, String words) implements RecusalCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param mediator which mediator
         * @param granted whether the mediator is replaced
         * @param words why, in their own words; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text has more than 500
         *     characters
         */
        public DecideRecusal {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.decideRecusal(this);
        }
    }

    /**
     * Disclose a relation to a party or to the outcome (主动披露). The mediator steps down unless every party waives.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param mediator which mediator
     * @param relation what relation
     */
    record Disclose(Stamp stamp, MediatorId mediator, RelationKind relation) implements RecusalCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param mediator which mediator
         * @param relation what relation
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Disclose {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.disclose(this);
        }
    }

    /**
     * Keep the mediator in spite of what was disclosed (同意继续调解). It has effect only when every party waives.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party which party
     * @param mediator which mediator
     */
    record Waive(Stamp stamp, PersonId party, MediatorId mediator) implements RecusalCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party which party
         * @param mediator which mediator
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Waive {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.waive(this);
        }
    }

    /**
     * Refuse the mediator who was assigned (拒绝指定的调解员). That is not refusing mediation, except where the track's law
     * says so.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party which party
     * @param mediator which mediator
     */
    record RefuseAssignee(Stamp stamp, PersonId party, MediatorId mediator) implements RecusalCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party which party
         * @param mediator which mediator
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public RefuseAssignee {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.refuseAssignee(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link AskRecusal}.
         *
         * @param command what is asked
         * @return the answer
         */
        T askRecusal(AskRecusal command);

        /**
         * For {@link DecideRecusal}.
         *
         * @param command what is asked
         * @return the answer
         */
        T decideRecusal(DecideRecusal command);

        /**
         * For {@link Disclose}.
         *
         * @param command what is asked
         * @return the answer
         */
        T disclose(Disclose command);

        /**
         * For {@link Waive}.
         *
         * @param command what is asked
         * @return the answer
         */
        T waive(Waive command);

        /**
         * For {@link RefuseAssignee}.
         *
         * @param command what is asked
         * @return the answer
         */
        T refuseAssignee(RefuseAssignee command);
    }
}
