package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the intake did (受理与分流记录). */
public sealed interface IntakeFact extends MatterFact {
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
        return cases.intake(this);
    }

    /**
     * It was reported, and the intake owns it (已受理).
     *
     * @param at when it happened
     * @param edition the edition it was taken in under
     * @param notice what was reported
     * @param intake who took it in
     * @param dispatch until when the intake is to dispatch it
     */
    record Reported(LocalDateTime at, EditionId edition, Notice notice, BodyId intake, Optional<Deadline> dispatch)
            implements IntakeFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reported(this);
        }
    }

    /**
     * One more reported the same thing (重复诉求已并入).
     *
     * @param at when it happened
     * @param voice who, by receipt
     */
    record ReportJoined(LocalDateTime at, Voice voice) implements IntakeFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reportJoined(this);
        }
    }

    /**
     * One more reported it after it was joined into another matter, where the report goes now (重复诉求已转主件).
     *
     * @param at when it happened
     * @param voice who, by receipt
     * @param main the other matter
     */
    record ReportPassedOn(LocalDateTime at, Voice voice, StreamId main) implements IntakeFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reportPassedOn(this);
        }
    }

    /**
     * It was found to be a duplicate (已并案).
     *
     * @param at when it happened
     * @param main the other matter
     * @param voices whose reports go over to it; each once
     */
    record JoinedInto(LocalDateTime at, StreamId main, List<Voice> voices) implements IntakeFact {
        /**
         * Copies the voices.
         *
         * @param at when it happened
         * @param main the other matter
         * @param voices whose reports go over to it; each once
         */
        public JoinedInto {
            voices = List.copyOf(voices);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.joinedInto(this);
        }
    }

    /**
     * It was declined as one of the six kinds that are not dispatched, and sent where it belongs, with grounds and notice (不予派单、已告知). Until that body accepts, the intake owns it.
     *
     * @param at when it happened
     * @param kind which
     * @param to where it was sent
     * @param grounds why
     * @param remedies the remedies the reporter was told of
     * @param acceptance until when that body is to accept
     */
    record SentElsewhere(
            LocalDateTime at,
            NotDispatched kind,
            BodyId to,
            String grounds,
            Set<Remedy> remedies,
            Optional<Deadline> acceptance)
            implements IntakeFact {
        /**
         * Copies the remedies.
         *
         * @param at when it happened
         * @param kind which
         * @param to where it was sent
         * @param grounds why
         * @param remedies the remedies the reporter was told of
         * @param acceptance until when that body is to accept
         */
        public SentElsewhere {
            remedies = Set.copyOf(remedies);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.sentElsewhere(this);
        }
    }

    /**
     * It was dispatched: both sides were offered to their owners (已派单). Until each accepts, the intake owns that side.
     *
     * @param at when it happened
     * @param edition the edition it keeps from now on
     * @param size small or big
     * @param department whom the field was offered to
     * @param territory whom the ground was offered to
     * @param acceptance until when each is to accept
     */
    record Dispatched(
            LocalDateTime at,
            EditionId edition,
            Size size,
            BodyId department,
            BodyId territory,
            Optional<Deadline> acceptance)
            implements IntakeFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.dispatched(this);
        }
    }

    /**
     * It came half-way, with the owners it had (在办事项已转入).
     *
     * @param at when it happened
     * @param edition the edition it keeps from now on
     * @param notice what was reported
     * @param intake who takes matters in
     * @param opening who owns it and where it stood
     */
    record BroughtIn(LocalDateTime at, EditionId edition, Notice notice, BodyId intake, Opening opening)
            implements IntakeFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.broughtIn(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Reported}.
         *
         * @param fact what happened
         * @return the answer
         */
        T reported(Reported fact);

        /**
         * For {@link ReportJoined}.
         *
         * @param fact what happened
         * @return the answer
         */
        T reportJoined(ReportJoined fact);

        /**
         * For {@link ReportPassedOn}.
         *
         * @param fact what happened
         * @return the answer
         */
        T reportPassedOn(ReportPassedOn fact);

        /**
         * For {@link JoinedInto}.
         *
         * @param fact what happened
         * @return the answer
         */
        T joinedInto(JoinedInto fact);

        /**
         * For {@link SentElsewhere}.
         *
         * @param fact what happened
         * @return the answer
         */
        T sentElsewhere(SentElsewhere fact);

        /**
         * For {@link Dispatched}.
         *
         * @param fact what happened
         * @return the answer
         */
        T dispatched(Dispatched fact);

        /**
         * For {@link BroughtIn}.
         *
         * @param fact what happened
         * @return the answer
         */
        T broughtIn(BroughtIn fact);
    }
}
