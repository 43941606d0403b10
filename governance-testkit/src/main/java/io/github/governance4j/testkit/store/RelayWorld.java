package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.store.Bookmarks;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.Feed;
import io.github.governance4j.core.store.Runner;
import io.github.governance4j.core.store.StoredFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fuses and bells over a store, with what goes to and fro between them.
 *
 * @param store where facts are kept
 * @param feed everything kept
 * @param bookmarks how far each reader has come
 */
public record RelayWorld(EventStore store, Feed feed, Bookmarks bookmarks) {
    static final int FUSES = 3;
    static final int BELLS = 2;
    /** A fuse whose burning the second reader cannot deal with: the first thing it sends is refused, the second gets nowhere. */
    static final int POISON = 15;
    /** A fuse no bell rings for. */
    private static final int TIRED = 2;

    Desk<Relay.Ask, Relay.State, Relay.Fact, Relay.No> fuses() {
        return Desk.of(Relay.FUSES, new Relay(), Relay.Fact.class, store);
    }

    Desk<Relay.Ask, Relay.State, Relay.Fact, Relay.No> bells() {
        return Desk.of(Relay.BELLS, new Relay(), Relay.Fact.class, store);
    }

    /** {@return the runner of all of it} */
    public Runner runner() {
        return runner(true, true);
    }

    /**
     * {@return a runner of part of it}
     *
     * @param withDue whether it does what is due
     * @param withReactions whether it delivers what follows from facts
     */
    public Runner runner(boolean withDue, boolean withReactions) {
        Runner.Builder builder = Runner.over(feed, bookmarks);
        if (withDue) {
            builder.desk(fuses()).desk(bells());
        }
        if (withReactions) {
            builder.reaction("rings", fuses(), RelayWorld::ring, bells(), RelayWorld::tired, fuses())
                    .reaction("poisoned", fuses(), RelayWorld::poisoned, bells())
                    .reaction("echoes", bells(), RelayWorld::echoed, fuses());
        }
        return builder.build();
    }

    /** Lays one fuse after another, each due after so many minutes, going round the streams. */
    void lay(List<Integer> minutes) {
        for (int number = 0; number < minutes.size(); number++) {
            Stamp stamp = new Stamp(
                    new CommandId("lay-" + number), Relay.START, Relay.START, new Actor.Party(new PersonId("p-1")));
            Relay.Ask lay = new Relay.Lay(stamp, number, minutes.get(number));
            fuses().handle(fuse(number), lay);
        }
    }

    /** Whether a host can have a bell rung under the id a fact of the fuses rings it with. */
    boolean ringsAsAFact(int number, long sequence) {
        Stamp stamp = new Stamp(
                Reaction.commandId(fuse(number), sequence, "ring"),
                Relay.START,
                Relay.START,
                new Actor.Party(new PersonId("p-1")));
        try {
            bells().handle(bell(number), new Relay.Ring(stamp, number, Relay.START));
            return true;
        } catch (IllegalArgumentException notItsOwn) {
            return false;
        }
    }

    static StreamId fuse(int number) {
        return new StreamId("fuse-" + number % FUSES);
    }

    static StreamId bell(int number) {
        return new StreamId("bell-" + number % BELLS);
    }

    /** What each stream holds, in order: all there is to compare. */
    List<List<Object>> histories() {
        List<List<Object>> all = new ArrayList<>();
        for (int i = 0; i < FUSES; i++) {
            all.add(history(fuse(i)));
        }
        for (int i = 0; i < BELLS; i++) {
            all.add(history(bell(i)));
        }
        return all;
    }

    private List<Object> history(StreamId stream) {
        return store.load(stream).stream().map(StoredFact::fact).toList();
    }

    static List<Reaction.Sent<Relay.Ask>> ring(StreamId from, long sequence, Relay.Fact fact) {
        if (fact instanceof Relay.Burnt burnt) {
            Stamp stamp = Stamp.timer(Reaction.commandId(from, sequence, "ring"), burnt.at(), burnt.at());
            return List.of(
                    new Reaction.Sent<>(bell(burnt.number()), new Relay.Ring(stamp, burnt.number(), burnt.at())));
        }
        return List.of();
    }

    private static Optional<Reaction.Sent<Relay.Ask>> tired(Relay.Ask sent, Relay.No reason) {
        Relay.Ring ring = (Relay.Ring) sent;
        Stamp stamp = Stamp.timer(CommandId.ofTimer("tired-" + ring.number()), ring.at(), ring.at());
        return Optional.of(
                new Reaction.Sent<>(fuse(ring.number()), new Relay.Tell(stamp, ring.number(), reason.toString())));
    }

    static List<Reaction.Sent<Relay.Ask>> echoed(StreamId from, long sequence, Relay.Fact fact) {
        if (fact instanceof Relay.Echoed echoed) {
            Stamp stamp = Stamp.timer(Reaction.commandId(from, sequence, "tell"), echoed.at(), echoed.at());
            return List.of(
                    new Reaction.Sent<>(fuse(echoed.number()), new Relay.Tell(stamp, echoed.number(), "echoed")));
        }
        return List.of();
    }

    private static List<Reaction.Sent<Relay.Ask>> poisoned(StreamId from, long sequence, Relay.Fact fact) {
        if (fact instanceof Relay.Burnt burnt && burnt.number() % 16 == POISON) {
            Stamp first = Stamp.timer(Reaction.commandId(from, sequence, "refused"), burnt.at(), burnt.at());
            Stamp second = Stamp.timer(Reaction.commandId(from, sequence, "choke"), burnt.at(), burnt.at());
            return List.of(
                    new Reaction.Sent<>(bell(TIRED), new Relay.Ring(first, TIRED, burnt.at())),
                    new Reaction.Sent<>(bell(TIRED), new Relay.Choke(second)));
        }
        return List.of();
    }
}
