package io.github.governance4j.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.store.jdbc.StoreException.Kind;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What states and codes mean, by the manuals: PostgreSQL appendix A, MySQL and MariaDB error references, H2 ErrorCode. */
class SqlFaultsTest {
    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, 40001, 0, RETRY", // serialization_failure
        "POSTGRESQL, 40P01, 0, RETRY", // deadlock_detected
        "POSTGRESQL, 55P03, 0, RETRY", // lock_not_available
        "POSTGRESQL, 25006, 0, READ_ONLY", // read_only_sql_transaction
        "POSTGRESQL, 53100, 0, FULL", // disk_full
        "POSTGRESQL, 53300, 0, UNAVAILABLE", // too_many_connections
        "POSTGRESQL, 57P01, 0, UNAVAILABLE", // admin_shutdown
        "POSTGRESQL, 57P02, 0, UNAVAILABLE", // crash_shutdown
        "POSTGRESQL, 57P03, 0, UNAVAILABLE", // cannot_connect_now
        "POSTGRESQL, 08006, 0, UNAVAILABLE", // connection_failure
        "POSTGRESQL, 08001, 0, UNAVAILABLE",
        "POSTGRESQL, 42P01, 0, NO_TABLES", // undefined_table
        "POSTGRESQL, 42703, 0, NO_TABLES", // undefined_column
        "POSTGRESQL, 23502, 0, OTHER", // not_null_violation
        "POSTGRESQL, 22001, 0, OTHER",
        "MYSQL, 40001, 1213, RETRY", // ER_LOCK_DEADLOCK
        "MYSQL, HY000, 1205, RETRY", // ER_LOCK_WAIT_TIMEOUT
        "MYSQL, HY000, 1020, RETRY", // ER_CHECKREAD
        "MYSQL, HY000, 1290, READ_ONLY", // ER_OPTION_PREVENTS_STATEMENT: --read-only
        "MYSQL, HY000, 1836, READ_ONLY", // ER_READ_ONLY_MODE
        "MYSQL, 25006, 1792, READ_ONLY", // ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION
        "MYSQL, HY000, 1114, FULL", // ER_RECORD_FILE_FULL
        "MYSQL, HY000, 1021, FULL", // ER_DISK_FULL
        "MYSQL, 08S01, 1053, UNAVAILABLE", // ER_SERVER_SHUTDOWN
        "MYSQL, 08S01, 0, UNAVAILABLE",
        "MYSQL, 08004, 1040, UNAVAILABLE", // ER_CON_COUNT_ERROR
        "MYSQL, 42S02, 1146, NO_TABLES", // ER_NO_SUCH_TABLE
        "MYSQL, 22001, 1406, OTHER", // ER_DATA_TOO_LONG
        "H2, 40001, 40001, RETRY", // DEADLOCK_1
        "H2, HYT00, 50200, RETRY", // LOCK_TIMEOUT_1
        "H2, 90097, 90097, READ_ONLY", // DATABASE_IS_READ_ONLY
        "H2, 90031, 90031, FULL", // IO_EXCEPTION_2
        "H2, 90121, 90121, UNAVAILABLE", // DATABASE_CALLED_AT_SHUTDOWN
        "H2, 42S02, 42102, NO_TABLES", // TABLE_OR_VIEW_NOT_FOUND_1
        "H2, 42S04, 42104, NO_TABLES",
        "H2, 22001, 22001, OTHER",
    })
    void a_state_and_a_code_mean_one_kind(Database database, String state, int code, Kind kind) {
        assertThat(SqlFaults.kind(database, new SQLException("x", state, code))).isEqualTo(kind);
        SQLException wrapped =
                new BatchUpdateException("x", "HY000", 0, new int[0], new SQLException("x", state, code));
        assertThat(SqlFaults.kind(database, wrapped)).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_pool_without_a_connection_is_a_database_out_of_reach(Database database) {
        assertThat(SqlFaults.kind(database, new SQLTransientConnectionException("timed out after 30000ms")))
                .isEqualTo(Kind.UNAVAILABLE);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_is_told_in_both_languages_without_data(Kind kind) {
        StoreException fault = new StoreException(
                kind, Database.H2, new SQLException("Failing row contains (p-1, 13900000000)", "23502", 7));
        assertThat(fault.text(Language.EN)).contains("23502").contains("7").doesNotContain("STORE_", "{", "139");
        assertThat(fault.text(Language.ZH))
                .contains("23502")
                .containsPattern("[一-鿿]")
                .doesNotContain("STORE_", "{", "139");
        assertThat(fault).hasMessage(fault.text(Language.EN));
        assertThat(fault.getCause()).hasMessageNotContaining("139");
        assertThat(fault.sqlState()).isEqualTo("23502");
        assertThat(fault.vendorCode()).isEqualTo(7);
    }

    @Test
    void a_driver_that_gives_no_state_is_no_reason_to_stumble() {
        StoreException fault = SqlFaults.of(Database.MYSQL, new SQLException("x"));
        assertThat(fault.kind()).isEqualTo(Kind.OTHER);
        assertThat(fault.sqlState()).isEqualTo("-----");
    }
}
