package io.github.governance4j.store.jdbc.faults;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.core.store.Waiting;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Stores that break one promise each, on top of one that keeps it: what the trials and the audit must find out. */
enum Broken {
    /** The sound store itself. */
    NOT {
        @Override
        Appended append(EventStore sound, List<Append> appends) {
            return sound.append(appends);
        }
    },
    /** Says it is done, and writes a little later. */
    ACKNOWLEDGES_BEFORE_IT_COMMITS {
        @Override
        Appended append(EventStore sound, List<Append> appends) {
            Later.write(sound, appends);
            return new Appended.Done(1);
        }
    },
    /** Writes what belongs together in one transaction after the other, and dawdles between them, or few kills would fall there. */
    COMMITS_IN_TWO_TRANSACTIONS {
        @Override
        Appended append(EventStore sound, List<Append> appends) {
            Appended last = sound.append(appends.subList(0, 1));
            for (int i = 1; i < appends.size() && last instanceof Appended.Done; i++) {
                KillTrials.pause(DAWDLE_MS);
                last = sound.append(appends.subList(i, i + 1));
            }
            return last;
        }
    },
    /** Takes a retry for something new. */
    FORGETS_COMMAND_IDS {
        @Override
        Appended append(EventStore sound, List<Append> appends) {
            return sound.append(appends.stream().map(Broken::renamed).toList());
        }

        @Override
        Optional<Explanation> explanation(EventStore sound, StreamId stream, CommandId command) {
            return Optional.empty();
        }
    },
    /** Writes over what somebody else wrote meanwhile. */
    OVERLOOKS_CONFLICTS {
        @Override
        Appended append(EventStore sound, List<Append> appends) {
            List<Append> now = appends;
            while (true) {
                Appended appended = sound.append(now);
                if (!(appended instanceof Appended.Conflict)) {
                    return appended;
                }
                now = appends.stream()
                        .map(append -> at(append, sound.load(append.stream()).size()))
                        .toList();
            }
        }
    };

    private static final int DAWDLE_MS = 20;

    abstract Appended append(EventStore sound, List<Append> appends);

    Optional<Explanation> explanation(EventStore sound, StreamId stream, CommandId command) {
        return sound.explanation(stream, command);
    }

    final EventStore around(EventStore sound) {
        return this == NOT ? sound : new Wrapped(this, sound);
    }

    private static Append renamed(Append append) {
        Stamp stamp = append.stamp();
        CommandId other = new CommandId(UUID.randomUUID().toString());
        return new Append(
                append.kind(),
                append.stream(),
                append.expectedVersion(),
                new Stamp(other, stamp.happened(), stamp.recorded(), stamp.by()),
                append.facts(),
                append.explanation(),
                append.due(),
                append.row());
    }

    private static Append at(Append append, long version) {
        return new Append(
                append.kind(),
                append.stream(),
                version,
                append.stamp(),
                append.facts(),
                append.explanation(),
                append.due(),
                append.row());
    }

    private record Wrapped(Broken how, EventStore sound) implements EventStore {
        @Override
        public List<StoredFact> load(StreamId stream) {
            return sound.load(stream);
        }

        @Override
        public Appended append(List<Append> appends) {
            return how.append(sound, appends);
        }

        @Override
        public Optional<Explanation> explanation(StreamId stream, CommandId command) {
            return how.explanation(sound, stream, command);
        }

        @Override
        public List<Waiting> dueBefore(String kind, LocalDateTime moment, int limit) {
            return sound.dueBefore(kind, moment, limit);
        }

        @Override
        public Map<String, String> row(StreamId stream) {
            return sound.row(stream);
        }
    }

    /** Writes in the background, one after the other. */
    private static final class Later {
        private static final BlockingQueue<Runnable> WAITING = new LinkedBlockingQueue<>();

        static {
            Thread writer = new Thread(Later::run, "later");
            writer.setDaemon(true);
            writer.start();
        }

        static void write(EventStore store, List<Append> appends) {
            WAITING.add(() -> store.append(appends));
        }

        private static void run() {
            try {
                while (true) {
                    Thread.sleep(5);
                    WAITING.take().run();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
