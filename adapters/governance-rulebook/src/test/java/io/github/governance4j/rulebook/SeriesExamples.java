package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.CapScope;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Per;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Worth;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that mean something together: steps, bands and shared caps, with what each title says worked out by hand. */
class SeriesExamples {
    private static final Path FOLDER = Written.folder(Map.of());

    private static Reading<Catalogue> read(String rows) {
        return CatalogueCsv.read(Written.put(FOLDER.resolve("c.csv"), Written.HEADER + rows));
    }

    private static Item item(Reading<Catalogue> reading, String code) {
        return reading.orThrow().item(new ItemCode(code)).orElseThrow();
    }

    private static Worth worth(String title, String points, String unit) {
        return item(read("A1,c,+," + title + "," + points + ",," + unit + ",\n"), "A1")
                .worth();
    }

    private static List<String> faults(Reading<Catalogue> reading) {
        return Written.problems(reading).stream()
                .filter(p -> !p.contains("UNCLASSIFIED") && !p.contains("SAME_TITLE"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "年度服务累计满10小时, YEAR, 10",
        "每年服务累计满10小时, YEAR, 10",
        "半年服务累计满2.5场, HALF_YEAR, 2.5",
        "季度服务累计满10次, QUARTER, 10",
        "每季度服务累计满10次, QUARTER, 10",
        "月度服务累计满10次, MONTH, 10",
        "每月服务累计满10次, MONTH, 10",
        "服务累计满1.2万步, LIFE, 12000",
        "青年服务累计满3年, LIFE, 3",
        "关爱60周岁老人累计满10次, LIFE, 10",
        "老年累计满10次, LIFE, 10",
    })
    void the_title_of_a_step_says_its_total_and_its_period(String title, PeriodKind period, String threshold) {
        assertThat(worth(title, "1,1", "累计档"))
                .isEqualTo(new Worth.Step(new Series("A1"), period, Amount.of(threshold), Points.of("1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一年服务累计满10小时",
                "近三年服务累计满10小时",
                "服务年累计满10小时",
                "本周服务累计满10小时",
                "上季服务累计满10小时",
                "学年服务累计满10小时",
                "服务累计满10小时(两年)",
                "每周服务累计满10小时",
                "年度每月服务累计满10小时",
            })
    void a_span_there_is_no_period_for_is_not_taken_for_a_lifetime(String title) {
        assertThat(worth(title, "1,1", "累计档")).isInstanceOf(Worth.AsWritten.class);
    }

    @ParameterizedTest
    @CsvSource({
        "捐100至1000元(每100元1分), '1,10', 1000, 100, 1, ",
        "捐100元至1000元（每满100元1分）, '0,10', 1000, 100, 1, ",
        "捐1000斤以内(每100斤1分), '1,99', 1000, 100, 1, ",
        "捐1000斤以下(每100斤1分), '1,9', 1000, 100, 1, 9",
        "捐500至1万元(每500元0.5分), '0.5,10', 10000, 500, 0.5, ",
        "捐5000元至2万元(每1万元3分), '3,6', 20000, 10000, 3, ",
        "捐50元以上(每100元1分), '1,10', , 100, 1, 10",
    })
    void the_title_of_a_band_says_where_it_ends_and_what_it_pays(
            String title, String points, String through, String per, String once, String most) {
        assertThat(worth(title, points, "按额"))
                .isEqualTo(new Worth.Band(
                        new Series("A1"),
                        Amount.of("0"),
                        Optional.ofNullable(through).map(Amount::of),
                        Amount.of(per),
                        Points.of(once),
                        Optional.ofNullable(most).map(Points::of)));
    }

    @Test
    void an_open_band_is_limited_by_the_cap_only_if_the_cap_is_what_all_bands_come_to() {
        String rows = """
                A1,c,+,捐100元以下(每10元1分),1,10,捐款合计%s/年,按额,
                A2,c,+,捐100元以上(每100元1分),1,5,捐款合计%s/年,按额,
                """;
        assertThat(((Worth.Band) item(read(rows.formatted("15", "15")), "A2").worth()).most())
                .isEmpty();
        assertThat(((Worth.Band) item(read(rows.formatted("15", "15.0")), "A2").worth()).most())
                .isEmpty();
        assertThat(((Worth.Band) item(read(rows.formatted("14", "14")), "A2").worth()).most())
                .contains(Points.of("5"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`捐100元以下(每10元1分)`, `捐102至200元(每10元1分)`, BANDS_DO_NOT_JOIN",
                "`捐100元以下(每10元1分)`, `捐99至200元(每10元1分)`, BANDS_DO_NOT_JOIN",
                "`捐100元以上(每10元1分)`, `捐200元以上(每10元1分)`, BANDS_DO_NOT_JOIN",
                "`捐100元以下(每10元1分)`, `捐101至105元(每10元1分)`, WORTH_NOT_EXPRESSIBLE",
            })
    void bands_that_do_not_join_are_set_aside_together(String first, String second, String code) {
        Reading<Catalogue> reading =
                read("A1,c,+," + first + ",1,10,,按额,\nA2,c,+," + second + ",1,10,,按额,\nA3,c,+,t,1,1,,次,\n");
        assertThat(faults(reading))
                .containsExactly("c.csv:2:8 warning " + code + " A1", "c.csv:3:8 warning " + code + " A2");
        assertThat(item(reading, "A3").setAside()).isEmpty();
    }

    @Test
    void a_gap_that_an_unreadable_row_may_fill_is_not_told_of() {
        Reading<Catalogue> reading = read("""
                A1,c,+,捐100元以下(每10元1分),1,10,,按额,
                A2,c,+,捐101至200元(每10元1分),x,10,,按额,
                A3,c,+,捐201至300元(每10元1分),1,10,,按额,
                """);
        assertThat(faults(reading)).containsExactly("c.csv:3:26 error NOT_A_NUMBER A2");
    }

    @ParameterizedTest
    @CsvSource({"20,5", "20,2", "10,5"})
    void steps_that_do_not_rise_are_set_aside_together(String hours, String points) {
        Reading<Catalogue> reading = read("A1,c,+,年度累计满10小时,5,5,,累计档,\nA2,c,+,年度累计满" + hours + "小时," + points + ","
                + points + ",,累计档,\nA3,d,+,年度累计满5小时,1,1,,累计档,\n");
        assertThat(faults(reading))
                .containsExactly("c.csv:2:8 warning STEPS_DO_NOT_RISE A1", "c.csv:3:8 warning STEPS_DO_NOT_RISE A2");
        assertThat(item(reading, "A3").setAside()).isEmpty();
    }

    @Test
    void caps_may_be_several_shared_and_for_each_member() {
        Reading<Catalogue> reading = read("A1,c,+,t,1,1,1/月；2/季/人;志愿合计9/年,次,\nA2,c,+,u,1,1,志愿合计9/年,次,\n");
        assertThat(faults(reading)).isEmpty();
        Cap shared = new Cap(new CapGroup("志愿"), Points.of("9"), PeriodKind.YEAR);
        assertThat(item(reading, "A1").caps())
                .containsExactly(
                        new Cap(new CapGroup("A1"), Points.of("1"), PeriodKind.MONTH),
                        new Cap(new CapGroup("A1"), Points.of("2"), PeriodKind.QUARTER, CapScope.MEMBER),
                        shared);
        assertThat(item(reading, "A2").caps()).containsExactly(shared);
        assertThat(CatalogueCsv.print(reading.orThrow())).contains("1/月；2/季/人；志愿合计9/年");
    }

    @Test
    void one_cap_with_two_numbers_sets_aside_those_that_state_it() {
        Reading<Catalogue> reading = read("""
                A1,c,+,t,1,1,志愿合计9/年,次,
                A2,c,+,u,1,1,志愿合计8/年,次,
                A3,c,+,v,1,1,志愿合计8/月,次,
                A4,c,+,w,1,1,志愿合计8/年/人,次,
                """);
        assertThat(faults(reading))
                .containsExactly("c.csv:2:14 warning CAPS_DIFFER A1", "c.csv:3:14 warning CAPS_DIFFER A2");
    }

    @Test
    void words_that_are_an_items_code_never_meet_its_own_cap() {
        Reading<Catalogue> reading = read("A1,c,+,t,1,1,9/年,次,\nA2,c,+,u,1,1,A1合计9/年,次,\n");
        assertThat(faults(reading)).containsExactly("c.csv:3:14 warning CAP_NOT_UNDERSTOOD A2");
        assertThat(item(reading, "A1").caps()).hasSize(1);
        assertThat(item(reading, "A1").setAside()).isEmpty();
        assertThat(item(reading, "A2").caps()).isEmpty();
    }

    @Test
    void what_the_columns_have_no_words_for_is_not_printed_wrong() {
        Item.Builder open = Item.builder()
                .itemCode(new ItemCode("A1"))
                .category("c")
                .title("捐50元以上(每100元1分)")
                .direction(Direction.AWARD)
                .per(Per.AMOUNT);
        Amount nothing = Amount.of("0");
        Amount hundred = Amount.of("100");
        for (Worth.Band band : List.of(
                band("A1", nothing, hundred, Optional.empty()),
                band("other", nothing, hundred, Optional.of(Points.of("5"))),
                band("A1", Amount.of("9"), hundred, Optional.of(Points.of("5"))),
                band("A1", nothing, Amount.of("99"), Optional.of(Points.of("5"))))) {
            Catalogue catalogue = Catalogue.of(List.of(open.worth(band).build()));
            assertThatThrownBy(() -> CatalogueCsv.print(catalogue))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("A1");
        }
        Worth.Band limited = band("A1", nothing, hundred, Optional.of(Points.of("5")));
        assertThat(CatalogueCsv.print(Catalogue.of(List.of(open.worth(limited).build()))))
                .isEqualTo(Written.HEADER + "A1,c,+,捐50元以上(每100元1分),1,5,,按额,\n");
    }

    private static Worth.Band band(String scale, Amount above, Amount per, Optional<Points> most) {
        return new Worth.Band(new Series(scale), above, Optional.empty(), per, Points.of("1"), most);
    }
}
