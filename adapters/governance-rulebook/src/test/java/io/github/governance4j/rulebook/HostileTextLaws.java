package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.rulebook.csv.Cell;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of the grammars in any order: never an exception, understood or set aside, and soon. */
class HostileTextLaws {
    private static final Path FOLDER = Written.folder(Map.of());

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "累计满",
                        "累计",
                        "满",
                        "年度",
                        "半年",
                        "每",
                        "每月",
                        "季",
                        "年",
                        "月",
                        "终身",
                        "至",
                        "以上",
                        "以下",
                        "以内",
                        "元",
                        "小时",
                        "(",
                        ")",
                        "（",
                        "）",
                        "分",
                        "万",
                        ".",
                        "-",
                        "0",
                        "1",
                        "10",
                        "100",
                        "99999999999999999999",
                        "0.1",
                        "0.001",
                        "合计",
                        "/",
                        "/人",
                        "/年",
                        ";",
                        "；",
                        "家庭成员/",
                        "次",
                        "项",
                        "累计档",
                        "按额",
                        "ALL",
                        "捐款",
                        " ",
                        "é",
                        "𠮷",
                        "I0")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join("", words));
    }

    /** Texts the grammars know, most of them with something put in, taken away or said twice. */
    @Provide
    Arbitrary<String> forms() {
        Arbitrary<String> number =
                Arbitraries.of("1", "2", "10", "1.5", "0.25", "0", "0.001", "1万", "1000000.01", "9".repeat(20));
        Arbitrary<String> word = Arbitraries.of("元", "小时", "次", "𠮷", "");
        Arbitrary<String> step = Combinators.combine(
                        Arbitraries.of("", "年度志愿服务", "每半年", "本月", "年度每月", "近三年"), number, word)
                .as((before, much, after) -> before + "累计满" + much + after);
        Arbitrary<String> band = Combinators.combine(
                        number, number, word, Arbitraries.of("至", "以上", "以下", "以内"), Arbitraries.of("(", "（"), number)
                .as((from, to, unit, kind, open, points) ->
                        "捐款" + from + (kind.equals("至") ? kind + to + unit : unit + kind) + open + "每" + to + unit
                                + points + "分" + (open.equals("(") ? ")" : "）"));
        Arbitrary<String> unit = Arbitraries.of("次", "项", "月", "季", "半年", "年", "终身", "家庭成员/季", "累计档", "按额");
        return Arbitraries.oneOf(step, band, unit, caps())
                .flatMap(text -> Arbitraries.oneOf(Arbitraries.just(text), Arbitraries.just(text), bent(text)));
    }

    private static Arbitrary<String> caps() {
        return Combinators.combine(
                        mostly(List.of("", "区级平台捐款合计", "𠮷合计合计"), List.of("A1合计")),
                        mostly(List.of("1", "3", "2.50", "1000000"), List.of("1000000.01", "0", "-1", "0.001")),
                        Arbitraries.of("月", "季", "半年", "年", "终身"),
                        Arbitraries.of("", "", "/人"))
                .as((group, most, period, each) -> group + most + "/" + period + each)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(all -> Arbitraries.of(";", "；").map(between -> String.join(between, all)));
    }

    private static Arbitrary<String> mostly(List<String> sound, List<String> faulty) {
        return Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.of(sound)), Tuple.of(1, Arbitraries.of(faulty)));
    }

    private Arbitrary<String> bent(String text) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, text.length()),
                        Arbitraries.integers().between(0, 2),
                        words())
                .as((at, cut, more) -> text.substring(0, at)
                        + (more.length() > 4 ? "" : more)
                        + text.substring(Math.min(text.length(), at + cut)));
    }

    @Property(tries = 1000)
    void texts_near_the_grammars_keep_the_same_laws(@ForAll("forms") String text) {
        boolean isRead = StepTitle.read(text).isPresent()
                || BandTitle.read(text).isPresent()
                || UnitText.read(text).isPresent();
        Statistics.label("read").collect(isRead).coverage(c -> c.check(true).percentage(p -> p >= 15));
        no_text_makes_a_grammar_fail(text);
        List<Cap> caps = CapText.read(new Cell(new Position("f", 2, 3), text), new ItemCode("A1"), told -> {});
        Statistics.label("capped")
                .collect(!caps.isEmpty())
                .coverage(c -> c.check(true).percentage(p -> p >= 4));
        caps_are_read_whole_or_told_of_and_print_what_reads_back(text);
    }

    @Property(tries = 2000)
    void no_text_makes_a_grammar_fail(@ForAll("words") String text) {
        StepTitle.read(text)
                .ifPresent(step -> assertThat(text).startsWith(step.before()).endsWith(step.after()));
        BandTitle.read(text).ifPresent(band -> assertThat(text).startsWith(band.words()));
        UnitText.read(text).ifPresent(per -> assertThat(UnitText.print(per)).isEqualTo(text));
        Lifetimes.level(text).ifPresent(level -> assertThat(text).contains(level));
    }

    @Property(tries = 2000)
    void caps_are_read_whole_or_told_of_and_print_what_reads_back(@ForAll("words") String text) {
        List<Problem> problems = new ArrayList<>();
        ItemCode item = new ItemCode("A1");
        List<Cap> caps = CapText.read(new Cell(new Position("f", 2, 3), text), item, problems::add);
        assertThat(caps.isEmpty()).isEqualTo(text.isEmpty() || !problems.isEmpty());
        String printed = CapText.print(caps, item);
        assertThat(CapText.read(new Cell(new Position("f", 2, 3), printed), item, problems::add))
                .isEqualTo(caps);
    }

    @Property(tries = 500)
    void any_rows_are_answered_with_a_reading_that_prints(@ForAll("rows") List<String> rows) {
        StringBuilder text = new StringBuilder(Written.HEADER);
        for (int i = 0; i < rows.size(); i++) {
            text.append("I").append(i).append(',').append(rows.get(i)).append('\n');
        }
        Reading<Catalogue> reading = CatalogueCsv.read(Written.put(FOLDER.resolve("any.csv"), text.toString()));
        boolean anyError = reading.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
        assertThat(Written.isComplete(reading)).isEqualTo(!anyError);
        if (!anyError) {
            Catalogue again = CatalogueCsv.read(
                            Written.put(FOLDER.resolve("again.csv"), CatalogueCsv.print(reading.orThrow())))
                    .orThrow();
            assertThat(again).isEqualTo(reading.orThrow());
        }
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> titles = Arbitraries.frequencyOf(
                Tuple.of(1, words().filter(words -> !words.isEmpty())),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "累计满1小时",
                                "累计满2小时",
                                "累计满3小时",
                                "年度累计满2小时",
                                "捐0至10元(每1元1分)",
                                "捐10元以上(每5元1分)",
                                "捐11至20元(每2元1分)",
                                "捐20元以上(每5元1分)",
                                "捐10元以内(每1元1分)",
                                "捐8至20元(每2元1分)")));
        Arbitrary<String> points = Arbitraries.of("1,1", "1,10", "2,2", "0,3", "3,3", "ALL,ALL", "1,5");
        Arbitrary<String> caps =
                Arbitraries.of("", "", "15/年", "20/年", "捐合计15/年", "捐合计15.0/年", "捐合计20/年", "I1合计3/年", "3/月;3/月", "x");
        Arbitrary<String> units = Arbitraries.of("次", "累计档", "累计档", "按额", "按额", "按额", "年", "家庭成员/季", "户");
        return Combinators.combine(Arbitraries.of("+", "+", "+", "-"), titles, points, caps, units)
                .as((sign, title, worth, cap, unit) -> String.join(",", "c", sign, title, worth, cap, unit, ""))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    static Stream<Arguments> longCells() {
        return Stream.of(
                Arguments.of("累计满", "", "累计档"),
                Arguments.of("年度", "", "累计档"),
                Arguments.of("每半年每", "", "累计档"),
                Arguments.of("9", "", "累计档"),
                Arguments.of("9", "", "按额"),
                Arguments.of("至", "", "按额"),
                Arguments.of("1至", "", "按额"),
                Arguments.of("(", "", "按额"),
                Arguments.of("1.", "", "按额"),
                Arguments.of("t", "合计", "次"),
                Arguments.of("t", ";", "次"),
                Arguments.of("t", "/", "次"),
                Arguments.of("t", "9", "次"),
                Arguments.of("t", "/人", "次"),
                Arguments.of("t", "1/年；", "次"));
    }

    @ParameterizedTest
    @MethodSource("longCells")
    void hundreds_of_the_longest_cells_take_a_moment(String title, String cap, String unit) {
        StringBuilder text = new StringBuilder(Written.HEADER);
        String longTitle = "累计满1" + title.repeat(3990 / title.length());
        String longCap = cap.isEmpty() ? "" : cap.repeat(3990 / cap.length()) + "1/年";
        for (int i = 0; i < 300; i++) {
            text.append("I" + i + ",c,+," + longTitle + ",1,1," + longCap + "," + unit + ",\n");
        }
        Path file = Written.put(FOLDER.resolve("long.csv"), text.toString());
        Reading<Catalogue> reading =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> CatalogueCsv.read(file));
        assertThat(reading.problems()).isNotEmpty();
    }
}
