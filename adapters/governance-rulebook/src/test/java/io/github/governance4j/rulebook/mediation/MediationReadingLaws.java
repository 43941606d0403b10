package io.github.governance4j.rulebook.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.rulebook.Rulebook;
import io.github.governance4j.rulebook.RulebookFolder;
import io.github.governance4j.rulebook.csv.Garbled;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of reading the tables of mediation: never an exception, all or nothing, and a fault where it is. */
class MediationReadingLaws {
    private static final List<String> TABLES = List.of(
            "tracks.csv",
            "kinds.csv",
            "means.csv",
            "exclusions.csv",
            "mediators.csv",
            "committees.csv",
            "case-file.csv",
            "waivers.csv",
            "clauses.csv",
            "counterparts.csv",
            "stipends.csv",
            "rulebook.yaml");

    /** A track with something in every column, and what is told of a cell that holds nonsense. */
    private static final Map<String, String> EVERY_COLUMN = new TreeMap<>(Map.ofEntries(
            Map.entry("track", "x|NOT_AN_ID"),
            Map.entry("title_zh", "甲|"),
            Map.entry("family", "COURT_ANNEXED|UNKNOWN_WORD"),
            Map.entry("source", "法|"),
            Map.entry("means", "people|NOT_AN_ID"),
            Map.entry("ladder", "三三|NOT_AN_ID"),
            Map.entry("limit", "30 CALENDAR_DAY|UNKNOWN_WORD"),
            Map.entry("starts", "APPLICATION|UNKNOWN_WORD"),
            Map.entry("extension", "BOTH_PARTIES|UNKNOWN_WORD"),
            Map.entry("appraisal", "true|NOT_TRUE_OR_FALSE"),
            Map.entry("open_end", "30 CALENDAR_DAY|UNKNOWN_WORD"),
            Map.entry("accept", "5 WORKING_DAY|UNKNOWN_WORD"),
            Map.entry("accept_complex", "10 WORKING_DAY|UNKNOWN_WORD"),
            Map.entry("transfer", "3 WORKING_DAY 某法|UNKNOWN_WORD"),
            Map.entry("consent", "10 WORKING_DAY|UNKNOWN_WORD"),
            Map.entry("choose", "2 WORKING_DAY|UNKNOWN_WORD"),
            Map.entry("assign", "3 WORKING_DAY|UNKNOWN_WORD"),
            Map.entry("confirm", "3 WORKING_DAY|UNKNOWN_WORD"),
            Map.entry("recusal", "WITH_GROUNDS|UNKNOWN_WORD"),
            Map.entry("decide_recusal", "3 WORKING_DAY|UNKNOWN_WORD"),
            Map.entry("refusing_assignee", "ENDS|UNKNOWN_WORD"),
            Map.entry("refusing", "NOTHING|UNKNOWN_WORD"),
            Map.entry("most_tries", "2|NOT_A_WHOLE_NUMBER"),
            Map.entry("try_again", "7 WORKING_DAY|UNKNOWN_WORD"),
            Map.entry("exclusions", "fled|NOT_AN_ID"),
            Map.entry("own_initiative", "true|NOT_TRUE_OR_FALSE"),
            Map.entry("guardians", "false|NOT_TRUE_OR_FALSE"),
            Map.entry("joint", "false|NOT_TRUE_OR_FALSE"),
            Map.entry("openness", "CLOSED|UNKNOWN_WORD"),
            Map.entry("content_closed", "true|NOT_TRUE_OR_FALSE"),
            Map.entry("remedies", "ARBITRATION;REVIEW|UNKNOWN_WORD"),
            Map.entry("simple_issues", "1|NOT_A_WHOLE_NUMBER"),
            Map.entry("simple_parties", "2|NOT_A_WHOLE_NUMBER"),
            Map.entry("simple_yuan", "10000.50|NOT_A_NUMBER"),
            Map.entry("simple_undisputed", "true|NOT_TRUE_OR_FALSE"),
            Map.entry("simple_limit", "10 CALENDAR_DAY|UNKNOWN_WORD"),
            Map.entry("on_the_spot", "true|NOT_TRUE_OR_FALSE"),
            Map.entry("panel", "3|NOT_A_WHOLE_NUMBER"),
            Map.entry("panel_invited", "5|NOT_A_WHOLE_NUMBER")));

    private static final String NONSENSE = "what this";

    private static final Path FOLDER = new Town().folder();

    private static Reading<Rulebook> with(String table, byte[] bytes) {
        try {
            byte[] sound = Files.readAllBytes(FOLDER.resolve(table));
            try {
                Files.write(FOLDER.resolve(table), bytes);
                return RulebookFolder.read(FOLDER);
            } finally {
                Files.write(FOLDER.resolve(table), sound);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void isAllOrNothing(String table, Reading<Rulebook> reading) {
        boolean anyError = reading.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(reading.<Boolean>fold(whole -> true, faulty -> false)).isEqualTo(!anyError);
        // What is not told of as a fault is not left out either; the document itself may have lost the section's key.
        if (!anyError && !table.equals("rulebook.yaml")) {
            assertThat(reading.orThrow().mediation().all()).hasSize(1);
        }
    }

    private static MediationRules rules(Reading<Rulebook> reading) {
        return reading.orThrow().mediation().all().get(0).rules();
    }

    @Property(tries = 400)
    void a_garbled_table_is_answered_with_a_reading(
            @ForAll("tables") String table, @ForAll("garbling") List<Integer> garbling) {
        isAllOrNothing(table, with(table, Garbled.of(bytes(new Town().file(table)), garbling)));
    }

    @Property(tries = 400)
    void any_cell_whatever_is_answered_with_a_reading(
            @ForAll("tables") String table,
            @ForAll @IntRange(max = 10_000) int where,
            @ForAll @IntRange(max = 10_000) int which,
            @ForAll("hostile") String cell) {
        String[] lines = new Town().file(table).split("\n", -1);
        int line = 1 + where % Math.max(1, lines.length - 2);
        String[] cells = lines[line].split(",", -1);
        // Not the same number again: of two of one length only the cells of the diagonal would ever be met.
        cells[which % cells.length] = cell;
        lines[line] = String.join(",", cells);
        isAllOrNothing(table, with(table, bytes(String.join("\n", lines))));
    }

    @Property(tries = 200)
    void nonsense_in_any_cell_of_a_track_is_told_at_that_cell(@ForAll("columns") String column) {
        List<String> columns = List.copyOf(EVERY_COLUMN.keySet());
        int at = columns.indexOf(column);
        List<String> cells = new ArrayList<>(EVERY_COLUMN.values().stream()
                .map(both -> both.substring(0, both.indexOf('|')))
                .toList());
        String table = String.join(",", columns) + "\n" + "%s\n";
        Town town = new Town().with("kinds.csv", "kind,title_zh,tracks\nneighbours,邻里,x\n");
        assertThat(Town.told(town.with("tracks.csv", table.formatted(String.join(",", cells)))
                        .read()))
                .isEmpty();
        String expected = EVERY_COLUMN.getOrDefault(column, "").replaceFirst(".*\\|", "");
        cells.set(at, expected.equals("UNKNOWN_WORD") && cells.get(at).matches("[0-9]+ .*") ? "3 DAYS" : NONSENSE);
        int position = 1
                + IntStream.range(0, at)
                        .map(i -> cells.get(i).codePointCount(0, cells.get(i).length()) + 1)
                        .sum();
        List<String> told = Town.told(town.with("tracks.csv", table.formatted(String.join(",", cells)))
                .read());
        assertThat(told)
                .isEqualTo(expected.isEmpty() ? List.of() : List.of("tracks.csv:2:" + position + " " + expected));
    }

    @Property(tries = 100)
    void columns_may_stand_in_any_order(@ForAll long seed) {
        String sound = new Town().file("tracks.csv");
        List<List<String>> rows = new ArrayList<>(
                sound.lines().map(line -> List.of(line.split(",", -1))).toList());
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rows.get(0).size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        String shuffled = rows.stream()
                .map(row -> order.stream().map(row::get).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        assertThat(rules(with("tracks.csv", bytes(shuffled)))).isEqualTo(rules(new Town().read()));
    }

    @Property(tries = 50)
    void a_byte_order_mark_and_other_ends_of_lines_change_nothing(
            @ForAll("tables") String table, @ForAll("ends") String end, @ForAll boolean marked) {
        String text = new Town().file(table).replace("\n", end);
        assertThat(rules(with(table, bytes((marked ? "\uFEFF" : "") + text)))).isEqualTo(rules(new Town().read()));
    }

    @Property(tries = 50)
    void a_header_that_is_wrong_is_told_and_nothing_is_loaded(
            @ForAll("csvTables") String table, @ForAll("headers") String more) {
        String sound = new Town().file(table);
        String first = sound.substring(0, sound.indexOf(','));
        Reading<Rulebook> doubled = with(table, bytes(sound.replaceFirst("\n", "," + first + "\n")));
        Reading<Rulebook> unknown = with(table, bytes(sound.replaceFirst("\n", "," + more + "\n")));
        Reading<Rulebook> missing = with(table, bytes(sound.replaceFirst(first, more)));
        assertThat(codes(doubled)).contains("DUPLICATE_COLUMN");
        assertThat(codes(unknown)).contains("UNKNOWN_COLUMN");
        assertThat(codes(missing)).contains("MISSING_COLUMN");
        List.of(doubled, unknown, missing)
                .forEach(reading -> assertThat(reading.<Boolean>fold(whole -> true, faulty -> false))
                        .isFalse());
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.problems().stream().map(Problem::code).toList();
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of(TABLES);
    }

    @Provide
    Arbitrary<String> csvTables() {
        return Arbitraries.of(TABLES).filter(table -> table.endsWith(".csv"));
    }

    @Provide
    Arbitrary<String> columns() {
        return Arbitraries.of(EVERY_COLUMN.keySet());
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<String> headers() {
        return Arbitraries.of("party_yuan", "settled_yuan", "penalty", "Track", "track ", "名称");
    }

    @Provide
    Arbitrary<List<Integer>> garbling() {
        return Arbitraries.integers().between(0, 100_000).list().ofMinSize(2).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        3,
                        Arbitraries.of(
                                "",
                                " ",
                                "0",
                                "-1",
                                "99999999999999999999999999999999999999999999",
                                "9223372036854775807",
                                "1 MONTH",
                                "999999999999 YEAR",
                                "1  MONTH",
                                "1 MONTH ",
                                "-3 WORKING_DAY",
                                "١ MONTH",
                                ";",
                                "a;a",
                                "；；",
                                "\"",
                                "\"a\nb\"",
                                "\u0000",
                                "\u202E",
                                "\uFEFF",
                                "9999-12-31",
                                "2024-02-30",
                                "true",
                                "ENDS",
                                "SETTLED",
                                "REMOVED",
                                "COMMITTEE_MEMBER",
                                "放弃起诉",
                                "一".repeat(501))),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(30)));
    }
}
