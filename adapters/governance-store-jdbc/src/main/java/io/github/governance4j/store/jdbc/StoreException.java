package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.explain.Phrasebook;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The database could not do what was asked (存储故障). It says what kind of fault it is, in two languages, and never repeats data.
 *
 * <p>Its cause is the driver's exception, except where drivers quote rows in their texts (bad values, broken constraints, statements
 * that cannot be read): there it is a bare exception with the same state and code.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    private final Kind kind;

    /** The SQL state the driver gave. */
    private final String state;

    /** The database's own number for the fault. */
    private final int vendor;

    /** The scripts that make the tables. */
    private final String scripts;

    StoreException(Kind kind, Database database, SQLException fault) {
        super(quotesRows(fault) ? bare(fault) : fault);
        this.kind = kind;
        this.state = state(fault);
        this.vendor = fault.getErrorCode();
        this.scripts = String.join(", ", database.scripts());
    }

    /** What is the matter. */
    public enum Kind {
        /** Another writer was given way to: do the whole transaction again (让路重试). */
        RETRY,
        /** The database takes no writes (只读). */
        READ_ONLY,
        /** There is no room left (空间已满). */
        FULL,
        /** The database cannot be reached, or the connection was lost; whether the last command was kept is not known (无法连接). */
        UNAVAILABLE,
        /** A table of the store is missing (缺表). */
        NO_TABLES,
        /** Anything else (其他). */
        OTHER
    }

    /** {@return what is the matter} */
    public Kind kind() {
        return kind;
    }

    /** {@return the SQL state the driver gave, five characters, or {@code -----} if it gave none} */
    public String sqlState() {
        return state;
    }

    /** {@return the database's own number for the fault; 0 if it has none} */
    public int vendorCode() {
        return vendor;
    }

    /**
     * {@return what is the matter and what to do about it, in one sentence or two}
     *
     * @param language the language to say it in
     */
    public String text(Language language) {
        return Phrasebook.installed()
                .phrase("problem.STORE_" + kind, language)
                .map(phrase -> Phrasebook.fill(phrase, this::value))
                .orElse("STORE_" + kind);
    }

    @Override
    public String getMessage() {
        return text(Language.EN);
    }

    private Optional<String> value(String hole) {
        return switch (hole) {
            case "state" -> Optional.of(state);
            case "vendor" -> Optional.of(Integer.toString(vendor));
            case "scripts" -> Optional.of(scripts);
            default -> Optional.empty();
        };
    }

    private static String state(SQLException fault) {
        String given = fault.getSQLState();
        return given == null ? "-----" : given;
    }

    private static boolean quotesRows(SQLException fault) {
        String state = state(fault);
        return !(state.startsWith("08") || state.startsWith("40") || state.startsWith("5"));
    }

    private static SQLException bare(SQLException fault) {
        SQLException bare = new SQLException("the driver's own text is left out", state(fault), fault.getErrorCode());
        bare.setStackTrace(fault.getStackTrace());
        return bare;
    }
}
