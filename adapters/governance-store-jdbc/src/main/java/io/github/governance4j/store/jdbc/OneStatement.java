package io.github.governance4j.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.OptionalLong;

/** A whole append in one statement, which PostgreSQL alone takes: the stream moves, and what that gives goes into the other tables. */
final class OneStatement {
    private static final String MOVED = " RETURNING s.stream, s.kind, s.commands, s.head_hash), f AS (";
    private static final String FACT =
            "INSERT INTO g4j_fact (stream, sequence, command_id, name, version, body, salt) ";
    // Most commands bring one fact, and taking arrays apart costs as much as a table more.
    private static final String SINGLE = MOVED + FACT + "SELECT stream, ? + 1, ?, ?, ?, ?, ? FROM s)";
    private static final String SEVERAL =
            MOVED + FACT + "SELECT s.stream, ? + f.n, ?, f.name, f.version, f.body, f.salt"
                    + " FROM s, unnest(?::text[], ?::int[], ?::text[], ?::bytea[]) WITH ORDINALITY AS f (name, version, body, salt, n))";
    private static final String COMMAND = " INSERT INTO g4j_command (stream, kind, ordinal, hash, command_id,"
            + " first_sequence, facts, happened, recorded, nanos, actor, edition, explanation, salt)"
            + " SELECT stream, kind, commands, head_hash, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM s RETURNING entry";

    private static final String OPEN_SINGLE = "WITH s AS (" + PostgresDialect.OPEN + SINGLE + COMMAND;
    private static final String OPEN_SEVERAL = "WITH s AS (" + PostgresDialect.OPEN + SEVERAL + COMMAND;
    private static final String MOVE_SINGLE = "WITH s AS (" + PostgresDialect.MOVE + SINGLE + COMMAND;
    private static final String MOVE_SEVERAL = "WITH s AS (" + PostgresDialect.MOVE + SEVERAL + COMMAND;

    private OneStatement() {}

    /** The entry number of the append, or nothing if the stream does not stand where it is expected. */
    static OptionalLong append(Connection connection, Draft draft) throws SQLException {
        boolean isSingle = draft.facts == 1;
        boolean isNew = draft.expected == 0;
        String sql = isNew ? (isSingle ? OPEN_SINGLE : OPEN_SEVERAL) : (isSingle ? MOVE_SINGLE : MOVE_SEVERAL);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Binding to = new Binding(statement);
            PostgresDialect.bindHead(draft, to);
            to.number(draft.expected).text(draft.command);
            if (isSingle) {
                to.text(draft.names[0]).small(draft.versions[0]);
                to.text(draft.bodies[0]).bytes(draft.salts[0]);
            } else {
                to.array("text", draft.names)
                        .array("int4", Arrays.stream(draft.versions).boxed().toArray(Integer[]::new));
                to.array("text", draft.bodies).array("bytea", draft.salts);
            }
            to.text(draft.command).number(draft.firstSequence()).small(draft.facts);
            to.moment(draft.happened).moment(draft.recorded).small(draft.nanos);
            to.text(draft.actor).text(draft.edition).text(draft.explanation).bytes(draft.salt);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
        }
    }
}
