package io.github.governance4j.core.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** A made-up county whose villages merge, change their names and move; and, told apart from the rows, what was so after each day. */
final class CountyHistory {
    static final LocalDate START = LocalDate.of(2020, 1, 1);
    static final LevelScheme SCHEME = LevelScheme.of(
            Level.of("county", "县"),
            Level.of("town", "乡镇/街道", AreaKind.regular("township", "乡镇"), AreaKind.regular("street", "街道")),
            Level.of("village", "村/社区"),
            Level.of("grid", "网格", AreaKind.regular("base-grid", "基础网格"), AreaKind.special("special-grid", "专属网格")));
    private static final List<String> KINDS = List.of("county", "township", "village", "base-grid");

    private final Random random;
    private final List<Row> rows = new ArrayList<>();
    private final Map<AreaId, Row> open = new LinkedHashMap<>();
    private final Map<AreaId, AreaId> became = new TreeMap<>();
    private Account now = new Account(START, Map.of(), Map.of());
    private final List<Account> accounts = new ArrayList<>();
    private final List<List<Area>> written = new ArrayList<>();
    private int names;

    /** What was so from a day on: what lay in what, and what had become what. */
    record Account(LocalDate from, Map<AreaId, Optional<AreaId>> parents, Map<AreaId, AreaId> became) {
        List<AreaId> path(AreaId id) {
            List<AreaId> path = new ArrayList<>();
            Optional<AreaId> at = Optional.of(id).filter(parents::containsKey);
            while (at.isPresent()) {
                path.add(at.get());
                at = parent(at.get());
            }
            return path;
        }

        Optional<AreaId> parent(AreaId id) {
            return parents.getOrDefault(id, Optional.empty());
        }

        Optional<AreaId> successor(AreaId id) {
            AreaId at = id;
            while (!parents.containsKey(at) && became.containsKey(at)) {
                at = became.getOrDefault(at, at);
            }
            return Optional.of(at).filter(parents::containsKey);
        }

        List<AreaId> children(AreaId id) {
            return parents.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(Optional.of(id)))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }
    }

    private static final class Row {
        final AreaId id;
        final int rank;
        final Optional<AreaId> parent;
        final LocalDate from;
        Optional<LocalDate> through = Optional.empty();
        Optional<AreaId> became = Optional.empty();

        Row(AreaId id, int rank, Optional<AreaId> parent, LocalDate from) {
            this.id = id;
            this.rank = rank;
            this.parent = parent;
            this.from = from;
        }

        Area area() {
            Area.Builder area = Area.of(id, new AreaKindId(KINDS.get(rank)), from)
                    .parent(parent)
                    .lastDay(through)
                    .became(became);
            return rank == 3 ? area.load(id.hashCode() & 0xFF).build() : area.build();
        }
    }

    CountyHistory(long seed) {
        this.random = new Random(seed);
        settle(0, Optional.empty());
        record(START);
        LocalDate day = START;
        int changes = random.nextInt(25);
        for (int i = 0; i < changes; i++) {
            day = day.plusDays(1 + random.nextInt(40));
            change(day);
            record(day);
        }
    }

    /** Every account, by its first day. */
    List<Account> accounts() {
        return accounts;
    }

    /** The rows as they were written after so many changes. */
    List<Area> written(int changes) {
        return written.get(changes);
    }

    List<Area> written() {
        return written.get(written.size() - 1);
    }

    Territory territory() {
        return Territory.of(SCHEME, written());
    }

    /** Every name that was ever given. */
    List<AreaId> names() {
        return written().stream().map(Area::id).distinct().toList();
    }

    private void settle(int rank, Optional<AreaId> parent) {
        int count = rank == 0 ? 1 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            AreaId id = newName();
            begin(id, rank, parent, START);
            if (rank < 3) {
                settle(rank + 1, Optional.of(id));
            }
        }
    }

    private AreaId newName() {
        // Not in the order they are given, so that nothing can lean on it.
        return new AreaId("A" + (names++ * 7919 % 1000));
    }

    private void begin(AreaId id, int rank, Optional<AreaId> parent, LocalDate from) {
        Row row = new Row(id, rank, parent, from);
        rows.add(row);
        open.put(id, row);
        Map<AreaId, Optional<AreaId>> parents = new LinkedHashMap<>(now.parents());
        parents.put(id, parent);
        now = new Account(from, parents, Map.copyOf(became));
    }

    private void end(Row row, LocalDate last, Optional<AreaId> into) {
        row.through = Optional.of(last);
        row.became = into;
        open.remove(row.id);
        into.ifPresent(id -> became.put(row.id, id));
        Map<AreaId, Optional<AreaId>> parents = new LinkedHashMap<>(now.parents());
        parents.remove(row.id);
        if (into.isPresent()) {
            parents.replaceAll((id, parent) -> parent.equals(Optional.of(row.id)) ? into : parent);
        }
        now = new Account(last.plusDays(1), parents, Map.copyOf(became));
    }

    private void change(LocalDate day) {
        List<Row> candidates = List.copyOf(open.values());
        Row one = candidates.get(random.nextInt(candidates.size()));
        List<Row> peers = candidates.stream()
                .filter(row -> row.rank == one.rank && row != one)
                .toList();
        Optional<AreaId> parent = now.parent(one.id);
        LocalDate last = day.minusDays(1);
        switch (random.nextInt(4)) {
            case 0 -> {
                if (!peers.isEmpty()) {
                    end(one, last, Optional.of(peers.get(random.nextInt(peers.size())).id));
                }
            }
            case 1 -> {
                AreaId name = newName();
                begin(name, one.rank, parent, day);
                end(one, last, Optional.of(name));
            }
            case 2 -> {
                List<Row> parents = candidates.stream()
                        .filter(row -> row.rank == one.rank - 1)
                        .toList();
                if (!parents.isEmpty()) {
                    end(one, last, Optional.empty());
                    begin(one.id, one.rank, Optional.of(parents.get(random.nextInt(parents.size())).id), day);
                }
            }
            default -> {
                if (now.children(one.id).isEmpty() && one.rank > 0) {
                    end(one, last, Optional.empty());
                }
            }
        }
    }

    private void record(LocalDate from) {
        now = new Account(from, now.parents(), Map.copyOf(became));
        accounts.add(now);
        written.add(rows.stream().map(Row::area).toList());
    }
}
