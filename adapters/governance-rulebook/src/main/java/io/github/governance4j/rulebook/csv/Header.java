package io.github.governance4j.rulebook.csv;

import io.github.governance4j.core.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The columns of a document, as its header has them.
 *
 * @param names in the order of the document
 * @param places where each stands
 * @param key where the one stands that says what a row is about
 */
record Header(List<String> names, Map<String, Integer> places, OptionalInt key) {
    static final Header NONE = new Header(List.of(), Map.of(), OptionalInt.empty());

    // What can be an id; U+FFFD stands where something could not be read.
    private static final Pattern READABLE = Pattern.compile("[^\\s\\p{C}\uFFFD\"]{1,64}");

    static Header of(List<Cell> cells, Columns columns) {
        List<String> names = cells.stream().map(Cell::text).toList();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
        OptionalInt key = columns.about().map(places::get).map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return new Header(names, Map.copyOf(places), key);
    }

    /** A fault of a row, and what the row is about if the cell that says so can be read. */
    Problem about(Problem problem, List<String> texts) {
        boolean hasKey = key.isPresent() && key.getAsInt() < texts.size();
        String about = hasKey ? texts.get(key.getAsInt()) : "";
        return READABLE.matcher(about).matches() ? problem.about(about) : problem;
    }
}
