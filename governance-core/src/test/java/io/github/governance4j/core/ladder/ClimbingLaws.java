package io.github.governance4j.core.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.RollOver;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every ladder and every case on one. */
class ClimbingLaws {
    private static final LadderId ID = new LadderId("generated");
    private static final LocalDate FROM = LocalDate.of(2007, 1, 1);

    @Property(tries = 300)
    void splitting_a_limit_never_changes_its_end(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> parts,
            @ForAll("counted") LimitUnit unit,
            @ForAll("moments") LocalDateTime start) {
        List<Rung> rungs = new ArrayList<>();
        long sum = 0;
        for (int part : parts) {
            Rung rung = Rung.of(rungs.size() + 1, "").limit(limit(part, unit)).build();
            rungs.add(rungs.size() + 1 < parts.size() ? rung.withUsualMoves() : rung);
            sum += part;
        }
        Climbing climbing = over(rungs);
        Climb climb = entered(climbing, start);
        while (climb.rung() < parts.size()) {
            climb = ticked(climbing, climb);
        }
        Deadline whole = limit(sum, unit).deadline(start, WorkCalendar.china());
        assertThat(climb.deadline().orElseThrow().closes()).isEqualTo(whole.closes());
        assertThat(climb.climbs()).isEqualTo(parts.size() - 1);
    }

    @Property(tries = 300)
    void ticks_that_never_came_change_nothing(
            @ForAll("moments") LocalDateTime start, @ForAll @IntRange(max = 60 * 24) int hours) {
        Climbing climbing = over(KnownLadders.sevenDays().rungs());
        LocalDateTime at = start.plusHours(hours);
        Climb left = entered(climbing, start);
        Climb ticked = left;
        Optional<Due<LadderCommand>> due = climbing.due(ticked);
        while (due.isPresent() && !due.get().at().isAfter(at)) {
            ticked = ticked(climbing, ticked);
            due = climbing.due(ticked);
        }
        assertThat(urged(climbing, left, at)).isEqualTo(urged(climbing, ticked, at));
    }

    @Property(tries = 300)
    void extending_while_there_is_time_puts_the_end_off_and_nothing_else_does(
            @ForAll("moments") LocalDateTime start, @ForAll @IntRange(max = 90 * 24) int hours) {
        Climbing climbing = over(List.of(KnownLadders.petition().first()));
        Climb before = entered(climbing, start);
        LocalDateTime at = start.plusHours(hours);
        LocalDateTime closes = before.deadline().orElseThrow().closes();
        var decision = climbing.decide(
                new LimitCommand.Extend(stamp(at), 30, Optional.of(KnownLadders.HEAD), Optional.of(start)), before);
        assertThat(decision.isAccepted()).isEqualTo(at.isBefore(closes));
        Climb after = climbing.evolveAll(before, decision.facts());
        assertThat(after.deadline().orElseThrow().closes().isAfter(closes)).isEqualTo(decision.isAccepted());
    }

    @Property(tries = 500)
    void an_extension_is_told_while_its_limit_runs_or_refused(
            @ForAll("moments") LocalDateTime start,
            @ForAll @IntRange(min = -10, max = 80 * 24) int hours,
            @ForAll boolean isRecordedLate) {
        Climbing climbing = over(List.of(KnownLadders.petition().first()));
        Climb before = entered(climbing, start);
        LocalDateTime told = start.plusHours(hours);
        LocalDateTime extended = start.plusHours(1);
        LocalDateTime recorded = isRecordedLate ? start.plusDays(200) : extended;
        var decision = climbing.decide(
                new LimitCommand.Extend(
                        new Stamp(
                                new CommandId("extend"),
                                extended,
                                recorded,
                                stamp(extended).by()),
                        30,
                        Optional.of(KnownLadders.HEAD),
                        Optional.of(told)),
                before);
        // A limit in days begins with its day and ends with its last one.
        boolean isWhileItRuns = !told.toLocalDate().isBefore(start.toLocalDate())
                && !told.toLocalDate().isAfter(before.deadline().orElseThrow().lastDay());
        assertThat(decision.isAccepted())
                .isEqualTo(isWhileItRuns && !told.withNano(0).isAfter(recorded));
        if (!decision.isAccepted()) {
            assertThat(decision.<Optional<LadderRefusal>>fold(ok -> Optional.empty(), no -> Optional.of(no.reason())))
                    .contains(LadderRefusal.NOT_TOLD);
        }
    }

    @Property(tries = 300)
    void an_answer_that_is_rejected_leaves_the_limit_where_it_would_have_been_without_it(
            @ForAll("moments") LocalDateTime start,
            @ForAll @Size(4) List<@IntRange(max = 20 * 24) Integer> hours,
            @ForAll("counted") LimitUnit unit,
            @ForAll boolean hasWindow) {
        TimeLimit pause = limit(unit == LimitUnit.HOUR ? 100 : 10, unit);
        Rung.Builder rung =
                Rung.of(1, "").limit(limit(200, LimitUnit.CALENDAR_DAY)).pause(pause);
        if (hasWindow) {
            rung.window(limit(100, LimitUnit.CALENDAR_DAY));
        }
        Climbing climbing = over(List.of(rung.build()));
        LocalDateTime paused = start.plusHours(hours.get(0));
        LocalDateTime answered = paused.plusHours(hours.get(1));
        LocalDateTime rejected = answered.plusHours(hours.get(2));
        LocalDateTime urged = rejected.plusHours(hours.get(3));
        Climb without = asked(climbing, entered(climbing, start), new LimitCommand.Pause(stamp(paused), "听证"));
        Climb with = asked(climbing, without, new ReplyCommand.Reply(stamp(answered), ReplyKind.EXPLAINED, "已办"));
        with = asked(climbing, with, new ReplyCommand.RejectReply(stamp(rejected), "未办结"));
        assertThat(urged(climbing, with, urged).deadline().orElseThrow().closes())
                .isEqualTo(
                        urged(climbing, without, urged).deadline().orElseThrow().closes());
        assertThat(urged(climbing, with, urged).isPaused())
                .isEqualTo(urged(climbing, without, urged).isPaused());
    }

    @Provide
    Arbitrary<LimitUnit> counted() {
        return Arbitraries.of(LimitUnit.WORKING_DAY, LimitUnit.CALENDAR_DAY, LimitUnit.HOUR);
    }

    /** Crowded around the holidays of spring and October. */
    @Provide
    Arbitrary<LocalDateTime> moments() {
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 365 * 18).map(FROM::plusDays);
        Arbitrary<LocalDate> holidays = Arbitraries.integers()
                .between(2008, 2025)
                .flatMap(year -> Arbitraries.of(LocalDate.of(year, 1, 15), LocalDate.of(year, 9, 20)))
                .flatMap(day -> Arbitraries.integers().between(0, 30).map(day::plusDays));
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 24 * 60 - 1);
        return Arbitraries.oneOf(any, holidays)
                .flatMap(day -> minutes.map(minute -> day.atStartOfDay().plusMinutes(minute)));
    }

    // Without roll-over: a part that ends on a Sunday would otherwise wait for Monday, and the whole would not.
    private static TimeLimit limit(long amount, LimitUnit unit) {
        return TimeLimit.of("part", amount, unit, "generated")
                .rollOver(RollOver.NONE)
                .build();
    }

    private static Climbing over(List<Rung> rungs) {
        Ladder ladder = Ladder.of(ID, "generated", "ours", rungs);
        return Climbing.over(
                Editions.of(List.of(KnownLadders.edition("generated", FROM, ladder))), WorkCalendar.china());
    }

    private static Climb entered(Climbing climbing, LocalDateTime at) {
        Climb climb = climbing.initial();
        return climbing.evolveAll(
                climb,
                climbing.decide(new LadderCommand.Enter(stamp(at), ID, Start.fresh(), Set.of()), climb)
                        .facts());
    }

    private static Climb ticked(Climbing climbing, Climb climb) {
        Due<LadderCommand> due = climbing.due(climb).orElseThrow();
        return climbing.evolveAll(climb, climbing.decide(due.command(), climb).facts());
    }

    private static Climb asked(Climbing climbing, Climb climb, LadderCommand command) {
        var decision = climbing.decide(command, climb);
        assertThat(decision.isAccepted()).as("%s", command).isTrue();
        return climbing.evolveAll(climb, decision.facts());
    }

    private static Climb urged(Climbing climbing, Climb climb, LocalDateTime at) {
        return climbing.evolveAll(
                climb,
                climbing.decide(new OversightCommand.Urge(stamp(at), "催"), climb)
                        .facts());
    }

    private static Stamp stamp(LocalDateTime at) {
        Actor clerk = new Actor.Post(new PostId("desk"), new PersonId("clerk"));
        return new Stamp(new CommandId("c-1"), at, at, clerk);
    }
}
