package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.store.Halt;
import io.github.governance4j.core.store.Ticked;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * What a runner owes its host where something kept cannot be read, as laws (无法读取时的值守通则): it is told, tried again every time and
 * never passed over by whom it concerns, and it holds up nobody else.
 */
public interface UnreadableLaws extends RunnerLaws {
    /**
     * However many streams cannot be read and however few commands a tick may send, every other stream does what is due; and a node that
     * can read them finds everything left to do.
     *
     * @param minutes when the fuses are due
     * @param smudged which of them cannot be read
     * @param limit after how many commands each tick stops
     */
    @Property(tries = 40)
    default void streams_that_cannot_be_read_hold_up_no_other(
            @ForAll @Size(min = 2, max = 13) List<@IntRange(max = 30) Integer> minutes,
            @ForAll @Size(max = 4) Set<@IntRange(max = 12) Integer> smudged,
            @ForAll @IntRange(min = 1, max = 5) int limit) {
        RelayWorld world = freshWorld();
        world.lay(minutes);
        Set<Integer> hidden = smudged.stream()
                .filter(number -> number < minutes.size())
                .collect(Collectors.toCollection(TreeSet::new));
        Predicate<Object> isHidden = fact -> fact instanceof Relay.Laid laid && hidden.contains(laid.number());
        Node blind = node(new Smudged(world, isHidden).seen());
        settle(blind, limit);

        Set<StreamId> stuck = hidden.stream().map(RelayWorld::fuse).collect(Collectors.toSet());
        Claim.same(
                "what burnt of the others",
                IntStream.range(0, minutes.size())
                        .boxed()
                        .filter(number -> !stuck.contains(RelayWorld.fuse(number)))
                        .collect(Collectors.toSet()),
                burnt(world));
        Set<Halt> halts = new HashSet<>();
        for (StreamId stream : stuck) {
            int first = IntStream.range(0, minutes.size())
                    .filter(number -> RelayWorld.fuse(number).equals(stream))
                    .map(minutes::get)
                    .min()
                    .orElseThrow();
            LocalDateTime at = Relay.START.plusMinutes(first);
            halts.add(new Halt.Stuck(Relay.FUSES, stream, at, Halt.Why.UNREADABLE));
        }
        hidden.stream().min(Comparator.naturalOrder()).ifPresent(number -> {
            halts.add(new Halt.Stopped("rings", number + 1, Halt.Why.UNREADABLE));
            halts.add(new Halt.Stopped("poisoned", number + 1, Halt.Why.UNREADABLE));
        });
        Claim.same("what a tick tells", halts, Set.copyOf(blind.tick(END, limit).halts()));

        settle(node(world), limit);
        Claim.same("what burnt in the end", minutes.size(), burnt(world).size());
        Claim.same("what was answered in the end", (long) minutes.size(), told(world));
        // Others were through with it, so it has nothing left to read there.
        Claim.same("what is told in the end", List.of(), blind.tick(END, limit).halts());
    }

    /**
     * A reader waits before what it wants and cannot read; whoever does not want it goes on.
     *
     * @param isNamed whether the stream of what cannot be read is known
     */
    @Property
    default void a_reader_waits_before_what_it_cannot_read_and_no_other_does(@ForAll boolean isNamed) {
        RelayWorld world = freshWorld();
        StreamId bell = new StreamId("bell-9");
        Stamp stamp = new Stamp(new CommandId("r-1"), Relay.START, Relay.START, new Actor.Party(new PersonId("p-1")));
        world.bells().handle(bell, new Relay.Ring(stamp, 99, Relay.START));
        world.lay(IntStream.rangeClosed(1, 12).boxed().toList());
        Predicate<Object> isHidden = fact -> fact instanceof Relay.Rung rung && rung.number() == 99;
        Smudged smudged = isNamed ? new Smudged(world, isHidden) : Smudged.beyondNames(world, isHidden);
        Node blind = node(smudged.seen());
        settle(blind, 1);

        Claim.same("what burnt", 12, burnt(world).size());
        // Every third is told that the bell is tired; what echoed is not told, for nothing of bells is read any more.
        Claim.same("what was answered", 4L, told(world));
        Ticked ticked = blind.tick(END, 1);
        Claim.same(
                "what a tick tells",
                Set.of(
                        new Halt.Stopped("echoes", 1, Halt.Why.UNREADABLE),
                        new Halt.Stuck(Relay.BELLS, bell, Relay.START.plusMinutes(1 + 99 % 7), Halt.Why.UNREADABLE)),
                Set.copyOf(ticked.halts()));

        settle(node(world), 1);
        // With the one that rang for nobody.
        Claim.same("what was answered in the end", 13L, told(world));
    }

    private static void settle(Node node, int limit) {
        for (int ticks = 0; node.tick(END, limit).isMore(); ticks++) {
            int done = ticks;
            Claim.holds(done < 10_000, () -> "it never comes to an end");
        }
    }

    private static Set<Integer> burnt(RelayWorld world) {
        return world.histories().stream()
                .flatMap(List::stream)
                .filter(Relay.Burnt.class::isInstance)
                .map(fact -> ((Relay.Burnt) fact).number())
                .collect(Collectors.toSet());
    }

    private static long told(RelayWorld world) {
        return world.histories().stream()
                .flatMap(List::stream)
                .filter(Relay.Told.class::isInstance)
                .count();
    }
}
