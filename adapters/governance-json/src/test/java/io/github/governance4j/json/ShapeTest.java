package io.github.governance4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is on the wire does not change unless its version does. */
class ShapeTest {
    private static final String FILE = "shape.txt";

    @Test
    void no_shape_changes_without_a_new_version() {
        String now = String.join("\n", Wire.standard().shape()) + "\n";
        if (!Committed.has(FILE) && Committed.mayWrite()) {
            Committed.write(FILE, now);
        }
        assertThat(changes(Committed.read(FILE), now))
                .as(
                        "These are kept somewhere in this form. Raise the version in names.csv, add an upcast from the version before,"
                                + " keep the old golden file and add a new one, then delete " + FILE
                                + " and run with -Dgovernance.wire=write. New names need only the last step.")
                .isEmpty();
    }

    @Test
    void a_changed_part_names_everything_made_of_it() {
        String before = "a.one@1 11 {x: Part}\na.two@1 22 {}\nPart = {y: text}\n";
        String after = "a.one@1 12 {x: Part}\na.two@1 22 {}\nPart = {y: long}\n";

        assertThat(changes(before, after))
                .containsExactly(
                        "a.one@1 12 {x: Part}",
                        "Part = {y: long}",
                        "gone: a.one@1 11 {x: Part}",
                        "gone: Part = {y: text}");
        assertThat(changes(before, before)).isEmpty();
    }

    private static List<String> changes(String before, String after) {
        List<String> were = before.lines().toList();
        List<String> are = after.lines().toList();
        List<String> changes = new ArrayList<>(
                are.stream().filter(line -> !were.contains(line)).toList());
        were.stream().filter(line -> !are.contains(line)).forEach(line -> changes.add("gone: " + line));
        return changes;
    }
}
