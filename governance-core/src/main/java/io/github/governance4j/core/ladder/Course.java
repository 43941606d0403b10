package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.Counting;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineFact;
import io.github.governance4j.core.time.DeadlineRefusal;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A case as it goes on within one decision: the facts so far, how it stands after them, and why (推进). Used once. */
final class Course {
    private final Ladder ladder;
    private final WorkCalendar calendar;
    private List<LadderFact> facts = List.of();
    private List<Explanation> why = List.of();
    private final boolean tells;
    private Climb climb;
    /** How many of the facts the case has been brought up to. */
    private int added;

    Course(Climb climb, Ladder ladder, WorkCalendar calendar, boolean tells) {
        this.climb = climb;
        this.tells = tells;
        this.ladder = ladder;
        this.calendar = calendar;
    }

    /** How the case stands after the facts so far; worked out when asked. */
    Climb climb() {
        if (added < facts.size()) {
            climb = ClimbEvolving.after(climb, facts.subList(added, facts.size()));
            added = facts.size();
        }
        return climb;
    }

    Ladder ladder() {
        return ladder;
    }

    WorkCalendar calendar() {
        return calendar;
    }

    List<LadderFact> facts() {
        return facts;
    }

    List<Explanation> why() {
        return why;
    }

    /** The rung the case is on. */
    Rung rung() {
        return ladder.rung(climb().rung()).orElseThrow(() -> new IllegalStateException("looked up before: " + climb()));
    }

    void add(LadderFact fact) {
        facts = plus(facts, fact);
    }

    private void add(LadderFact one, LadderFact other) {
        if (facts.isEmpty()) {
            facts = List.of(one, other);
        } else {
            add(one);
            add(other);
        }
    }

    void because(Explanation reason) {
        if (tells) {
            why = plus(why, reason);
        }
    }

    // There are seldom more than two of either.
    private static <T> List<T> plus(List<T> before, T one) {
        if (before.size() > 1) {
            List<T> longer = new ArrayList<>(before);
            longer.add(one);
            return List.copyOf(longer);
        }
        return before.isEmpty() ? List.of(one) : List.of(before.get(0), one);
    }

    /** A reason that is made only if this course tells its reasons. */
    void because(Supplier<Explanation> reason) {
        if (tells) {
            because(reason.get());
        }
    }

    /** Does whatever fell due up to a moment, included. */
    void catchUp(LocalDateTime until) {
        LocalDateTime due = Climbing.dueAt(climb());
        while (due != null && !due.isAfter(until)) {
            if (climb().status() == Standing.OPEN && climb().isPaused()) {
                endPause(due);
                due = Climbing.dueAt(climb());
            } else if (climb().status() == Standing.OPEN) {
                due = passLimit(due);
            } else {
                passWindow(due);
                due = Climbing.dueAt(climb());
            }
        }
    }

    private void endPause(LocalDateTime at) {
        Deadline over = climb().pauses().orElseThrow();
        Decision<DeadlineFact, DeadlineRefusal> goesOn =
                climb().deadline().orElseThrow().resume(at, calendar);
        goesOn.facts()
                .forEach(
                        fact -> add(new OversightFact.DeadlineMoved(at, fact, Optional.empty(), "", Optional.empty())));
        because(() -> LadderRules.PAUSE_OVER
                .says(true)
                .moment(at)
                .count(climb().rung())
                .moment(over.closes())
                .flag(over.closesIncluded())
                .because(over.explanation())
                .because(goesOn.explanation())
                .build());
    }

    /** Answers what falls due next. */
    private @Nullable LocalDateTime passLimit(LocalDateTime at) {
        Deadline passed = Objects.requireNonNull(climb().running(), "something ran");
        int left = climb().rung();
        Rung to = wayUp(Trigger.LIMIT_PASSED).orElse(null);
        LadderFact limitPassed = new LadderFact.LimitPassed(at, left, passed.lastDay(), passed.closes());
        if (to == null) {
            add(limitPassed);
            supervise(left, SupervisionCause.OVERDUE, "", at);
            because(() -> limitPassed(at, left, passed, supervised(left, SupervisionCause.OVERDUE)));
            return null;
        }
        Stay stay = stay(to, since(passed, to.order(), at));
        add(limitPassed, new LadderFact.Climbed(at, Trigger.LIMIT_PASSED, left, stay));
        if (tells) {
            because(limitPassed(at, left, passed, climbed(Trigger.LIMIT_PASSED, left, stay)));
        }
        if (stay.deadline().isEmpty()) {
            return null;
        }
        LocalDateTime over = Climbing.over(stay.deadline().get());
        return over.isBefore(at) ? at : over;
    }

    private static Explanation limitPassed(LocalDateTime at, int rung, Deadline passed, Explanation ledTo) {
        return LadderRules.PASSED
                .says(true)
                .moment(at)
                .count(rung)
                .day(passed.lastDay())
                .moment(passed.closes())
                .flag(passed.closesIncluded())
                .because(passed.explanation())
                .because(ledTo)
                .build();
    }

    // Where it passed while the case rested, answered and then opened again, nobody above had it in the meantime.
    private LocalDateTime since(Deadline passed, int to, LocalDateTime at) {
        return at.isAfter(Climbing.over(passed)) ? at : after(passed, to);
    }

    // Days go on from the last day, so that 1+2+2+2 working days are seven; hours, and what has no limit, from the very
    // end.
    private LocalDateTime after(Deadline passed, int to) {
        Optional<TimeLimit> limit = ladder.limit(to);
        if (limit.isEmpty() || limit.get().unit() == LimitUnit.HOUR) {
            return passed.closes();
        }
        boolean countsItsStart = limit.get().counting() == Counting.INCLUSIVE;
        LocalDate day = countsItsStart ? passed.lastDay().plusDays(1) : passed.lastDay();
        return (day.isAfter(WorkCalendar.LATEST_ARRANGED) ? passed.lastDay() : day).atStartOfDay();
    }

    private void passWindow(LocalDateTime at) {
        Deadline passed = climb().window().orElseThrow();
        add(new ReplyFact.WindowPassed(at, remedies()));
        because(() -> LadderRules.WINDOW_PASSED
                .says(true)
                .moment(at)
                .count(climb().rung())
                .day(passed.lastDay())
                .moment(passed.closes())
                .flag(passed.closesIncluded())
                .because(passed.explanation())
                .because(remediesTold())
                .build());
    }

    /** The rung a trigger moves the case to, if there is one. */
    Optional<Rung> wayUp(Trigger trigger) {
        return ladder.up(climb().rung(), trigger);
    }

    /** Whether any move leads on from here. */
    boolean leadsOn() {
        for (Move move : rung().moves()) {
            if (ladder.rung(move.to()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Moves the case up, and says why. */
    void climbTo(Rung to, Trigger trigger, LocalDateTime since, LocalDateTime at) {
        int from = climb().rung();
        Stay stay = stay(to, since);
        add(new LadderFact.Climbed(at, trigger, from, stay));
        because(() -> climbed(trigger, from, stay));
    }

    private static Explanation climbed(Trigger trigger, int from, Stay stay) {
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

    void supervise(SupervisionCause cause, String grounds, LocalDateTime at) {
        int order = climb().rung();
        supervise(order, cause, grounds, at);
        because(() -> supervised(order, cause));
    }

    private void supervise(int order, SupervisionCause cause, String grounds, LocalDateTime at) {
        add(new OversightFact.Supervised(at, order, cause, grounds));
    }

    private static Explanation supervised(int order, SupervisionCause cause) {
        return LadderRules.SUPERVISED.says(true).count(order).code(cause).build();
    }

    Stay stay(Rung on, LocalDateTime since) {
        Optional<TimeLimit> limit = ladder.limit(on.order());
        return new Stay(
                on.order(),
                since,
                limit.isPresent() ? Optional.of(limit.get().deadline(since, calendar)) : Optional.empty());
    }

    static Explanation why(Stay stay) {
        Finding reason = LadderRules.STAY
                .says(true)
                .count(stay.rung())
                .moment(stay.since())
                .flag(stay.deadline().isPresent());
        stay.deadline().ifPresent(deadline -> reason.because(deadline.explanation()));
        return reason.build();
    }

    /** What the parties can do from this rung; the court whatever the rulebook says. */
    Set<Remedy> remedies() {
        Set<Remedy> remedies = EnumSet.of(Remedy.COURT);
        remedies.addAll(rung().exits());
        return remedies;
    }

    Explanation remediesTold() {
        Finding told = LadderRules.REMEDIES.says(true).count(climb().rung());
        for (Remedy remedy : remedies()) {
            told.because(LadderRules.REMEDY.says(true).code(remedy).build());
        }
        return told.build();
    }
}
