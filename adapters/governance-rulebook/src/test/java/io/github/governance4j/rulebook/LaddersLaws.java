package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.problem.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Any table is answered with a reading, and never with an exception. */
class LaddersLaws {
    private static final Path FOLDER = Written.folder(Map.of());
    private static final String HEADER =
            "ladder,order,level_zh,max_attempts,days,unit,extension,extension_unit,window,window_unit,"
                    + "return_within,return_unit,consent,exits,role,moves,ceiling,ceiling_unit,ceiling_source\n";

    @Property(tries = 1000)
    void any_rows_are_whole_ladders_or_faults_with_places(@ForAll("tables") List<String> rows) {
        Path file = Written.put(FOLDER.resolve("any.csv"), HEADER + String.join("\n", rows) + "\n");
        Reading<List<Ladder>> reading = LaddersCsv.read(file);
        boolean anyError = reading.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
        assertThat(Written.isComplete(reading)).isEqualTo(!anyError);
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.at().line()).isBetween(1, rows.size() + 1));
        if (!anyError) {
            assertThat(reading.orThrow().stream()
                            .mapToInt(l -> l.rungs().size())
                            .sum())
                    .isLessThanOrEqualTo(rows.size());
        }
    }

    @Property(tries = 300)
    void the_order_of_rows_changes_no_rung(@ForAll("tables") List<String> rows) {
        List<String> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        Reading<List<Ladder>> one =
                LaddersCsv.read(Written.put(FOLDER.resolve("one.csv"), HEADER + String.join("\n", rows) + "\n"));
        Reading<List<Ladder>> other =
                LaddersCsv.read(Written.put(FOLDER.resolve("other.csv"), HEADER + String.join("\n", turned) + "\n"));
        assertThat(Written.isComplete(one)).isEqualTo(Written.isComplete(other));
        boolean isOfSeveral = Written.isComplete(one)
                && one.orThrow().stream().anyMatch(ladder -> ladder.rungs().size() > 1);
        Statistics.label("of several")
                .collect(isOfSeveral)
                .coverage(c -> c.check(true).percentage(p -> p >= 6));
        if (Written.isComplete(one)) {
            assertThat(one.orThrow()).containsExactlyInAnyOrderElementsOf(other.orThrow());
        }
    }

    @Provide
    Arbitrary<List<String>> tables() {
        // One cell in some sixty is at fault, so that whole ladders of several rungs come about as well as faulty
        // ones.
        Arbitrary<String> name = mostly(List.of("甲", "甲", "乙"), List.of("a b", ""));
        Arbitrary<String> order = mostly(List.of(PLACE), List.of("1", "2", "33", "-1", "99999999999999999999", "1.5"));
        Arbitrary<String> tries = mostly(List.of("", "", "3"), List.of("0", "x"));
        Arbitrary<String> limit = mostly(
                List.of("5,WORKING_DAY", "60,CALENDAR_DAY", "2,HOUR", "1,MONTH"),
                List.of(",", "7,DAY", "0.5,MONTH", "5,", ",HOUR", "-3,YEAR"));
        Arbitrary<String> extension =
                mostly(List.of(","), List.of("30,CALENDAR_DAY", "NO_CEILING,CALENDAR_DAY", "5,HOUR", "30,", "x,HOUR"));
        Arbitrary<String> windows = mostly(List.of(","), List.of("30,CALENDAR_DAY", "3,", ",HOUR"));
        Arbitrary<String> moves = mostly(
                List.of("", "NONE", "PARTY_ASKS>9", "TIER_RAISED>7；LIMIT_PASSED>8"),
                List.of("PARTY_ASKS>2", "PARTY_ASKS>2;;", ">", "𠮷>1"));
        Arbitrary<String> rest =
                mostly(List.of(",,"), List.of("90,CALENDAR_DAY,某法", "1,CALENDAR_DAY,某法", "90,,", ",,某法"));
        return Combinators.combine(name, order, tries, limit, extension, windows, moves, rest)
                .as((n, o, t, l, e, w, m, r) -> String.join(",", n, o, "级", t, l, e, w, ",", "", "", "", m, r))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(LaddersLaws::placed);
    }

    private static final String PLACE = "#";

    private static Arbitrary<String> mostly(List<String> sound, List<String> faulty) {
        return Arbitraries.frequencyOf(Tuple.of(60, Arbitraries.of(sound)), Tuple.of(1, Arbitraries.of(faulty)));
    }

    /** The rungs in an order of their own: 2, 4, 1, 3 and so on, so that neither the first row nor the last is the highest rung. */
    private static List<String> placed(List<String> rows) {
        List<String> placed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int order = 2 * i + 2 <= rows.size() ? 2 * i + 2 : 2 * (i - rows.size() / 2) + 1;
            placed.add(rows.get(i).replace("," + PLACE + ",", "," + order + ","));
        }
        return placed;
    }
}
