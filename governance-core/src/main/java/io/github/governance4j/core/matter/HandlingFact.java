package io.github.governance4j.core.matter;

import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.Standing;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** What happened on the ladder, and how the matter was closed (办理与销号记录). */
public sealed interface HandlingFact extends MatterFact {
    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(MatterFact.Cases<T> cases) {
        return cases.handling(this);
    }

    /**
     * Something happened on the ladder (层级办理记录).
     *
     * @param at when it happened
     * @param fact what
     */
    record OnLadder(LocalDateTime at, LadderFact fact) implements HandlingFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.onLadder(this);
        }
    }

    /**
     * Its ladder says it is settled, and proof of that is owed (已化解、待提交办结凭证).
     *
     * @param at when it happened
     * @param proof until when it is to be proved
     */
    record ProofAwaited(LocalDateTime at, Deadline proof) implements HandlingFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.proofAwaited(this);
        }
    }

    /**
     * Proof was submitted and waits for a second person (已提交办结凭证).
     *
     * @param at when it happened
     * @param by who submitted it, of those in service
     * @param proof what shows it
     * @param check until when it is to be checked
     */
    record ProofSubmitted(LocalDateTime at, PersonId by, String proof, Optional<Deadline> check)
            implements HandlingFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.proofSubmitted(this);
        }
    }

    /**
     * A second person checked the proof, and the matter was struck off (已销号).
     *
     * @param at when it happened
     * @param provedBy who submitted the proof
     * @param checkedBy who checked it; never the same
     * @param callBack until when the reporter is to be asked
     * @param recheck until when somebody is to look again
     */
    record StruckOff(
            LocalDateTime at,
            PersonId provedBy,
            PersonId checkedBy,
            Optional<Deadline> callBack,
            Optional<Deadline> recheck)
            implements HandlingFact {
        /**
         * Checks the persons.
         *
         * @param at when it happened
         * @param provedBy who submitted the proof
         * @param checkedBy who checked it; never the same
         * @param callBack until when the reporter is to be asked
         * @param recheck until when somebody is to look again
         * @throws IllegalArgumentException if they are the same
         */
        public StruckOff {
            if (provedBy.equals(checkedBy)) {
                throw new IllegalArgumentException("struck off by whoever submitted the proof: " + checkedBy);
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.struckOff(this);
        }
    }

    /**
     * A second person found it not done; it is open again (核查退回): under the same deadline where it was answered, under a fresh one where it
     * was settled or the answer had become final.
     *
     * @param at when it happened
     * @param by who checked
     * @param grounds what was found
     */
    record ProofSentBack(LocalDateTime at, PersonId by, String grounds) implements HandlingFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.proofSentBack(this);
        }
    }

    /**
     * It ended without being settled, and those concerned were told of the other remedies (未化解、已告知其他途径).
     *
     * @param at when it happened
     * @param how how its ladder ended
     * @param remedies what they were told of; the court always among them
     */
    record EndedUnsettled(LocalDateTime at, Standing how, Set<Remedy> remedies) implements HandlingFact {
        /**
         * Copies the remedies.
         *
         * @param at when it happened
         * @param how how its ladder ended
         * @param remedies what they were told of; the court always among them
         */
        public EndedUnsettled {
            remedies = Set.copyOf(remedies);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.endedUnsettled(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link OnLadder}.
         *
         * @param fact what happened
         * @return the answer
         */
        T onLadder(OnLadder fact);

        /**
         * For {@link ProofAwaited}.
         *
         * @param fact what happened
         * @return the answer
         */
        T proofAwaited(ProofAwaited fact);

        /**
         * For {@link ProofSubmitted}.
         *
         * @param fact what happened
         * @return the answer
         */
        T proofSubmitted(ProofSubmitted fact);

        /**
         * For {@link StruckOff}.
         *
         * @param fact what happened
         * @return the answer
         */
        T struckOff(StruckOff fact);

        /**
         * For {@link ProofSentBack}.
         *
         * @param fact what happened
         * @return the answer
         */
        T proofSentBack(ProofSentBack fact);

        /**
         * For {@link EndedUnsettled}.
         *
         * @param fact what happened
         * @return the answer
         */
        T endedUnsettled(EndedUnsettled fact);
    }
}
