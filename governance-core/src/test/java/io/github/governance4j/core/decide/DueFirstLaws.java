package io.github.governance4j.core.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.place.PersonId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What fell due first, held against a larder in which things go bad by themselves. */
class DueFirstLaws {
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 9, 0);
    private static final Rule ACT = Rule.of("larder.act");
    private static final Rule TICK = Rule.of("larder.tick");

    enum No {
        NOTHING_DUE,
        TOO_LATE
    }

    sealed interface Ask extends Command {}

    /** Puts something in that goes bad after so many minutes. */
    record Put(Stamp stamp, int minutes) implements Ask {}

    /** Takes the next thing out, while it is good. */
    record Take(Stamp stamp) implements Ask {}

    record Tick(Stamp stamp) implements Ask {}

    /** Something went in, came out or went bad at a moment; what went in lasts until another. */
    record Fact(String what, LocalDateTime at, @Nullable LocalDateTime lasts) {}

    /** When what is in it goes bad, earliest first, and the last act. */
    record Larder(List<LocalDateTime> lasting, LocalDateTime last, int version) {
        Optional<LocalDateTime> next() {
            return lasting.stream().findFirst().map(at -> at.isBefore(last) ? last : at);
        }
    }

    /** One that keeps a {@link DueFirst}, and says which commands it judged. */
    private static class Keeping implements Decider<Ask, Larder, Fact, No> {
        final List<Ask> judged = new ArrayList<>();
        private final DueFirst<Ask, Larder, Fact, No> dueFirst =
                DueFirst.of(Larder::next, Tick.class, Tick::new, this::judge, this::evolveAll);

        @Override
        public Larder initial() {
            return new Larder(List.of(), START, 0);
        }

        @Override
        public Decision<Fact, No> decide(Ask command, Larder larder) {
            return dueFirst.decide(command, larder);
        }

        Decision<Fact, No> judge(Ask command, Larder larder) {
            judged.add(command);
            LocalDateTime at = command.stamp().happened().withNano(0);
            if (command instanceof Put put) {
                return yes(ACT, List.of(new Fact("in", at, at.plusMinutes(put.minutes()))));
            }
            if (command instanceof Take) {
                return larder.lasting().isEmpty() ? no(ACT, No.TOO_LATE) : yes(ACT, List.of(new Fact("out", at, null)));
            }
            return larder.next().filter(due -> !due.isAfter(at)).isEmpty()
                    ? no(TICK, No.NOTHING_DUE)
                    : yes(TICK, dueFirst.inTurn(larder, at, (now, due) -> List.of(new Fact("bad", due, null))));
        }

        @Override
        public Larder evolve(Larder larder, Fact fact) {
            LocalDateTime lasts = fact.lasts();
            Stream<LocalDateTime> lasting = lasts == null
                    ? larder.lasting().stream().skip(1)
                    : Stream.concat(larder.lasting().stream(), Stream.of(lasts)).sorted();
            return new Larder(lasting.toList(), fact.at(), larder.version() + 1);
        }

        @Override
        public Optional<Due<Ask>> due(Larder larder) {
            return Due.ofTimer(larder.next(), at -> CommandId.ofTimer("larder", larder.version(), at), Tick::new);
        }
    }

    private static Decision<Fact, No> yes(Rule rule, List<Fact> facts) {
        return Decision.accepted(facts, rule.says(true).build());
    }

    private static Decision<Fact, No> no(Rule rule, No reason) {
        return Decision.refused(reason, rule.says(false).build());
    }

    private static Stamp stamp(int minute) {
        LocalDateTime at = START.plusMinutes(minute).plusNanos(7);
        return new Stamp(new CommandId("c-" + minute), at, at, new Actor.Party(new PersonId("p-1")));
    }

    /** At each of these minutes something is put in or, where it is negative, taken out. */
    private static List<Ask> commands(List<Integer> minutes) {
        List<Ask> commands = new ArrayList<>();
        for (int at = 0; at < minutes.size(); at++) {
            int lasts = minutes.get(at);
            commands.add(lasts < 0 ? new Take(stamp(10 * at)) : new Put(stamp(10 * at), lasts));
        }
        return commands;
    }

    @Provide
    Arbitrary<List<Integer>> lives() {
        return Arbitraries.integers().between(-20, 60).list().ofMaxSize(12);
    }

    @Property
    void it_makes_no_difference_whether_the_timer_came_in_time_or_not_at_all(@ForAll("lives") List<Integer> life) {
        Keeping larder = new Keeping();
        List<Fact> inTime = new ArrayList<>();
        List<Fact> never = new ArrayList<>();
        for (Ask command : commands(life)) {
            Larder punctual = larder.replay(inTime);
            LocalDateTime at = command.stamp().happened();
            Optional<Due<Ask>> due = larder.due(punctual);
            while (due.isPresent() && !due.get().at().isAfter(at)) {
                inTime.addAll(larder.decide(due.get().command(), punctual).facts());
                punctual = larder.replay(inTime);
                due = larder.due(punctual);
            }
            Decision<Fact, No> one = larder.decide(command, punctual);
            Decision<Fact, No> other = larder.decide(command, larder.replay(never));
            assertThat(one.isAccepted()).isEqualTo(other.isAccepted());
            inTime.addAll(one.facts());
            never.addAll(other.facts());
            // Of a refused command nothing is kept, so what was due is still to be recorded.
            if (other.isAccepted()) {
                assertThat(never).isEqualTo(inTime);
            } else {
                never.clear();
                never.addAll(inTime);
            }
        }
    }

    @Property
    void what_fell_due_by_the_very_second_is_judged_first_as_the_timers_under_the_commands_id(
            @ForAll @IntRange(max = 20) int lasts) {
        Keeping decider = new Keeping();
        Larder larder = decider.replay(List.of(new Fact("in", START, START.plusMinutes(lasts))));
        Ask put = new Put(stamp(10), 60);
        Decision<Fact, No> decision = decider.decide(put, larder);
        LocalDateTime at = START.plusMinutes(10);
        Ask tick = new Tick(Stamp.timer(put.stamp().id(), at, at));
        Fact in = new Fact("in", at, at.plusMinutes(60));
        if (lasts <= 10) {
            assertThat(decider.judged).containsExactly(tick, put);
            assertThat(decision.facts()).containsExactly(new Fact("bad", START.plusMinutes(lasts), null), in);
            assertThat(decision.explanation().because())
                    .containsExactly(TICK.says(true).build());
        } else {
            assertThat(decider.judged).containsExactly(put);
            assertThat(decision).isEqualTo(yes(ACT, List.of(in)));
        }
    }

    @Example
    void the_timers_own_command_is_judged_once_and_does_each_thing_at_its_own_moment() {
        Keeping decider = new Keeping();
        LocalDateTime first = START.plusMinutes(5);
        LocalDateTime second = START.plusMinutes(9);
        Larder larder = decider.replay(List.of(new Fact("in", START, second), new Fact("in", START, first)));
        Ask tick = new Tick(Stamp.timer(CommandId.ofTimer("late"), START.plusDays(1), START.plusDays(1)));
        assertThat(decider.decide(tick, larder).facts())
                .containsExactly(new Fact("bad", first, null), new Fact("bad", second, null));
        assertThat(decider.judged).containsExactly(tick);
    }

    @Example
    void what_cannot_be_recorded_holds_up_nothing_else() {
        Keeping decider = new Keeping() {
            @Override
            Decision<Fact, No> judge(Ask command, Larder larder) {
                return command instanceof Tick ? no(TICK, No.NOTHING_DUE) : super.judge(command, larder);
            }
        };
        Larder larder = decider.replay(List.of(new Fact("in", START, START.plusMinutes(5))));
        Ask take = new Take(stamp(10));
        assertThat(decider.decide(take, larder))
                .isEqualTo(yes(ACT, List.of(new Fact("out", START.plusMinutes(10), null))));
    }

    @Example
    void where_nothing_comes_of_what_is_due_it_ends() {
        DueFirst<Ask, Larder, Fact, No> dueFirst = DueFirst.of(
                Larder::next,
                Tick.class,
                Tick::new,
                (command, larder) -> no(TICK, No.NOTHING_DUE),
                (now, facts) -> now);
        Larder larder = new Larder(List.of(START), START, 1);
        assertThat(dueFirst.inTurn(larder, START, (now, at) -> List.of())).isEmpty();
    }

    @Property
    void the_timer_is_asked_for_at_the_moment_under_an_id_of_its_own_or_not_at_all(
            @ForAll @IntRange(min = 2_990, max = 3_010) int year, @ForAll @IntRange(max = 9) int version) {
        LocalDateTime at = LocalDateTime.of(year, 12, 31, 23, 59);
        Optional<Due<Ask>> due = new Keeping().due(new Larder(List.of(at), START, version));
        CommandId id = new CommandId("~larder-" + version + "@" + year + "-12-31T23:59");
        assertThat(due)
                .isEqualTo(
                        year <= 2_999
                                ? Optional.of(new Due<>(at, new Tick(Stamp.timer(id, at, at))))
                                : Optional.empty());
    }
}
