package io.github.governance4j.core.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is due next, in order: by moment, and by key within a moment (待办索引).
 *
 * <p>Entries lie in one pile a day, unsorted; a day is sorted once, when it is first asked about. So noting something costs the same
 * however much is open, and asking costs what is due. In memory; not safe for several threads.
 *
 * <pre>{@code
 * agenda.put(stream, deadline.closes());
 * for (StreamId stream : agenda.due(now, 100)) { ... }
 * }</pre>
 *
 * @param <K> what is due: one entry for each key
 */
public final class Agenda<K extends Comparable<? super K>> {
    /** A power of two, and more than the days of a working week. */
    private static final int RECENT = 16;

    private final Map<K, Entry<K>> entries = new HashMap<>();
    private final TreeMap<Long, Day<K>> days = new TreeMap<>();
    /** Days noted for lately, each where the end of its number says; what is noted for next is often one of them. */
    private final List<@Nullable Day<K>> recent = new ArrayList<>(Collections.nCopies(RECENT, null));

    /** An empty one. */
    public Agenda() {}

    /**
     * Notes when something is due; what was noted for it before is forgotten.
     *
     * @param key what
     * @param moment when
     */
    public void put(K key, LocalDateTime moment) {
        long number = moment.toLocalDate().toEpochDay();
        long nanos = moment.toLocalTime().toNanoOfDay();
        Entry<K> entry = entries.get(key);
        if (entry == null) {
            entry = new Entry<>(key);
            entries.put(key, entry);
        } else if (entry.pile().number == number && entry.nanos == nanos) {
            return;
        } else {
            takeOut(entry);
        }
        entry.key = key;
        entry.nanos = nanos;
        pile(number).add(entry);
    }

    /**
     * Forgets something; nothing happens if it was not noted.
     *
     * @param key what
     */
    public void remove(K key) {
        Entry<K> entry = entries.remove(key);
        if (entry != null) {
            takeOut(entry);
        }
    }

    /**
     * What is due, earliest first; it stays noted.
     *
     * @param until up to when, included
     * @param limit the most to name, at least 1
     * @return the keys
     * @throws IllegalArgumentException if {@code limit} is below 1
     */
    public List<K> due(LocalDateTime until, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is at least 1: " + limit);
        }
        List<K> due = new ArrayList<>();
        long last = until.toLocalDate().toEpochDay();
        for (Day<K> day : days.values()) {
            if (day.number > last || due.size() == limit) {
                break;
            }
            day.due(day.number < last ? Long.MAX_VALUE : until.toLocalTime().toNanoOfDay(), limit, due);
        }
        return List.copyOf(due);
    }

    /**
     * {@return when something is due, if it is noted}
     *
     * @param key what
     */
    public Optional<LocalDateTime> moment(K key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::at);
    }

    /** {@return how many are noted} */
    public int size() {
        return entries.size();
    }

    private Day<K> pile(long number) {
        Day<K> before = recent.get(place(number));
        if (before != null && before.number == number) {
            return before;
        }
        Day<K> day = days.computeIfAbsent(number, Day::new);
        recent.set(place(number), day);
        return day;
    }

    private void takeOut(Entry<K> entry) {
        Day<K> day = entry.pile();
        if (day.takeOut(entry)) {
            days.remove(day.number);
            if (recent.get(place(day.number)) == day) {
                recent.set(place(day.number), null);
            }
        }
    }

    private static int place(long number) {
        return (int) number & (RECENT - 1);
    }

    /** What is noted for one key; kept, and changed, as long as it is noted. */
    private static final class Entry<K extends Comparable<? super K>> implements Comparable<Entry<K>> {
        K key;
        /** The time within its day. */
        long nanos;
        /** The day it lies in. */
        @Nullable
        Day<K> day;
        /** Its place in a day that no tree keeps. */
        int place;

        Entry(K key) {
            this.key = key;
        }

        Day<K> pile() {
            return Objects.requireNonNull(day, "noted, so in a day");
        }

        LocalDateTime at() {
            return LocalDateTime.of(LocalDate.ofEpochDay(pile().number), LocalTime.ofNanoOfDay(nanos));
        }

        /** Within a day. */
        @Override
        public int compareTo(Entry<K> other) {
            int byMoment = Long.compare(nanos, other.nanos);
            return byMoment != 0 ? byMoment : key.compareTo(other.key);
        }
    }

    /**
     * A day: a loose pile until it is first asked about, then a sorted row with holes where something was taken out; a tree from when
     * something is added to that.
     */
    private static final class Day<K extends Comparable<? super K>> {
        final long number;
        private final ArrayList<@Nullable Entry<K>> row = new ArrayList<>();
        private boolean isSorted;
        /** Before this place there are only holes. */
        private int first;

        private int taken;
        private @Nullable TreeSet<Entry<K>> tree;

        Day(long number) {
            this.number = number;
        }

        void add(Entry<K> entry) {
            entry.day = this;
            if (isSorted && tree == null) {
                tree = new TreeSet<>();
                for (Entry<K> left : row) {
                    if (left != null) {
                        tree.add(left);
                    }
                }
                row.clear();
            }
            if (tree != null) {
                tree.add(entry);
            } else {
                entry.place = row.size();
                row.add(entry);
            }
        }

        /** Answers whether the day is empty now. */
        boolean takeOut(Entry<K> entry) {
            if (tree != null) {
                tree.remove(entry);
                return tree.isEmpty();
            }
            if (isSorted) {
                row.set(entry.place, null);
                taken++;
                return taken == row.size();
            }
            Entry<K> last = row.remove(row.size() - 1);
            if (last != null && last != entry) {
                last.place = entry.place;
                row.set(entry.place, last);
            }
            return row.isEmpty();
        }

        /** Up to a time within the day, included. */
        void due(long until, int limit, List<K> due) {
            if (!isSorted) {
                sort();
            }
            if (tree != null) {
                for (Entry<K> entry : tree) {
                    if (due.size() == limit || entry.nanos > until) {
                        return;
                    }
                    due.add(entry.key);
                }
                return;
            }
            closeUp();
            for (int i = first; i < row.size(); i++) {
                Entry<K> entry = row.get(i);
                if (entry != null) {
                    if (due.size() == limit || entry.nanos > until) {
                        return;
                    }
                    due.add(entry.key);
                }
            }
        }

        private void sort() {
            row.sort(null);
            place();
            isSorted = true;
        }

        /** Lets no more holes be gone through than there are entries. */
        private void closeUp() {
            while (row.get(first) == null) {
                first++;
            }
            if (taken - first > row.size() - taken) {
                row.removeIf(Objects::isNull);
                taken = 0;
                first = 0;
                place();
            }
        }

        private void place() {
            for (int i = 0; i < row.size(); i++) {
                Objects.requireNonNull(row.get(i)).place = i;
            }
        }
    }
}
