package io.github.governance4j.store.jdbc;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One column of many rows as an array. Of the very type: PostgreSQL's driver sends those as they are, and others as one text with every
 * quotation mark escaped.
 */
final class Columns {
    private Columns() {}

    static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    static <T> Long[] longs(List<T> rows, ToLongFunction<T> value) {
        return rows.stream().mapToLong(value).boxed().toArray(Long[]::new);
    }

    static <T> Integer[] numbers(List<T> rows, ToIntFunction<T> value) {
        return rows.stream().mapToInt(value).boxed().toArray(Integer[]::new);
    }

    static <T> byte[][] bytes(List<T> rows, Function<T, byte @Nullable []> value) {
        return rows.stream().map(value).toArray(byte[][]::new);
    }
}
