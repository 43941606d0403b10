package io.github.governance4j.store.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A real data source that also notes what makes a round trip: statements, commits, rollbacks, savepoints. */
final class Counted {
    private final List<String> trips = new ArrayList<>();
    private final DataSource dataSource;

    Counted(DataSource real) {
        dataSource = proxy(
                DataSource.class,
                real,
                (method, result) -> result instanceof Connection connection ? connection(connection) : result);
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** What went over since the last question. */
    List<String> trips() {
        List<String> since = List.copyOf(trips);
        trips.clear();
        return since;
    }

    Connection connection(Connection real) {
        return proxy(Connection.class, real, (method, result) -> {
            if (List.of("commit", "rollback", "setSavepoint", "releaseSavepoint", "setTransactionIsolation")
                    .contains(method)) {
                trips.add(method);
            }
            return result instanceof PreparedStatement statement ? statement(statement) : result;
        });
    }

    private PreparedStatement statement(PreparedStatement real) {
        return proxy(PreparedStatement.class, real, (method, result) -> {
            if (method.startsWith("execute")) {
                trips.add("statement");
            }
            return result;
        });
    }

    private interface Seen {
        Object see(String method, Object result);
    }

    private static <T> T proxy(Class<T> type, T real, Seen seen) {
        InvocationHandler handler = (self, method, arguments) -> {
            try {
                return seen.see(method.getName(), method.invoke(real, arguments));
            } catch (InvocationTargetException e) {
                seen.see(method.getName(), "thrown");
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(Counted.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
