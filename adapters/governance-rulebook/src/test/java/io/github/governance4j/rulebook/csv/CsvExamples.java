package io.github.governance4j.rulebook.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of every fault a table can have in its form, with the exact place. */
class CsvExamples {
    private static final Columns AB = Columns.of("a", "b");

    private final List<String> problems = new ArrayList<>();

    private List<List<String>> read(Columns columns, byte[] document) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvRows all = columns.open(new ByteArrayInputStream(document), "t.csv", this::take)) {
            all.forEachRemaining(
                    row -> rows.add(row.cells().stream().map(Cell::text).toList()));
        }
        return rows;
    }

    private List<List<String>> read(String document) {
        return read(AB, document.getBytes(StandardCharsets.UTF_8));
    }

    private void take(Problem problem) {
        problems.add(problem.at().line() + ":" + problem.at().column() + " " + problem.code());
    }

    @Test
    void a_sound_table_has_no_problems() {
        assertThat(read("a,b\n1,2\n")).containsExactly(List.of("1", "2"));
        assertThat(problems).isEmpty();
    }

    @Test
    void columns_may_stand_in_any_order_behind_a_byte_order_mark() {
        List<String> found = new ArrayList<>();
        byte[] document = "\uFEFFb,a\r\n2,1\r\n".getBytes(StandardCharsets.UTF_8);
        try (CsvRows rows = AB.open(new ByteArrayInputStream(document), "t.csv", this::take)) {
            Row row = rows.next();
            found.add(row.cell("a").text() + " at " + row.cell("a").at());
        }
        assertThat(problems).isEmpty();
        assertThat(found).containsExactly("1 at t.csv:2:3");
    }

    @Test
    void blank_lines_are_passed_over_and_counted() {
        assertThat(read("\r\na,b\r\n\r\n\r\n1\r\n")).isEmpty();
        assertThat(problems).containsExactly("5:2 ROW_RAGGED");
    }

    @Test
    void columns_count_characters_also_beyond_quotes_newlines_and_rare_characters() {
        List<String> places = new ArrayList<>();
        byte[] document = "a,b,c,d\r\n\"x\"\"y\r\nz\",𠮷𠮷,\"\",w\r\n".getBytes(StandardCharsets.UTF_8);
        try (CsvRows rows =
                Columns.of("a", "b", "c", "d").open(new ByteArrayInputStream(document), "t.csv", this::take)) {
            rows.next()
                    .cells()
                    .forEach(cell ->
                            places.add(cell.at().line() + ":" + cell.at().column()));
        }
        assertThat(places).containsExactly("2:1", "3:4", "3:7", "3:10");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "'',               1:1 FILE_EMPTY",
                "'|||',            1:1 FILE_EMPTY",
                "'a;c|1;2',        1:3 UNKNOWN_COLUMN / 1:1 MISSING_COLUMN",
                "'a;b;a|1;2;3',    1:5 DUPLICATE_COLUMN",
                "'a;b;c|1;2;3',    1:5 UNKNOWN_COLUMN",
                "'a;b|1;2;3|4;5',  2:5 ROW_RAGGED",
                "'a;b|1|4;5',      2:2 ROW_RAGGED",
                "'a;b|1;A\"4|4;5',  2:3 QUOTE_INSIDE_CELL",
                "'a;b|1;2\u0000|', 2:4 CONTROL_CHARACTER",
                "'a;b|\u009f1;2|', 2:1 CONTROL_CHARACTER",
                "'a;b|1;\"2\"x|4;5', 2:3 TEXT_AFTER_QUOTE",
                "'a;b|1;\"2|4;5|6;7', 2:3 QUOTE_NOT_CLOSED",
                "'a;b|1;\"2|4;\"5|6;7', 2:3 QUOTE_NOT_CLOSED / 3:3 QUOTE_NOT_CLOSED",
                "'\"a;b|1;2', 1:1 QUOTE_NOT_CLOSED",
            })
    void a_fault_is_told_at_its_place(String document, String expected) {
        String text =
                document.substring(1, document.length() - 1).replace('|', '\n').replace(';', ',');
        read(text);
        assertThat(String.join(" / ", problems)).isEqualTo(expected);
    }

    @Test
    void after_a_misplaced_quote_the_rest_is_still_read() {
        assertThat(read("a,b\n1,\"2\n3,4\n5,\"6\"7\n\"8\",9\n")).containsExactly(List.of("3", "4"), List.of("8", "9"));
        assertThat(problems).containsExactly("2:3 QUOTE_NOT_CLOSED", "4:3 TEXT_AFTER_QUOTE");
    }

    @Test
    void bytes_that_are_not_utf8_are_told_and_never_replaced_in_silence() {
        byte[] document = {
            'a', ',', 'b', '\n', (byte) 0xE4, (byte) 0xB8, (byte) 0xAD, (byte) 0xC0, ',', '2', '\n', '3', ',', '4'
        };
        assertThat(read(AB, document)).containsExactly(List.of("3", "4"));
        assertThat(problems).containsExactly("2:2 NOT_UTF8");
    }

    @Test
    void a_file_in_another_encoding_is_told_once_and_given_up() {
        StringBuilder text = new StringBuilder("a,b\n");
        for (int i = 0; i < 2_400; i++) {
            text.append("清扫村道,见义勇为\n");
        }
        assertThat(read(AB, text.toString().getBytes(java.nio.charset.Charset.forName("GBK"))))
                .isEmpty();
        assertThat(problems).hasSize(11).last().isEqualTo("1:1 FILE_NOT_UTF8");
        assertThat(problems.subList(0, 10)).allMatch(p -> p.endsWith(":1 NOT_UTF8"));
    }

    @Test
    void a_faulty_row_says_what_it_is_about_where_that_can_be_read() {
        List<String> items = new ArrayList<>();
        String rows =
                "a,b\nX1\nX2,2,3\nX3,\"2\"x\nX4,A\"4\nX5,\u0001\n\u0001X6,1\nX7," + "y".repeat(4001) + "\nX8,\"2\n";
        try (CsvRows all = AB.about("a")
                .open(
                        new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)),
                        "t.csv",
                        problem -> items.add(problem.item().orElse("-")))) {
            all.forEachRemaining(row -> {});
        }
        assertThat(items).containsExactly("X1", "X2", "X3", "X4", "X5", "-", "X7", "X8");
    }

    @Test
    void a_character_cut_off_at_the_end_is_told() {
        byte[] document = {'a', ',', 'b', '\n', '1', ',', (byte) 0xE4, (byte) 0xB8};
        assertThat(read(AB, document)).isEmpty();
        assertThat(problems).containsExactly("2:3 NOT_UTF8");
    }

    @Test
    void a_long_cell_a_long_line_and_a_long_quote_are_told_and_the_rest_is_read() {
        String cell = "x".repeat(CsvRows.LONGEST_CELL + 1);
        String line = "y".repeat(70_000);
        String quote = "z\n".repeat(80_000);
        assertThat(read("a,b\n1," + cell + "\n" + line + "\n3,4\n\"" + quote)).containsExactly(List.of("3", "4"));
        assertThat(problems.subList(0, 3))
                .containsExactly("2:3 CELL_TOO_LONG", "3:1 LINE_TOO_LONG", "5:1 QUOTE_NOT_CLOSED");
    }

    @Test
    void a_file_that_is_too_large_is_told_where_reading_stopped() {
        byte[] document = "a,b\n1,2\n3,中\n5,6\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read(AB.atMostBytes(8), document)).containsExactly(List.of("1", "2"));
        assertThat(read(AB.atMostBytes(11), document)).containsExactly(List.of("1", "2"));
        assertThat(read(AB.atMostBytes(document.length), document)).hasSize(3);
        assertThat(problems).containsExactly("3:1 FILE_TOO_LARGE", "3:1 FILE_TOO_LARGE");
    }

    @Test
    void quotes_left_open_over_and_over_end_the_reading_instead_of_making_it_slow() {
        // Each line opens a quote that is open again at its end, however it is read.
        String document = "a,b\n" + "x\",\",\n".repeat(200_000);
        long before = System.nanoTime();
        read(document);
        assertThat(problems).last().asString().endsWith("REST_NOT_READ");
        assertThat(problems).hasSizeLessThan(200);
        assertThat(System.nanoTime() - before).isLessThan(20_000_000_000L);
    }

    @Test
    void a_file_that_is_not_there_or_is_a_folder_is_a_problem_and_no_exception() {
        try (CsvRows rows = AB.open(Path.of("nowhere.csv"), this::take)) {
            assertThat(rows.hasNext()).isFalse();
        }
        try (CsvRows rows = AB.open(Path.of("src"), this::take)) {
            assertThat(rows.hasNext()).isFalse();
        }
        assertThat(problems).containsExactly("1:1 FILE_NOT_FOUND", "1:1 FILE_IS_A_FOLDER");
    }

    @Test
    void a_disk_that_fails_is_a_problem_and_no_exception() throws IOException {
        InputStream failing = InputStream.nullInputStream();
        failing.close();
        try (CsvRows rows = AB.open(failing, "t.csv", this::take)) {
            assertThat(rows.hasNext()).isFalse();
        }
        assertThat(problems).containsExactly("1:1 FILE_NOT_READABLE");
    }

    @Test
    void other_columns_may_be_allowed_and_optional_ones_left_out() {
        Columns columns = AB.optional("c").andOthers();
        assertThat(read(columns, "a,b,whatever\n1,2,3\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("1", "2", "3"));
        assertThat(problems).isEmpty();
    }
}
