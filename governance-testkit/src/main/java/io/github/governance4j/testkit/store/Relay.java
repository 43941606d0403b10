package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.rulebook.Adoption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The smallest rules a runner can be tried with (接力): on one kind of stream fuses are laid that burn down at their moment; each that did
 * rings a bell, on another kind of stream, which echoes a while later; the bell refuses every third, and the fuses are told.
 *
 * <p>Bells ring in the order they hear of it, so their histories tell what was done before what.
 */
public final class Relay implements Decider<Relay.Ask, Relay.State, Relay.Fact, Relay.No> {
    /** The kind of stream fuses are on. */
    public static final String FUSES = "testkit.fuses";
    /** The kind of stream bells are on. */
    public static final String BELLS = "testkit.bells";

    static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 9, 0);
    /** A fuse that is refused when it is due. */
    static final int JAMMED = 13;

    /** The rules. */
    public Relay() {}

    /** Reasons to refuse. */
    public enum No {
        /** The bell has rung too often. */
        TIRED,
        /** The fuse is damp. */
        DAMP
    }

    sealed interface Ask extends Command {}

    record Lay(Stamp stamp, int number, int minutes) implements Ask {}

    record Burn(Stamp stamp, int number) implements Ask {}

    record Ring(Stamp stamp, int number, LocalDateTime at) implements Ask {}

    record Echo(Stamp stamp, int number) implements Ask {}

    record Tell(Stamp stamp, int number, String what) implements Ask {}

    /** Nothing can be decided about it. */
    record Choke(Stamp stamp) implements Ask {}

    /** What can happen. */
    public sealed interface Fact {}

    /**
     * A fuse was laid.
     *
     * @param number which
     * @param at when it is due
     */
    public record Laid(int number, LocalDateTime at) implements Fact {}

    /**
     * It burnt down.
     *
     * @param number which
     * @param at when
     */
    public record Burnt(int number, LocalDateTime at) implements Fact {}

    /**
     * A bell rang.
     *
     * @param number for which fuse
     * @param echo when it is going to echo
     */
    public record Rung(int number, LocalDateTime echo) implements Fact {}

    /**
     * It echoed.
     *
     * @param number for which fuse
     * @param at when
     */
    public record Echoed(int number, LocalDateTime at) implements Fact {}

    /**
     * The fuses heard something back.
     *
     * @param number for which fuse
     * @param what what
     */
    public record Told(int number, String what) implements Fact {}

    record Pending(LocalDateTime at, int number) implements Comparable<Pending> {
        @Override
        public int compareTo(Pending other) {
            int byMoment = at.compareTo(other.at);
            return byMoment != 0 ? byMoment : Integer.compare(number, other.number);
        }
    }

    record State(List<Pending> pending, boolean isBell) {}

    @Override
    public State initial() {
        return new State(List.of(), false);
    }

    @Override
    public Decision<Fact, No> decide(Ask command, State state) {
        if (command instanceof Lay lay) {
            return yes(new Laid(lay.number(), START.plusMinutes(lay.minutes())));
        }
        if (command instanceof Burn burn) {
            return burn.number() % 16 == JAMMED
                    ? Decision.refused(No.DAMP, why(false))
                    : yes(new Burnt(burn.number(), burn.stamp().happened()));
        }
        if (command instanceof Ring ring) {
            return ring.number() % 3 == 2
                    ? Decision.refused(No.TIRED, why(false))
                    : yes(new Rung(ring.number(), ring.at().plusMinutes(1 + ring.number() % 7)));
        }
        if (command instanceof Echo echo) {
            return yes(new Echoed(echo.number(), echo.stamp().happened()));
        }
        if (command instanceof Choke choke) {
            throw new IllegalStateException("nobody can decide " + choke);
        }
        Tell tell = (Tell) command;
        return yes(new Told(tell.number(), tell.what()));
    }

    private static Decision<Fact, No> yes(Fact fact) {
        return Decision.accepted(List.of(fact), why(true));
    }

    /** Any rule of core will do. */
    private static Explanation why(boolean holds) {
        return Adoption.ISSUED
                .says(holds)
                .text("relay")
                .day(START.toLocalDate())
                .build();
    }

    @Override
    public State evolve(State state, Fact fact) {
        List<Pending> pending = new ArrayList<>(state.pending());
        boolean isBell = state.isBell();
        if (fact instanceof Laid laid) {
            pending.add(new Pending(laid.at(), laid.number()));
        } else if (fact instanceof Burnt burnt) {
            pending.remove(new Pending(burnt.at(), burnt.number()));
        } else if (fact instanceof Rung rung) {
            pending.add(new Pending(rung.echo(), rung.number()));
            isBell = true;
        } else if (fact instanceof Echoed echoed) {
            pending.remove(new Pending(echoed.at(), echoed.number()));
        }
        Collections.sort(pending);
        return new State(List.copyOf(pending), isBell);
    }

    @Override
    public Optional<Due<Ask>> due(State state) {
        return state.pending().stream().findFirst().map(next -> {
            String name = (state.isBell() ? "echo-" : "burn-") + next.number();
            Stamp stamp = Stamp.timer(CommandId.ofTimer(name), next.at(), next.at());
            return new Due<>(
                    next.at(), state.isBell() ? new Echo(stamp, next.number()) : new Burn(stamp, next.number()));
        });
    }
}
