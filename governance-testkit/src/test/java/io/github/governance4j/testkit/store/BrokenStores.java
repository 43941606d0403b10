package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.InMemoryEventStore;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.core.store.Waiting;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/** Stores with one fault each. Nested, so that no build runs their suites as tests of their own. */
final class BrokenStores {
    private BrokenStores() {}

    /** A sound store that a fault is put on top of. */
    static class Sound implements EventStore {
        final EventStore kept = new InMemoryEventStore();

        @Override
        public List<StoredFact> load(StreamId stream) {
            return kept.load(stream);
        }

        @Override
        public Appended append(List<Append> appends) {
            return kept.append(appends);
        }

        @Override
        public Optional<Explanation> explanation(StreamId stream, CommandId command) {
            return kept.explanation(stream, command);
        }

        @Override
        public List<Waiting> dueBefore(String kind, LocalDateTime moment, int limit) {
            return kept.dueBefore(kind, moment, limit);
        }

        @Override
        public Map<String, String> row(StreamId stream) {
            return kept.row(stream);
        }
    }

    /** Appends something else than it was given. */
    private static class Meddling extends Sound {
        private final UnaryOperator<Append> change;

        Meddling(UnaryOperator<Append> change) {
            this.change = change;
        }

        @Override
        public Appended append(List<Append> appends) {
            return kept.append(appends.stream().map(change).toList());
        }
    }

    static class LosesAFact implements EventStoreLaws {
        @Override
        public EventStore freshStore() {
            return new Meddling(a -> a.facts().size() > 1
                    ? withFacts(a, a.facts().subList(1, a.facts().size()))
                    : a);
        }
    }

    static class NumbersFromZero implements EventStoreLaws {
        @Override
        public EventStore freshStore() {
            return new Sound() {
                @Override
                public List<StoredFact> load(StreamId stream) {
                    return kept.load(stream).stream()
                            .map(f -> new StoredFact(f.sequence() - 1, f.stamp(), f.fact()))
                            .toList();
                }
            };
        }
    }

    static class HandsOutItsOwnList implements EventStoreLaws {
        @Override
        public EventStore freshStore() {
            return new Sound() {
                private final Map<StreamId, List<StoredFact>> lists = new HashMap<>();

                @Override
                public synchronized List<StoredFact> load(StreamId stream) {
                    List<StoredFact> list = lists.computeIfAbsent(stream, id -> new ArrayList<>());
                    list.clear();
                    list.addAll(kept.load(stream));
                    return list;
                }

                @Override
                public synchronized Appended append(List<Append> appends) {
                    Appended appended = kept.append(appends);
                    lists.keySet().forEach(this::load);
                    return appended;
                }
            };
        }
    }

    static class InventsAnEmptyRow implements EventStoreLaws {
        @Override
        public EventStore freshStore() {
            return new Sound() {
                @Override
                public Map<String, String> row(StreamId stream) {
                    Map<String, String> row = kept.row(stream);
                    return row.isEmpty() ? Map.of("stream", stream.value()) : row;
                }
            };
        }
    }

    static class TakesHalfOfAnAppend implements EventStoreLaws {
        @Override
        public EventStore freshStore() {
            return new Sound() {
                @Override
                public synchronized Appended append(List<Append> appends) {
                    Appended last = kept.append(appends.subList(0, Math.min(1, appends.size())));
                    for (Append more : appends.stream().skip(1).toList()) {
                        Appended next = kept.append(List.of(more));
                        last = last instanceof Appended.Done ? next : last;
                    }
                    return last;
                }
            };
        }
    }

    static class ForgetsCommandIds implements EventStoreLaws {
        @Override
        public EventStore freshStore() {
            return new Sound() {
                private int appends;

                @Override
                public synchronized Appended append(List<Append> given) {
                    appends++;
                    return kept.append(given.stream()
                            .map(a -> withId(a, a.stamp().id() + "-" + appends))
                            .toList());
                }
            };
        }
    }

    static class TakesAnIdOnceForAllStreams implements EventStoreLaws {
        @Override
        public EventStore freshStore() {
            return new Sound() {
                private final Map<CommandId, StreamId> first = new HashMap<>();

                @Override
                public synchronized Appended append(List<Append> appends) {
                    for (Append append : appends) {
                        StreamId other = first.get(append.stamp().id());
                        if (other != null
                                && !appends.stream()
                                        .map(Append::stream)
                                        .toList()
                                        .contains(other)) {
                            return new Appended.Repeated(other, append.stamp().id());
                        }
                    }
                    Appended appended = kept.append(appends);
                    if (appended instanceof Appended.Done) {
                        appends.forEach(a -> first.putIfAbsent(a.stamp().id(), a.stream()));
                    }
                    return appended;
                }
            };
        }
    }

    static class SeesTheConflictFirst implements EventStoreLaws {
        @Override
        public EventStore freshStore() {
            return new Sound() {
                @Override
                public synchronized Appended append(List<Append> appends) {
                    for (Append append : appends) {
                        int version = kept.load(append.stream()).size();
                        if (version != append.expectedVersion()) {
                            return new Appended.Conflict(append.stream(), version);
                        }
                    }
                    return kept.append(appends);
                }
            };
        }
    }

    static class IgnoresTheVersion implements EventStoreLaws {
        @Override
        public EventStore freshStore() {
            return new Sound() {
                @Override
                public synchronized Appended append(List<Append> appends) {
                    return kept.append(appends.stream()
                            .map(a -> withVersion(a, kept.load(a.stream()).size()))
                            .toList());
                }
            };
        }
    }

    /** Right as long as nobody else is there: it looks at the version, and writes a moment later. */
    static class LooksAndThenWrites implements EventStoreLaws {
        @Override
        public EventStore freshStore() {
            return new Sound() {
                @Override
                public Appended append(List<Append> appends) {
                    for (Append append : appends) {
                        int version = kept.load(append.stream()).size();
                        boolean known = kept.explanation(
                                        append.stream(), append.stamp().id())
                                .isPresent();
                        if (!known && version != append.expectedVersion()) {
                            return new Appended.Conflict(append.stream(), version);
                        }
                    }
                    LockSupport.parkNanos(50_000);
                    synchronized (this) {
                        return kept.append(appends.stream()
                                .map(a -> withVersion(a, kept.load(a.stream()).size()))
                                .toList());
                    }
                }
            };
        }
    }

    static class NamesWhatIsDueInAnyOrder implements EventStoreLaws {
        @Override
        public EventStore freshStore() {
            return new Sound() {
                @Override
                public List<Waiting> dueBefore(String kind, LocalDateTime moment, int limit) {
                    List<Waiting> due = new ArrayList<>(kept.dueBefore(kind, moment, limit));
                    Collections.reverse(due);
                    return due;
                }
            };
        }
    }

    static class NamesStreamsThatAreDone implements EventStoreLaws {
        @Override
        public EventStore freshStore() {
            return new Sound() {
                private final Map<StreamId, LocalDateTime> ever = new HashMap<>();

                @Override
                public synchronized Appended append(List<Append> appends) {
                    return kept.append(appends.stream()
                            .map(a -> {
                                a.due().ifPresent(at -> ever.put(a.stream(), at));
                                return withDue(a, Optional.ofNullable(ever.get(a.stream())));
                            })
                            .toList());
                }
            };
        }
    }

    static class MergesRows implements EventStoreLaws {
        @Override
        public EventStore freshStore() {
            return new Sound() {
                @Override
                public synchronized Appended append(List<Append> appends) {
                    return kept.append(appends.stream()
                            .map(a -> {
                                Map<String, String> row = new LinkedHashMap<>(kept.row(a.stream()));
                                row.putAll(a.row());
                                return withRow(a, row);
                            })
                            .toList());
                }
            };
        }
    }

    static class KeepsOnlyTheLastExplanation implements EventStoreLaws {
        @Override
        public EventStore freshStore() {
            return new Sound() {
                private final Map<StreamId, CommandId> last = new HashMap<>();

                @Override
                public synchronized Appended append(List<Append> appends) {
                    Appended appended = kept.append(appends);
                    if (appended instanceof Appended.Done) {
                        appends.forEach(a -> last.put(a.stream(), a.stamp().id()));
                    }
                    return appended;
                }

                @Override
                public synchronized Optional<Explanation> explanation(StreamId stream, CommandId command) {
                    return Optional.ofNullable(last.get(stream)).flatMap(id -> kept.explanation(stream, id));
                }
            };
        }
    }

    static class KnowsOnlyOneKind implements EventStoreLaws {
        @Override
        public EventStore freshStore() {
            return new Meddling(a -> withKind(a, "one"));
        }
    }

    static class TakesAStreamTwice implements EventStoreLaws {
        @Override
        public EventStore freshStore() {
            return new Sound() {
                @Override
                public synchronized Appended append(List<Append> appends) {
                    Appended last = kept.append(appends.subList(0, Math.min(1, appends.size())));
                    return appends.size() > 1 && last instanceof Appended.Done
                            ? append(appends.subList(1, appends.size()))
                            : last;
                }
            };
        }
    }

    private static Append withFacts(Append a, List<?> facts) {
        return new Append(
                a.kind(), a.stream(), a.expectedVersion(), a.stamp(), facts, a.explanation(), a.due(), a.row());
    }

    private static Append withId(Append a, String id) {
        var stamp = new Stamp(
                new CommandId(id),
                a.stamp().happened(),
                a.stamp().recorded(),
                a.stamp().by());
        return new Append(
                a.kind(), a.stream(), a.expectedVersion(), stamp, a.facts(), a.explanation(), a.due(), a.row());
    }

    private static Append withVersion(Append a, long version) {
        return new Append(a.kind(), a.stream(), version, a.stamp(), a.facts(), a.explanation(), a.due(), a.row());
    }

    private static Append withDue(Append a, Optional<LocalDateTime> due) {
        return new Append(
                a.kind(), a.stream(), a.expectedVersion(), a.stamp(), a.facts(), a.explanation(), due, a.row());
    }

    private static Append withRow(Append a, Map<String, String> row) {
        return new Append(
                a.kind(), a.stream(), a.expectedVersion(), a.stamp(), a.facts(), a.explanation(), a.due(), row);
    }

    private static Append withKind(Append a, String kind) {
        return new Append(
                kind, a.stream(), a.expectedVersion(), a.stamp(), a.facts(), a.explanation(), a.due(), a.row());
    }
}
