package io.github.governance4j.core.time;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a limit that started at a moment ends, whether that is firm, and why (截止期限).
 *
 * <p>It moves only by a recorded {@link DeadlineFact}: {@link #extend}, {@link #pause}, {@link #resume} and {@link #recalculate} judge a
 * wish and answer with such a fact or a reason to refuse, and change nothing; {@link #with} applies a fact and reads no calendar.
 *
 * <p>All moments are local to the limit's zone. Equal when limit, start, count and history are. Immutable.
 */
public final class Deadline {
    private final TimeLimit limit;
    private final LocalDateTime start;
    private final Reckoning reckoning;
    private final List<DeadlineFact> history;

    private Deadline(TimeLimit limit, LocalDateTime start, Reckoning reckoning, List<DeadlineFact> history) {
        this.limit = limit;
        this.start = start;
        this.reckoning = reckoning;
        this.history = history;
    }

    /**
     * A deadline as it was recorded; for readers of stored ones. {@link TimeLimit#deadline} makes new ones.
     *
     * @param limit the limit
     * @param start the moment of the event it started from; for days and longer the start of a day
     * @param reckoning what counting came to
     * @return the deadline, to which the facts since are added by {@link #with}
     */
    public static Deadline recorded(TimeLimit limit, LocalDateTime start, Reckoning reckoning) {
        return new Deadline(limit, start, reckoning, List.of());
    }

    /** {@return the limit} */
    public TimeLimit limit() {
        return limit;
    }

    /** {@return the moment of the event the limit started from; for days and longer the start of its day} */
    public LocalDateTime start() {
        return start;
    }

    /** {@return the day counting ends on, before any roll-over} */
    public LocalDate rawLastDay() {
        return reckoning.rawLastDay();
    }

    /** {@return the last day, included} */
    public LocalDate lastDay() {
        return reckoning.lastDay();
    }

    /** {@return the moment it ends: 24:00 of the last day, that is 00:00 of the next, or closing time; for hours their end} */
    public LocalDateTime closes() {
        return reckoning.closes();
    }

    /**
     * Whether what happens at the very moment of {@link #closes()} is still in time.
     *
     * @return true for hours (within two hours includes two: 民法典 art. 1259); false for days, as 24:00 belongs to the next day, and
     *     so, which is ours, does closing time
     */
    public boolean closesIncluded() {
        return limit.unit() == LimitUnit.HOUR;
    }

    /** {@return the first second at which it is over: of {@link #closes()}, or the next where that is in time; as if it did not stand still} */
    public LocalDateTime over() {
        return closesIncluded() ? closes().plusSeconds(1) : closes();
    }

    /** {@return whether the last day is firm, or provisional because the calendar is not known that far} */
    public Certainty certainty() {
        return reckoning.certainty();
    }

    /**
     * The deadline if it is firm, for what needs a firm one.
     *
     * @return this, or nothing while it is provisional; {@link #explanation()} says on which unknown days it depends
     */
    public Optional<Deadline> firm() {
        return certainty() == Certainty.FIRM ? Optional.of(this) : Optional.empty();
    }

    /** {@return what counting came to, with the calendar and the notices it rests on} */
    public Reckoning reckoning() {
        return reckoning;
    }

    /** {@return how the last day was counted; it holds if the deadline is firm} */
    public Explanation explanation() {
        return reckoning.explanation();
    }

    /** {@return what happened to it since it was set, oldest first, each with its own reason} */
    public List<DeadlineFact> history() {
        return history;
    }

    /** {@return whether it stands still} */
    public boolean isPaused() {
        return !history.isEmpty() && history.get(history.size() - 1) instanceof DeadlinePaused;
    }

    /**
     * Whether something done at a moment was in time. What is posted in litigation is done when it is posted: its travel time is
     * excluded (民事诉讼法 art. 85).
     *
     * @param done when it was done
     * @return true up to {@link #closes()}, and at any moment while paused
     */
    public boolean isMet(LocalDateTime done) {
        return isPaused()
                || done.isBefore(closes())
                || (closesIncluded() && done.withNano(0).equals(closes()));
    }

    /**
     * Whether it is over at a moment.
     *
     * @param now the moment
     * @return the opposite of {@link #isMet}
     */
    public boolean hasPassed(LocalDateTime now) {
        return !isMet(now);
    }

    /**
     * What is left at a moment; while paused what was left at the pause.
     *
     * @param at the moment; its day is taken as used
     * @param calendar which days are working days
     * @return what is left, nothing if it has passed
     * @throws IllegalArgumentException if {@code at} is outside {@link WorkCalendar#EARLIEST} to {@link WorkCalendar#LATEST_ARRANGED}
     */
    public TimeLeft left(LocalDateTime at, WorkCalendar calendar) {
        return isPaused() && last() instanceof DeadlinePaused paused
                ? paused.left()
                : TimeLeft.of(this, Moments.whole(at), calendar);
    }

    /**
     * Judges whether it may be extended. Months extend months to the corresponding day of the start; all else is counted on from the
     * raw last day, and rolls over as the limit does.
     *
     * @param request by how much, when, and who approved
     * @param calendar which days are working days
     * @return a {@link DeadlineExtended}, or why not
     * @throws IllegalArgumentException if a moment is outside {@link WorkCalendar#EARLIEST} to {@link WorkCalendar#LATEST_ARRANGED}
     */
    public Decision<DeadlineFact, DeadlineRefusal> extend(ExtensionRequest request, WorkCalendar calendar) {
        return DeadlineMoves.extend(this, request, calendar);
    }

    /**
     * Judges whether it may stand still from a moment on. For what reasons a limit pauses is for the rule that uses it to say.
     *
     * @param at when; its day counts as used
     * @param calendar which days are working days
     * @return a {@link DeadlinePaused}, or why not
     * @throws IllegalArgumentException if {@code at} is outside {@link WorkCalendar#EARLIEST} to {@link WorkCalendar#LATEST_ARRANGED}
     */
    public Decision<DeadlineFact, DeadlineRefusal> pause(LocalDateTime at, WorkCalendar calendar) {
        return DeadlineMoves.pause(this, at, calendar);
    }

    /**
     * Judges whether it may run again, with exactly what was left. Limits in days, months and years end as many calendar days later
     * as they stood still; of limits in working days those left are counted from the day of resuming, which is not counted. One that
     * only waited for a working day has nothing left and ends on the day of resuming, or the next working day. Resuming on the day of
     * the pause, for hours at its moment, changes nothing.
     *
     * @param at when
     * @param calendar which days are working days
     * @return a {@link DeadlineResumed}, or why not
     * @throws IllegalArgumentException if {@code at} is outside {@link WorkCalendar#EARLIEST} to {@link WorkCalendar#LATEST_ARRANGED}
     */
    public Decision<DeadlineFact, DeadlineRefusal> resume(LocalDateTime at, WorkCalendar calendar) {
        return DeadlineMoves.resume(this, at, calendar);
    }

    /**
     * Judges whether it is to be counted again by another calendar, which knows more or laid regional holidays over it: start,
     * extensions and pauses as they were, the days as the calendar has them. The end may move either way, but what was in time by
     * {@code at} stays so: an earlier end that is over by then is refused.
     *
     * @param at when
     * @param calendar the calendar to count by
     * @return a {@link DeadlineRecalculated}; no fact if last day, certainty, notices and regions stay; or why
     *     not
     * @throws IllegalArgumentException if {@code at} is outside {@link WorkCalendar#EARLIEST} to {@link WorkCalendar#LATEST_ARRANGED}
     */
    public Decision<DeadlineFact, DeadlineRefusal> recalculate(LocalDateTime at, WorkCalendar calendar) {
        return DeadlineMoves.recalculate(this, at, calendar);
    }

    /**
     * The deadline after something happened to it. Never refuses and reads no calendar.
     *
     * @param fact what happened
     * @return the deadline since
     */
    public Deadline with(DeadlineFact fact) {
        List<DeadlineFact> longer = new ArrayList<>(history);
        longer.add(fact);
        Reckoning after = DeadlineHistory.reckoningAfter(reckoning, fact);
        return new Deadline(limit, start, after, List.copyOf(longer));
    }

    /** When the last thing happened to it; its start if nothing did. */
    LocalDateTime movedAt() {
        return history.isEmpty() ? start : last().at();
    }

    /** All extensions so far, in the extension rule's unit. */
    long extendedBy() {
        return DeadlineHistory.extendedBy(history);
    }

    /** The end before any roll-over, for hours. */
    LocalDateTime rawCloses() {
        return rawLastDay().atTime(closes().toLocalTime());
    }

    private DeadlineFact last() {
        return history.get(history.size() - 1);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Deadline that
                        && limit.equals(that.limit)
                        && start.equals(that.start)
                        && reckoning.equals(that.reckoning)
                        && history.equals(that.history));
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + reckoning.hashCode();
    }

    /** For people debugging: limit, last day and certainty. */
    @Override
    public String toString() {
        return limit.code() + " until " + lastDay() + " (" + certainty() + ")";
    }
}
