package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.PersonId;
import java.util.Set;

/** Taking in and passing on (受理与分流). Each is an act of the intake, but for reports. */
public sealed interface IntakeCommand extends MatterCommand {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(MatterCommand.Cases<T> cases) {
        return cases.intake(this);
    }

    /**
     * Report a matter (上报). Whoever reports is a receipt; a post may record it for them.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param notice what was reported
     */
    record Report(Stamp stamp, Notice notice) implements IntakeCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param notice what was reported
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Report {
            stamp.requireOfHost();
        }

        @Override
        public MatterAct act() {
            return MatterAct.REPORT;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.report(this);
        }
    }

    /**
     * Join one more report of the same thing (重复诉求并入). May come at any time and from the matter it was reported under before.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param voice who reported it, by receipt, and how it came in
     */
    record JoinReport(Stamp stamp, Voice voice) implements IntakeCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param voice who reported it, by receipt, and how it came in
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public JoinReport {
            stamp.requireOfHost();
        }

        @Override
        public MatterAct act() {
            return MatterAct.JOIN_REPORT;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.joinReport(this);
        }
    }

    /**
     * Find that this matter is a duplicate of another (并案). Its reports go over to the other by {@link MatterReaction}.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param main the other matter, as it was seen
     */
    record JoinInto(Stamp stamp, Seen<MatterView> main) implements IntakeCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param main the other matter, as it was seen
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public JoinInto {
            stamp.requireOfHost();
        }

        @Override
        public MatterAct act() {
            return MatterAct.JOIN_INTO;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.joinInto(this);
        }
    }

    /**
     * Find that it is one of the six kinds that are not dispatched, and send it where it belongs (不予派单).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param kind which
     * @param grounds why it is one; at most 500 characters, no names
     */
    record SendElsewhere(Stamp stamp, NotDispatched kind, String grounds) implements IntakeCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param kind which
         * @param grounds why it is one; at most 500 characters, no names
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public SendElsewhere {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public MatterAct act() {
            return MatterAct.SEND_ELSEWHERE;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.sendElsewhere(this);
        }
    }

    /**
     * Dispatch it: size, owners and ladder by the rules (分流派单).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param parties whose dispute it is, where each try needs their consent; none for everything else. Nothing links them to a receipt
     */
    record Dispatch(Stamp stamp, Set<PersonId> parties) implements IntakeCommand {
        /**
         * Checks the id and copies the parties.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param parties whose dispute it is, where each try needs their consent; none for everything else. Nothing links them to a receipt
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Dispatch {
            stamp.requireOfHost();
            parties = Set.copyOf(parties);
        }

        /**
         * Dispatch a matter that is no dispute between parties.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Dispatch(Stamp stamp) {
            this(stamp, Set.of());
        }

        @Override
        public MatterAct act() {
            return MatterAct.DISPATCH;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.dispatch(this);
        }
    }

    /**
     * Bring in a matter that is already half-way when the county moves over (在办事项转入).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param notice what was reported
     * @param opening who owns it and where it stands
     */
    record BringIn(Stamp stamp, Notice notice, Opening opening) implements IntakeCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param notice what was reported
         * @param opening who owns it and where it stands
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public BringIn {
            stamp.requireOfHost();
        }

        @Override
        public MatterAct act() {
            return MatterAct.BRING_IN;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.bringIn(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Report}.
         *
         * @param command what is asked
         * @return the answer
         */
        T report(Report command);

        /**
         * For {@link JoinReport}.
         *
         * @param command what is asked
         * @return the answer
         */
        T joinReport(JoinReport command);

        /**
         * For {@link JoinInto}.
         *
         * @param command what is asked
         * @return the answer
         */
        T joinInto(JoinInto command);

        /**
         * For {@link SendElsewhere}.
         *
         * @param command what is asked
         * @return the answer
         */
        T sendElsewhere(SendElsewhere command);

        /**
         * For {@link Dispatch}.
         *
         * @param command what is asked
         * @return the answer
         */
        T dispatch(Dispatch command);

        /**
         * For {@link BringIn}.
         *
         * @param command what is asked
         * @return the answer
         */
        T bringIn(BringIn command);
    }
}
