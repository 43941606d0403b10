package io.github.governance4j.core.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        days.computeIfAbsent(entry.day(), day -> new Day<>()).add(entry);
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

    private void takeOut(Entry<K> entry) {
        Day<K> day = days.get(entry.day());
        if (day != null && day.takeOut(entry)) {
            days.remove(entry.day());
        }
    }

    private static final class Entry<K extends Comparable<? super K>> implements Comparable<Entry<K>> {
        final K key;
        final LocalDateTime at;
        /** Its place in a day that is not sorted yet. */
        int place;

        Entry(K key, LocalDateTime at) {
            this.key = key;
            this.at = at;
        }

        long day() {
            return at.toLocalDate().toEpochDay();
        }

        @Override
        public int compareTo(Entry<K> other) {
            int byMoment = at.compareTo(other.at);
            return byMoment != 0 ? byMoment : key.compareTo(other.key);
        }
    }

    private static final class Day<K extends Comparable<? super K>> {
        private final ArrayList<Entry<K>> loose = new ArrayList<>();

        private @Nullable TreeSet<Entry<K>> sorted;

        void add(Entry<K> entry) {
            if (sorted != null) {
                sorted.add(entry);
            } else {
                entry.place = loose.size();
                loose.add(entry);
            }
        }

        /** Answers whether the day is empty now. */
        boolean takeOut(Entry<K> entry) {
            if (sorted != null) {
                sorted.remove(entry);
                return sorted.isEmpty();
            }
            Entry<K> last = loose.remove(loose.size() - 1);
            if (last != entry) {
                last.place = entry.place;
                loose.set(entry.place, last);
            }
            return loose.isEmpty();
        }

        void due(LocalDateTime until, int limit, List<K> due) {
            if (sorted == null) {
                sorted = new TreeSet<>(loose);
                loose.clear();
                loose.trimToSize();
            }
            for (Entry<K> entry : sorted) {
                if (due.size() == limit || entry.at.isAfter(until)) {
                    return;
                }
                due.add(entry.key);
            }
        }
    }
}
