package io.github.governance4j.store.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Fills the holes of a statement one after another. */
final class Binding {
    private final PreparedStatement statement;
    private int last;

    Binding(PreparedStatement statement) {
        this.statement = statement;
    }

    Binding text(@Nullable String value) throws SQLException {
        statement.setString(++last, value);
        return this;
    }

    Binding number(long value) throws SQLException {
        statement.setLong(++last, value);
        return this;
    }

    Binding small(int value) throws SQLException {
        statement.setInt(++last, value);
        return this;
    }

    Binding bytes(byte[] value) throws SQLException {
        statement.setBytes(++last, value);
        return this;
    }

    Binding moment(@Nullable LocalDateTime value) throws SQLException {
        if (value == null) {
            statement.setNull(++last, Types.TIMESTAMP);
        } else {
            statement.setObject(++last, value);
        }
        return this;
    }

    /** An array, where the database has them: {@code values} are written as texts, except bytes. */
    Binding array(String type, @Nullable Object[] values) throws SQLException {
        statement.setArray(++last, statement.getConnection().createArrayOf(type, values));
        return this;
    }
}
