package io.github.governance4j.benchmarks.ladder;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.ladder.Move;
import io.github.governance4j.core.ladder.OversightFact;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.ladder.ReplyFact;
import io.github.governance4j.core.ladder.ReplyKind;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.ladder.Start;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.store.Agenda;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Ours: the ladder's decider, and an agenda of what is due (本库).
 *
 * <p>Each try has a limit of its own, so each is a rung. A host that keeps its cases at hand: every act is a command, judged with its whole
 * reason; facts come out, and the case stands where they lead.
 */
final class LadderOurs {
    private static final LadderId LADDER = new LadderId("三级九次");
    private static final Actor CLERK = new Actor.Post(new PostId("clerk"), new PersonId("P1"));
    private static final int WORK_BEGINS = 9;
    private static final int WORK_ENDS = 17;

    private final LadderWork work;
    private final Climbing climbing;

    LadderOurs(LadderWork work, Climbing climbing) {
        this.work = work;
        this.climbing = climbing;
    }

    LadderOurs(LadderWork work) {
        this(work, climbing(LadderWork.TRIES));
    }

    /** A decider whose ladder has so many tries. */
    static Climbing climbing(int tries) {
        List<Rung> rungs = new ArrayList<>();
        for (int order = 1; order <= tries; order++) {
            TimeLimit limit = TimeLimit.of(
                            "try-" + order, LadderWork.workingDays(order), LimitUnit.WORKING_DAY, "made up")
                    .build();
            Rung.Builder rung = Rung.of(order, "level " + (order + 2) / 3).limit(limit);
            rungs.add(
                    order == tries
                            ? rung.build()
                            : rung.moves(List.of(new Move(Trigger.LIMIT_PASSED, order + 1)))
                                    .build());
        }
        Ladders ladders = Ladders.of(List.of(Ladder.of(LADDER, "三级九次", "made up", rungs)));
        LocalDate from = LadderWork.EVE.minusYears(1);
        Edition<Ladders> edition = new Edition<>(
                new EditionId("2022"), from, Adoption.byAuthority(new BodyId("county"), "made up", from), ladders);
        return Climbing.over(Editions.of(List.of(edition)), WorkCalendar.china());
    }

    LadderWork.Totals run() {
        LadderWork.Tally tally = new LadderWork.Tally();
        Agenda<Case> agenda = new Agenda<>();
        int coming = 0;
        for (int day = 1; day <= LadderWork.TICKS; day++) {
            LocalDate today = LadderWork.date(day);
            while (coming < work.cases() && work.comesOn(coming) == day) {
                enter(new Case(coming++), today, agenda);
            }
            tick(today, agenda, tally);
        }
        return tally.totals();
    }

    /** A case comes in. */
    void enter(Case coming, LocalDate today, Agenda<Case> agenda) {
        LocalDateTime now = today.atTime(WORK_BEGINS, 0);
        Stamp stamp = new Stamp(coming.id("E"), now, now, CLERK);
        act(coming, new LadderCommand.Enter(stamp, LADDER, Start.fresh(), Set.of()), agenda);
    }

    /** The evening of a day: what ends by midnight is settled in time, or moves by itself. */
    void tick(LocalDate today, Agenda<Case> agenda, LadderWork.Tally tally) {
        for (Case ending : agenda.due(today.plusDays(1).atStartOfDay(), Integer.MAX_VALUE)) {
            tally(ending, act(ending, command(ending, today), agenda), tally);
        }
    }

    private LadderCommand command(Case ending, LocalDate today) {
        if (!work.isSettled(ending.number, ending.climb.rung())) {
            return ending.due.command();
        }
        LocalDateTime now = today.atTime(WORK_ENDS, 0);
        return new ReplyCommand.Reply(
                new Stamp(ending.id("R"), now, now, CLERK), ReplyKind.SUPPORTED, "settled by agreement");
    }

    private List<LadderFact> act(Case acting, LadderCommand command, Agenda<Case> agenda) {
        Decision<LadderFact, LadderRefusal> decision = climbing.decide(command, acting.climb);
        if (!decision.isAccepted()) {
            throw new IllegalStateException("refused: " + decision);
        }
        acting.climb = climbing.evolveAll(acting.climb, decision.facts());
        acting.due = climbing.due(acting.climb).orElse(null);
        if (acting.due == null) {
            agenda.remove(acting);
        } else {
            agenda.put(acting, acting.due.at());
        }
        return decision.facts();
    }

    private static void tally(Case moved, List<LadderFact> facts, LadderWork.Tally tally) {
        for (LadderFact fact : facts) {
            if (fact instanceof LadderFact.Climbed climbed) {
                tally.climbed(moved.number, climbed.stay().rung(), lastDay(climbed));
            } else if (fact instanceof ReplyFact.Replied) {
                tally.settled(moved.number, moved.climb.rung());
            } else if (fact instanceof OversightFact.Supervised supervised) {
                tally.handedOver(moved.number, supervised.rung());
            }
        }
    }

    private static long lastDay(LadderFact.Climbed climbed) {
        return climbed.stay().deadline().orElseThrow().lastDay().toEpochDay() - LadderWork.EVE.toEpochDay();
    }

    /** What the host keeps of a case. */
    final class Case implements Comparable<Case> {
        private final int number;
        private Climb climb = climbing.initial();
        private Due<LadderCommand> due;

        Case(int number) {
            this.number = number;
        }

        private CommandId id(String act) {
            return new CommandId(act + number);
        }

        @Override
        public int compareTo(Case other) {
            return Integer.compare(number, other.number);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }
}
