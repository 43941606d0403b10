package io.github.governance4j.examples.county.mediated;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.examples.county.chamber.Chamber;
import io.github.governance4j.examples.county.chamber.Sequels;
import io.github.governance4j.examples.county.chamber.Story;
import io.github.governance4j.examples.county.streams.LateStream;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.EndKind;
import io.github.governance4j.mediation.course.Stage;
import io.github.governance4j.mediation.rates.Rate;
import io.github.governance4j.mediation.rates.RateKind;
import io.github.governance4j.mediation.rates.StatedRate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The sums a report says, over all disputes as they stand at the end (汇总). Made once, when nothing more is told. */
public final class Sums {
    private final List<Standing> standings = new ArrayList<>();
    private final Map<LadderId, Map<Integer, Level>> levels = new TreeMap<>(Comparator.comparing(LadderId::value));
    private final Map<TrackId, Map<Story.Step, Long>> tracks = new TreeMap<>();
    private final Map<EndKind, Ending> ends = new EnumMap<>(EndKind.class);
    private final Mediators mediators = new Mediators();
    private final Sequels sequels;
    private final Optional<LocalDateTime> until;
    private Optional<LocalDate> from = Optional.empty();
    private long held;
    private long taken;
    private long closed;
    private long settled;
    private long inPart;

    /**
     * One dispute as it stands at the end.
     *
     * @param dispute which
     * @param course how it stands
     * @param story what it went through
     */
    public record Standing(StreamId dispute, Course course, Story story) {}

    /**
     * How many ended in one way.
     *
     * @param count how many
     * @param notices how many of them carry the notice of other remedies
     */
    public record Ending(long count, long notices) {}

    /**
     * How disputes fared on one rung. Those that came are the sum of the outcomes.
     *
     * @param tries how many tries there were
     * @param outcomes what became of them there
     */
    public record Level(long tries, Map<Story.Outcome, Long> outcomes) {
        /** {@return how many came} */
        public long came() {
            return outcomes.values().stream().mapToLong(Long::longValue).sum();
        }

        /** {@return how many came out so}
         *
         * @param outcome how
         */
        public long count(Story.Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0L);
        }
    }

    /**
     * Adds up a chamber that is closed.
     *
     * @param chamber it
     */
    public Sums(Chamber chamber) {
        this.sequels = chamber.sequels();
        this.until = chamber.until();
        chamber.courses().forEach(this::add);
    }

    private void add(LateStream<CourseCommand, Course, CourseFact, Story> stream) {
        Story story = stream.closed();
        Course course = stream.state();
        held += stream.held();
        if (course.stage() == Stage.NONE) {
            return;
        }
        standings.add(new Standing(stream.id(), course, story));
        course.track()
                .ifPresent(track -> story.steps()
                        .forEach((step, at) -> tracks.computeIfAbsent(track, none -> new EnumMap<>(Story.Step.class))
                                .merge(step, 1L, Long::sum)));
        story.ladder().ifPresent(ladder -> story.rungs().forEach((order, rung) -> level(ladder, order, rung)));
        story.ended().ifPresent(this::ended);
        mediators.add(story);
        count(story);
    }

    private void level(LadderId ladder, int order, Story.RungStory rung) {
        Level added = new Level(rung.tries(), new EnumMap<>(Map.of(rung.outcome(), 1L)));
        levels.computeIfAbsent(ladder, none -> new TreeMap<>()).merge(order, added, (all, one) -> {
            Map<Story.Outcome, Long> outcomes = new EnumMap<>(all.outcomes());
            one.outcomes().forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum));
            return new Level(all.tries() + one.tries(), outcomes);
        });
    }

    private void ended(CourseFact.Ended ended) {
        Ending one = new Ending(1, ended.notice().isPresent() ? 1 : 0);
        ends.merge(
                ended.kind(),
                one,
                (all, more) -> new Ending(all.count() + more.count(), all.notices() + more.notices()));
    }

    private void count(Story story) {
        Optional<LocalDate> day =
                Optional.ofNullable(story.steps().get(Story.Step.TAKEN_UP)).map(LocalDateTime::toLocalDate);
        if (day.isEmpty()) {
            return;
        }
        from = from.filter(first -> !day.get().isBefore(first)).or(() -> day);
        taken++;
        if (story.ended().isPresent()) {
            closed++;
            settled += story.isSettled() ? 1 : 0;
            inPart += story.isSettledInPart() ? 1 : 0;
        }
    }

    /** {@return every dispute, by id} */
    public List<Standing> standings() {
        return standings;
    }

    /** {@return how disputes fared on each rung, by ladder and order} */
    public Map<LadderId, Map<Integer, Level>> levels() {
        return levels;
    }

    /** {@return how many disputes of each track came how far} */
    public Map<TrackId, Map<Story.Step, Long>> tracks() {
        return tracks;
    }

    /** {@return how mediation ended} */
    public Map<EndKind, Ending> ends() {
        return ends;
    }

    /** {@return who mediated} */
    public Mediators mediators() {
        return mediators;
    }

    /** {@return what came of courses} */
    public Sequels sequels() {
        return sequels;
    }

    /** {@return the last moment anything was recorded at} */
    public Optional<LocalDateTime> until() {
        return until;
    }

    /** {@return acts told afterwards that still wait} */
    public long held() {
        return held;
    }

    /** {@return disputes a body took up} */
    public long taken() {
        return taken;
    }

    /** {@return how many ended in one way}
     *
     * @param kind the way
     */
    public long at(EndKind kind) {
        return ends.getOrDefault(kind, new Ending(0, 0)).count();
    }

    /** {@return disputes in which a body took no part: not accepted, or sent elsewhere before anybody accepted} */
    public long notTaken() {
        return standings.stream()
                .filter(one ->
                        one.course().stage().hasEnded() && !one.story().steps().containsKey(Story.Step.TAKEN_UP))
                .count();
    }

    /** {@return disputes taken up whose mediation ended with an agreement on a part in effect, whoever ended it after that} */
    public long inPart() {
        return inPart;
    }

    /** {@return disputes taken up whose mediation ended without an agreement} */
    public long unsettled() {
        return closed - settled;
    }

    /** {@return disputes that are open} */
    public long open() {
        return standings.stream().filter(one -> one.course().stage().isOpen()).count();
    }

    /** {@return files that are closed} */
    public long filed() {
        return standings.stream()
                .filter(one -> one.course().stage() == Stage.CLOSED)
                .count();
    }

    /** {@return the settling and the closing rate of the log's whole time; none if nothing was taken up} */
    public List<StatedRate> rates() {
        if (from.isEmpty() || until.isEmpty()) {
            return List.of();
        }
        LocalDate first = from.get();
        LocalDate last =
                until.get().toLocalDate().isBefore(first) ? first : until.get().toLocalDate();
        return List.of(
                new StatedRate(RateKind.SETTLING, new Rate(settled, closed), first, last),
                new StatedRate(RateKind.CLOSING, new Rate(closed, taken), first, last));
    }

    /** {@return the dispute worth reading from beginning to end: the one with most facts among those that climbed and were settled, else of all} */
    public Optional<Standing> interesting() {
        return most(standings.stream()
                        .filter(one ->
                                one.story().rungs().size() > 1 && one.story().isSettled())
                        .toList())
                .or(() -> most(standings));
    }

    private static Optional<Standing> most(List<Standing> some) {
        return some.stream()
                .reduce((one, other) -> other.story().facts() > one.story().facts() ? other : one);
    }
}
