package io.github.governance4j.mediation.record;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.dispute.Parties;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Something asked of the record of one dispute (记录命令). */
public sealed interface RecordCommand extends Command {
    /**
     * Handles every command.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Begin the record (开始记录). Sent by itself when the first mediator has taken the dispute; the host wires it, as no package may see
     * this one.
     *
     * @param stamp when, and when that was recorded
     * @param dispute which dispute
     * @param parties its parties, and who acts for them
     * @param mediators the posts of those who mediate it
     */
    record Open(Stamp stamp, DisputeId dispute, Parties parties, Set<PostId> mediators) implements RecordCommand {
        /**
         * Checks who sends it, and copies the set.
         *
         * @param stamp when, and when that was recorded
         * @param dispute which dispute
         * @param parties its parties
         * @param mediators the posts of those who mediate it
         * @throws IllegalArgumentException if somebody sends it
         */
        public Open {
            checkIsSentByItself(stamp);
            mediators = Collections.unmodifiableSet(new TreeSet<>(mediators));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.open(this);
        }
    }

    /**
     * Others mediate from now on (更换调解员). Sent by itself; who mediated before can read no longer.
     *
     * @param stamp when, and when that was recorded
     * @param mediators the posts of those who mediate it now
     */
    record Seat(Stamp stamp, Set<PostId> mediators) implements RecordCommand {
        /**
         * Checks who sends it, and copies the set.
         *
         * @param stamp when, and when that was recorded
         * @param mediators the posts of those who mediate it now
         * @throws IllegalArgumentException if somebody sends it
         */
        public Seat {
            checkIsSentByItself(stamp);
            mediators = Collections.unmodifiableSet(new TreeSet<>(mediators));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.seat(this);
        }
    }

    /**
     * Put something into the record (记录): a mediator does (人民调解法 art. 27).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param session in which session it was said
     * @param said what sort of thing it is
     * @param document the host's document with the words
     */
    record Write(Stamp stamp, SessionId session, Said said, DocumentId document) implements RecordCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param session in which session it was said
         * @param said what sort of thing it is
         * @param document the host's document with the words
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Write {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.write(this);
        }
    }

    /**
     * Record what no party disputes on one point (记载无争议事实): 深圳 art. 26, 山东 art. 23, with the parties' consent.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param issue which point it is about
     * @param document the host's document with its words
     * @param consents which parties agreed to just these words; all must have
     */
    record RecordUndisputed(Stamp stamp, IssueId issue, DocumentId document, Set<PersonId> consents)
            implements RecordCommand {
        /**
         * Checks the id, and copies the set.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param issue which point it is about
         * @param document the host's document with its words
         * @param consents which parties agreed
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public RecordUndisputed {
            stamp.requireOfHost();
            consents = Collections.unmodifiableSet(new TreeSet<>(consents));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.recordUndisputed(this);
        }
    }

    private static void checkIsSentByItself(Stamp stamp) {
        if (!(stamp.by() instanceof Actor.Timer)) {
            throw new IllegalArgumentException("follows from the course of a mediation, not from " + stamp.by());
        }
    }

    /**
     * One answer for each command.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link Open}.
         *
         * @param command what is asked
         * @return the answer
         */
        T open(Open command);

        /**
         * For {@link Seat}.
         *
         * @param command what is asked
         * @return the answer
         */
        T seat(Seat command);

        /**
         * For {@link Write}.
         *
         * @param command what is asked
         * @return the answer
         */
        T write(Write command);

        /**
         * For {@link RecordUndisputed}.
         *
         * @param command what is asked
         * @return the answer
         */
        T recordUndisputed(RecordUndisputed command);
    }
}
