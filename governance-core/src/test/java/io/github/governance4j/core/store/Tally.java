package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.PersonId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Units that come in, go out and lapse: the smallest decider a desk can be tried with. */
final class Tally implements Decider<Tally.Ask, Tally.Account, Tally.Fact, Tally.No> {
    static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 9, 0);
    static final Rule ENOUGH = Rule.of("tally.enough", Slot.count("there"), Slot.count("wanted"));
    static final Rule LAPSED = Rule.of("tally.lapsed", Slot.moment("at"));

    enum No {
        NOT_ENOUGH,
        JAMMED
    }

    sealed interface Ask extends Command {}

    /** {@code lapses} in minutes after {@link #START}; none if negative. */
    record Add(Stamp stamp, int units, int lapses) implements Ask {}

    record Take(Stamp stamp, int units) implements Ask {}

    record Lapse(Stamp stamp) implements Ask {}

    sealed interface Fact {}

    record Added(int units, int lapses) implements Fact {}

    record Taken(int units) implements Fact {}

    record Lapsed(LocalDateTime at) implements Fact {}

    /** What there is, when something lapses next, and how often it did. */
    record Account(int units, List<Integer> lapses, int lapsed) {}

    private final boolean jams;

    private Tally(boolean jams) {
        this.jams = jams;
    }

    static Tally sound() {
        return new Tally(false);
    }

    /** One that refuses what it says is due when more than 100 units are there. */
    static Tally jamming() {
        return new Tally(true);
    }

    static Ask add(String id, int units) {
        return new Add(stamp(id), units, -1);
    }

    static Ask addLapsing(String id, int units, int minutes) {
        return new Add(stamp(id), units, minutes);
    }

    static Ask take(String id, int units) {
        return new Take(stamp(id), units);
    }

    static LocalDateTime at(int minutes) {
        return START.plusMinutes(minutes);
    }

    private static Stamp stamp(String id) {
        return new Stamp(new CommandId(id), START, START, new Actor.Party(new PersonId("p-1")));
    }

    @Override
    public Account initial() {
        return new Account(0, List.of(), 0);
    }

    @Override
    public Decision<Fact, No> decide(Ask command, Account account) {
        if (command instanceof Add add) {
            return Decision.accepted(
                    List.of(new Added(add.units(), add.lapses())),
                    ENOUGH.says(true).count(account.units()).count(0).build());
        }
        if (command instanceof Take take) {
            boolean enough = take.units() <= account.units();
            var why = ENOUGH.says(enough)
                    .count(account.units())
                    .count(take.units())
                    .build();
            return enough
                    ? Decision.accepted(List.of(new Taken(take.units())), why)
                    : Decision.refused(No.NOT_ENOUGH, why);
        }
        LocalDateTime at = command.stamp().happened();
        return jams && account.units() > 100
                ? Decision.refused(No.JAMMED, LAPSED.says(false).moment(at).build())
                : Decision.accepted(
                        List.of(new Lapsed(at)), LAPSED.says(true).moment(at).build());
    }

    @Override
    public Account evolve(Account account, Fact fact) {
        if (fact instanceof Added added) {
            List<Integer> lapses = new ArrayList<>(account.lapses());
            if (added.lapses() >= 0) {
                lapses.add(added.lapses());
                Collections.sort(lapses);
            }
            return new Account(account.units() + added.units(), List.copyOf(lapses), account.lapsed());
        }
        if (fact instanceof Taken taken) {
            return new Account(account.units() - taken.units(), account.lapses(), account.lapsed());
        }
        List<Integer> left = account.lapses().subList(1, account.lapses().size());
        return new Account(account.units(), List.copyOf(left), account.lapsed() + 1);
    }

    @Override
    public Optional<Due<Ask>> due(Account account) {
        return account.lapses().stream().findFirst().map(minutes -> {
            LocalDateTime at = at(minutes);
            return new Due<>(at, new Lapse(Stamp.timer(new CommandId("lapse-" + account.lapsed()), at, at)));
        });
    }
}
