package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.Bookmarks;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.Feed;
import io.github.governance4j.core.store.Held;
import io.github.governance4j.core.store.InMemoryEventStore;
import io.github.governance4j.core.store.Kept;
import io.github.governance4j.core.store.StoredFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Feeds and bookmarks made to break one law each. */
final class BrokenFeeds {
    private BrokenFeeds() {}

    /** A sound store whose feed is told with a fault. */
    private static FeedUnderTest faulty(Function<Feed, Feed> fault) {
        InMemoryEventStore store = new InMemoryEventStore();
        return FeedUnderTest.of(store, fault.apply(store));
    }

    private static Kept at(long position, Kept kept) {
        return new Kept(position, kept.kind(), kept.stream(), kept.stamp(), kept.facts());
    }

    static class TakesAnyPlace implements FeedLaws {
        @Override
        public FeedUnderTest freshFeed() {
            return faulty(feed -> (position, limit) -> feed.after(Math.max(0, position), limit));
        }
    }

    static class LeavesGaps implements FeedLaws {
        @Override
        public FeedUnderTest freshFeed() {
            return faulty(feed -> (position, limit) -> feed.after(position / 2, limit).stream()
                    .map(kept -> at(2 * kept.position(), kept))
                    .toList());
        }
    }

    static class PassesOverWhatBroughtNothing implements FeedLaws {
        @Override
        public FeedUnderTest freshFeed() {
            return faulty(feed -> (position, limit) -> feed.after(position, limit).stream()
                    .filter(kept -> !kept.facts().isEmpty())
                    .toList());
        }
    }

    static class NamesOneStreamOfAnAppend implements FeedLaws {
        @Override
        public FeedUnderTest freshFeed() {
            return faulty(feed -> (position, limit) -> {
                Set<Object> seen = new HashSet<>();
                return feed.after(0, Integer.MAX_VALUE).stream()
                        .filter(kept -> seen.add(kept.stamp()) && kept.position() > position)
                        .limit(limit)
                        .toList();
            });
        }
    }

    /** The classic: the place is an auto-increment, taken when the row is written and seen when its transaction ends. */
    static class NumbersWhenItIsWritten implements FeedLaws {
        @Override
        public FeedUnderTest freshFeed() {
            return new Numbered();
        }

        private static final class Numbered implements FeedUnderTest {
            private final Map<Long, Kept> seen = new HashMap<>();
            private final EventStore store = new InMemoryEventStore();
            private long last;

            @Override
            public EventStore store() {
                return new BrokenStores.Sound() {
                    @Override
                    public List<StoredFact> load(StreamId stream) {
                        return store.load(stream);
                    }

                    @Override
                    public Appended append(List<Append> appends) {
                        return begin(appends).commit();
                    }
                };
            }

            @Override
            public Open begin(List<Append> appends) {
                List<Long> places = new ArrayList<>();
                synchronized (seen) {
                    appends.forEach(append -> places.add(++last));
                }
                return () -> {
                    synchronized (seen) {
                        Appended appended = store.append(appends);
                        for (int i = 0; i < appends.size(); i++) {
                            Append append = appends.get(i);
                            seen.put(
                                    places.get(i),
                                    new Kept(places.get(i), append.kind(), append.stream(), append.stamp(), List.of()));
                        }
                        return appended;
                    }
                };
            }

            @Override
            public Feed feed() {
                return (position, limit) -> {
                    synchronized (seen) {
                        return seen.values().stream()
                                .filter(kept -> kept.position() > position)
                                .sorted(Comparator.comparingLong(Kept::position))
                                .limit(limit)
                                .toList();
                    }
                };
            }
        }
    }

    /** It numbers anew at every reading, so what is known moves. */
    static class NumbersAnewEachTime implements FeedLaws {
        @Override
        public FeedUnderTest freshFeed() {
            return faulty(feed -> (position, limit) -> {
                List<Kept> all = new ArrayList<>(feed.after(0, Integer.MAX_VALUE));
                all.sort(Comparator.comparing(Kept::stream));
                List<Kept> page = new ArrayList<>();
                for (long place = position + 1; place <= all.size() && page.size() < limit; place++) {
                    page.add(at(place, all.get((int) place - 1)));
                }
                return page;
            });
        }
    }

    static class KnowsEverybody implements BookmarkLaws {
        @Override
        public Bookmarks freshBookmarks() {
            return new Kind();
        }

        /** Sound, but for what is overridden. */
        static class Kind implements Bookmarks {
            final InMemoryEventStore kept = new InMemoryEventStore();

            @Override
            public long bookmark(String reader) {
                return 1 + kept.bookmark(reader);
            }

            @Override
            public boolean move(String reader, long from, long to) {
                return kept.move(reader, from - 1, to - 1);
            }

            @Override
            public void hold(String reader, List<Held> undelivered) {
                kept.hold(reader, undelivered);
            }

            @Override
            public List<Held> held(String reader) {
                return kept.held(reader);
            }

            @Override
            public Optional<Held> release(String reader, Held delivered) {
                return kept.release(reader, delivered);
            }
        }
    }

    static class TakesReadersForOne implements BookmarkLaws {
        @Override
        public Bookmarks freshBookmarks() {
            return new KnowsEverybody.Kind() {
                @Override
                public long bookmark(String reader) {
                    return kept.bookmark(reader.toLowerCase(Locale.ROOT));
                }

                @Override
                public boolean move(String reader, long from, long to) {
                    return kept.move(reader.toLowerCase(Locale.ROOT), from, to);
                }
            };
        }
    }

    static class TakesStreamsForOne implements BookmarkLaws {
        @Override
        public Bookmarks freshBookmarks() {
            return new KnowsEverybody.Kind() {
                @Override
                public long bookmark(String reader) {
                    return kept.bookmark(reader);
                }

                @Override
                public void hold(String reader, List<Held> undelivered) {
                    kept.hold(
                            reader,
                            undelivered.stream()
                                    .map(held -> new Held(
                                            new StreamId(held.stream().value().toLowerCase(Locale.ROOT)),
                                            held.position()))
                                    .toList());
                }
            };
        }
    }

    static class MovesBack implements BookmarkLaws {
        @Override
        public Bookmarks freshBookmarks() {
            return new KnowsEverybody.Kind() {
                @Override
                public long bookmark(String reader) {
                    return kept.bookmark(reader);
                }

                @Override
                public boolean move(String reader, long from, long to) {
                    return to >= from && from >= 0 && kept.move(reader, from, to);
                }
            };
        }
    }

    static class LooksAndThenMoves implements BookmarkLaws {
        @Override
        public Bookmarks freshBookmarks() {
            return new KnowsEverybody.Kind() {
                @Override
                public long bookmark(String reader) {
                    return kept.bookmark(reader);
                }

                @Override
                public boolean move(String reader, long from, long to) {
                    boolean fits = bookmark(reader) == from;
                    LockSupport.parkNanos(200_000);
                    kept.move(reader, from, to);
                    return fits;
                }
            };
        }
    }
}
