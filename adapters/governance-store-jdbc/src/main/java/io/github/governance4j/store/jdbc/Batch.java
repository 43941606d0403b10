package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.store.Appended;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Many appends, each on its own terms, in a handful of statements: lock the rows of all streams, see which commands are known, work out
 * here what becomes of each, write it.
 */
final class Batch {
    private final List<Draft> drafts;
    private final List<@Nullable Appended> answers = new ArrayList<>();
    private final List<CommandRow> rows = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final RowHash sha = new RowHash();

    Batch(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** Writes what can be taken, and answers for each in its order. */
    List<Appended> append(Connection connection, Dialect dialect) throws SQLException {
        ensure(connection, dialect);
        Set<String> streams = new HashSet<>();
        drafts.forEach(draft -> streams.add(draft.stream));
        Map<String, Head> heads = dialect.lock(connection, streams);
        answer(heads, new HashSet<>(dialect.taken(connection, drafts)));
        if (!rows.isEmpty()) {
            dialect.writeHeads(
                    connection,
                    heads.values().stream().filter(head -> head.isMoved).toList());
            List<Long> entries = dialect.insertCommands(connection, rows);
            for (int i = 0; i < entries.size(); i++) {
                answers.set(places.get(i), new Appended.Done(entries.get(i)));
            }
            dialect.insertFacts(connection, taken());
        }
        List<Appended> all = new ArrayList<>();
        for (Appended answer : answers) {
            if (answer == null) {
                throw new SQLException("the database did not number a command it took");
            }
            all.add(answer);
        }
        return List.copyOf(all);
    }

    /** The appends that were taken. */
    List<Draft> taken() {
        return rows.stream().map(row -> row.draft).toList();
    }

    private void ensure(Connection connection, Dialect dialect) throws SQLException {
        Map<String, Draft> opening = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (draft.expected == 0) {
                opening.putIfAbsent(draft.stream, draft);
            }
        }
        if (!opening.isEmpty()) {
            dialect.ensure(
                    connection,
                    opening.values().stream()
                            .sorted(Comparator.comparing(draft -> draft.append.stream()))
                            .toList());
        }
    }

    private void answer(Map<String, Head> heads, Set<Draft> known) {
        Set<List<String>> taken = new HashSet<>();
        known.forEach(draft -> taken.add(id(draft)));
        for (int place = 0; place < drafts.size(); place++) {
            Draft draft = drafts.get(place);
            Head head = heads.get(draft.stream);
            answers.add(null);
            if (head != null) {
                draft.requireKind(head.kind);
            }
            if (taken.contains(id(draft))) {
                answers.set(
                        place,
                        new Appended.Repeated(
                                draft.append.stream(), draft.append.stamp().id()));
            } else if (head == null || head.version != draft.expected) {
                answers.set(place, new Appended.Conflict(draft.append.stream(), head == null ? 0 : head.version));
            } else {
                taken.add(id(draft));
                rows.add(head.take(draft, sha));
                places.add(place);
            }
        }
    }

    private static List<String> id(Draft draft) {
        return List.of(draft.stream, draft.command);
    }
}
