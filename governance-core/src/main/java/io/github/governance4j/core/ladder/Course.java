package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineFact;
import io.github.governance4j.core.time.DeadlineRefusal;
import io.github.governance4j.core.time.WorkCalendar;
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
    private final AtHand atHand;
    private List<LadderFact> facts = List.of();
    private List<Explanation> why = List.of();
    private final boolean tells;
    private Climb climb;
    /** How many of the facts the case has been brought up to. */
    private int added;

    Course(Climb climb, Ladder ladder, AtHand atHand, boolean tells) {
        this.climb = climb;
        this.tells = tells;
        this.ladder = ladder;
        this.atHand = atHand;
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
        return atHand.calendar();
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
            if (climb().pauseEndsNext()) {
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
                climb().deadline().orElseThrow().resume(at, calendar());
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
        Passing passing = atHand.passing(ladder, climb().rung(), passed, at);
        if (facts.isEmpty()) {
            facts = passing.facts();
        } else {
            passing.facts().forEach(this::add);
        }
        because(passing::explanation);
        return passing.next();
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
        because(() -> Passing.climbed(trigger, from, stay));
    }

    void supervise(SupervisionCause cause, String grounds, LocalDateTime at) {
        int order = climb().rung();
        add(new OversightFact.Supervised(at, order, cause, grounds));
        because(() -> Passing.supervised(order, cause));
    }

    Stay stay(Rung on, LocalDateTime since) {
        return new Stay(on.order(), since, atHand.deadline(ladder, on.order(), since));
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
