package io.github.governance4j.core.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What a decider keeps at hand changes nothing it says: it answers as one that was asked for the first time. */
class AtHandLaws {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final int RUNGS = 5;
    private static final Editions<Ladders> EDITIONS =
            Editions.of(List.of(KnownLadders.edition("generated", FROM, ladder("one", 2), ladder("other", 4))));

    /** A case on one of the ladders; after so many limits it is answered, and the answer rejected some hours later. */
    record Life(boolean other, int day, int minute, int answeredAfter, int hours) {}

    @Property(tries = 100)
    void an_old_decider_says_what_a_new_one_says(@ForAll("lives") @Size(min = 1, max = 12) List<Life> lives) {
        Climbing roomy = new Climbing(EDITIONS, new AtHand(WorkCalendar.china()));
        Climbing cramped = new Climbing(EDITIONS, new AtHand(WorkCalendar.china(), 1));
        for (Life life : lives) {
            live(life, roomy);
            live(life, cramped);
        }
    }

    private static void live(Life life, Climbing old) {
        LocalDateTime start = FROM.plusDays(life.day).atTime(8 + life.minute / 60, life.minute % 60);
        LadderId ladder = new LadderId(life.other ? "other" : "one");
        Climb climb = old.initial();
        climb = after(old, new LadderCommand.Enter(stamp(start), ladder, Start.fresh(), Set.of()), climb);
        for (int i = 0; i < 2 * RUNGS && old.due(climb).isPresent(); i++) {
            if (i == life.answeredAfter) {
                LocalDateTime now = climb.lastAct().orElseThrow().plusHours(1);
                climb = after(old, new ReplyCommand.Reply(stamp(now), ReplyKind.SUPPORTED, "a"), climb);
                LocalDateTime later = now.plusHours(life.hours);
                climb = after(old, new ReplyCommand.RejectReply(stamp(later), "b"), climb);
            } else {
                climb = after(old, old.due(climb).orElseThrow().command(), climb);
            }
        }
    }

    private static Climb after(Climbing old, LadderCommand command, Climb climb) {
        Climbing fresh = Climbing.over(EDITIONS, WorkCalendar.china());
        Decision<LadderFact, LadderRefusal> decision = old.decide(command, climb);
        assertThat(decision).isEqualTo(fresh.decide(command, climb));
        Climb after = old.evolveAll(climb, decision.facts());
        Climb oneByOne = climb;
        for (LadderFact fact : decision.facts()) {
            oneByOne = fresh.evolve(oneByOne, fact);
        }
        assertThat(after).isEqualTo(oneByOne);
        Optional<Due<LadderCommand>> due = old.due(after);
        assertThat(due).isEqualTo(fresh.due(after));
        due.ifPresent(next -> assertThat(next.command().stamp().id())
                .hasToString("~due-" + (after.passed() + 1) + "@" + next.at().toLocalDate()));
        return after;
    }

    @Provide
    Arbitrary<List<Life>> lives() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 12).withoutEdgeCases(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, RUNGS),
                        Arbitraries.integers().between(0, 400))
                .as(Life::new)
                .list();
    }

    /** The rungs share their limits; one is in hours, and from one no way leads up when its limit passes. */
    private static Ladder ladder(String id, int days) {
        TimeLimit working = limit(days, LimitUnit.WORKING_DAY);
        TimeLimit calendar = limit(days, LimitUnit.CALENDAR_DAY);
        TimeLimit hours = limit(30, LimitUnit.HOUR);
        List<Rung> rungs = new ArrayList<>();
        List<TimeLimit> limits = List.of(working, calendar, hours, working, calendar);
        for (int i = 0; i < RUNGS; i++) {
            List<Move> moves = i + 1 < RUNGS ? List.of(new Move(Trigger.LIMIT_PASSED, 2 * i + 3)) : List.of();
            rungs.add(Rung.of(2 * i + 1, "")
                    .limit(limits.get(i))
                    .window(limit(5, LimitUnit.CALENDAR_DAY))
                    .moves(moves)
                    .build());
        }
        return Ladder.of(new LadderId(id), id, "ours", rungs);
    }

    private static TimeLimit limit(long amount, LimitUnit unit) {
        return TimeLimit.of("part", amount, unit, "generated").build();
    }

    private static Stamp stamp(LocalDateTime at) {
        return new Stamp(new CommandId("c"), at, at, new Actor.Post(new PostId("desk"), new PersonId("clerk")));
    }
}
