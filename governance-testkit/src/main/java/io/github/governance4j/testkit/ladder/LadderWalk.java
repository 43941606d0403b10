package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.ladder.LimitCommand;
import io.github.governance4j.core.ladder.OversightFact;
import io.github.governance4j.core.ladder.ReplyFact;
import io.github.governance4j.core.ladder.ReturnFact;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.ladder.Standing;
import io.github.governance4j.core.ladder.Start;
import io.github.governance4j.core.ladder.TryFact;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineExtended;
import io.github.governance4j.core.time.ExtensionRule;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Walks every way through a ladder by asking a decider, and finds what the ladder comes to (穷尽行走).
 *
 * <p>It knows no rule: it proposes each command wherever it stands, follows the facts of those that are accepted, and adds up the tries,
 * limits, extensions and windows it reads off those facts. What leaves a rung is proposed for the last moment of its limit, or of the
 * window after the reply; all else for the moment of arrival. Two points of the walk are the same where the case stands the same but for
 * its dates. Pauses, rejected replies, reopening, and what happens after a limit has passed are no part of it.
 */
public final class LadderWalk {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 12, 2);
    private static final EditionId EDITION = new EditionId("walk");

    private final Ladder ladder;
    private final Decider<LadderCommand, Climb, LadderFact, LadderRefusal> decider;
    private final Proposals proposals;
    private final Map<List<Object>, Reach> known = new HashMap<>();
    private final Set<Integer> reached = new TreeSet<>();
    private final Set<Integer> left = new TreeSet<>();

    private LadderWalk(Ladder ladder, Decider<LadderCommand, Climb, LadderFact, LadderRefusal> decider) {
        this.ladder = ladder;
        this.decider = decider;
        this.proposals = new Proposals(ladder);
    }

    /**
     * Walks a ladder.
     *
     * @param ladder the ladder; small, since every way is walked: five rungs of three tries take a moment
     * @param deciders makes the decider over a rulebook that has this ladder
     * @return what it comes to
     */
    public static Outcome of(
            Ladder ladder,
            Function<Editions<Ladders>, Decider<LadderCommand, Climb, LadderFact, LadderRefusal>> deciders) {
        Edition<Ladders> edition = new Edition<>(
                EDITION,
                FIRST_DAY.minusYears(1),
                Adoption.byAuthority(new BodyId("county"), "1", FIRST_DAY.minusYears(2)),
                Ladders.of(List.of(ladder)));
        return new LadderWalk(ladder, deciders.apply(Editions.of(List.of(edition)))).walk();
    }

    private Outcome walk() {
        LocalDateTime now = FIRST_DAY.atTime(9, 0);
        LadderCommand enter = new LadderCommand.Enter(
                proposals.stamp(now, Proposals.CLERK), ladder.id(), Start.fresh(), Set.of(Proposals.PARTY));
        Decision<LadderFact, LadderRefusal> decision = decider.decide(enter, decider.initial());
        Climb climb = after(decider.initial(), decision.facts());
        Reach all = arrived(climb, Map.of(), now);
        List<Integer> orders = ladder.rungs().stream().map(Rung::order).toList();
        return new Outcome(
                all.triesUnbounded ? OptionalLong.empty() : OptionalLong.of(all.tries),
                all.leadsToTop ? all.toTop.spans() : Optional.empty(),
                all.toEnd.spans(),
                orders.stream()
                        .filter(o -> reached.contains(o)
                                && !left.contains(o)
                                && o != ladder.top().order())
                        .toList(),
                orders.stream().filter(o -> !reached.contains(o)).toList());
    }

    private Reach arrived(Climb climb, Map<Integer, Integer> cameFrom, LocalDateTime now) {
        reached.add(climb.rung());
        if (climb.rung() != ladder.top().order()) {
            return from(climb, cameFrom, now, visit(climb));
        }
        Reach at = new Reach();
        at.most(from(climb, cameFrom, now, visit(climb)), 0, Map.of(), false);
        // The top is entered here, wherever the case goes from it.
        at.leadsToTop = true;
        at.toTop.amounts.clear();
        at.toTop.unbounded = false;
        return at;
    }

    /** What the limit of the rung takes, as the fact of the arrival says. */
    private static Visit visit(Climb climb) {
        Map<LimitUnit, Long> spent = new EnumMap<>(LimitUnit.class);
        climb.deadline()
                .ifPresent(deadline ->
                        spent.put(deadline.limit().unit(), deadline.limit().amount()));
        return new Visit(spent, climb.deadline().isEmpty(), false);
    }

    private record Visit(Map<LimitUnit, Long> spent, boolean unbounded, boolean extended) {
        Visit with(long amount, LimitUnit unit, boolean extension) {
            Map<LimitUnit, Long> more = new EnumMap<>(LimitUnit.class);
            more.putAll(spent);
            more.merge(unit, amount, Long::sum);
            return new Visit(more, unbounded, extended || extension);
        }

        Visit endless() {
            return new Visit(spent, true, true);
        }
    }

    private Reach from(Climb climb, Map<Integer, Integer> cameFrom, LocalDateTime now, Visit visit) {
        List<Object> place = place(climb, cameFrom, visit);
        Reach before = known.get(place);
        if (before == null) {
            before = new Reach();
            known.put(place, before);
            explore(before, climb, cameFrom, now, visit);
            before.isWhole = true;
        }
        Claim.holds(before.isWhole, () -> "a way through " + ladder + " comes back to where it was: " + place);
        return before;
    }

    private List<Object> place(Climb climb, Map<Integer, Integer> cameFrom, Visit visit) {
        List<Object> place = new ArrayList<>(List.of(
                climb.status(), climb.rung(), climb.tryRunning(), climb.returnPending(), cameFrom, visit.extended()));
        for (Rung rung : ladder.rungs()) {
            place.add(climb.tries(rung.order()));
            place.add(climb.returned(rung.order()));
            place.add(climb.determined(rung.order()));
        }
        return place;
    }

    private void explore(Reach reach, Climb climb, Map<Integer, Integer> cameFrom, LocalDateTime now, Visit visit) {
        if (climb.status().hasEnded()) {
            return;
        }
        Optional<Deadline> running = climb.status() == Standing.REPLIED ? climb.window() : climb.deadline();
        LocalDateTime last = running.map(LadderWalk::lastMoment)
                .filter(moment -> moment.isAfter(now))
                .orElse(now);
        // To be where it is until the last moment is a way too.
        reach.most(new Reach(), 0, visit.spent(), visit.unbounded());
        for (Function<LocalDateTime, LadderCommand> proposed : proposals.to(climb)) {
            Decision<LadderFact, LadderRefusal> late = decider.decide(proposed.apply(last), climb);
            if (late.isAccepted() && leaves(late.facts())) {
                follow(reach, climb, cameFrom, late.facts(), last, visit);
            } else {
                Decision<LadderFact, LadderRefusal> soon = decider.decide(proposed.apply(now), climb);
                if (soon.isAccepted() && !leaves(soon.facts())) {
                    follow(reach, climb, cameFrom, soon.facts(), now, visit);
                }
            }
        }
        Optional<Due<LadderCommand>> due = decider.due(climb);
        if (due.isPresent()) {
            List<LadderFact> facts = decider.decide(due.get().command(), climb).facts();
            // A limit that passes and moves nothing only makes the case late.
            if (leaves(facts)) {
                follow(reach, climb, cameFrom, facts, due.get().at(), visit);
            }
        }
        if (climb.status() == Standing.OPEN && !visit.extended()) {
            extend(reach, climb, cameFrom, now, visit);
        }
    }

    private void extend(Reach reach, Climb climb, Map<Integer, Integer> cameFrom, LocalDateTime now, Visit visit) {
        Optional<ExtensionRule> rule =
                climb.deadline().flatMap(deadline -> deadline.limit().extension());
        if (rule.isEmpty()) {
            return;
        }
        boolean open = rule.get().ceiling().isEmpty();
        LimitCommand.Extend extend = new LimitCommand.Extend(
                proposals.stamp(now, Proposals.CLERK),
                rule.get().ceiling().orElse(1),
                rule.get().approver(),
                Optional.of(now));
        Decision<LadderFact, LadderRefusal> decision = decider.decide(extend, climb);
        if (decision.isAccepted()) {
            follow(reach, climb, cameFrom, decision.facts(), now, open ? visit.endless() : visit);
        }
    }

    /** Whether facts end the visit to a rung, the time for an answer, or the case. */
    private static boolean leaves(List<LadderFact> facts) {
        return facts.stream()
                .anyMatch(fact -> fact instanceof LadderFact.Climbed
                        || fact instanceof ReturnFact.Returned
                        || fact instanceof ReplyFact.Replied
                        || fact instanceof ReplyFact.WindowPassed
                        || fact instanceof TryFact.Settled
                        || fact instanceof TryFact.Withdrawn
                        || fact instanceof TryFact.LeftFor
                        || fact instanceof TryFact.Exhausted);
    }

    private void follow(
            Reach reach,
            Climb climb,
            Map<Integer, Integer> cameFrom,
            List<LadderFact> facts,
            LocalDateTime at,
            Visit visit) {
        if (facts.isEmpty()) {
            return;
        }
        Climb next = after(climb, facts);
        Map<Integer, Integer> from = new TreeMap<>(cameFrom);
        Visit goesOn = visit;
        long tries = 0;
        boolean moved = false;
        for (LadderFact fact : facts) {
            if (fact instanceof LadderFact.Climbed climbed) {
                left.add(climbed.from());
                from.putIfAbsent(climbed.stay().rung(), climbed.from());
                moved = true;
            } else if (fact instanceof ReturnFact.Returned) {
                moved = true;
            } else if (fact instanceof TryFact.TryBegun begun) {
                tries++;
                boolean stated = ladder.rung(begun.rung()).orElseThrow().tries().isPresent();
                reach.triesUnbounded |= !stated;
            } else if (fact instanceof ReplyFact.Replied replied
                    && replied.window().isPresent()) {
                Deadline window = replied.window().get();
                goesOn = goesOn.with(window.limit().amount(), window.limit().unit(), false);
            } else if (fact instanceof OversightFact.DeadlineMoved deadlineMoved
                    && deadlineMoved.fact() instanceof DeadlineExtended extended) {
                goesOn = goesOn.with(extended.amount(), extended.unit(), true);
            }
        }
        if (moved) {
            reach.most(arrived(next, from, at), tries, visit.spent(), visit.unbounded());
        } else {
            reach.most(from(next, from, at, goesOn), tries, Map.of(), false);
        }
    }

    private Climb after(Climb climb, List<LadderFact> facts) {
        Climb next = climb;
        for (LadderFact fact : facts) {
            next = decider.evolve(next, fact);
        }
        return next;
    }

    private static LocalDateTime lastMoment(Deadline deadline) {
        return deadline.closesIncluded() ? deadline.closes() : deadline.closes().minusSeconds(1);
    }
}
