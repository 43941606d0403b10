package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Worth;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogues and their classification, with the exact place of every fault. */
class CatalogueExamples {
    private static final Path FOLDER = Written.folder(Map.of());
    private static final Path REAL = Path.of("src/test/resources/catalogues");

    private static Reading<Catalogue> read(String rows) {
        return CatalogueCsv.read(Written.put(FOLDER.resolve("c.csv"), Written.HEADER + rows));
    }

    private static Reading<Catalogue> read(String rows, String kinds) {
        Path kindsFile = Written.put(FOLDER.resolve("k.csv"), "item,kind,effect,bearer,by\n" + kinds);
        return CatalogueCsv.read(Written.put(FOLDER.resolve("c.csv"), Written.HEADER + rows), kindsFile);
    }

    private static Item item(Reading<Catalogue> reading, String code) {
        return reading.orThrow().item(new ItemCode(code)).orElseThrow();
    }

    @Test
    void a_row_says_what_an_act_is_worth_and_how_much_of_it_counts() {
        Reading<Catalogue> reading = read("A1,环境,+,清扫,1.5,1.50,3/年,次,签到\n", "A1,ENVIRONMENT,GOODS,HOUSEHOLD,clerk-1\n");
        assertThat(Written.problems(reading)).isEmpty();
        Item item = item(reading, "A1");
        assertThat(item.worth()).isEqualTo(new Worth.Fixed(Points.of("1.5")));
        assertThat(item.caps()).containsExactly(new Cap(new CapGroup("A1"), Points.of("3"), PeriodKind.YEAR));
        assertThat(item.category()).isEqualTo("环境");
        assertThat(item.title()).isEqualTo("清扫");
        assertThat(item.evidence()).isEqualTo("签到");
        assertThat(item.direction()).isEqualTo(Direction.AWARD);
        assertThat(item.isInForce()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"3/年,YEAR", "2/月,MONTH", "5/季,QUARTER", "5/半年,HALF_YEAR", "40/终身,LIFE"})
    void a_cap_has_a_calendar_period(String text, PeriodKind period) {
        assertThat(item(read("A1,a,+,t,1,1," + text + ",次,\n"), "A1").caps())
                .extracting(Cap::period)
                .containsExactly(period);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`A1,a,+,t,1,1,三次/年,次,`,          `2:14 warning CAP_NOT_UNDERSTOOD A1`",
                "`A1,a,+,t,1,1,3/年；,次,`,           `2:14 warning CAP_NOT_UNDERSTOOD A1`",
                "`A1,a,+,t,1,1,合计40/年,次,`,        `2:14 warning CAP_NOT_UNDERSTOOD A1`",
                "`A1,a,+,t,1,1,捐 款合计40/年,次,`,    `2:14 warning CAP_NOT_UNDERSTOOD A1`",
                "`A1,a,+,t,1,1,A1合计40/年,次,`,      `2:14 warning CAP_NOT_UNDERSTOOD A1`",
                "`A1,a,+,t,1,1,3/年;5/年,次,`,        `2:14 warning CAPS_DIFFER A1`",
                "`A1,a,+,t,ALL,ALL,,次,`,            `2:10 warning WORTH_NOT_EXPRESSIBLE A1`",
                "`A1,a,-,t,ALL,ALL,,年,`,            `2:10 warning WORTH_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,t,1,1,,户,`,                `2:15 warning UNIT_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,t,1,1,,家庭成员,`,           `2:15 warning UNIT_NOT_EXPRESSIBLE A1`",
                "`A1,a,-,累计满10小时,1,1,,累计档,`,   `2:21 warning UNIT_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,累计满10小时,1,2,,累计档,`,   `2:16 warning WORTH_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,累计10小时,1,1,,累计档,`,     `2:8 warning WORTH_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,累计满10,1,1,,累计档,`,       `2:8 warning WORTH_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,累计满0小时,1,1,,累计档,`,    `2:8 warning WORTH_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,每周累计满9小时,1,1,,累计档,`, `2:8 warning WORTH_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,年度每月累计满9小时,1,1,,累计档,`, `2:8 warning WORTH_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,累计满99999999999小时,1,1,,累计档,`, `2:8 warning WORTH_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,捐款满100元,1,1,,按额,`,      `2:8 warning WORTH_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,捐1至5万元(每1000元1分),1,50,,按额,`, `2:8 warning WORTH_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,捐9至5元(每1元1分),1,5,,按额,`, `2:8 warning WORTH_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,捐9元以下(每1斤1分),1,9,,按额,`, `2:8 warning WORTH_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,捐9元以下(每0元1分),1,9,,按额,`, `2:8 warning WORTH_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,捐9元以下(每1元2分),1,9,,按额,`, `2:21 warning WORTH_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,捐9元以下(每99元1分),1,9,,按额,`, `2:8 warning WORTH_NOT_EXPRESSIBLE A1`",
                "`A1,a,+,捐500至900元(每100元1分),1,9,,按额,`, `2:8 warning BANDS_DO_NOT_JOIN A1`",
            })
    void what_cannot_be_expressed_is_kept_word_for_word_and_out_of_force(String row, String expected) {
        String kind = row.startsWith("A1,a,-") ? "RULE_BREACH" : "ENVIRONMENT";
        Reading<Catalogue> reading = read(row + "\n", "A1," + kind + ",HONOUR,PERSON,clerk-1\n");
        assertThat(Written.problems(reading)).containsExactly("c.csv:" + expected);
        Item item = item(reading, "A1");
        assertThat(item.isInForce()).isFalse();
        assertThat(item.setAside()).hasSize(1);
        assertThat(CatalogueCsv.print(reading.orThrow())).isEqualTo(Written.HEADER + row + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`,a,+,t,1,1,,次,`,       `2:1 error MISSING_VALUE`",
                "`A 1,a,+,t,1,1,,次,`,    `2:1 error NOT_AN_ID`",
                "`A1,,+,t,1,1,,次,`,      `2:4 error MISSING_VALUE A1`",
                "`A1,a,加,t,1,1,,次,`,    `2:6 error UNKNOWN_WORD A1`",
                "`A1,a,+,,1,1,,次,`,      `2:8 error MISSING_VALUE A1`",
                "`A1,a,+,t,two,2,,次,`,   `2:10 error NOT_A_NUMBER A1`",
                "`A1,a,+,t,2,1,,次,`,     `2:10 error POINTS_REVERSED A1`",
                "`A1,a,+,t,0,0,,次,`,     `2:10 error NUMBER_OUT_OF_BOUNDS A1`",
                "`A1,a,+,t,-1,1,,次,`,    `2:10 error NUMBER_OUT_OF_BOUNDS A1`",
                "`A1,a,+,t,1,1000001,,次,`, `2:12 error NUMBER_OUT_OF_BOUNDS A1`",
                "`A1,a,+,t,0.125,1,,次,`, `2:10 error NUMBER_NOT_EXACT A1`",
                "`A1,a,+,t,1,ALL,,次,`,   `2:12 error NOT_A_NUMBER A1`",
                "`A1,a,+,t,1,1,0.125/年,次,`, `2:14 error NUMBER_NOT_EXACT A1`",
                "`A1,a,+,t,1,1,99999999999999999999/年,次,`, `2:14 error NUMBER_OUT_OF_BOUNDS A1`",
                "`A1,a,+,t,1,1,0/月,次,`,  `2:14 error NUMBER_OUT_OF_BOUNDS A1`",
                "`A1,a,+,t,1,1,-2/年,次,`, `2:14 error NUMBER_OUT_OF_BOUNDS A1`",
                "`A1,a,+,t,1,1,1000000.01/年,次,`, `2:14 error NUMBER_OUT_OF_BOUNDS A1`",
                "`A1,a,+,t,1,1,,,`,       `2:15 error MISSING_VALUE A1`",
                "`A1,a,+,t,1,1,,次,A\"4`,  `2:17 error QUOTE_INSIDE_CELL A1`",
                "`A1,a,+,t,1,1,,次`,      `2:16 error ROW_RAGGED A1`",
                "`A1,a,+,t,1,1,,次,x,y`,  `2:19 error ROW_RAGGED A1`",
            })
    void a_row_that_cannot_be_is_an_error_at_its_cell_and_nothing_is_loaded(String row, String expected) {
        Reading<Catalogue> reading = read(row + "\nB2,a,+,other,1,1,,次,\n", "B2,ENVIRONMENT,GOODS,PERSON,c\n");
        assertThat(Written.problems(reading)).containsExactly("c.csv:" + expected);
        assertThat(Written.isComplete(reading)).isFalse();
    }

    @Test
    void several_faults_of_one_row_are_all_told() {
        assertThat(Written.problems(read("A1,,x,t,1.001,2,9/周,次,\n")))
                .containsExactly(
                        "c.csv:2:4 error MISSING_VALUE A1",
                        "c.csv:2:5 error UNKNOWN_WORD A1",
                        "c.csv:2:9 error NUMBER_NOT_EXACT A1",
                        "c.csv:2:17 warning CAP_NOT_UNDERSTOOD A1");
    }

    @Test
    void places_hold_behind_a_mark_crlf_and_quoted_newlines() {
        Path file = Written.put(
                FOLDER.resolve("w.csv"),
                "\uFEFF"
                        + (Written.HEADER + "A1,a,+,\"t\n\"\"u\"\"\",1,1,,次,\nA2,a,+,\"甲,乙\",1,x,,次,\n")
                                .replace("\n", "\r\n"));
        assertThat(Written.problems(CatalogueCsv.read(file)))
                .containsExactly("w.csv:1:1 warning UNCLASSIFIED", "w.csv:4:16 error NOT_A_NUMBER A2");
    }

    @Test
    void an_item_twice_is_an_error_that_names_the_first_line() {
        Reading<Catalogue> reading = read("A1,a,+,t,1,1,,次,\nB,a,+,t,1,1,,次,\nA1,a,+,t,1,1,,次,\n");
        assertThat(Written.problems(reading)).contains("c.csv:4:1 error DUPLICATE_ITEM A1");
        assertThat(reading.problems()).anyMatch(p -> "2".equals(p.values().get("line")));
    }

    @Test
    void what_is_more_often_a_slip_than_meant_is_told_and_stays_in_force() {
        String kinds = "A1,ENVIRONMENT,GOODS,PERSON,c\na1,ENVIRONMENT,GOODS,PERSON,c\n";
        Reading<Catalogue> reading = read("A1,a,+,t,5,5,2/月,次,\na1,a,+,t,5,5,5/月,次,\n", kinds);
        assertThat(Written.problems(reading))
                .containsExactly(
                        "c.csv:2:14 warning CAP_BELOW_ONE_ACT A1",
                        "c.csv:3:1 warning CODE_DIFFERS_IN_CASE a1",
                        "c.csv:3:8 info SAME_TITLE a1");
        assertThat(reading.orThrow().items()).hasSize(2).allMatch(Item::isInForce);
    }

    @Test
    void a_cap_below_the_least_of_a_range_is_told_and_one_within_it_is_not() {
        assertThat(Written.problems(read("A1,a,+,t,5,10,3/年,次,\n")))
                .contains("c.csv:2:15 warning CAP_BELOW_ONE_ACT A1");
        assertThat(Written.problems(read("A1,a,+,t,5,10,5/年,次,\n"))).noneMatch(told -> told.contains("CAP_BELOW"));
    }

    @Test
    void two_caps_for_one_item_are_a_fault_and_no_exception() {
        Reading<Catalogue> reading = read("A1,a,+,t,1,1,2/月,次,\nA1,a,+,u,1,1,3/年,次,\n");
        assertThat(Written.problems(reading)).contains("c.csv:3:1 error DUPLICATE_ITEM A1");
    }

    @Test
    void a_rule_of_ours_is_not_put_into_a_statutes_mouth() {
        Reading<Catalogue> reading = read("D,a,-,t,1,1,,次,\n", "D,RULE_BREACH,HONOUR,HOUSEHOLD,c\n");
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message(Language.ZH)).contains("本项目自定的规则");
            assertThat(problem.message(Language.EN)).contains("a rule of ours, after");
        });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`A1,ENVIRONMENT,GOODS,PERSON,c\nX9,ENVIRONMENT,GOODS,PERSON,c`, `3:1 error UNKNOWN_ITEM X9`",
                "`A1,ENVIRONMENT,GOODS,PERSON,c\nA1,ENVIRONMENT,GOODS,PERSON,c`, `3:1 error DUPLICATE_ITEM A1`",
                "`A1,RELIGION,GOODS,PERSON,c`,                                   `2:4 error UNKNOWN_WORD A1`",
                "`A1,ENVIRONMENT,CASH,PERSON,c`,                                 `2:16 error UNKNOWN_WORD A1`",
                "`A1,ENVIRONMENT,GOODS,VILLAGE,c`,                               `2:22 error UNKNOWN_WORD A1`",
                "`A1,ENVIRONMENT,GOODS,PERSON,`,                                 `2:29 error MISSING_VALUE A1`",
                "`A1,RULE_BREACH,HONOUR,PERSON,c\nD,RULE_BREACH,HONOUR,HOUSEHOLD,c`, `3:22 error COLLECTIVE_PENALTY D`",
            })
    void a_classification_that_cannot_be_is_an_error_at_its_cell(String kinds, String expected) {
        Reading<Catalogue> reading = read("A1,a,+,t,1,1,,次,\nD,a,-,t,1,1,,次,\n", kinds + "\n");
        assertThat(Written.problems(reading))
                .filteredOn(p -> p.contains("error"))
                .containsExactly("k.csv:" + expected);
        assertThat(Written.isComplete(reading)).isFalse();
    }

    @Test
    void unclassified_items_give_one_warning_a_file_and_are_not_in_force() {
        Reading<Catalogue> reading = CatalogueCsv.read(REAL.resolve("points_rules_luoyu_village.csv"));
        assertThat(Written.problems(reading))
                .containsExactly("points_rules_luoyu_village.csv:1:1 warning UNCLASSIFIED");
        assertThat(reading.problems().get(0).item()).isEmpty();
        assertThat(reading.problems().get(0).values())
                .containsEntry("count", "28")
                .containsEntry("codes", "LY001, LY002, LY003, LY004, LY005, …");
        assertThat(reading.orThrow().items()).hasSize(28).noneMatch(Item::isInForce);
    }

    @Test
    void ten_thousand_bad_rows_are_answered_with_a_page_and_soon() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            rows.append("A").append(i).append(",a,+,t").append(i).append(",x,1,,次,\n");
        }
        long before = System.nanoTime();
        Reading<Catalogue> reading = read(rows.toString());
        assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
        assertThat(reading.problems()).hasSize(1001);
        assertThat(reading.problems()).last().matches(p -> p.code().equals("MORE_PROBLEMS"));
        assertThat(reading.problems().get(1000).values()).containsEntry("count", "9000");
    }
}
