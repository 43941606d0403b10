package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Halt;
import io.github.governance4j.core.store.Kept;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.testkit.claim.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * What a runner owes its host where a stream it has something for cannot be read, as laws (暂存待送通则): that is held, told every time
 * and delivered once it can be, in the order of the feed; what is for others is delivered meanwhile.
 */
public interface HoldingLaws extends UnreadableLaws {
    /**
     * Of all that the readers have to send, what is for torn streams waits and nothing else; when they can be read it all comes, once and
     * in order.
     *
     * @param minutes when the fuses are due
     * @param torn which streams cannot be read, fuses and bells
     * @param limit after how many commands each tick stops
     */
    @Property(tries = 40)
    default void what_is_for_a_stream_that_cannot_be_read_waits_and_nothing_else_does(
            @ForAll @Size(min = 2, max = 13) List<@IntRange(max = 30) Integer> minutes,
            @ForAll @Size(max = 3) Set<@IntRange(max = 4) Integer> torn,
            @ForAll @IntRange(min = 1, max = 5) int limit) {
        RelayWorld world = freshWorld();
        world.lay(minutes);
        Set<StreamId> hidden = streams(torn);
        Node blind = node(Smudged.torn(world, hidden));
        settle(blind, limit);
        Set<Integer> answered = new TreeSet<>();
        Map<StreamId, Long> firsts = new HashMap<>();
        for (int number = 0; number < minutes.size(); number++) {
            if (!hidden.contains(RelayWorld.fuse(number)) && !hidden.contains(RelayWorld.bell(number))) {
                answered.add(number);
            }
        }
        burntFor(world).forEach((bell, entries) -> {
            if (hidden.contains(bell)) {
                firsts.put(bell, entries.get(0).position());
            }
        });
        Claim.same("what was answered meanwhile", answered, told(world));
        Set<Halt> holding = new HashSet<>();
        firsts.forEach((bell, first) -> holding.add(new Halt.Holding("rings", bell, first, Halt.Why.UNREADABLE)));
        Claim.same(
                "what every tick tells of it",
                holding,
                notStuck(blind.tick(END, limit).halts()));

        Node seeing = node(world);
        settle(seeing, limit);
        allCameOnceAndInOrder(world, minutes.size());
        Claim.same("what is told in the end", List.of(), seeing.tick(END, limit).halts());
    }

    /**
     * Whoever dies at whatever moment, nodes that can read all of it or not: what was held comes once and in order.
     *
     * @param minutes when the fuses are due
     * @param torn which streams some nodes cannot read
     * @param crashes after how many writes each node dies
     * @param isBurnt whether everything burnt before any reader looked
     */
    @Property(tries = 60)
    default void what_is_held_comes_once_and_in_order_though_nodes_die(
            @ForAll @Size(min = 2, max = 13) List<@IntRange(max = 30) Integer> minutes,
            @ForAll @Size(min = 1, max = 3) Set<@IntRange(max = 4) Integer> torn,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 9) Integer> crashes,
            @ForAll boolean isBurnt) {
        RelayWorld world = freshWorld();
        world.lay(minutes);
        if (isBurnt) {
            world.fuses().tick(END, 100);
        }
        RelayWorld blind = Smudged.torn(world, streams(torn));
        boolean isBlind = true;
        for (int calls : crashes) {
            try {
                settle(node(new Crashing(isBlind ? blind : world, calls).seen()), 100);
            } catch (Crashing.Crash dead) {
                Claim.holds(calls > 0, dead::toString);
            }
            isBlind = !isBlind;
        }
        settle(node(blind), 2);
        settle(node(world), 2);
        allCameOnceAndInOrder(world, minutes.size());
    }

    /**
     * A command that was refused stays asked for until whoever is to hear of it can: here the fuses of every third number.
     */
    @Example
    default void who_is_to_hear_of_a_refusal_hears_of_it_later() {
        RelayWorld world = freshWorld();
        world.lay(List.of(1, 2, 3, 4, 5, 6, 7));
        world.fuses().tick(END, 100);
        Node blind = node(Smudged.torn(world, Set.of(RelayWorld.fuse(2))));
        settle(blind, 1);
        // Numbers 2 and 5 are refused, by one bell each; what comes behind them for that bell waits with them.
        Claim.same("what was answered meanwhile", Set.of(0, 1, 3), told(world));
        settle(node(world), 1);
        allCameOnceAndInOrder(world, 7);
    }

    /**
     * Nodes that can read everything and nodes that cannot, at once.
     *
     * @throws InterruptedException if the test run is stopped
     */
    @Example
    default void nodes_that_can_read_it_and_nodes_that_cannot_get_on_with_each_other() throws InterruptedException {
        RelayWorld world = freshWorld();
        world.lay(List.of(5, 3, 8, 8, 1, 21, 2, 2, 9, 14, 30, 7, 7));
        RelayWorld blind = Smudged.torn(world, Set.of(RelayWorld.bell(0), RelayWorld.fuse(1)));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> jobs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int limit = 2 + i;
                RelayWorld seen = i % 2 == 0 ? blind : world;
                jobs.add(() -> {
                    settle(node(seen), limit);
                    return true;
                });
            }
            for (Future<Boolean> job : threads.invokeAll(jobs)) {
                job.get();
            }
        } catch (ExecutionException e) {
            throw Claim.failed("a node could not go on", e.getCause());
        } finally {
            threads.shutdownNow();
        }
        settle(node(world), 100);
        allCameOnceAndInOrder(world, 13);
    }

    /** 0 to 2 are the fuses, 3 and 4 the bells. */
    private static Set<StreamId> streams(Set<Integer> numbers) {
        return numbers.stream()
                .map(number -> number < RelayWorld.FUSES
                        ? RelayWorld.fuse(number)
                        : RelayWorld.bell(number - RelayWorld.FUSES))
                .collect(Collectors.toSet());
    }

    private static void settle(Node node, int limit) {
        for (int ticks = 0; node.tick(END, limit).isMore(); ticks++) {
            int done = ticks;
            Claim.holds(done < 10_000, () -> "it never comes to an end");
        }
    }

    private static Set<Halt> notStuck(List<Halt> halts) {
        return halts.stream().filter(halt -> !(halt instanceof Halt.Stuck)).collect(Collectors.toSet());
    }

    private static Stream<Object> facts(RelayWorld world) {
        return world.histories().stream().flatMap(List::stream);
    }

    private static Set<Integer> told(RelayWorld world) {
        return facts(world)
                .filter(Relay.Told.class::isInstance)
                .map(fact -> ((Relay.Told) fact).number())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The entries in which something burnt, in the order of the feed, by the bell that is to ring. */
    private static Map<StreamId, List<Kept>> burntFor(RelayWorld world) {
        return world.feed().after(0, 10_000).stream()
                .filter(entry -> entry.facts().stream().map(StoredFact::fact).anyMatch(Relay.Burnt.class::isInstance))
                .collect(Collectors.groupingBy(entry ->
                        RelayWorld.bell(((Relay.Burnt) entry.facts().get(0).fact()).number())));
    }

    private static void allCameOnceAndInOrder(RelayWorld world, int count) {
        Claim.same(
                "how many were told",
                (long) count,
                facts(world).filter(Relay.Told.class::isInstance).count());
        Claim.same("how many different ones", count, told(world).size());
        burntFor(world)
                .forEach((bell, entries) -> Claim.same(
                        "in which order " + bell + " rang",
                        entries.stream()
                                .map(entry ->
                                        ((Relay.Burnt) entry.facts().get(0).fact()).number())
                                .filter(number -> number % 3 != 2)
                                .toList(),
                        world.store().load(bell).stream()
                                .map(StoredFact::fact)
                                .filter(Relay.Rung.class::isInstance)
                                .map(fact -> ((Relay.Rung) fact).number())
                                .toList()));
    }
}
