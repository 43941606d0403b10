package io.github.governance4j.examples.county.chamber;

import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.examples.county.disputes.Asked;
import io.github.governance4j.examples.county.disputes.DisputeEntry;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.examples.county.streams.LateStream;
import io.github.governance4j.examples.county.streams.LateStreams;
import io.github.governance4j.examples.county.streams.Sequence;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseRefusal;
import io.github.governance4j.mediation.course.RosterSnapshot;
import io.github.governance4j.mediation.selection.Workloads;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A town's disputes while a log is gone through (调解卷宗): the course of each, and what comes of it, moved on by {@code decide} and {@code
 * evolve}. For one thread.
 *
 * <p>Rows come in the order they were recorded ({@link Sequence}). Courses may be told late; agreements in effect, referrals, stipends and
 * ratings may not, since people have been told of them ({@link Sequels}).
 */
public final class Chamber {
    private final Sequence<DisputeEntry, Key> sequence;
    private final LateStreams<CourseCommand, Course, CourseFact, CourseRefusal, Story> courses;
    private final Sequels sequels;
    private final Map<StreamId, MediatorId> inHand = new HashMap<>();
    private final Map<MediatorId, Integer> loads = new HashMap<>();
    private long looks;

    /**
     * Nothing yet.
     *
     * @param desks the rules
     * @param mayRepeat whether a row's id may stand in the log again for the same dispute; only such rows are remembered
     * @param heard hears of decisions and corrections, as they are made
     */
    public Chamber(Desks desks, Predicate<DisputeEntry> mayRepeat, Heard heard) {
        this.sequence = new Sequence<>(mayRepeat, heard, new Desk());
        this.courses = new LateStreams<>(desks.courses(), CourseWords.WORDING, Story::new, new Hearing(heard));
        this.sequels = new Sequels(desks, this::course, heard::ruled, sequence::note);
    }

    /**
     * Takes one row.
     *
     * @param entry the row
     */
    public void take(DisputeEntry entry) {
        sequence.take(entry);
    }

    /** Does what has become due by the last record of the log. */
    public void close() {
        sequence.close();
    }

    /** {@return the last moment anything was recorded at; empty for an empty log} */
    public Optional<LocalDateTime> until() {
        return sequence.until();
    }

    /** {@return every dispute on which something is on record, by id} */
    public Collection<LateStream<CourseCommand, Course, CourseFact, Story>> courses() {
        return courses.onRecord();
    }

    /** {@return what came of courses: agreements in effect, referrals, funds and ratings} */
    public Sequels sequels() {
        return sequels;
    }

    /**
     * {@return how a dispute stands, as far as was told}
     *
     * @param dispute which
     */
    public Course course(StreamId dispute) {
        return courses.stream(dispute).state();
    }

    /** How busy mediators are now, as far as is known. */
    private RosterSnapshot snapshot() {
        return RosterSnapshot.of(new Seen<>(new StreamId("roster"), looks, new Workloads(loads)));
    }

    private void weigh(StreamId dispute, Course course) {
        Optional<MediatorId> now = course.stage().isOpen() ? course.mediator() : Optional.empty();
        Optional<MediatorId> before = Optional.ofNullable(inHand.get(dispute));
        if (!now.equals(before)) {
            looks++;
            before.ifPresent(one -> loads.merge(one, -1, Integer::sum));
            now.ifPresent(one -> loads.merge(one, 1, Integer::sum));
            now.ifPresentOrElse(one -> inHand.put(dispute, one), () -> inHand.remove(dispute));
        }
    }

    private final class Desk implements Sequence.Desk<DisputeEntry, Key> {
        @Override
        public boolean decide(DisputeEntry entry) {
            String item = entry.action().word();
            if (entry.asked() instanceof Asked.OfCourse asked) {
                return courses.tell(entry.stream(), asked.asked().given(snapshot()), item);
            }
            return sequels.decide(entry.stream(), entry.asked(), item);
        }

        @Override
        public void cameDue(Key key) {
            if (key.kind() == Key.Kind.COURSE) {
                courses.tick(key.stream());
            } else {
                sequels.tick(key);
            }
        }
    }

    private final class Hearing implements LateStreams.Heard<CourseCommand, Course, CourseFact> {
        private final Heard heard;

        Hearing(Heard heard) {
            this.heard = heard;
        }

        @Override
        public void ruled(Ruling<CourseFact> ruling, Course after) {
            if (ruling.outcome() != Outcome.REFUSED) {
                weigh(ruling.stream(), after);
            }
            heard.ruled(ruling, after);
        }

        @Override
        public void corrected(StreamId dispute, LateFact.Retold<CourseCommand, CourseFact> retold, Explanation why) {
            heard.corrected(dispute, retold, why);
        }

        @Override
        public void comesDue(StreamId dispute, Optional<LocalDateTime> at) {
            sequence.note(new Key(Key.Kind.COURSE, dispute), at);
        }

        @Override
        public void newlyTold(StreamId dispute, CourseFact fact) {
            sequels.follow(dispute, courses.stream(dispute).nextReaction(), fact);
        }
    }

    /** Hears what comes of rows (旁听). */
    public interface Heard extends Sequence.Repeated<DisputeEntry> {
        /**
         * A decision was made on a course.
         *
         * @param ruling it
         * @param after how the dispute stands after the whole row
         */
        void ruled(Ruling<CourseFact> ruling, Course after);

        /**
         * A decision was made on what came of a course, told under its dispute.
         *
         * @param ruling it
         */
        void ruled(Ruling<?> ruling);

        /**
         * What had been told was told otherwise, because an act was told late.
         *
         * @param dispute of which dispute
         * @param retold what was dropped and what stands in its place
         * @param why the whole reason
         */
        default void corrected(StreamId dispute, LateFact.Retold<CourseCommand, CourseFact> retold, Explanation why) {}
    }
}
