package io.github.governance4j.store.jdbc;

import io.github.governance4j.store.jdbc.StoreException.Kind;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Set;

/** What a driver's exception means, by its SQL state and, where that says too little, the database's own number. */
final class SqlFaults {
    private static final Set<Integer> MYSQL_RETRY = Set.of(1020, 1205, 1213, 3101, 3572);
    private static final Set<Integer> MYSQL_READ_ONLY = Set.of(1036, 1290, 1792, 1836, 3032);
    private static final Set<Integer> MYSQL_FULL = Set.of(3, 20, 28, 1021, 1026, 1114, 1041, 3675);
    private static final Set<Integer> MYSQL_UNAVAILABLE = Set.of(
            1040, 1053, 1077, 1079, 1080, 1152, 1184, 1203, 1226, 1927, 1159, 1161, 2002, 2003, 2006, 2013, 3169);
    private static final Set<Integer> MYSQL_NO_TABLES = Set.of(1051, 1054, 1146);
    private static final Set<Integer> H2_FULL = Set.of(90_031, 90_028);
    private static final Set<Integer> H2_READ_ONLY = Set.of(90_097);
    private static final Set<Integer> H2_UNAVAILABLE = Set.of(90_007, 90_013, 90_020, 90_067, 90_098, 90_108, 90_121);

    private SqlFaults() {}

    static StoreException of(Database database, SQLException fault) {
        return new StoreException(kind(database, fault), database, fault);
    }

    /** Whether a row with the same key is there already. */
    static boolean isDuplicate(Database database, SQLException fault) {
        return switch (database) {
            case POSTGRESQL, H2 -> "23505".equals(fault.getSQLState());
            case MYSQL -> fault.getErrorCode() == 1062;
        };
    }

    /** Whether it is the row of a command that is there already; the name of the broken constraint is in every driver's text. */
    static boolean isRepeat(Database database, SQLException fault) {
        String text = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        return isDuplicate(database, fault) && (text.contains("g4j_command_pk") || text.contains("g4j_command_id"));
    }

    static Kind kind(Database database, SQLException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                Kind kind = one(database, sql);
                if (kind != Kind.OTHER) {
                    return kind;
                }
            }
        }
        return Kind.OTHER;
    }

    private static Kind one(Database database, SQLException fault) {
        Kind kind = switch (database) {
            case POSTGRESQL -> postgresql(fault);
            case MYSQL -> mysql(fault.getErrorCode());
            case H2 -> h2(fault);
        };
        return kind == Kind.OTHER ? byState(fault) : kind;
    }

    private static Kind postgresql(SQLException fault) {
        String state = state(fault);
        return switch (state) {
            case "25006" -> Kind.READ_ONLY;
            case "53100" -> Kind.FULL;
            case "55P03", "55006" -> Kind.RETRY;
            case "42P01", "42703", "3F000" -> Kind.NO_TABLES;
            case "53300", "57P01", "57P02", "57P03", "57P05", "58030", "58000" -> Kind.UNAVAILABLE;
            default -> Kind.OTHER;
        };
    }

    private static Kind mysql(int code) {
        if (MYSQL_RETRY.contains(code)) {
            return Kind.RETRY;
        }
        if (MYSQL_READ_ONLY.contains(code)) {
            return Kind.READ_ONLY;
        }
        if (MYSQL_FULL.contains(code)) {
            return Kind.FULL;
        }
        if (MYSQL_NO_TABLES.contains(code)) {
            return Kind.NO_TABLES;
        }
        return MYSQL_UNAVAILABLE.contains(code) ? Kind.UNAVAILABLE : Kind.OTHER;
    }

    private static Kind h2(SQLException fault) {
        int code = fault.getErrorCode();
        if (H2_READ_ONLY.contains(code)) {
            return Kind.READ_ONLY;
        }
        if (H2_FULL.contains(code)) {
            return Kind.FULL;
        }
        if (H2_UNAVAILABLE.contains(code)) {
            return Kind.UNAVAILABLE;
        }
        return switch (state(fault)) {
            case "42S02", "42S03", "42S04", "42S22", "90079" -> Kind.NO_TABLES;
            case "HYT00", "90131" -> Kind.RETRY;
            default -> Kind.OTHER;
        };
    }

    private static Kind byState(SQLException fault) {
        String state = state(fault);
        if (state.startsWith("40")) {
            return Kind.RETRY;
        }
        boolean isGone = fault instanceof SQLNonTransientConnectionException
                || fault instanceof SQLTransientConnectionException
                || fault instanceof SQLRecoverableException;
        return isGone || state.startsWith("08") ? Kind.UNAVAILABLE : Kind.OTHER;
    }

    private static String state(SQLException fault) {
        String given = fault.getSQLState();
        return given == null ? "" : given;
    }
}
