package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.InMemoryEventStore;
import io.github.governance4j.core.store.InMemorySnapshots;
import io.github.governance4j.core.store.Opened;
import io.github.governance4j.core.store.Snapshot;
import io.github.governance4j.core.store.Snapshots;
import io.github.governance4j.core.store.StateForm;
import io.github.governance4j.testkit.claim.Claim;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Snapshots change what an answer costs and nothing else, as laws (快照通则). Implement it in a test class run by jqwik, for the form of
 * a state and a place to keep it in:
 *
 * <pre>{@code
 * class AccountsFromSnapshots implements SnapshotLaws<LedgerCommand, Account, LedgerFact, PointsRefusal> {
 *     public Decider<...> decider() { return Ledger.over(EDITIONS); }
 *     public Class<LedgerFact> factType() { return LedgerFact.class; }
 *     public StateForm<Account> form() { return ...; }
 *     public Arbitrary<List<LedgerCommand>> commands() { return AccountLives.of(village); }
 * }
 * }</pre>
 *
 * @param <C> commands
 * @param <S> state, with an {@code equals}
 * @param <E> facts
 * @param <R> reasons to refuse
 */
public interface SnapshotLaws<C extends Command, S, E, R extends Enum<R>> extends SnapshotsLaws {
    /** The kind of the streams under test. */
    String KIND = "testkit.snapshots";

    /** {@return the decider whose state is written down} */
    Decider<C, S, E, R> decider();

    /** {@return the common type of its facts} */
    Class<E> factType();

    /** {@return how its state is written down} */
    StateForm<S> form();

    /** {@return what is asked of one stream, oldest first; timers among it, and what is refused} */
    @Provide
    Arbitrary<List<C>> commands();

    /** {@return a store with nothing in it} */
    default EventStore freshStore() {
        return new InMemoryEventStore();
    }

    @Override
    default Snapshots freshSnapshots() {
        return new InMemorySnapshots();
    }

    /** What the laws ask of a desk. */
    interface Answering<C, S> {
        /**
         * Decides a command, a host's or a reaction's.
         *
         * @param stream the stream it is for
         * @param command the command
         * @return what came of it
         */
        Object handle(StreamId stream, C command);

        /**
         * Opens a stream.
         *
         * @param stream the stream
         * @return how it stands
         */
        Opened<S> open(StreamId stream);
    }

    /**
     * The desk under test; the library's own unless overridden.
     *
     * @param store where its facts are kept
     * @param snapshots where its snapshots are kept
     * @param every after how many facts it keeps one
     * @return the desk
     */
    default Answering<C, S> desk(EventStore store, Snapshots snapshots, int every) {
        Desk<C, S, E, R> desk = Desk.of(KIND, decider(), factType(), store).withSnapshots(snapshots, form(), every);
        return new Answering<>() {
            @Override
            public Object handle(StreamId stream, C command) {
                return desk.deliver(new Reaction.Sent<>(stream, command));
            }

            @Override
            public Opened<S> open(StreamId stream) {
                return desk.open(stream);
            }
        };
    }

    /** {@return what befalls the snapshots before each command} */
    @Provide
    default Arbitrary<List<Mishap>> mishaps() {
        return Mishap.lists();
    }

    /**
     * Whatever befalls the snapshots, and however often they are kept: every command gets the answer it gets where there are none, once
     * and when it is repeated; the stream opens as the same state, holds the same facts and is due at the same moment.
     *
     * @param commands what is asked
     * @param mishaps what befalls the snapshots meanwhile
     * @param every after how many facts one is kept
     */
    @Property(tries = 40)
    default void every_answer_is_the_one_without_snapshots(
            @ForAll("commands") List<C> commands,
            @ForAll("mishaps") List<Mishap> mishaps,
            @ForAll @IntRange(min = 1, max = 6) int every) {
        EventStore store = freshStore();
        EventStore plain = new InMemoryEventStore();
        Meddling snapshots = new Meddling(freshSnapshots());
        Answering<C, S> desk = desk(store, snapshots, every);
        Desk<C, S, E, R> without = Desk.of(KIND, decider(), factType(), plain);
        for (int i = 0; i < commands.size(); i++) {
            C command = commands.get(i);
            Mishap mishap = mishaps.get(i % mishaps.size());
            befall(mishap, snapshots, commands, i);
            for (String time : List.of("at first", "when it is repeated")) {
                String what = ", after " + mishap + ", of " + command + " " + time;
                Claim.same(
                        "the answer" + what,
                        without.deliver(new Reaction.Sent<>(ONE, command)),
                        desk.handle(ONE, command));
                Claim.same("the facts" + what, plain.load(ONE), store.load(ONE));
                Opened<S> expected = without.open(ONE);
                Opened<S> opened = desk.open(ONE);
                Claim.same("how the stream opens" + what, expected, opened);
                Claim.same(
                        "what is due" + what,
                        decider().due(expected.state()),
                        decider().due(opened.state()));
            }
            snapshots.calm();
        }
    }

    /** Does to the snapshots what the mishap says, before the command of number {@code next} is asked. */
    private void befall(Mishap mishap, Meddling snapshots, List<C> commands, int next) {
        Optional<Snapshot> now = snapshots.latest(ONE, form().name());
        switch (mishap.what()) {
            case NOTHING -> {}
            case DROPPED -> snapshots.drop(ONE);
            case DAMAGED -> now.ifPresent(one -> snapshots.keep(mishap.damaged(one)));
            case CUT -> now.ifPresent(one -> snapshots.keep(mishap.cut(one)));
            case AN_OLDER_ONE -> snapshots.first().ifPresent(snapshots::keep);
            case OF_AN_OLDER_FORM ->
                now.ifPresent(one -> snapshots.keep(new Snapshot(ONE, one.version(), "older@0", one.body())));
            case CALLED_NEWER ->
                now.ifPresent(one -> snapshots.keep(
                        new Snapshot(ONE, one.version() + 1 + mishap.place() % 3, one.form(), one.body())));
            case OF_ANOTHER_STREAM ->
                lived(OTHER, commands.subList(0, next))
                        .ifPresent(one -> snapshots.keep(new Snapshot(ONE, one.version(), one.form(), one.body())));
            // As when facts were brought back from a backup and the snapshots were not.
            case AHEAD ->
                lived(ONE, commands.subList(0, Math.min(commands.size(), next + 1 + mishap.place() % 4)))
                        .ifPresent(snapshots::keep);
            case CANNOT_BE_FOUND -> snapshots.refuseToFind();
            case CANNOT_BE_KEPT -> snapshots.refuseToKeep();
        }
    }

    /** The snapshot of a stream that lived through some commands elsewhere. */
    private Optional<Snapshot> lived(StreamId stream, List<C> commands) {
        Snapshots elsewhere = new InMemorySnapshots();
        Answering<C, S> desk = desk(new InMemoryEventStore(), elsewhere, 1);
        commands.forEach(command -> desk.handle(stream, command));
        return elsewhere.latest(stream, form().name());
    }

    /**
     * What was written is read as an equal state, for which the same is due.
     *
     * @param commands what is asked
     */
    @Property(tries = 20)
    default void what_was_written_is_read_as_an_equal_state(@ForAll("commands") List<C> commands) {
        Desk<C, S, E, R> desk = Desk.of(KIND, decider(), factType(), new InMemoryEventStore());
        for (C command : commands) {
            desk.deliver(new Reaction.Sent<>(ONE, command));
            S state = desk.open(ONE).state();
            S read = form().read(form().write(state));
            Claim.same("the state written and read", state, read);
            Claim.same("what is due", decider().due(state), decider().due(read));
        }
    }

    /**
     * Where nothing befalls them, a snapshot is kept every so many facts, and opening reads one fact before its end and those since.
     *
     * @param commands what is asked
     * @param every after how many facts one is kept
     */
    @Property(tries = 20)
    default void opening_reads_no_more_than_what_came_since(
            @ForAll("commands") List<C> commands, @ForAll @IntRange(min = 1, max = 6) int every) {
        Reading store = new Reading(freshStore());
        Snapshots snapshots = freshSnapshots();
        Answering<C, S> desk = desk(store, snapshots, every);
        for (C command : commands) {
            desk.handle(ONE, command);
            store.forget();
            long version = desk.open(ONE).version();
            long known =
                    snapshots.latest(ONE, form().name()).map(Snapshot::version).orElse(0L);
            Claim.same("how many times " + every + " facts are known", version / every, known / every);
            Claim.same("the facts read to open " + version, known == 0 ? version : version - known + 1, store.read());
        }
    }
}
