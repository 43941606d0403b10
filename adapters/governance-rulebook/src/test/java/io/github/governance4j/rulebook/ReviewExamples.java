package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.core.rights.review.RuleText;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a review tells of catalogues, folders, tables of settings and charters, and where. */
class ReviewExamples {
    private static final Path REAL = Path.of("src/test/resources/catalogues");
    private static final Path FOLDER = Written.folder(Map.of());
    private static final String YAML = """
            format: 1
            name: 甲村
            zone: Asia/Shanghai
            editions:
              - id: "1"
                from: 2026-01-01
                adopted: draft
                points:
                  catalogue: c.csv
            """;
    private static final String ROWS =
            Written.HEADER + "A1,公共事务,+,参加公共劳动,2,2,,次,签到表\nA2,综合,-,越级上访,50,50,,次,\nA3,综合,-,聚众赌博,5,5,,次,\n";

    private static Map<String, Set<String>> flagged(List<Problem> review) {
        return review.stream()
                .filter(problem -> problem.code().matches("RL[0-9]{2}|PROPORTION"))
                .collect(Collectors.groupingBy(
                        problem -> problem.item().orElse(""), Collectors.mapping(Problem::code, Collectors.toSet())));
    }

    private static Checked<Rulebook> folder(String yaml, Map<String, String> files) {
        Map<String, String> all = new java.util.HashMap<>(files);
        all.put("rulebook.yaml", yaml);
        all.putIfAbsent("c.csv", ROWS);
        return RulebookFolder.check(Written.folder(all));
    }

    private static List<String> flags(List<Problem> review) {
        return review.stream()
                .filter(problem -> problem.code().startsWith("RL"))
                .map(Written::print)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "WD119,RL04",
        "WD120,RL05",
        "WD140,RL06",
        "WD141,RL07",
        "WD044,RL18",
        "WD103,RL19",
    })
    void a_real_catalogue_is_flagged_at_its_titles(String item, String line) {
        Path file = REAL.resolve("points_rules_wendeng_rural.csv");
        Checked<?> checked = CatalogueCsv.check(file);
        assertThat(Written.isComplete(checked.reading())).isTrue();
        assertThat(checked.review()).anySatisfy(problem -> {
            assertThat(problem.item()).contains(item);
            assertThat(problem.code()).isEqualTo(line);
            assertThat(problem.at().line()).isEqualTo(Integer.parseInt(item.substring(2)) + 1);
        });
        assertThat(flagged(checked.review())).doesNotContainKey("WD046");
    }

    @ParameterizedTest
    @CsvSource({"LY017,RL19", "LY018,RL19", "LY019,RL19", "LY014,RL20"})
    void the_other_one_too(String item, String line) {
        Checked<?> checked = CatalogueCsv.check(REAL.resolve("points_rules_luoyu_village.csv"));
        assertThat(flagged(checked.review()).get(item)).contains(line);
    }

    @ParameterizedTest
    @CsvSource({"重庆奉节青莲镇白家村,RL01", "银川掌政村,RL02", "威海文登区(农村),RL03"})
    void settings_of_real_schemes_are_flagged_by_place(String place, String line) {
        Checked<List<RuleText>> checked = SchemesCsv.check(REAL.resolve("points_scheme_parameters.csv"));
        assertThat(checked.reading().problems()).isEmpty();
        assertThat(flagged(checked.review()).get(place)).contains(line);
    }

    @Test
    void an_item_under_a_heading_that_stops_a_benefit_is_told_and_never_in_force() {
        String rows = Written.HEADER + "A1,停发低保/取消福利,-,乱倒垃圾,2,2,,次,\nA2,环境卫生,-,乱倒垃圾,2,2,,次,\n";
        Checked<Rulebook> checked = folder(
                YAML + "      kinds: kinds.csv\n      deductions:\n        - {validity-months: 12}\n",
                Map.of(
                        "c.csv",
                        rows,
                        "kinds.csv",
                        "item,kind,effect,bearer,by\nA1,RULE_BREACH,HONOUR,PERSON,li\nA2,RULE_BREACH,HONOUR,PERSON,li\n"));
        assertThat(flagged(checked.review())).isEqualTo(Map.of("A1", Set.of("RL01")));
        assertThat(checked.reading().orThrow().points().all().get(0).rules().items())
                .extracting(Item::isInForce)
                .containsExactly(false, true);
    }

    @Test
    void an_error_of_the_review_keeps_nothing_from_being_read() {
        Checked<Rulebook> checked = folder(YAML, Map.of());
        assertThat(checked.review()).anyMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(checked.hasErrors()).isTrue();
        assertThat(checked.reading().problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        Rulebook rulebook = checked.reading().orThrow();
        assertThat(rulebook.review()).isEqualTo(checked.review());
        assertThat(rulebook.points().all().get(0).rules().items()).hasSize(3);
        assertThat(checked.problems())
                .containsAll(checked.review())
                .containsAll(checked.reading().problems());
    }

    @Test
    void what_is_blocked_is_out_of_force_whoever_classified_it_and_that_is_told() {
        String kinds = "item,kind,effect,bearer,by\nA1,PUBLIC_AFFAIRS,GOODS,PERSON,c\nA2,RULE_BREACH,HONOUR,PERSON,c\n";
        Checked<Rulebook> checked = folder(
                YAML + "      kinds: k.csv\n      deductions: [{validity-months: 12}]\n", Map.of("k.csv", kinds));
        assertThat(checked.review().stream().map(Written::print))
                .contains("c.csv:3:9 error RL04 A2", "k.csv:3:1 warning BLOCKED_AND_CLASSIFIED A2");
        List<Item> items =
                checked.reading().orThrow().points().all().get(0).rules().items();
        assertThat(items).filteredOn(Item::isInForce).extracting(Item::code).containsExactly("A1");
    }

    @Test
    void what_needs_a_finding_is_settled_as_an_offence_only() {
        String as = "item,kind,effect,bearer,by\nA3,%s,HONOUR,PERSON,c\n";
        String yaml = YAML + "      kinds: k.csv\n      deductions: [{validity-months: 12}]\n";
        Checked<Rulebook> breach = folder(yaml, Map.of("k.csv", String.format(as, "RULE_BREACH")));
        assertThat(breach.review().stream().map(Written::print))
                .contains("c.csv:4:9 warning RL19 A3", "k.csv:2:1 warning FINDING_NEEDED A3");
        Checked<Rulebook> offence = folder(yaml, Map.of("k.csv", String.format(as, "OFFENCE")));
        assertThat(offence.review().stream().map(Written::print))
                .contains("c.csv:4:9 info RL19 A3")
                .noneMatch(told -> told.startsWith("k.csv"));
        Item item = offence.reading()
                .orThrow()
                .points()
                .all()
                .get(0)
                .rules()
                .items()
                .get(2);
        assertThat(item.classification().orElseThrow().kind()).isEqualTo(DeedKind.OFFENCE);
        assertThat(item.isInForce()).isTrue();
        assertThat(breach.reading()
                        .orThrow()
                        .points()
                        .all()
                        .get(0)
                        .rules()
                        .items()
                        .get(2)
                        .isInForce())
                .isFalse();
    }

    @Test
    void what_is_left_out_is_told_as_a_note_with_the_same_code() {
        Checked<Rulebook> checked = folder(
                YAML + "      left-out: out.csv\n",
                Map.of("out.csv", "item,redline,why_zh,why_en\nA2,RL04,由,why\nA3,RL19,由,why\n"));
        assertThat(flags(checked.review())).containsExactly("c.csv:3:9 info RL04 A2", "c.csv:4:9 info RL19 A3");
        assertThat(checked.hasErrors()).isFalse();
        assertThat(checked.review())
                .filteredOn(problem -> problem.code().equals("RL04"))
                .allSatisfy(problem -> {
                    assertThat(problem.message(Language.ZH)).contains("越级上访", "宪法41条", "已人工剔除");
                    assertThat(problem.message(Language.EN)).contains("越级上访", "Left out by hand");
                });
    }

    @Test
    void a_flag_names_words_reason_basis_and_a_lawful_way_in_both_languages() {
        Problem flag = folder(YAML, Map.of()).review().stream()
                .filter(problem -> problem.code().equals("RL04"))
                .findFirst()
                .orElseThrow();
        assertThat(flag.message(Language.ZH))
                .contains("上访", "宪法41条", "依据", "合法的做法")
                .doesNotContain("{", "}");
        assertThat(flag.message(Language.EN)).contains("上访", "宪法41条", "Basis").doesNotContain("{", "}");
    }

    @Test
    void each_item_nobody_classified_gets_a_proposal_as_a_note() {
        Problem proposal = folder(YAML, Map.of()).review().stream()
                .filter(problem -> problem.item().equals(java.util.Optional.of("A1")))
                .findFirst()
                .orElseThrow();
        assertThat(Written.print(proposal)).isEqualTo("c.csv:2:11 info PROPOSED_KIND A1");
        assertThat(proposal.message(Language.ZH))
                .contains("公共事务", "PUBLIC_AFFAIRS,")
                .doesNotContain("{");
        assertThat(proposal.message(Language.EN)).contains("PUBLIC_AFFAIRS,").doesNotContain("{");
    }

    @Test
    void the_review_comes_for_rows_whose_words_can_be_read_where_others_cannot() {
        Path file = Written.put(FOLDER.resolve("faulty.csv"), ROWS + "A4,甲,x,缠访闹访,two,1,,次,\nA5,甲,-,信访,5,5,,次\n");
        Checked<?> checked = CatalogueCsv.check(file);
        assertThat(Written.isComplete(checked.reading())).isFalse();
        assertThat(flagged(checked.review())).containsKeys("A2", "A3").doesNotContainKey("A5");
        Checked<Rulebook> folder =
                folder(YAML.replace("adopted: draft", "adopted: maybe"), Map.of("c.csv", ROWS + "A4,甲,x,乙,1,1,,次,\n"));
        assertThat(Written.isComplete(folder.reading())).isFalse();
        assertThat(flagged(folder.review())).containsKeys("A2", "A3");
    }

    @Test
    void one_catalogue_under_two_editions_is_told_once() {
        String two = YAML + YAML.substring(YAML.indexOf("  - id")).replace("\"1\"", "\"2\"");
        assertThat(flags(folder(two, Map.of()).review()))
                .isEqualTo(flags(folder(YAML, Map.of()).review()));
    }

    @Test
    void settings_of_a_rulebook_are_reviewed_at_their_cell_and_never_in_force() {
        Checked<Rulebook> checked = folder(
                YAML + "      settings: s.csv\n", Map.of("s.csv", "setting,text_zh\n门槛,低于60分的暂停享受低保待遇\n公示,每季度公布一次\n"));
        assertThat(flags(checked.review()))
                .contains("s.csv:2:4 error RL01 门槛")
                .noneMatch(told -> told.startsWith("s.csv:3:"));
        assertThat(Written.isComplete(checked.reading())).isTrue();
    }

    @Test
    void a_rulebook_made_in_code_is_reviewed_when_asked() {
        Rulebook read = folder(YAML, Map.of()).reading().orThrow();
        Rulebook made = Rulebook.named("甲村", read.zone()).withPoints(read.points(), Map.of());
        assertThat(flagged(made.review())).isEqualTo(flagged(read.review()));
        assertThat(made.review()).allMatch(problem -> problem.at().file().equals("甲村"));
    }

    @Test
    void a_charter_is_cut_into_its_rules_and_each_is_flagged_where_it_begins() {
        Path file = Written.put(FOLDER.resolve("公约.txt"), "甲村村规民约\n一、积极参加公共劳动的，每次加2分。\r\n二、越级上访的，每次扣50分；聚众赌博的，扣5分。\n");
        Checked<List<RuleText>> checked = RulesText.check(file);
        assertThat(checked.reading().orThrow()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(checked.review())
                .filteredOn(problem -> problem.code().equals("RL04"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.at().line()).isEqualTo(3);
                    assertThat(problem.at().column()).isEqualTo(3);
                    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                });
        assertThat(checked.review())
                .filteredOn(problem -> problem.code().equals("RL19"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.at().line()).isEqualTo(3));
    }

    @Test
    void texts_that_cannot_be_read_are_told_why() {
        Path gbk = Written.put(
                FOLDER.resolve("gbk.txt"), "越级上访的，扣50分。\n".repeat(30).getBytes(Charset.forName("GBK")));
        assertThat(RulesText.check(gbk).problems()).extracting(Problem::code).contains("NOT_UTF8", "FILE_NOT_UTF8");
        Path empty = Written.put(FOLDER.resolve("empty.md"), "");
        assertThat(RulesText.check(empty).problems()).extracting(Problem::code).containsExactly("FILE_EMPTY");
        assertThat(RulesText.check(FOLDER.resolve("nowhere.md")).problems())
                .extracting(Problem::code)
                .containsExactly("FILE_NOT_FOUND");
        assertThat(RulesText.check(FOLDER).problems()).extracting(Problem::code).containsExactly("FILE_IS_A_FOLDER");
        Path blank = Written.put(FOLDER.resolve("blank.md"), "\n \n");
        assertThat(RulesText.check(blank).problems()).extracting(Problem::code).containsExactly("NO_RULES_FOUND");
        // What can be read of a faulty text is reviewed.
        Path half = Written.put(FOLDER.resolve("half.txt"), "越级上访的，扣50分。\n\u0001坏行\n");
        assertThat(RulesText.check(half).problems()).extracting(Problem::code).contains("CONTROL_CHARACTER", "RL04");
    }

    @Test
    void tables_of_settings_that_cannot_be_read_are_told_why() {
        Path lacking = Written.put(FOLDER.resolve("lacking.csv"), "place,thresholds_zh\n甲,低于60分的暂停享受低保待遇\n");
        assertThat(SchemesCsv.check(lacking).problems())
                .extracting(Problem::code)
                .contains("MISSING_COLUMN");
        Path file = Written.put(FOLDER.resolve("schemes.csv"), """
                        other,thresholds_zh,approval_flow_zh,reset_or_carry,settlement,account_unit,place,note_zh
                        ,低于60分的暂停享受低保待遇,,,,户,甲村,
                        ,,,,,户,,一人失信全家扣分
                        ,,
                        """);
        Checked<List<RuleText>> checked = SchemesCsv.check(file);
        assertThat(checked.problems().stream().map(Written::print))
                .contains("schemes.csv:2:2 error RL01 甲村", "schemes.csv:3:8 error MISSING_VALUE")
                .anyMatch(told -> told.contains("ROW_RAGGED"))
                .anyMatch(told -> told.startsWith("schemes.csv:3:9 error RL03"));
    }

    @Test
    void ten_thousand_items_are_reviewed_soon_and_the_worst_is_kept() {
        String rows = IntStream.range(0, 10_000)
                .mapToObj(i -> "A" + i + ",甲,+,参加公共劳动" + i + ",1,1,,次,\n")
                .collect(Collectors.joining());
        Path file = Written.put(FOLDER.resolve("large.csv"), Written.HEADER + rows + "Z,综合,-,越级上访,1,1,,次,\n");
        long before = System.nanoTime();
        List<Problem> review = CatalogueCsv.check(file).review();
        assertThat(System.nanoTime() - before).isLessThan(20_000_000_000L);
        assertThat(review).hasSize(1001);
        assertThat(review).anyMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(review.get(1000).code()).isEqualTo("MORE_PROBLEMS");
        assertThat(review.get(1000).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void who_classified_may_say_when_and_why() {
        Path file = Written.put(FOLDER.resolve("dated.csv"), ROWS);
        String kinds =
                "item,kind,effect,bearer,by,on,why\nA1,PUBLIC_AFFAIRS,GOODS,PERSON,c,2025-12-20,\"村民会议议定,第3项\"\n";
        Path kindsFile = Written.put(FOLDER.resolve("dated-kinds.csv"), kinds);
        var catalogue = CatalogueCsv.read(file, kindsFile).orThrow();
        var as = catalogue
                .item(new ItemCode("A1"))
                .orElseThrow()
                .classification()
                .orElseThrow();
        assertThat(as.on()).contains(java.time.LocalDate.of(2025, 12, 20));
        assertThat(as.why()).isEqualTo("村民会议议定,第3项");
        assertThat(CatalogueCsv.printKinds(catalogue)).isEqualTo(kinds);
        Path wrong = Written.put(FOLDER.resolve("wrong.csv"), kinds.replace("2025-12-20", "soon"));
        assertThat(Written.problems(CatalogueCsv.read(file, wrong))).contains("wrong.csv:2:34 error NOT_A_DAY A1");
    }
}
