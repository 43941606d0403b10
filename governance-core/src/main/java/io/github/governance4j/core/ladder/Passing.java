package io.github.governance4j.core.ladder;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.time.Counting;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The limit of a rung has passed, and what that leads to: the case climbs, or comes under supervision (逾期). Immutable. */
final class Passing {
    private final Ladder ladder;
    private final int left;
    private final Deadline passed;
    private final LocalDateTime at;
    /** Where the case is now; null where no way leads up. */
    private final @Nullable Stay stay;

    private final List<LadderFact> facts;

    private Passing(Ladder ladder, int left, Deadline passed, LocalDateTime at, @Nullable Stay stay, LadderFact ledTo) {
        this.ladder = ladder;
        this.left = left;
        this.passed = passed;
        this.at = at;
        this.stay = stay;
        this.facts = List.of(new LadderFact.LimitPassed(at, left, passed.lastDay(), passed.closes()), ledTo);
    }

    static Passing of(Ladder ladder, int left, Deadline passed, LocalDateTime at, AtHand atHand) {
        Optional<Rung> to = ladder.up(left, Trigger.LIMIT_PASSED);
        if (to.isEmpty()) {
            LadderFact supervised = new OversightFact.Supervised(at, left, SupervisionCause.OVERDUE, "");
            return new Passing(ladder, left, passed, at, null, supervised);
        }
        int order = to.get().order();
        LocalDateTime since = since(passed, ladder.limit(order), at);
        Stay stay = new Stay(order, since, atHand.deadline(ladder, order, since));
        return new Passing(
                ladder, left, passed, at, stay, new LadderFact.Climbed(at, Trigger.LIMIT_PASSED, left, stay));
    }

    // Where it passed while the case rested, answered and then opened again, nobody above had it in the meantime.
    private static LocalDateTime since(Deadline passed, Optional<TimeLimit> next, LocalDateTime at) {
        return at.isAfter(passed.over()) ? at : after(passed, next);
    }

    // Days go on from the last day, so that 1+2+2+2 working days are seven; hours, and what has no limit, from the very
    // end.
    private static LocalDateTime after(Deadline passed, Optional<TimeLimit> next) {
        if (next.isEmpty() || next.get().unit() == LimitUnit.HOUR) {
            return passed.closes();
        }
        boolean countsItsStart = next.get().counting() == Counting.INCLUSIVE;
        LocalDate day = countsItsStart ? passed.lastDay().plusDays(1) : passed.lastDay();
        return (day.isAfter(WorkCalendar.LATEST_ARRANGED) ? passed.lastDay() : day).atStartOfDay();
    }

    /** Whether this follows from the very same: comparing what two deadlines say would have their reasons written. */
    @SuppressWarnings("ReferenceEquality")
    boolean answers(Ladder onLadder, int leaving, Deadline over, LocalDateTime moment) {
        return passed == over && ladder == onLadder && left == leaving && at.equals(moment);
    }

    /** The two facts: that it passed, and what that led to. */
    List<LadderFact> facts() {
        return facts;
    }

    /** When the limit of the rung it is on now is over; null where there is none, or it was told of already. */
    @Nullable
    LocalDateTime next() {
        if (stay == null || stay.deadline().isEmpty()) {
            return null;
        }
        LocalDateTime over = stay.deadline().get().over();
        return over.isBefore(at) ? at : over;
    }

    Explanation explanation() {
        return LadderRules.PASSED
                .says(true)
                .moment(at)
                .count(left)
                .day(passed.lastDay())
                .moment(passed.closes())
                .flag(passed.closesIncluded())
                .because(passed.explanation())
                .because(
                        stay == null
                                ? supervised(left, SupervisionCause.OVERDUE)
                                : climbed(Trigger.LIMIT_PASSED, left, stay))
                .build();
    }

    static Explanation climbed(Trigger trigger, int from, Stay stay) {
        Finding reason = LadderRules.CLIMB
                .says(true)
                .code(trigger)
                .count(from)
                .count(stay.rung())
                .moment(stay.since())
                .flag(stay.deadline().isPresent());
        stay.deadline().ifPresent(deadline -> reason.because(deadline.explanation()));
        return reason.build();
    }

    static Explanation supervised(int order, SupervisionCause cause) {
        return LadderRules.SUPERVISED.says(true).count(order).code(cause).build();
    }
}
