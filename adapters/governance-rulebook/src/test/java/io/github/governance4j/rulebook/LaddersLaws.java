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
        if (Written.isComplete(one)) {
            assertThat(one.orThrow()).containsExactlyInAnyOrderElementsOf(other.orThrow());
        }
    }

    @Provide
    Arbitrary<List<String>> tables() {
        // Mostly sound, so that whole ladders come about too.
        Arbitrary<String> name = Arbitraries.of("甲", "甲", "甲", "乙", "乙", "a b", "");
        Arbitrary<String> order =
                Arbitraries.of("1", "2", "3", "4", "5", "6", "7", "33", "-1", "99999999999999999999", "1.5");
        Arbitrary<String> tries = Arbitraries.of("", "", "", "3", "3", "0", "x");
        Arbitrary<String> limit = Arbitraries.of(
                ",",
                ",",
                "5,WORKING_DAY",
                "60,CALENDAR_DAY",
                "2,HOUR",
                "1,MONTH",
                "7,DAY",
                "0.5,MONTH",
                "5,",
                ",HOUR",
                "-3,YEAR");
        Arbitrary<String> extension =
                Arbitraries.of(",", ",", ",", "30,CALENDAR_DAY", "NO_CEILING,CALENDAR_DAY", "5,HOUR", "30,", "x,HOUR");
        Arbitrary<String> windows = Arbitraries.of(",", ",", "30,CALENDAR_DAY", "3,", ",HOUR");
        Arbitrary<String> moves = Arbitraries.of(
                "",
                "",
                "NONE",
                "PARTY_ASKS>9",
                "PARTY_ASKS>2",
                "PARTY_ASKS>2;;",
                "TIER_RAISED>7；LIMIT_PASSED>8",
                ">",
                "𠮷>1");
        Arbitrary<String> rest = Arbitraries.of(",,", ",,", "90,CALENDAR_DAY,某法", "1,CALENDAR_DAY,某法", "90,,", ",,某法");
        return Combinators.combine(name, order, tries, limit, extension, windows, moves, rest)
                .as((n, o, t, l, e, w, m, r) -> String.join(",", n, o, "级", t, l, e, w, ",", "", "", "", m, r))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
