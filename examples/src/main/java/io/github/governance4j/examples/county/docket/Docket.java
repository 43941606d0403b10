package io.github.governance4j.examples.county.docket;

import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterReaction;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.MatterView;
import io.github.governance4j.core.matter.Stage;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.examples.county.matters.Action;
import io.github.governance4j.examples.county.matters.MatterEntry;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.examples.county.streams.LateStream;
import io.github.governance4j.examples.county.streams.LateStreams;
import io.github.governance4j.examples.county.streams.Sequence;
import io.github.governance4j.examples.county.streams.Wording;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A town's matters while a log is gone through (事项案卷): one stream for each, moved on by {@code decide} and {@code evolve}. For one
 * thread.
 *
 * <p>Rows come in the order they arrived ({@link Sequence}). A row that was recorded late changes what was told before, and that is a
 * correction on record.
 */
public final class Docket {
    /** What a matter nobody reported looks like. */
    private static final MatterView UNREPORTED =
            new MatterView(Stage.NOT_REPORTED, new CategoryId("-"), new ReceiptId("-"));

    private static final MatterReaction REACTION = new MatterReaction();

    private static final Wording<MatterFact> WORDING = new Wording<>() {
        @Override
        public boolean declines(MatterFact fact) {
            return Declining.declines(fact);
        }

        @Override
        public String code(Explanation found) {
            return Found.code(found);
        }
    };

    private final Sequence<MatterEntry, StreamId> sequence;
    private final LateStreams<MatterCommand, Matter, MatterFact, MatterRefusal, Passage> matters;

    /**
     * An empty docket.
     *
     * @param decider the rules, within the window in which acts may be told late
     * @param mayRepeat whether a row's id may stand in the log again for the same matter; only such rows are remembered
     * @param heard hears of decisions and corrections, as they are made
     */
    public Docket(
            LateDecider<MatterCommand, Matter, MatterFact, MatterRefusal> decider,
            Predicate<MatterEntry> mayRepeat,
            Heard heard) {
        this.sequence = new Sequence<>(mayRepeat, heard, new Desk());
        this.matters = new LateStreams<>(decider, WORDING, Passage::new, new Hearing(heard));
    }

    /**
     * Takes one row.
     *
     * @param entry the row
     */
    public void take(MatterEntry entry) {
        sequence.take(entry);
    }

    /**
     * Takes note of when a row was recorded, and of nothing else in it: for going through a few matters only.
     *
     * @param entry the row
     */
    public void passOver(MatterEntry entry) {
        sequence.passOver(entry);
    }

    /** Does what has become due by the last record of the log. */
    public void close() {
        sequence.close();
    }

    /** {@return the last moment anything was recorded at; empty for an empty log} */
    public Optional<LocalDateTime> until() {
        return sequence.until();
    }

    /** {@return every matter the log names on which something is on record, by id} */
    public Collection<LateStream<MatterCommand, Matter, MatterFact, Passage>> files() {
        return matters.onRecord();
    }

    private Seen<MatterView> seen(StreamId other) {
        Matter main = matters.stream(other).state();
        return new Seen<>(other, main.version(), main.view().orElse(UNREPORTED));
    }

    private final class Desk implements Sequence.Desk<MatterEntry, StreamId> {
        @Override
        public boolean decide(MatterEntry entry) {
            MatterCommand act = entry.asked().given(Docket.this::seen);
            return matters.tell(entry.matter(), act, entry.action().word());
        }

        @Override
        public void cameDue(StreamId matter) {
            matters.tick(matter);
        }
    }

    private final class Hearing implements LateStreams.Heard<MatterCommand, Matter, MatterFact> {
        private final Heard heard;

        Hearing(Heard heard) {
            this.heard = heard;
        }

        @Override
        public void ruled(Ruling<MatterFact> ruling, Matter after) {
            heard.ruled(ruling, after);
        }

        @Override
        public void corrected(StreamId matter, LateFact.Retold<MatterCommand, MatterFact> retold, Explanation why) {
            heard.corrected(matter, retold, why);
        }

        @Override
        public void comesDue(StreamId matter, Optional<LocalDateTime> at) {
            sequence.note(matter, at);
        }

        /** What one matter asks of another because of a fact: reports of a duplicate go over to the matter it was joined into. */
        @Override
        public void newlyTold(StreamId matter, MatterFact fact) {
            long place = matters.stream(matter).nextReaction();
            for (Reaction.Sent<MatterCommand> sent : REACTION.on(matter, place, fact)) {
                matters.tell(sent.to(), sent.command(), Action.JOIN.word());
            }
        }
    }

    /** Hears what comes of rows (旁听). */
    public interface Heard extends Sequence.Repeated<MatterEntry> {
        /**
         * A decision was made.
         *
         * @param ruling it
         * @param after how the matter stands after the whole row
         */
        void ruled(Ruling<MatterFact> ruling, Matter after);

        /**
         * What had been told was told otherwise, because an act was told late.
         *
         * @param matter of which matter
         * @param retold what was dropped and what stands in its place
         * @param why the whole reason
         */
        default void corrected(StreamId matter, LateFact.Retold<MatterCommand, MatterFact> retold, Explanation why) {}
    }
}
