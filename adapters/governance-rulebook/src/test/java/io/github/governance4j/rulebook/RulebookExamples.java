package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Validity;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole folders, with the exact place of every fault in rulebook.yaml. */
class RulebookExamples {
    private static final Path SHIPPED = Path.of("../../examples/rulebooks/qingshi");

    static final String YAML = """
            format: 1
            name: 示例村积分制
            zone: Asia/Shanghai
            editions:
              - id: "2026-1"
                from: 2026-01-01
                adopted:
                  meeting: REPRESENTATIVES
                  body: village-7
                  held: 2025-12-20
                  entitled: 45
                  present: 38
                  in-favour: 31
                  filed: 2025-12-25
                points:
                  catalogue: catalogue.csv
                  kinds: kinds.csv
                  validity-months: 24
            """;

    static Map<String, String> files(String yaml) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("rulebook.yaml", yaml);
        files.put("catalogue.csv", Written.HEADER + "A1,环境,+,清扫,2,2,10/月,次,签到\n");
        files.put("kinds.csv", "item,kind,effect,bearer,by\nA1,ENVIRONMENT,GOODS,HOUSEHOLD,clerk-1\n");
        return files;
    }

    private static Reading<Rulebook> read(String yaml) {
        return RulebookFolder.read(Written.folder(files(yaml)));
    }

    @Test
    void a_sound_folder_is_read_whole() {
        Reading<Rulebook> reading = read(YAML);
        assertThat(Written.problems(reading)).isEmpty();
        Rulebook rulebook = reading.orThrow();
        assertThat(rulebook.name()).isEqualTo("示例村积分制");
        assertThat(rulebook.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(rulebook.points().on(LocalDate.of(2025, 12, 31))).isEmpty();
        Catalogue catalogue =
                rulebook.points().on(LocalDate.of(2026, 1, 1)).orElseThrow().rules();
        assertThat(catalogue.items()).singleElement().matches(Item::isInForce);
        assertThat(catalogue.items().get(0).validity()).isEqualTo(new Validity(24));
    }

    @Test
    void an_authority_may_issue_and_a_draft_is_not_in_force() {
        String two = YAML.replaceAll(
                        "(?s)adopted:.*?points:",
                        "adopted: {authority: town-1, document: 镇发1号, issued: 2025-12-01}\n    points:")
                + "  - {id: next, from: 2027-01-01, adopted: draft, points: {catalogue: catalogue.csv, kinds: kinds.csv}}\n";
        Reading<Rulebook> reading = read(two);
        assertThat(Written.problems(reading)).containsExactly("rulebook.yaml:12:43 warning EDITION_NOT_ADOPTED");
        assertThat(reading.orThrow()
                        .points()
                        .on(LocalDate.of(2027, 6, 1))
                        .orElseThrow()
                        .id()
                        .value())
                .isEqualTo("2026-1");
        assertThat(reading.orThrow().points().all()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`format: 1`,         `format: 2`,          `1:9 error UNKNOWN_FORMAT`",
                "`name: 示例村积分制`, `name: [x]`,          `2:7 error NOT_A_VALUE`",
                "`name: 示例村积分制`, `name:`,              `2:6 error MISSING_VALUE`",
                "`name: 示例村积分制`, `name: null`,         `2:7 error MISSING_VALUE`",
                "`name: 示例村积分制`, `name: ~`,            `2:7 error MISSING_VALUE`",
                "`name: 示例村积分制`, `# no name`,          `1:1 error MISSING_KEY`",
                "`name: 示例村积分制`, `name: a\nname: b`,   `3:1 error DUPLICATE_KEY`",
                "`name: 示例村积分制`, `name: a\ntitle: b`,  `3:1 error UNKNOWN_KEY`",
                "`Asia/Shanghai`,     `Asia/Qingshi`,       `3:7 error UNKNOWN_ZONE`",
                "`id: \"2026-1\"`,    `id: \"2026 1\"`,     `5:9 error NOT_AN_ID`",
                "`2026-01-01`,        `2026-02-30`,         `6:11 error NOT_A_DAY`",
                "`REPRESENTATIVES`,   `EVERYBODY`,          `8:16 error UNKNOWN_WORD`",
                "`entitled: 45`,      `entitled: \"45\"`,   `11:17 error NOT_A_WHOLE_NUMBER`",
                "`entitled: 45`,      `entitled: 0`,        `11:17 error NUMBER_OUT_OF_BOUNDS`",
                "`entitled: 45`,      `entitled: 37`,       `12:16 error MEETING_NUMBERS`",
                "`in-favour: 31`,     `in-favour: 39`,      `13:18 error MEETING_NUMBERS`",
                "`present: 38`,       `present: 29\n      x: 1`, `13:7 error UNKNOWN_KEY / 14:18 error MEETING_NUMBERS`",
                "`filed: 2025-12-25`, `# not filed`,        `8:7 warning EDITION_NOT_ADOPTED`",
                "`filed: 2025-12-25`, `filed: 2025-12-19`,  `8:7 warning EDITION_NOT_ADOPTED`",
                "`in-favour: 31`,     `in-favour: 19`,      `8:7 warning EDITION_NOT_ADOPTED`",
                "`held: 2025-12-20`,  `held: 2026-01-02`,   `8:7 warning EDITION_NOT_ADOPTED`",
                "`from: 2026-01-01`,  `from: 2025-12-19`,   `6:11 warning EDITION_REACHES_BACK`",
                "`from: 2026-01-01`,  `from: 2025-12-24`,   `6:11 warning EDITION_REACHES_BACK`",
                "`validity-months: 24`, `validity-months: 1201`, `18:24 error NUMBER_OUT_OF_BOUNDS`",
                "`validity-months: 24`, `validity-months: 1.5`, `18:24 error NOT_A_WHOLE_NUMBER`",
                "`: catalogue.csv`,   `: catalogue2.csv`,   `16:18 error FILE_NOT_FOUND`",
                "`: catalogue.csv`,   `: .`,                `16:18 error PATH_OUTSIDE_FOLDER`",
                "`: catalogue.csv`,   `: /etc/hosts`,       `16:18 error PATH_OUTSIDE_FOLDER`",
                "`: catalogue.csv`,   `: ../catalogue.csv`, `16:18 error PATH_OUTSIDE_FOLDER`",
                "`: catalogue.csv`,   `: a/../catalogue.csv`, `16:18 error PATH_OUTSIDE_FOLDER`",
                "`: catalogue.csv`,   `: 'c:\\x.csv'`,      `16:18 error PATH_OUTSIDE_FOLDER`",
                "`: catalogue.csv`,   `: \"a\\0.csv\"`,     `16:18 error CONTROL_CHARACTER`",
                "`: catalogue.csv`,   `: ''`,               `16:18 error MISSING_VALUE`",
            })
    void a_fault_is_told_at_its_place(String sound, String faulty, String expected) {
        assertThat(YAML).contains(sound);
        Reading<Rulebook> reading = read(YAML.replace(sound, faulty));
        assertThat(Written.problems(reading).stream()
                        .map(p -> p.replace("rulebook.yaml:", ""))
                        .toList())
                .isEqualTo(List.of(expected.split(" / ", -1)));
        assertThat(Written.isComplete(reading)).isEqualTo(!expected.contains("error"));
    }

    @Test
    void an_edition_that_reaches_back_says_since_when_it_has_force() {
        Reading<Rulebook> reading = read(YAML.replace("from: 2026-01-01", "from: 2025-12-22"));
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message(Language.ZH)).contains("2025-12-22", "自 2025-12-25 起才有效力");
            assertThat(problem.message(Language.EN)).contains("2025-12-22", "has force from 2025-12-25");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "in-favour: 31, in-favour: 19, 未超过半数, 未报乡镇",
        "filed: 2025-12-25, # not filed, 尚未报乡镇备案, 半数",
        "present: 38, present: 31 # too few for 47, 31, 备案",
    })
    void an_edition_that_was_not_adopted_says_why(String sound, String faulty, String said, String unsaid) {
        String yaml = YAML.replace(sound, faulty);
        Reading<Rulebook> reading = read(faulty.contains("47") ? yaml.replace("entitled: 45", "entitled: 47") : yaml);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("EDITION_NOT_ADOPTED");
            assertThat(problem.message(Language.ZH)).contains(said).doesNotContain(unsaid);
            assertThat(problem.message(Language.EN)).doesNotContain("{").doesNotContain("draft");
        });
    }

    @Test
    void a_classification_of_two_catalogues_is_found_fault_with_once() {
        Map<String, String> files = files(
                YAML
                        + "  - {id: next, from: 2027-01-01, adopted: draft, points: {catalogue: other.csv, kinds: kinds.csv}}\n");
        files.put("other.csv", Written.HEADER + "A1,环境,+,清扫,2,2,,次,\nB1,环境,+,植树,2,2,,次,\n");
        files.put(
                "kinds.csv",
                "item,kind,effect,bearer,by\nA1,ENVIRONMENT,GOODS,HOUSEHOLD,c\nB1,CHARITY,GOODS,PERSON,c\nX\n");
        Reading<Rulebook> reading = RulebookFolder.read(Written.folder(files));
        assertThat(Written.problems(reading))
                .filteredOn(p -> p.startsWith("kinds.csv"))
                .containsExactly(
                        "kinds.csv:3:1 error UNKNOWN_ITEM B1",
                        "kinds.csv:3:4 error UNKNOWN_WORD B1",
                        "kinds.csv:4:2 error ROW_RAGGED X");
        assertThat(reading.problems())
                .filteredOn(p -> p.code().equals("UNKNOWN_ITEM"))
                .allMatch(p -> p.message(Language.EN).contains("catalogue.csv"));
    }

    @Test
    void editions_have_their_own_names_and_days() {
        String again = YAML.substring(YAML.indexOf("  - id"));
        assertThat(Written.problems(read(YAML + again)))
                .containsExactly(
                        "rulebook.yaml:19:9 error DUPLICATE_EDITION",
                        "rulebook.yaml:20:11 error TWO_EDITIONS_ON_ONE_DAY");
        assertThat(Written.problems(read("format: 1\nname: a\nzone: UTC\neditions: []\n")))
                .containsExactly("rulebook.yaml:4:11 error NO_EDITIONS");
        assertThat(Written.problems(read("format: 1\nname: a\nzone: UTC\neditions: none\n")))
                .containsExactly("rulebook.yaml:4:11 error NOT_A_LIST");
        assertThat(Written.problems(read("format: 1\nname: a\nzone: UTC\neditions: [7]\n")))
                .containsExactly("rulebook.yaml:4:12 error NOT_A_MAPPING");
        StringBuilder many = new StringBuilder("format: 1\nname: a\nzone: UTC\neditions:\n");
        for (int i = 0; i < 101; i++) {
            many.append(" - {id: e" + i + ", from: 2026-01-01, adopted: draft, points: {catalogue: catalogue.csv}}\n");
        }
        assertThat(Written.problems(read(many.toString())))
                .contains("rulebook.yaml:105:4 error TOO_MANY_EDITIONS")
                .filteredOn(p -> p.contains("UNCLASSIFIED"))
                .hasSize(1);
    }

    @Test
    void editions_that_speak_of_different_things_may_begin_on_one_day() {
        Map<String, String> files = files(YAML + """
                  - id: county-1
                    from: 2026-01-01
                    adopted: {authority: county-1, document: 县发1号, issued: 2025-12-01}
                    ladders: ladders.csv
                """.indent(0));
        files.put("ladders.csv", "ladder,order,level_zh,max_attempts,days,unit,exits\n甲,1,村,,3,WORKING_DAY,COURT\n");
        Reading<Rulebook> reading = RulebookFolder.read(Written.folder(files));
        assertThat(Written.problems(reading)).noneMatch(told -> told.contains(" error "));
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertThat(reading.orThrow().points().on(first).orElseThrow().id().value())
                .isEqualTo("2026-1");
        assertThat(reading.orThrow().ladders().on(first).orElseThrow().id().value())
                .isEqualTo("county-1");
    }

    @Test
    void a_path_of_three_thousand_steps_leads_nowhere() {
        String path = "a/".repeat(3_000) + "b";
        assertThat(Written.problems(read(YAML.replace(": catalogue.csv", ": " + path))))
                .containsExactly("rulebook.yaml:16:18 error FILE_NOT_FOUND");
    }

    @Test
    void null_in_quotes_is_text() {
        assertThat(read(YAML.replace("示例村积分制", "'null'")).orThrow().name()).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource({"+, RULE_BREACH", "+, OFFENCE", "-, ENVIRONMENT"})
    void a_kind_that_keeps_an_item_out_of_force_is_told(String direction, String kind) {
        Map<String, String> files = files(YAML.replace(
                "      validity-months", "      deductions: [{validity-months: 6}]\n      validity-months"));
        files.put("catalogue.csv", Written.HEADER + "A1,环境," + direction + ",清扫,2,2,10/月,次,签到\n");
        files.put("kinds.csv", "item,kind,effect,bearer,by\nA1," + kind + ",GOODS,PERSON,clerk-1\n");
        Reading<Rulebook> reading = RulebookFolder.read(Written.folder(files));
        assertThat(Written.problems(reading)).contains("kinds.csv:2:4 warning KIND_OF_ANOTHER_DIRECTION A1");
        assertThat(reading.orThrow().points().all().get(0).rules().items()).noneMatch(Item::isInForce);
    }

    @ParameterizedTest
    @ValueSource(strings = {"direction", "code", "title_zh"})
    void of_a_catalogue_that_cannot_be_read_no_kind_is_said_to_be_of_another_direction(String column) {
        Map<String, String> files = files(YAML);
        files.put("catalogue.csv", Written.HEADER.replace(column, "other") + "A1,环境,-,乱倒垃圾,2,2,10/月,次,照片\n");
        files.put("kinds.csv", "item,kind,effect,bearer,by\nA1,RULE_BREACH,HONOUR,PERSON,clerk-1\n");
        assertThat(Written.problems(RulebookFolder.read(Written.folder(files))))
                .anyMatch(problem -> problem.startsWith("catalogue.csv:1:"))
                .noneMatch(problem -> problem.contains("KIND_OF_ANOTHER_DIRECTION"));
    }

    @Test
    void an_edition_says_something() {
        String silent = YAML.substring(0, YAML.indexOf("    points:"));
        assertThat(Written.problems(read(silent))).containsExactly("rulebook.yaml:5:5 error EDITION_WITHOUT_RULES");
        assertThat(Written.problems(read(silent + "    point: {}\n")))
                .containsExactly(
                        "rulebook.yaml:5:5 error EDITION_WITHOUT_RULES", "rulebook.yaml:15:5 error UNKNOWN_KEY");
    }

    @Test
    void no_is_text_in_a_rulebook() {
        assertThat(read(YAML.replace("示例村积分制", "no")).orThrow().name()).isEqualTo("no");
    }

    @Test
    void faults_of_all_files_are_told_together() {
        Map<String, String> files = files(YAML.replace("zone: Asia/Shanghai", "zone: Nowhere"));
        files.put("catalogue.csv", Written.HEADER + "A1,环境,+,清扫,two,2,,次,\n");
        files.put("kinds.csv", "item,kind,effect,bearer,by\nA1,CHARITY,GOODS,HOUSEHOLD,clerk-1\n");
        assertThat(Written.problems(RulebookFolder.read(Written.folder(files))))
                .containsExactly(
                        "catalogue.csv:2:12 error NOT_A_NUMBER A1",
                        "kinds.csv:2:4 error UNKNOWN_WORD A1",
                        "rulebook.yaml:3:7 error UNKNOWN_ZONE");
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_not_followed() throws IOException {
        Path folder = Written.folder(files(YAML.replace(": catalogue.csv", ": link.csv")));
        Path outside = Written.folder(Map.of("secret.csv", Written.HEADER));
        Files.createSymbolicLink(
                folder.resolve("link.csv"), outside.toAbsolutePath().resolve("secret.csv"));
        assertThat(Written.problems(RulebookFolder.read(folder)))
                .containsExactly("rulebook.yaml:16:18 error PATH_OUTSIDE_FOLDER");
    }

    @Test
    void a_folder_without_a_rulebook_is_a_problem_and_no_exception() {
        assertThat(Written.problems(RulebookFolder.read(Path.of("nowhere"))))
                .containsExactly("rulebook.yaml:1:1 error FILE_NOT_FOUND");
        assertThat(Written.problems(read("# nothing\n"))).containsExactly("rulebook.yaml:1:1 error FILE_EMPTY");
        assertThat(Written.problems(read("just text\n"))).containsExactly("rulebook.yaml:1:1 error NOT_A_MAPPING");
    }

    @Test
    void a_zip_archive_is_a_folder_like_any_other() throws IOException {
        Path zip = Path.of("target", "rulebook" + System.nanoTime() + ".zip");
        try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            files(YAML).forEach((name, text) -> Written.put(archive.getPath("/" + name), text));
            assertThat(Written.problems(RulebookFolder.read(archive.getPath("/"))))
                    .isEmpty();
        }
    }

    @Test
    void the_shipped_rulebook_is_sound_and_its_catalogues_read_back() throws IOException {
        Reading<Rulebook> reading = RulebookFolder.read(SHIPPED);
        assertThat(Written.problems(reading))
                .containsExactly(
                        "catalogue-2027.csv:1:1 warning UNCLASSIFIED",
                        "catalogue.csv:1:1 warning UNCLASSIFIED",
                        "rulebook.yaml:24:14 warning EDITION_NOT_ADOPTED");
        Catalogue catalogue = reading.orThrow()
                .points()
                .on(LocalDate.of(2026, 5, 1))
                .orElseThrow()
                .rules();
        assertThat(catalogue.items()).hasSize(9);
        assertThat(catalogue.items().stream().filter(Item::isScored)).hasSize(7);
        assertThat(catalogue.items())
                .filteredOn(i -> i.direction() == Direction.DEDUCTION)
                .hasSize(1);
        assertThat(reading.problems())
                .allSatisfy(p -> Stream.of(Language.values())
                        .forEach(language -> assertThat(p.message(language)).doesNotContain("{")));
    }
}
