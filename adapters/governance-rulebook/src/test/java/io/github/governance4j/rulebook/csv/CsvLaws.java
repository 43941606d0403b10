package io.github.governance4j.rulebook.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of tables. Documents are written here by hand, character by character, so that every place is known without the reader. */
class CsvLaws {
    /** A table, how each cell is written, and where it therefore begins. */
    record Written(int columns, String text, List<List<String>> cells, List<List<String>> places) {
        Columns header() {
            return Columns.of(names(columns).toArray(String[]::new));
        }
    }

    private record Style(boolean mark, boolean quoteAll, String newline, boolean lastNewline) {}

    private static List<String> names(int columns) {
        return IntStream.range(0, columns).mapToObj(i -> "c" + i).toList();
    }

    @Provide
    Arbitrary<Written> tables() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars('a', ',', '"', '\n', '\r', ' ', '中', '5', '\t', '#', ';', '\uFFFD')
                .ofMaxLength(6)
                .flatMap(s -> Arbitraries.of(s, s + "𠮷", s + "\r\n"));
        Arbitrary<Style> style = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(true, false))
                .as(Style::new);
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(columns -> Combinators.combine(
                                cell.list().ofSize(columns).list().ofMaxSize(12), style)
                        .as((rows, as) -> write(columns, rows, as)));
    }

    private static Written write(int columns, List<List<String>> rows, Style style) {
        StringBuilder text = new StringBuilder(style.mark() ? "\uFEFF" : "");
        text.append(String.join(",", names(columns)));
        int line = 1;
        List<List<String>> places = new ArrayList<>();
        for (List<String> row : rows) {
            text.append(style.newline());
            line++;
            int column = 1;
            List<String> of = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                of.add(line + ":" + column);
                boolean quoted = style.quoteAll()
                        || columns == 1
                        || cell.contains(",")
                        || cell.contains("\"")
                        || cell.contains("\n")
                        || cell.contains("\r");
                String raw = quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
                text.append(i == 0 ? "" : ",").append(raw);
                // Independently of the reader: lines by splitting, columns by code points.
                String[] pieces = (raw + (i + 1 < row.size() ? "," : "")).split("\r\n|\r|\n", -1);
                line += pieces.length - 1;
                column = (pieces.length == 1 ? column : 1)
                        + (int) pieces[pieces.length - 1].codePoints().count();
            }
            places.add(of);
        }
        if (style.lastNewline()) {
            text.append(style.newline());
        }
        return new Written(columns, text.toString(), rows, places);
    }

    private static List<Row> read(Columns columns, String text, List<Problem> problems) {
        return read(columns, text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private static List<Row> read(Columns columns, byte[] bytes, List<Problem> problems) {
        List<Row> rows = new ArrayList<>();
        try (CsvRows all = columns.open(new ByteArrayInputStream(bytes), "t.csv", problems::add)) {
            all.forEachRemaining(rows::add);
        }
        return rows;
    }

    @Property
    void every_cell_is_read_as_it_was_meant_and_found_where_it_stands(@ForAll("tables") Written table) {
        List<Problem> problems = new ArrayList<>();
        List<Row> rows = read(table.header(), table.text(), problems);
        assertThat(problems).isEmpty();
        assertThat(rows.stream().map(row -> row.cells().stream().map(Cell::text).toList()))
                .isEqualTo(table.cells());
        assertThat(rows.stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.at().line() + ":" + cell.at().column())
                                .toList()))
                .isEqualTo(table.places());
    }

    @Property
    void what_is_printed_reads_back(@ForAll("tables") Written table) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvPrinter printer = CsvPrinter.to(out)) {
            printer.row(names(table.columns()));
            table.cells().forEach(printer::row);
        }
        List<Problem> problems = new ArrayList<>();
        List<Row> rows = read(table.header(), out.toString(), problems);
        assertThat(problems).isEmpty();
        assertThat(rows.stream().map(row -> row.cells().stream().map(Cell::text).toList()))
                .isEqualTo(table.cells());
    }

    @Property
    void a_fault_planted_in_one_row_is_told_there_and_every_other_row_is_read(
            @ForAll("tables") Written table,
            @ForAll @IntRange(max = 1000) int where,
            @ForAll @IntRange(max = 4) int which,
            @ForAll("plants") String plant) {
        List<List<String>> rows = new ArrayList<>(table.cells());
        List<String> clean =
                IntStream.range(0, table.columns()).mapToObj(i -> "v" + i).toList();
        int at = where % (rows.size() + 1);
        int column = which % table.columns();
        rows.add(at, clean);
        String newline = "\n";
        Written with = write(table.columns(), rows, new Style(false, false, newline, true));
        String cell = table.columns() == 1 ? "\"v0\"" : "v" + column;
        String row = table.columns() == 1 ? "\"v0\"" : String.join(",", clean);
        String[] place = with.places().get(at).get(column).split(":", -1);
        int offset = offset(with.text(), Integer.parseInt(place[0]), Integer.parseInt(place[1]));
        StringBuilder text = new StringBuilder(with.text());
        String expected;
        if (plant.equals("extra cell")) {
            int start = offset(with.text(), Integer.parseInt(place[0]), 1);
            text.insert(start + row.length(), ",x");
            expected = place[0] + ":" + (row.length() + 2) + " ROW_RAGGED";
        } else if (plant.equals("control")) {
            text.insert(offset + cell.length(), '\u0001');
            expected = place[0] + ":" + (Integer.parseInt(place[1]) + cell.length()) + " CONTROL_CHARACTER";
        } else {
            text.replace(offset, offset + cell.length(), "\"v\"w");
            expected = place[0] + ":" + place[1] + " TEXT_AFTER_QUOTE";
        }
        if (plant.equals("control") && table.columns() == 1) {
            // After a closing quote it is both at once.
            return;
        }
        List<Problem> problems = new ArrayList<>();
        List<Row> read = read(table.header(), text.toString(), problems);
        assertThat(problems.stream().map(p -> p.at().line() + ":" + p.at().column() + " " + p.code()))
                .containsExactly(expected);
        assertThat(read.stream().map(r -> r.cells().stream().map(Cell::text).toList()))
                .isEqualTo(table.cells());
    }

    @Provide
    Arbitrary<String> plants() {
        return Arbitraries.of("extra cell", "control", "text after quote");
    }

    private static int offset(String text, int line, int column) {
        int offset = 0;
        int passed = 1;
        while (passed < line) {
            char c = text.charAt(offset++);
            if (c == '\n' || (c == '\r' && text.charAt(offset) != '\n')) {
                passed++;
            }
        }
        return text.offsetByCodePoints(offset, column - 1);
    }

    @Property
    void any_bytes_whatever_end_in_rows_and_problems(@ForAll byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        // A header no random bytes come to: one byte, "a", is a whole table to a reader that wants a column called a.
        read(Columns.of("a-name-nobody-guesses"), bytes, problems);
        read(Columns.of("a-name-nobody-guesses").andOthers(), bytes, problems);
        assertThat(problems).isNotEmpty();
    }

    @Property
    void any_garbling_of_a_table_ends_in_rows_of_its_width_or_problems(
            @ForAll("tables") Written table, @ForAll("garbling") List<Integer> garbling) {
        List<Problem> problems = new ArrayList<>();
        byte[] bytes = Garbled.of(table.text().getBytes(StandardCharsets.UTF_8), garbling);
        try (CsvRows rows = table.header().open(new ByteArrayInputStream(bytes), "t.csv", problems::add)) {
            int width = rows.columns().size();
            rows.forEachRemaining(row -> assertThat(row.cells()).hasSize(width));
            assertThat(width == table.columns() || !problems.isEmpty()).isTrue();
        }
    }

    @Property
    void a_table_is_read_alike_however_its_bytes_arrive(
            @ForAll("tables") Written table,
            @ForAll("garbling") List<Integer> garbling,
            @ForAll boolean isWhole,
            @ForAll @IntRange(min = 1, max = 80) int most,
            @ForAll @IntRange(max = 4000) int mostBytes) {
        byte[] sound = (table.text() + "\n" + PLAIN.repeat(3) + table.text()).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = isWhole ? sound : Garbled.of(sound, garbling);
        // Of two tables one is cut at any byte whatever, so also within, before and behind what is no character.
        Columns columns = table.header().andOthers().atMostBytes(1 + mostBytes % (2 * bytes.length + 1));
        assertThat(read(columns, new Trickle(bytes, most))).isEqualTo(read(columns, new ByteArrayInputStream(bytes)));
    }

    @Property
    void bytes_cut_anywhere_are_read_alike_however_they_arrive(
            @ForAll("pieces") byte[] bytes, @ForAll @IntRange(min = 1, max = 3) int most) {
        for (int cut = 1; cut <= bytes.length; cut++) {
            Columns columns = Columns.of("a").andOthers().atMostBytes(cut);
            assertThat(read(columns, new Trickle(bytes, most)))
                    .as("cut after %s", cut)
                    .isEqualTo(read(columns, new ByteArrayInputStream(bytes)));
        }
    }

    /** Bytes that begin a character, go on with one, do either wrongly, or stand alone. */
    @Provide
    Arbitrary<byte[]> pieces() {
        return Arbitraries.strings()
                .withChars(
                        "\u00EF\u00BB\u00BF\u00E4\u00B8\u00AD\u00F0\u00A0\u00AE\u00B7\u00C3\u00ED\u0080\u00FFa,\"\n\r")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Lines that can be taken as they are, and characters of every length, some of them no characters at all. */
    private static final String PLAIN =
            "a,b\n中\u00B7,\u00E9\u07FF\n\n\t,\uFFFD\u0800\u0FFF\n𠮷,\uD7FF\n\u0085,b\na,\u007F\n";

    private static List<String> read(Columns columns, InputStream in) {
        List<String> seen = new ArrayList<>();
        try (CsvRows rows = columns.open(in, "t.csv", problem -> seen.add(problem.toString()))) {
            rows.forEachRemaining(row -> seen.add(row.at() + " " + row.cells()));
            seen.add(rows.faultyRows() + " of " + rows.columns());
        }
        return seen;
    }

    /** Bytes that come a few at a time, so that a line is met with all, some or none of it decoded. */
    private static final class Trickle extends ByteArrayInputStream {
        private final int most;

        Trickle(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public int read(byte[] to, int from, int length) {
            return super.read(to, from, Math.min(length, most));
        }
    }

    @Provide
    Arbitrary<List<Integer>> garbling() {
        return Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
    }
}
