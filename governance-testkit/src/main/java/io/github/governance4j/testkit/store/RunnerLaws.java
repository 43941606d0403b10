package io.github.governance4j.testkit.store;

import io.github.governance4j.core.store.InMemoryEventStore;
import io.github.governance4j.core.store.Kept;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.core.store.Ticked;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * What a runner owes its host over any store, as laws (值守通则): however it is cut up, cut off and shared out, what comes of it is what
 * one uninterrupted tick brings. Implement it in a test class run by jqwik; a store must know the facts of {@link Relay}.
 */
public interface RunnerLaws {
    /** When everything a law laid has long been due. */
    LocalDateTime END = Relay.START.plusDays(1);

    /** {@return a store that holds nothing, with its feed and its bookmarks} */
    RelayWorld freshWorld();

    /**
     * What ticks the world; override it to try another runner.
     *
     * @param world what one node sees of the store
     * @return the node
     */
    default Node node(RelayWorld world) {
        return world.runner()::tick;
    }

    /** A node. */
    @FunctionalInterface
    interface Node {
        /**
         * Ticks once.
         *
         * @param now up to when
         * @param limit after how many commands to stop
         * @return what came of it
         */
        Ticked tick(LocalDateTime now, int limit);
    }

    /**
     * Ticked late or often, and stopped after few commands, it does the same.
     *
     * @param minutes when the fuses are due
     * @param moments when it is ticked, in minutes, and whether once only
     * @param limit after how many commands each tick stops
     */
    @Property(tries = 30)
    default void however_it_is_cut_up_the_end_is_that_of_one_tick(
            @ForAll @Size(max = 13) List<@IntRange(max = 30) Integer> minutes,
            @ForAll @Size(max = 8) List<@IntRange(max = 45) Integer> moments,
            @ForAll @IntRange(min = 1, max = 5) int limit) {
        RelayWorld world = freshWorld();
        world.lay(minutes);
        Node node = node(world);
        for (int minute : moments.stream().sorted().toList()) {
            settle(node, Relay.START.plusMinutes(minute), limit);
        }
        settle(node, END, limit);
        Claim.same("what came of it", atOnce(minutes), world.histories());
    }

    /**
     * Whatever it was doing when it died, the next one goes on from there; nothing is lost and nothing is done twice.
     *
     * @param minutes when the fuses are due
     * @param crashes after how many writes each node dies
     */
    @Property(tries = 40)
    default void a_node_that_dies_leaves_nothing_undone_and_nothing_twice(
            @ForAll @Size(min = 2, max = 13) List<@IntRange(max = 30) Integer> minutes,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 9) Integer> crashes) {
        RelayWorld world = freshWorld();
        world.lay(minutes);
        for (int calls : crashes) {
            try {
                settle(node(new Crashing(world, calls).seen()), END, 100);
            } catch (Crashing.Crash dead) {
                Claim.holds(calls > 0, dead::toString);
            }
        }
        settle(node(world), END, 100);
        Claim.same("what came of it", atOnce(minutes), world.histories());
    }

    /**
     * Several nodes at once do what one does, though one of them dies in between.
     *
     * @throws InterruptedException if the test run is stopped
     */
    @Example
    default void several_nodes_at_once_do_what_one_does() throws InterruptedException {
        List<Integer> minutes = List.of(5, 3, 8, 8, 1, 21, 2, 2, 9, 14, 30, 7, 7);
        RelayWorld world = freshWorld();
        world.lay(minutes);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> jobs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int limit = 2 + i;
                RelayWorld seen = i == 0 ? new Crashing(world, 9).seen() : world;
                jobs.add(() -> {
                    try {
                        settle(node(seen), END, limit);
                    } catch (Crashing.Crash dead) {
                        return false;
                    }
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
        settle(node(world), END, 100);
        Claim.same("what came of it", atOnce(minutes), world.histories());
    }

    /**
     * After an outage what was due is done in due order, over all kinds of streams, with what comes of it in between.
     *
     * @param minutes when the fuses are due
     */
    @Property(tries = 25)
    default void what_is_due_is_done_in_due_order_over_all_kinds(
            @ForAll @Size(min = 2, max = 13) List<@IntRange(max = 30) Integer> minutes) {
        RelayWorld world = freshWorld();
        world.lay(minutes);
        settle(node(world), END, 100);
        LocalDateTime last = Relay.START;
        for (Kept entry : world.feed().after(0, 10_000)) {
            for (StoredFact stored : entry.facts()) {
                LocalDateTime at = stored.fact() instanceof Relay.Burnt burnt
                        ? burnt.at()
                        : stored.fact() instanceof Relay.Echoed echoed ? echoed.at() : last;
                LocalDateTime before = last;
                Claim.holds(!at.isBefore(before), () -> entry + " was done after what was due at " + before);
                last = at;
            }
        }
    }

    /**
     * Each fuse that burnt down rang its bell once or was told why not, and each ring that echoed was told.
     *
     * @param minutes when the fuses are due
     */
    @Property(tries = 25)
    default void every_fact_is_answered_once(@ForAll @Size(max = 13) List<@IntRange(max = 30) Integer> minutes) {
        RelayWorld world = freshWorld();
        world.lay(minutes);
        settle(node(world), END, 3);
        List<Object> all = world.histories().stream().flatMap(List::stream).toList();
        for (int number = 0; number < minutes.size(); number++) {
            boolean isTired = number % 3 == 2;
            Relay.Told told = new Relay.Told(number, isTired ? "TIRED" : "echoed");
            Claim.same(
                    "how often told of " + number,
                    1L,
                    all.stream().filter(told::equals).count());
            LocalDateTime burnt = Relay.START.plusMinutes(minutes.get(number));
            Relay.Rung rung = new Relay.Rung(number, burnt.plusMinutes(1 + number % 7));
            Claim.same(
                    "how often " + number + " rang",
                    isTired ? 0L : 1L,
                    all.stream().filter(rung::equals).count());
        }
    }

    /**
     * A host that asks for what follows from a fact under the id it is going to have is not let, so nothing passes for a repeat of what
     * was never done.
     *
     * @param minutes when the fuses are due
     */
    @Property(tries = 20)
    default void no_host_takes_the_id_of_what_follows_from_a_fact(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 30) Integer> minutes) {
        RelayWorld world = freshWorld();
        world.lay(minutes);
        Node node = node(world);
        for (int number = 0; number < minutes.size(); number++) {
            // Laid, burnt and told: three facts of each.
            for (long sequence = 1; sequence <= 3L * minutes.size(); sequence++) {
                Claim.same("that a host rings as a fact", false, world.ringsAsAFact(number, sequence));
            }
        }
        settle(node, END, 100);
        Claim.same("what came of it", atOnce(minutes), world.histories());
    }

    /** A stream that cannot go on and a reader that cannot read on hold up nobody else, and are told. */
    @Example
    default void what_is_stuck_holds_up_nobody() {
        RelayWorld world = freshWorld();
        List<Integer> minutes = withADampAndAPoisonousOne();
        world.lay(minutes);
        Ticked ticked = node(world).tick(END, 1_000);
        Claim.holds(!ticked.isMore(), () -> "it is not done: " + ticked);
        Claim.same("what could not be done", 2, ticked.halts().size());
        List<Object> all = world.histories().stream().flatMap(List::stream).toList();
        long burnt = all.stream().filter(Relay.Burnt.class::isInstance).count();
        long told = all.stream().filter(Relay.Told.class::isInstance).count();
        Claim.same("how many burnt", minutes.size() - 1L, burnt);
        Claim.same("how many were answered", minutes.size() - 1L, told);
        Ticked again = node(world).tick(END, 1_000);
        Claim.same("what the next tick could not do", ticked.halts(), again.halts());
        Claim.same("what it did", 0, again.answered() + again.delivered());
    }

    /** However few commands a tick may send, what a reader sends for an entry it never gets done with is not taken from the others. */
    @Example
    default void what_is_sent_in_vain_uses_up_no_limit() {
        RelayWorld world = freshWorld();
        List<Integer> minutes = withADampAndAPoisonousOne();
        world.lay(minutes);
        settle(node(world), END, 1);
        long told = world.histories().stream()
                .flatMap(List::stream)
                .filter(Relay.Told.class::isInstance)
                .count();
        Claim.same("how many were answered", minutes.size() - 1L, told);
    }

    /** Number 13 is damp: the last of its stream to burn. Number 15 is poison for one of the readers. */
    private static List<Integer> withADampAndAPoisonousOne() {
        return List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 40, 15, 16, 17, 18);
    }

    /** Ticks until there is nothing more to do. */
    private static void settle(Node node, LocalDateTime now, int limit) {
        for (int ticks = 0; node.tick(now, limit).isMore(); ticks++) {
            int done = ticks;
            Claim.holds(done < 10_000, () -> "it never comes to an end");
        }
    }

    /** What one runner in memory brings about in one tick. */
    private static List<List<Object>> atOnce(List<Integer> minutes) {
        InMemoryEventStore store = new InMemoryEventStore();
        RelayWorld world = new RelayWorld(store, store, store);
        world.lay(minutes);
        world.runner().tick(END, Integer.MAX_VALUE);
        return world.histories();
    }
}
