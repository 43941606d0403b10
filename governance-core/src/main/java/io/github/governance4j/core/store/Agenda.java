package io.github.governance4j.core.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
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
    private final Map<K, Entry<K>> entries = new HashMap<>();
    private final TreeMap<Long, Day<K>> days = new TreeMap<>();
    /** The day noted for last, which is often the next one too. */
    private @Nullable Day<K> latest;

    /** An empty one. */
    public Agenda() {}

    /**
     * Notes when something is due; what was noted for it before is forgotten.
     *
     * @param key what
     * @param moment when
     */
    public void put(K key, LocalDateTime moment) {
        Entry<K> before = entries.get(key);
        if (before != null) {
            if (before.at.equals(moment)) {
                return;
            }
            takeOut(before);
        }
        Entry<K> entry = new Entry<>(key, moment);
        entries.put(key, entry);
        pile(moment.toLocalDate().toEpochDay()).add(entry);
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
        for (Map.Entry<Long, Day<K>> day : days.entrySet()) {
            if (day.getKey() > last || due.size() == limit) {
                break;
            }
            day.getValue().due(until, limit, due);
        }
        return List.copyOf(due);
    }

    /**
     * {@return when something is due, if it is noted}
     *
     * @param key what
     */
    public Optional<LocalDateTime> moment(K key) {
        return Optional.ofNullable(entries.get(key)).map(entry -> entry.at);
    }

    /** {@return how many are noted} */
    public int size() {
        return entries.size();
    }

    private Day<K> pile(long number) {
        Day<K> before = latest;
        if (before != null && before.number == number) {
            return before;
        }
        Day<K> day = days.computeIfAbsent(number, Day::new);
        latest = day;
        return day;
    }

    private void takeOut(Entry<K> entry) {
        Day<K> day = entry.pile();
        if (day.takeOut(entry)) {
            days.remove(day.number);
            latest = null;
        }
    }

    private static final class Entry<K extends Comparable<? super K>> implements Comparable<Entry<K>> {
        final K key;
        final LocalDateTime at;
        /** The day it lies in. */
        @Nullable
        Day<K> day;
        /** Its place in a day that no tree keeps. */
        int place;

        Entry(K key, LocalDateTime at) {
            this.key = key;
            this.at = at;
        }

        Day<K> pile() {
            return Objects.requireNonNull(day, "noted, so in a day");
        }

        @Override
        public int compareTo(Entry<K> other) {
            int byMoment = at.compareTo(other.at);
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

        void due(LocalDateTime until, int limit, List<K> due) {
            if (!isSorted) {
                sort();
            }
            if (tree != null) {
                for (Entry<K> entry : tree) {
                    if (due.size() == limit || entry.at.isAfter(until)) {
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
                    if (due.size() == limit || entry.at.isAfter(until)) {
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
