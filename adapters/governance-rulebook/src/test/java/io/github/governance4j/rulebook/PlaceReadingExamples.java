package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places, matters and whistles in a folder, with the exact place of every fault. */
class PlaceReadingExamples {
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("rulebook.yaml", """
                format: 1
                name: 示例
                zone: Asia/Shanghai
                place:
                  levels:
                    - {id: county, title: 县}
                    - {id: village, title: 村}
                    - {id: grid, title: 网格, kinds: [{id: base, title: 基础}, {id: special, title: 专属, special: true}]}
                  areas: areas.csv
                  bodies: bodies.csv
                  posts: posts.csv
                  tenures: tenures.csv
                editions:
                  - id: "2026-1"
                    from: 2026-01-01
                    adopted: {authority: county, document: 示例1号, issued: 2025-12-01}
                    ladders: ladders.csv
                    matters:
                      categories: categories.csv
                      triage: triage.csv
                      routing: routing.csv
                      intake: centre
                      not-dispatched: {EMERGENCY: centre}
                      acceptance: {amount: 1, unit: WORKING_DAY}
                    whistle: whistle.csv
                """);
        files.put("areas.csv", """
                area,kind,parent,from,through,became,load
                C,county,,2024-01-01,,,
                V1,village,C,2024-01-01,,,
                V2,village,C,2024-01-01,2025-06-30,V1,
                G1,base,V1,2024-01-01,,,40
                G2,base,V2,2024-01-01,,,30
                S1,special,C,2024-01-01,,,5
                """);
        files.put("bodies.csv", """
                body,area,from,competence,superior
                centre,C,2024-01-01,disputes;water,
                committee,V1,2024-01-01,,centre
                """);
        files.put("posts.csv", """
                post,body,role,from,area,duties
                duty,centre,officer,2024-01-01,,
                leader,committee,officer,2024-01-01,G1,visit;screen
                """);
        files.put("tenures.csv", """
                post,holder,from,through,skills
                duty,W1,2024-01-01,,law
                leader,W2,2024-01-01,2025-12-31,
                leader,W3,2026-01-01,,
                """);
        files.put("ladders.csv", """
                ladder,order,level_zh,max_attempts,days,unit
                L,1,村,,2,WORKING_DAY
                L,2,县,,2,WORKING_DAY
                """);
        files.put("categories.csv", """
                category,title_zh,parent
                disputes,纠纷,
                neighbours,邻里,disputes
                water,水事,
                """);
        files.put("triage.csv", """
                size,category,people_min,money_min,several_areas
                BIG,,10,,
                BIG,water,,1000.50,
                SMALL,disputes,,,
                SMALL,,,,
                """);
        files.put("routing.csv", """
                ladder,role,category,area,size,precedence,department,level
                L,officer,disputes,,,,,
                L,officer,water,G1,BIG,2,centre,village
                L,officer,water,,,,,
                L,officer,,,,,centre,
                """);
        files.put("whistle.csv", """
                category,bodies,limit,unit,climbs_to
                water,centre;committee,2,HOUR,centre
                """);
        return files;
    }

    private static String yaml() {
        return files().getOrDefault("rulebook.yaml", "");
    }

    private static Reading<Rulebook> read(Map<String, String> files) {
        return RulebookFolder.read(Written.folder(files));
    }

    private static List<String> with(String file, String... lines) {
        Map<String, String> files = files();
        files.merge(file, String.join("\n", lines) + "\n", String::concat);
        return Written.problems(read(files));
    }

    private static List<String> instead(String file, String old, String text) {
        Map<String, String> files = files();
        files.computeIfPresent(file, (name, content) -> {
            assertThat(content).contains(old);
            return content.replace(old, text);
        });
        return Written.problems(read(files));
    }

    @Test
    void what_is_in_order_is_read_and_answers() {
        Reading<Rulebook> reading = read(files());
        assertThat(Written.problems(reading)).isEmpty();
        Rulebook rulebook = reading.orThrow();
        LocalDate merged = LocalDate.of(2025, 7, 1);
        assertThat(rulebook.place().territory().path(new AreaId("G2"), merged))
                .extracting(AreaId::value)
                .containsExactly("G2", "V1", "C");
        assertThat(rulebook.place()
                        .roster()
                        .holder(new PostId("leader"), LocalDate.of(2025, 12, 31))
                        .orElseThrow()
                        .holder()
                        .value())
                .isEqualTo("W2");
        var matters =
                rulebook.matters().on(LocalDate.of(2026, 1, 1)).orElseThrow().rules();
        assertThat(matters.triage().rows().get(1).moneyAtLeast()).as("in fen").hasValue(100050);
        assertThat(matters.routing().rows()).hasSize(3);
        assertThat(matters.acceptance()).isPresent();
        assertThat(matters.elsewhere()).hasSize(1);
        var whistles = rulebook.whistles().all().get(0).rules();
        assertThat(whistles.calls().values().iterator().next().bodies()).hasSize(2);
    }

    @Test
    void every_fault_of_an_area_is_told_at_its_cell() {
        assertThat(with(
                        "areas.csv",
                        "A1,hamlet,C,2024-01-01,,,",
                        "A2,village,nowhere,2024-01-01,,,",
                        "A3,base,C,2024-01-01,,,",
                        "A4,village,G1,2024-01-01,,,",
                        "A5,village,,2024-01-01,,,",
                        "A6,county,V1,2024-01-01,,,",
                        "A7,village,A7,2024-01-01,,,",
                        "A8,village,C,2024-01-01,,V1,",
                        "A9,village,C,2024-01-01,2025-01-01,gone,",
                        "B1,village,C,2024-01-01,2025-01-01,G1,",
                        "B2,village,C,2024-01-01,2025-06-30,V2,",
                        "V1,village,C,2025-01-01,,,",
                        "B4,village,C,2024-01-01,2025-01-01,,",
                        "B5,base,B4,2024-01-01,,,",
                        "V2,village,C,2025-09-01,,,"))
                .contains(
                        "areas.csv:8:4 error UNKNOWN_AREA_KIND A1",
                        "areas.csv:9:12 error UNKNOWN_PARENT A2",
                        "areas.csv:10:9 error LEVEL_SKIPPED A3",
                        "areas.csv:11:12 error LEVEL_UPSIDE_DOWN A4",
                        "areas.csv:12:12 error PARENT_MISSING A5",
                        "areas.csv:13:11 error PARENT_ABOVE_TOP A6",
                        "areas.csv:14:12 error AREA_LIES_IN_ITSELF A7",
                        "areas.csv:15:26 error SUCCESSOR_WITHOUT_END A8",
                        "areas.csv:16:36 error UNKNOWN_SUCCESSOR A9",
                        "areas.csv:17:36 error SUCCESSOR_ON_ANOTHER_LEVEL B1",
                        "areas.csv:18:36 error SUCCESSOR_NOT_THERE B2",
                        "areas.csv:19:14 error SPANS_OVERLAP V1",
                        "areas.csv:21:9 error PARENT_NOT_THERE B5",
                        "areas.csv:4:36 error SUCCEEDED_AND_BACK V2");
    }

    @Test
    void a_row_that_cannot_be_read_is_told_of_alone_and_not_missed_by_others() {
        assertThat(instead("areas.csv", "V1,village,C,2024-01-01", "V1,village,C,2024-13-01"))
                .containsExactly("areas.csv:3:14 error NOT_A_DAY");
        assertThat(instead("areas.csv", "2025-06-30,V1", "2023-06-30,V1"))
                .containsExactly("areas.csv:4:25 error ENDS_BEFORE_IT_BEGINS");
        assertThat(instead("areas.csv", ",,,40", ",,,-1")).containsExactly("areas.csv:5:25 error NUMBER_OUT_OF_BOUNDS");
    }

    @Test
    void every_fault_of_a_roster_is_told_at_its_cell() {
        assertThat(with("bodies.csv", "B1,C,2024-01-01,,nobody", "B2,C,2024-01-01,,B2", "B3,C,2020-01-01,,centre"))
                .containsExactly(
                        "bodies.csv:4:18 error UNKNOWN_SUPERIOR B1",
                        "bodies.csv:5:18 error BODY_ABOVE_ITSELF B2",
                        "bodies.csv:6:18 error SUPERIOR_NOT_THERE B3");
        assertThat(with("bodies.csv", "B1,nowhere,2024-01-01,,", "B2,C,2023-01-01,,"))
                .containsExactly("bodies.csv:4:4 error UNKNOWN_AREA B1", "bodies.csv:5:4 error AREA_NOT_THERE B2");
        assertThat(with("posts.csv", "P1,nobody,officer,2024-01-01,,", "P2,centre,officer,2020-01-01,,"))
                .containsExactly("posts.csv:4:4 error UNKNOWN_BODY P1", "posts.csv:5:4 error BODY_NOT_THERE P2");
        assertThat(with("posts.csv", "P1,centre,officer,2024-01-01,,visit；visit"))
                .containsExactly("posts.csv:4:31 error STATED_TWICE");
        assertThat(with(
                        "tenures.csv",
                        "gone,W9,2024-01-01,,",
                        "duty,W9,2020-01-01,2020-12-31,",
                        "leader,W9,2026-05-01,,"))
                .containsExactly(
                        "tenures.csv:5:1 error UNKNOWN_POST gone",
                        "tenures.csv:6:1 error POST_NOT_THERE duty",
                        "tenures.csv:7:11 error HOLDERS_OVERLAP leader");
    }

    @Test
    void every_fault_of_the_levels_is_told_at_its_node() {
        assertThat(instead("rulebook.yaml", "{id: village, title: 村}", "{id: county, title: 村}"))
                .contains("rulebook.yaml:7:12 error DUPLICATE_LEVEL", "rulebook.yaml:7:7 error DUPLICATE_AREA_KIND");
        assertThat(instead("rulebook.yaml", "special: true", "special: \"true\""))
                .containsExactly("rulebook.yaml:8:94 error NOT_TRUE_OR_FALSE");
        assertThat(instead(
                        "rulebook.yaml",
                        "{id: base, title: 基础}, {id: special",
                        "{id: special, title: 基础}, {id: special"))
                .hasSize(1)
                .allMatch(problem -> problem.contains("DUPLICATE_AREA_KIND"));
        assertThat(instead("rulebook.yaml", "areas: areas.csv", "areas: none.csv"))
                .containsExactly("rulebook.yaml:9:10 error FILE_NOT_FOUND");
        assertThat(instead(
                        "rulebook.yaml",
                        "kinds: [{id: base, title: 基础}, {id: special, title: 专属, special: true}]",
                        "kinds: []"))
                .hasSize(1)
                .allMatch(problem -> problem.contains("NO_KINDS"));
    }

    @Test
    void every_fault_of_the_tables_of_matters_is_told_at_its_cell() {
        assertThat(with("categories.csv", "a,甲,nowhere", "b,乙,b", "water,水,"))
                .contains(
                        "categories.csv:5:5 error UNKNOWN_CATEGORY a",
                        "categories.csv:6:5 error CATEGORY_UNDER_ITSELF b",
                        "categories.csv:7:1 error DUPLICATE_CATEGORY water");
        assertThat(with("triage.csv", "HUGE,,,,", "BIG,gone,,,", "BIG,,0,,", "BIG,,,0,", "BIG,,,1.005,", "SMALL,,,,"))
                .containsExactly(
                        "triage.csv:6:1 error UNKNOWN_WORD",
                        "triage.csv:7:5 error UNKNOWN_CATEGORY",
                        "triage.csv:8:6 error NUMBER_OUT_OF_BOUNDS",
                        "triage.csv:9:7 error NUMBER_OUT_OF_BOUNDS",
                        "triage.csv:10:7 error NUMBER_NOT_EXACT",
                        "triage.csv:11:1 error SECOND_FALLBACK");
        assertThat(with(
                        "routing.csv",
                        "gone,officer,water,,,,,",
                        "L,officer,gone,,,,,",
                        "L,officer,water,gone,,,,",
                        "L,officer,water,,,,nobody,",
                        "L,officer,water,,,,,cloud",
                        "L,officer,,,,,,"))
                .containsExactly(
                        "routing.csv:6:1 error UNKNOWN_LADDER",
                        "routing.csv:7:11 error UNKNOWN_CATEGORY",
                        "routing.csv:8:17 error UNKNOWN_AREA",
                        "routing.csv:9:20 error UNKNOWN_BODY",
                        "routing.csv:10:21 error UNKNOWN_LEVEL",
                        "routing.csv:11:1 error SECOND_FALLBACK");
        assertThat(with(
                        "whistle.csv",
                        "gone,centre,1,HOUR,",
                        "disputes,nobody,1,HOUR,",
                        "water,centre,1,HOUR,",
                        "neighbours,,1,HOUR,"))
                .containsExactly(
                        "whistle.csv:3:1 error UNKNOWN_CATEGORY",
                        "whistle.csv:4:10 error UNKNOWN_BODY",
                        "whistle.csv:5:1 error DUPLICATE_CATEGORY",
                        "whistle.csv:6:12 error MISSING_VALUE");
        assertThat(instead("rulebook.yaml", "intake: centre", "intake: nobody"))
                .containsExactly("rulebook.yaml:22:15 error UNKNOWN_BODY");
        assertThat(instead("rulebook.yaml", "{EMERGENCY: centre}", "{FIRE: centre}"))
                .containsExactly("rulebook.yaml:23:24 error UNKNOWN_KEY");
        assertThat(instead("rulebook.yaml", "amount: 1, unit", "amount: -1, unit"))
                .containsExactly("rulebook.yaml:24:28 error NUMBER_OUT_OF_BOUNDS");
    }

    @Test
    void a_table_without_a_fallback_is_no_table() {
        assertThat(instead("triage.csv", "SMALL,,,,\n", "")).containsExactly("triage.csv:1:1 error FALLBACK_MISSING");
        assertThat(instead("routing.csv", "L,officer,,,,,centre,\n", ""))
                .containsExactly("routing.csv:1:1 error FALLBACK_MISSING");
    }

    @Test
    void gaps_overlaps_and_matters_nobody_would_own_are_warned_of() {
        assertThat(with("triage.csv", "SMALL,neighbours,20,,"))
                .containsExactly("triage.csv:6:1 warning ROW_NEVER_SPEAKS");
        assertThat(with("routing.csv", "L,officer,water,G1,BIG,1,centre,village"))
                .containsExactly("routing.csv:3:1 warning ROW_NEVER_SPEAKS");
        assertThat(instead("routing.csv", "L,officer,water,,,,,\n", ""))
                .containsExactly("routing.csv:1:1 warning ROUTING_GAPS");
        assertThat(instead("bodies.csv", "disputes;water", "disputes"))
                .containsExactly("routing.csv:1:1 warning NOBODY_COMPETENT");
        // Of quarrels between neighbours somebody would be the owner, of a quarrel that is no more than that nobody.
        assertThat(instead("bodies.csv", "disputes;water", "neighbours;water"))
                .containsExactly("routing.csv:1:1 warning NOBODY_COMPETENT");
        assertThat(instead("tenures.csv", "duty,W1,2024-01-01,,law", "duty,W1,2024-01-01,2025-01-01,law"))
                .containsExactly("routing.csv:1:1 warning NOBODY_ANSWERS");
        assertThat(instead("triage.csv", "BIG,,10,,\nBIG,water,,1000.50,\n", ""))
                .containsExactly("triage.csv:1:1 warning TRIAGE_GAPS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qinghe", "baiquan", "liuhe"})
    void the_made_up_towns_and_counties_leave_nothing_to_warn_of(String name) {
        assertThat(Written.problems(RulebookFolder.read(Path.of("../../examples/rulebooks", name))))
                .isEmpty();
    }

    @Test
    void matters_need_ladders_and_a_place() {
        assertThat(instead("rulebook.yaml", "    ladders: ladders.csv\n", ""))
                .containsExactly("rulebook.yaml:18:7 error MATTERS_WITHOUT_LADDERS");
        String yaml = yaml();
        String placeless = yaml.substring(0, yaml.indexOf("place:")) + yaml.substring(yaml.indexOf("editions:"));
        assertThat(instead("rulebook.yaml", yaml, placeless))
                .containsExactly("rulebook.yaml:10:7 error MATTERS_WITHOUT_PLACE");
    }

    @Test
    void what_is_wrong_with_a_table_two_editions_name_is_told_once() {
        String second = yaml().substring(yaml().indexOf("  - id:"))
                .replace("2026-1\"", "2026-2\"")
                .replace("from: 2026-01-01", "from: 2026-07-01");
        Map<String, String> files = files();
        files.merge("rulebook.yaml", second, String::concat);
        files.merge("triage.csv", "SMALL,gone,,,\n", String::concat);
        assertThat(Written.problems(read(files))).containsExactly("triage.csv:6:7 error UNKNOWN_CATEGORY");
    }

    /** Whatever stands in a table: a rulebook or faults, at lines the table has, and never an exception. */
    @Property(tries = 400)
    void no_garbled_table_breaks_the_reader(
            @ForAll @IntRange(max = 8) int which,
            @ForAll @IntRange(max = 10_000) int at,
            @ForAll @IntRange(max = 12) int cut,
            @ForAll("shards") String shard) {
        Map<String, String> files = files();
        String name = List.copyOf(files.keySet()).get(1 + which);
        String text = files.getOrDefault(name, "");
        int from = at % (text.length() + 1);
        String garbled = text.substring(0, from) + shard + text.substring(Math.min(from + cut, text.length()));
        files.put(name, garbled);
        Reading<Rulebook> reading = read(files);
        assertThat(reading.problems())
                .allMatch(problem -> problem.at().line()
                        <= Math.max(
                                1,
                                files.getOrDefault(fileName(problem), "")
                                        .lines()
                                        .count()));
    }

    private static String fileName(Problem problem) {
        return String.valueOf(Path.of(problem.at().file()).getFileName());
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> shards() {
        return net.jqwik.api.Arbitraries.of(
                "",
                ",",
                "\n",
                "\"",
                "C",
                "V1",
                "G1",
                "nowhere",
                "2020-01-01",
                "2099-12-31",
                "base",
                ";",
                "；",
                "\u0000",
                "county",
                "-1",
                "L",
                "centre",
                "officer",
                "V2,village,C,2024-01-01,2024-02-01,V2,\n");
    }
}
