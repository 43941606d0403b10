package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Terms;
import io.github.governance4j.points.catalogue.Validity;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an edition says of points apart from its catalogue, and what it leaves out, with the exact place of every fault. */
class TermsExamples {
    /** 13 lines; what a test adds under {@code points} begins on line 14, column 7. */
    private static final String HEAD = """
            format: 1
            name: 示例村积分制
            zone: Asia/Shanghai
            editions:
              - id: "2026-1"
                from: 2026-01-01
                adopted:
                  authority: town-1
                  document: 镇发1号
                  issued: 2025-12-01
                points:
                  catalogue: catalogue.csv
                  kinds: kinds.csv
            """;

    private static final String CATALOGUE = Written.HEADER + """
            A1,环境,+,清扫,2,2,,次,层级:区级(年终)
            A2,环境,+,植树,2,2,,次,层级：村级
            A3,环境,+,护林,2,2,,次,"签到,层级:区级,照片"
            A4,环境,+,巡河,2,2,,次,签到
            D1,环境,-,乱倒,5,5,,次,层级:村级
            """;

    private static Reading<Rulebook> read(String terms, Map<String, String> more) {
        Map<String, String> files = new LinkedHashMap<>();
        String indented = terms.isEmpty()
                ? ""
                : Arrays.stream(terms.split("\n", -1))
                        .map(line -> "      " + line + "\n")
                        .collect(Collectors.joining());
        files.put("rulebook.yaml", HEAD + indented);
        files.put("catalogue.csv", CATALOGUE);
        files.put("kinds.csv", """
                item,kind,effect,bearer,by
                A1,ENVIRONMENT,GOODS,PERSON,c
                A2,ENVIRONMENT,GOODS,PERSON,c
                A3,ENVIRONMENT,GOODS,PERSON,c
                D1,RULE_BREACH,HONOUR,PERSON,c
                """);
        files.putAll(more);
        return RulebookFolder.read(Written.folder(files));
    }

    private static Reading<Rulebook> read(String terms) {
        return read(terms, Map.of("left-out.csv", "item,redline,why_zh,why_en\n"));
    }

    private static Catalogue catalogue(String terms) {
        return read(terms).orThrow().points().all().get(0).rules();
    }

    private static Item item(Catalogue catalogue, String code) {
        return catalogue.item(new ItemCode(code)).orElseThrow();
    }

    private static List<String> faults(Reading<Rulebook> reading) {
        return Written.problems(reading).stream()
                .filter(p -> !p.contains("UNCLASSIFIED") && !p.contains("DEDUCTIONS_WITHOUT_END"))
                .map(p -> p.replace("rulebook.yaml:", ""))
                .toList();
    }

    @Test
    void nothing_said_lasts_for_ever_from_nothing() {
        Catalogue catalogue = catalogue("");
        assertThat(catalogue.terms()).isEqualTo(Terms.NONE);
        assertThat(catalogue.items())
                .allMatch(item ->
                        item.validity().isForever() && item.standingValidity().isForever());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``,                                                                   false",
                "`deductions: [{through: 4, validity-months: 1}]`,                     false",
                "`deductions: [{validity-months: 0}]`,                                 false",
                "`deductions: [{through: 4, validity-months: 0}, {validity-months: 1}]`, false",
                "`deductions: [{through: 4, validity-months: 2}, {validity-months: 1}]`, true",
            })
    void a_deduction_that_may_never_end_is_not_in_force(String terms, boolean ends) {
        Reading<Rulebook> reading = read(terms);
        Item item = item(reading.orThrow().points().all().get(0).rules(), "D1");
        assertThat(item.isInForce()).isEqualTo(ends);
        assertThat(reading.problems().stream()
                        .anyMatch(problem -> problem.code().equals("DEDUCTIONS_WITHOUT_END")))
                .isEqualTo(!ends);
        assertThat(reading.problems()).allSatisfy(TermsExamples::isSaidInBothLanguages);
    }

    @Test
    void the_short_form_is_about_what_can_be_spent_only() {
        Catalogue catalogue = catalogue("validity-months: 24");
        assertThat(catalogue).isEqualTo(catalogue("redeemable: {validity-months: 24}"));
        assertThat(catalogue.items())
                .allMatch(item -> item.validity().equals(new Validity(24))
                        && item.standingValidity().isForever());
    }

    @Test
    void an_item_has_its_own_months_or_its_levels_or_everybodys() {
        Catalogue catalogue = catalogue(
                "redeemable: {validity-months: 24, by-level: {区级: 36, 村级: 12}, by-item: {A3: 60}}\nstanding: {validity-months: 6, by-item: {A1: 0}}");
        assertThat(item(catalogue, "A1").validity()).isEqualTo(new Validity(36));
        assertThat(item(catalogue, "A2").validity()).isEqualTo(new Validity(12));
        assertThat(item(catalogue, "A3").validity()).isEqualTo(new Validity(60));
        assertThat(item(catalogue, "A4").validity()).isEqualTo(new Validity(24));
        assertThat(item(catalogue, "A1").standingValidity()).isEqualTo(Validity.FOREVER);
        assertThat(item(catalogue, "A4").standingValidity()).isEqualTo(new Validity(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-10", "'01-10'", "\"01-10\""})
    void a_day_of_the_year_stands_with_or_without_quotes(String day) {
        assertThat(item(catalogue("redeemable: {resets-on: " + day + "}"), "A1").validity())
                .isEqualTo(Validity.until(MonthDay.of(1, 10)));
        assertThat(item(catalogue("standing:\n  resets-on: " + day + "\n  validity-months: 12"), "A1")
                        .standingValidity())
                .isEqualTo(new Validity(12, Optional.of(MonthDay.of(1, 10))));
    }

    @Test
    void the_leap_day_is_a_day_of_the_year() {
        assertThat(item(catalogue("redeemable: {resets-on: 02-29}"), "A1").validity())
                .isEqualTo(Validity.until(MonthDay.of(2, 29)));
    }

    @Test
    void a_base_and_the_decay_of_deductions_are_the_catalogues_terms() {
        Catalogue catalogue = catalogue(
                "standing: {base: 1000.5}\ndeductions:\n  - {through: 40, validity-months: 12}\n  - {validity-months: 24}");
        assertThat(catalogue.terms())
                .isEqualTo(new Terms(
                        Points.of("1000.5"),
                        List.of(
                                new Terms.Decay(Optional.of(Points.of("40")), new Validity(12)),
                                new Terms.Decay(Optional.empty(), new Validity(24)))));
        assertThat(catalogue("deductions: []").terms()).isEqualTo(Terms.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`validity-months: 24\nredeemable: {resets-on: 01-10}`, `14:24 error VALIDITY_STATED_TWICE`",
                "`redeemable: 24`,                              `14:19 error NOT_A_MAPPING`",
                "`redeemable: {base: 1}`,                       `14:20 error UNKNOWN_KEY`",
                "`redeemable: {validity-months: 1201}`,         `14:37 error NUMBER_OUT_OF_BOUNDS`",
                "`redeemable: {validity-months: '12'}`,         `14:37 error NOT_A_WHOLE_NUMBER`",
                "`redeemable: {resets-on: 1-10}`,               `14:31 error NOT_A_DAY_OF_THE_YEAR`",
                "`redeemable: {resets-on: 02-30}`,              `14:31 error NOT_A_DAY_OF_THE_YEAR`",
                "`redeemable: {resets-on: 2026-01-10}`,         `14:31 error NOT_A_DAY_OF_THE_YEAR`",
                "`redeemable: {resets-on: ''}`,                 `14:31 error MISSING_VALUE`",
                "`redeemable: {resets-on: [01-10]}`,            `14:31 error NOT_A_VALUE`",
                "`redeemable: {by-level: [区级]}`,               `14:30 error NOT_A_MAPPING`",
                "`redeemable: {by-level: {市级: 36}}`,           `14:31 warning LEVEL_UNUSED`",
                "`redeemable: {by-level: {区级: -1}}`,           `14:35 error NUMBER_OUT_OF_BOUNDS`",
                "`redeemable: {by-level: {区级: 1, 区级: 2}}`,    `14:38 error DUPLICATE_KEY`",
                "`redeemable: {by-item: {X9: 12}}`,             `14:30 error UNKNOWN_ITEM X9`",
                "`redeemable: {by-item: {A 1: 12}}`,            `14:30 error NOT_AN_ID`",
                "`redeemable: {by-item: {A1: {}}}`,             `14:34 error NOT_A_VALUE`",
                "`redeemable: {by-item: {A1: 12, A1: 24}}`,     `14:38 error DUPLICATE_KEY`",
                "`standing: {base: -1}`,                        `14:24 error NUMBER_OUT_OF_BOUNDS`",
                "`standing: {base: 1000000.01}`,                `14:24 error NUMBER_OUT_OF_BOUNDS`",
                "`standing: {base: 0.125}`,                     `14:24 error NUMBER_NOT_EXACT`",
                "`standing: {base: '5'}`,                       `14:24 error NOT_A_NUMBER`",
                "`standing: {base: 1e3}`,                       `14:24 error NOT_A_NUMBER`",
                "`deductions: {validity-months: 12}`,           `14:19 error NOT_A_LIST`",
                "`deductions: [12]`,                            `14:20 error NOT_A_MAPPING`",
                "`deductions: [{through: 40}]`,                 `14:20 error MISSING_KEY`",
                "`deductions: [{through: 0, validity-months: 1}]`, `14:30 error NUMBER_OUT_OF_BOUNDS`",
                "`deductions: [{upto: 4, validity-months: 1}]`, `14:21 error UNKNOWN_KEY`",
                "`deductions: [{validity-months: 2}, {through: 4, validity-months: 1}]`, `14:42 error DEDUCTIONS_NOT_IN_ORDER`",
                "`deductions: [{validity-months: 2}, {validity-months: 1}]`, `14:42 error DEDUCTIONS_NOT_IN_ORDER`",
                "`deductions: [{through: 4, validity-months: 2}, {through: 4, validity-months: 1}]`, `14:54 error DEDUCTIONS_NOT_IN_ORDER`",
                "`left-out: none.csv`,                          `14:17 error FILE_NOT_FOUND`",
                "`left-out: ../left-out.csv`,                   `14:17 error PATH_OUTSIDE_FOLDER`",
            })
    void a_fault_is_told_at_its_place(String terms, String expected) {
        Reading<Rulebook> reading = read(terms);
        assertThat(faults(reading)).containsExactly(expected);
        assertThat(Written.isComplete(reading)).isEqualTo(!expected.contains("error"));
        assertThat(reading.problems()).allSatisfy(TermsExamples::isSaidInBothLanguages);
    }

    private static void isSaidInBothLanguages(Problem problem) {
        for (Language language : Language.values()) {
            assertThat(problem.message(language)).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void what_is_left_out_is_kept_printed_and_never_in_force() {
        Reading<Rulebook> reading = read(
                "left-out: left-out.csv",
                Map.of("left-out.csv", "item,redline,why_zh,why_en\nA4,RL07,河长制另有规定,\"by law, not by points\"\n"));
        assertThat(faults(reading)).containsExactly("left-out.csv:1:1 info LEFT_OUT");
        assertThat(reading.problems().stream()
                        .filter(problem -> problem.code().equals("LEFT_OUT"))
                        .findFirst()
                        .orElseThrow()
                        .values())
                .containsExactlyInAnyOrderEntriesOf(Map.of("count", "1", "codes", "A4"));
        Rulebook rulebook = reading.orThrow();
        assertThat(rulebook.leftOut())
                .isEqualTo(Map.of(
                        new EditionId("2026-1"),
                        List.of(new LeftOut(new ItemCode("A4"), "RL07", "河长制另有规定", "by law, not by points"))));
        Catalogue catalogue = rulebook.points().all().get(0).rules();
        assertThat(item(catalogue, "A4").setAside()).containsExactly("CROSSES_RED_LINE");
        assertThat(item(catalogue, "A4").isInForce()).isFalse();
        assertThat(item(catalogue, "A1").isInForce()).isTrue();
        assertThat(CatalogueCsv.print(catalogue)).isEqualTo(CATALOGUE);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`X9,RL01,因,why`,               `2:1 error UNKNOWN_ITEM X9`",
                "`A1,RL01,因,why`,               `2:1 error LEFT_OUT_AND_CLASSIFIED A1`",
                "`A4,RL01,因,why\nA4,RL02,因,why`, `3:1 error DUPLICATE_ITEM A4`",
                "`A4,RL00,因,why`,               `2:4 error NOT_A_REDLINE A4`",
                "`A4,RL1,因,why`,                `2:4 error NOT_A_REDLINE A4`",
                "`A4,RL100,因,why`,              `2:4 error NOT_A_REDLINE A4`",
                "`A4,,因,why`,                   `2:4 error MISSING_VALUE A4`",
                "`A4,RL01,,why`,                 `2:9 error MISSING_VALUE A4`",
                "`A4,RL01,因,`,                  `2:11 error MISSING_VALUE A4`",
                "`,RL01,因,why`,                 `2:1 error MISSING_VALUE`",
                "`A4,RL01,因`,                   `2:10 error ROW_RAGGED A4`",
            })
    void a_list_of_what_is_left_out_that_cannot_be_is_an_error_at_its_cell(String rows, String expected) {
        Reading<Rulebook> reading =
                read("left-out: left-out.csv", Map.of("left-out.csv", "item,redline,why_zh,why_en\n" + rows + "\n"));
        assertThat(Written.problems(reading))
                .filteredOn(p -> p.contains("error"))
                .containsExactly("left-out.csv:" + expected);
        assertThat(Written.isComplete(reading)).isFalse();
        assertThat(reading.problems()).allSatisfy(TermsExamples::isSaidInBothLanguages);
    }

    @Test
    void a_file_named_by_two_editions_is_told_of_once() {
        String second = "left-out: left-out.csv\n" + "validity-months: 12";
        String yaml = HEAD + "      left-out: left-out.csv\n"
                + "  - {id: next, from: 2027-01-01, adopted: {authority: town-1, document: d, issued: 2026-12-01}, points: {catalogue: catalogue.csv, kinds: kinds.csv, left-out: left-out.csv, validity-months: 12}}\n";
        Reading<Rulebook> reading = read(
                second, Map.of("rulebook.yaml", yaml, "left-out.csv", "item,redline,why_zh,why_en\nA4,RL07,因,why\n"));
        assertThat(faults(reading)).containsExactly("left-out.csv:1:1 info LEFT_OUT");
        assertThat(reading.orThrow().leftOut()).hasSize(2);
    }
}
