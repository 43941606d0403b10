package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Bookmarks;
import io.github.governance4j.core.store.Feed;
import io.github.governance4j.core.store.Held;
import io.github.governance4j.core.store.InMemoryEventStore;
import io.github.governance4j.core.store.Kept;
import io.github.governance4j.core.store.Runner;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.core.store.Ticked;
import io.github.governance4j.core.store.UnreadableEntryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Runners made to break one law each, as hosts are tempted to write them. */
final class BrokenRunners {
    private BrokenRunners() {}

    abstract static class InMemory implements HoldingLaws {
        @Override
        public RelayWorld freshWorld() {
            InMemoryEventStore store = new InMemoryEventStore();
            return new RelayWorld(store, store, store);
        }
    }

    /** It moves its bookmarks when it has read, and sends afterwards. */
    static class MovesItsBookmarkFirst extends InMemory {
        @Override
        public Node node(RelayWorld world) {
            Feed eager = (position, limit) -> {
                List<Kept> page = world.feed().after(position, limit);
                for (String reader : page.isEmpty() ? List.<String>of() : List.of("rings", "poisoned", "echoes")) {
                    long from = world.bookmarks().bookmark(reader);
                    long to = Math.max(from, page.get(page.size() - 1).position());
                    world.bookmarks().move(reader, from, to);
                }
                return page;
            };
            return new RelayWorld(world.store(), eager, world.bookmarks()).runner()::tick;
        }
    }

    /** It does all that is due, and looks what comes of it afterwards. */
    static class LooksAfterwards extends InMemory {
        @Override
        public Node node(RelayWorld world) {
            Runner both = world.runner();
            return (now, limit) -> {
                world.runner(true, false).tick(now, Integer.MAX_VALUE);
                return both.tick(now, limit);
            };
        }
    }

    /** It does what is due on one kind of stream, and then what is due on the next. */
    static class TicksOneKindAfterTheOther extends InMemory {
        @Override
        public Node node(RelayWorld world) {
            Runner both = world.runner();
            return (now, limit) -> {
                int done;
                do {
                    done = world.fuses().tick(now, Integer.MAX_VALUE);
                    done += world.runner(false, true)
                            .tick(now, Integer.MAX_VALUE)
                            .delivered();
                    done += world.bells().tick(now, Integer.MAX_VALUE);
                } while (done > 0);
                return both.tick(now, limit);
            };
        }
    }

    /** What it sends has an id of its own each time. */
    static class MakesUpIds extends InMemory {
        private final AtomicInteger ids = new AtomicInteger();

        @Override
        public Node node(RelayWorld world) {
            return Runner.over(world.feed(), world.bookmarks())
                    .desk(world.fuses())
                    .desk(world.bells())
                    .reaction("rings", world.fuses(), this::ring, world.bells())
                    .build()::tick;
        }

        private List<Reaction.Sent<Relay.Ask>> ring(StreamId from, long sequence, Relay.Fact fact) {
            if (!(fact instanceof Relay.Burnt burnt)) {
                return List.of();
            }
            Stamp stamp = Stamp.timer(new CommandId("ring-" + ids.incrementAndGet()), burnt.at(), burnt.at());
            StreamId bell = new StreamId("bell-" + burnt.number() % RelayWorld.BELLS);
            return List.of(new Reaction.Sent<>(bell, new Relay.Ring(stamp, burnt.number(), burnt.at())));
        }
    }

    /** It does what is due and nothing else. */
    static class AnswersNobody extends InMemory {
        @Override
        public Node node(RelayWorld world) {
            return world.runner(true, false)::tick;
        }
    }

    /** It keeps what a host sends under whatever id, past the desk. */
    static class LetsAHostTakeAnyId extends InMemory {
        @Override
        public Node node(RelayWorld world) {
            StreamId bell = new StreamId("bell-0");
            for (long sequence = 2; sequence < 9; sequence++) {
                Stamp stamp = new Stamp(
                        Reaction.commandId(RelayWorld.fuse(0), sequence, "ring"),
                        Relay.START,
                        Relay.START,
                        new Actor.Party(new PersonId("p-1")));
                world.store()
                        .append(List.of(new Append(
                                Relay.BELLS,
                                bell,
                                0,
                                stamp,
                                List.of(),
                                Adoption.ISSUED
                                        .says(true)
                                        .text("relay")
                                        .day(Relay.START.toLocalDate())
                                        .build(),
                                Optional.empty(),
                                Map.of())));
            }
            return world.runner()::tick;
        }
    }

    /** Where it may send one command only, it is through when something is stuck. */
    static class GivesUpWhereSomethingIsStuck extends InMemory {
        private boolean isStuck;

        @Override
        public Node node(RelayWorld world) {
            Runner both = world.runner();
            Runner idle = Runner.over(world.feed(), world.bookmarks()).build();
            return (now, limit) -> {
                Ticked ticked = (isStuck && limit == 1 ? idle : both).tick(now, limit);
                isStuck |= !ticked.halts().isEmpty();
                return ticked;
            };
        }
    }

    /** It leaves out what it cannot read. */
    static class LeavesOutWhatItCannotRead extends InMemory {
        @Override
        public Node node(RelayWorld world) {
            Feed legible = (position, limit) -> {
                long from = position;
                while (true) {
                    try {
                        return world.feed().after(from, limit);
                    } catch (UnreadableEntryException e) {
                        from = e.position();
                    }
                }
            };
            return new RelayWorld(world.store(), legible, world.bookmarks()).runner()::tick;
        }
    }

    /** Whatever cannot be read, all readers wait before it. */
    static class ReadsNothingBehindWhatItCannotRead extends InMemory {
        @Override
        public Node node(RelayWorld world) {
            Feed upToThere = (position, limit) -> {
                try {
                    return world.feed().after(position, limit);
                } catch (UnreadableEntryException e) {
                    return List.of();
                }
            };
            return new RelayWorld(world.store(), upToThere, world.bookmarks()).runner()::tick;
        }
    }

    /** A world whose bookmarks are others. */
    private static RelayWorld with(RelayWorld world, Bookmarks bookmarks) {
        return new RelayWorld(world.store(), world.feed(), bookmarks);
    }

    /** Bookmarks as they are, but for what is overridden. */
    static class Passing implements Bookmarks {
        private final Bookmarks sound;

        Passing(Bookmarks sound) {
            this.sound = sound;
        }

        @Override
        public long bookmark(String reader) {
            return sound.bookmark(reader);
        }

        @Override
        public boolean move(String reader, long from, long to) {
            return sound.move(reader, from, to);
        }

        @Override
        public void hold(String reader, List<Held> undelivered) {
            sound.hold(reader, undelivered);
        }

        @Override
        public List<Held> held(String reader) {
            return sound.held(reader);
        }

        @Override
        public Optional<Held> release(String reader, Held delivered) {
            return sound.release(reader, delivered);
        }
    }

    /** A reader that has something for a stream it cannot read stops there with all it has for others. */
    static class WaitsWithAllForOne extends InMemory {
        @Override
        public Node node(RelayWorld world) {
            Bookmarks full = new Passing(world.bookmarks()) {
                @Override
                public void hold(String reader, List<Held> undelivered) {
                    throw new IllegalStateException("nothing is held here");
                }
            };
            Runner runner = with(world, full).runner();
            return (now, limit) -> {
                try {
                    return runner.tick(now, limit);
                } catch (IllegalStateException e) {
                    return world.runner(true, false).tick(now, limit);
                }
            };
        }
    }

    /** It holds what it could not deliver until it is restarted. */
    static class ForgetsWhatItHolds extends InMemory {
        @Override
        public Node node(RelayWorld world) {
            InMemoryEventStore own = new InMemoryEventStore();
            return with(world, new Passing(world.bookmarks()) {
                        @Override
                        public void hold(String reader, List<Held> undelivered) {
                            own.hold(reader, undelivered);
                        }

                        @Override
                        public List<Held> held(String reader) {
                            return own.held(reader);
                        }

                        @Override
                        public Optional<Held> release(String reader, Held delivered) {
                            return own.release(reader, delivered);
                        }
                    })
                    .runner()::tick;
        }
    }

    /** It lets go of what it holds before it was delivered. */
    static class LetsGoBeforeItIsDelivered extends InMemory {
        @Override
        public Node node(RelayWorld world) {
            return with(world, new Passing(world.bookmarks()) {
                        @Override
                        public List<Held> held(String reader) {
                            List<Held> held = super.held(reader);
                            held.forEach(each -> release(reader, each));
                            return held;
                        }
                    })
                    .runner()::tick;
        }
    }

    /** What it holds has its turn when there is nothing else. */
    static class DeliversNewThingsFirst extends InMemory {
        @Override
        public Node node(RelayWorld world) {
            Runner later = world.runner();
            Runner first = with(world, new Passing(world.bookmarks()) {
                        @Override
                        public List<Held> held(String reader) {
                            return List.of();
                        }
                    })
                    .runner();
            return (now, limit) -> {
                Ticked ticked = first.tick(now, limit);
                return ticked.isMore() ? ticked : later.tick(now, limit);
            };
        }
    }

    /** What one node holds is held instead of what another does. */
    static class LosesWhatSeveralHold extends InMemory {
        @Override
        public Node node(RelayWorld world) {
            return with(world, new Passing(world.bookmarks()) {
                        @Override
                        public void hold(String reader, List<Held> undelivered) {
                            held(reader).forEach(each -> release(reader, each));
                            super.hold(reader, undelivered);
                        }
                    })
                    .runner()::tick;
        }
    }

    /** It takes a refusal for delivered, whether or not anybody could be told. */
    static class TellsNobodyOfRefusals extends InMemory {
        @Override
        public Node node(RelayWorld world) {
            return Runner.over(world.feed(), world.bookmarks())
                    .desk(world.fuses())
                    .desk(world.bells())
                    .reaction("rings", world.fuses(), RelayWorld::ring, world.bells())
                    .reaction("echoes", world.bells(), RelayWorld::echoed, world.fuses())
                    .build()::tick;
        }
    }

    /** All readers wait for the one that cannot go on. */
    static class WaitsForTheSlowest extends InMemory {
        @Override
        public Node node(RelayWorld world) {
            Feed upToThePoison = (position, limit) -> {
                List<Kept> page = new ArrayList<>();
                for (Kept entry : world.feed().after(position, limit)) {
                    page.add(entry);
                    if (entry.facts().stream().map(StoredFact::fact).anyMatch(WaitsForTheSlowest::isPoison)) {
                        return position == entry.position() - 1 ? List.of() : page.subList(0, page.size() - 1);
                    }
                }
                return page;
            };
            return new RelayWorld(world.store(), upToThePoison, world.bookmarks()).runner()::tick;
        }

        private static boolean isPoison(Object fact) {
            return fact instanceof Relay.Burnt burnt && burnt.number() == RelayWorld.POISON;
        }
    }
}
