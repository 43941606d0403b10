package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hazards of the made-up county, row by row. */
class HazardReplayExamples {
    static final String HEADER = "id,hazard,action,category,area,by,happened,recorded,detail\n";
    /** All as bad as can be: the highest tier of its scheme. */
    private static final String WORST =
            "model=隐患评分;people=300;defects=12;age=40;exits=0;minutes=30;warden=0;affected=owner-1";
    /** As good as can be: the lowest. */
    private static final String BEST = "model=隐患评分;people=0;defects=0;age=0;exits=4;minutes=0;warden=1";

    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();

    @Test
    void a_hazard_is_proposed_by_one_body_confirmed_by_another_put_right_and_looked_at_by_somebody_else()
            throws IOException {
        row("A1,H1,assess,gas,甲一村", "甲镇-inspector-1", "2025-03-03T09:00", BEST);
        row("A2,H1,confirm,,", "甲镇-inspector-2", "2025-03-03T10:00", "until=2025-03-30;grounds=同意");
        row("A3,H1,confirm,,", "confirmer-1", "2025-03-04T09:00", "until=2025-03-30;grounds=同意");
        row("A4,H1,order-rectification,,", "examiner-1", "2025-03-04T11:00", "grounds=软管老化");
        row("A5,H1,rectified,,", "甲一村-safety", "2025-03-06T09:00", "proof=照片");
        row("A6,H1,reexamine,,", "甲一村-safety", "2025-03-06T10:00", "passed=true;grounds=已换");
        row("A7,H1,reexamine,,", "examiner-2", "2025-03-07T10:00", "passed=true;grounds=已换");
        decided();
        assertThat(decisions())
                .contains(
                        "A1,H1,assess,accepted,tier.propose",
                        "A2,H1,confirm,refused,NOT_OF_THIS_ROLE",
                        "A3,H1,confirm,accepted,tier.confirm",
                        "A4,H1,order-rectification,accepted,tier.order-rectification",
                        "A5,H1,rectified,accepted,tier.report-rectified",
                        "A6,H1,reexamine,refused,NOT_OF_THIS_ROLE",
                        "A7,H1,reexamine,accepted,tier.reexamine");
        assertThat(result().get("struckOff").asInt()).isEqualTo(1);
        assertThat(result().get("inEffect").asInt()).isZero();
        assertThat(result().at("/totals/refused").asInt()).isEqualTo(2);
        Shell.Said why = why("A3", "en");
        assertThat(why.code()).as(why.err()).isZero();
        assertThat(why.out()).contains("code: tier.confirm", "tier in effect: 隐患四级 较低隐患", "until: 2025-03-30");
    }

    @Test
    void which_tier_waits_for_an_answer_is_said_nowhere_until_another_body_confirms_it() throws IOException {
        waitsAndIsConfirmed();
    }

    private void waitsAndIsConfirmed() throws IOException {
        row("B1,H1,assess,gas,甲一村", "甲镇-inspector-1", "2025-03-03T09:00", WORST);
        decided();
        assertThat(result().get("waiting").toString()).isEqualTo("{\"甲镇应急站\":1}");
        assertThat(Files.readString(folder.resolve("out/result.json"))).doesNotContain("重大", "\"score\"");
        assertThat(page())
                .contains("<td class=\"i\">甲镇应急站</td><td class=\"n\">1</td>")
                .doesNotContain("重大");
        assertThat(why("B1", "zh").out()).contains("研判内容只供有权确认的岗位查阅").doesNotContain("重大", "300");
        row("B2,H1,plan,,", "甲镇-inspector-1", "2025-03-03T10:00", plan());
        decided();
        assertThat(why("B2", "zh").out()).contains("研判内容只供有权确认的岗位查阅").doesNotContain("须有资金和应急预案");
        row("B3,H1,confirm,,", "confirmer-1", "2025-03-04T09:00", "until=2025-03-20;grounds=同意");
        decided();
        assertThat(result().at("/tiers/隐患四级/甲镇/重大").asInt()).isEqualTo(1);
        assertThat(result().at("/hazards/H1/tier").asString()).isEqualTo("重大");
        assertThat(page()).contains("重大隐患", "可能受影响人数");
        assertThat(why("B1", "zh").out()).contains("重大");
    }

    @Test
    void nobody_is_named_on_the_page_and_it_fetches_nothing() throws IOException {
        waitsAndIsConfirmed();
        row("C1,H1,object,,", "party:owner-1", "2025-03-05T09:00", "grounds=已经整改");
        row("C2,H1,object,,", "party:owner-1", "2025-03-05T10:00", "grounds=已经整改");
        decided();
        assertThat(result().at("/objections/openNow").asInt()).isEqualTo(1);
        assertThat(decisions()).contains("C2,H1,object,refused,OBJECTED_BEFORE");
        assertThat(page())
                .contains("default-src 'none'")
                .doesNotContain("<script", "src=\"http", "href=")
                .doesNotContain("owner-1")
                .doesNotContainPattern("\\bp-\\d");
    }

    @Test
    void what_falls_due_is_done_before_the_next_row_and_a_row_told_after_it_is_refused() throws IOException {
        row("D1,H1,assess,gas,甲一村", "甲镇-inspector-1", "2025-03-03T09:00", BEST);
        // Something else happens long after the time for confirming is over.
        row("D2,H2,assess,gas,乙一村", "乙镇-inspector-1", "2025-06-02T09:00", BEST);
        late("D3,H1,confirm,,", "confirmer-1", "2025-03-04T09:00", "2025-06-02T10:00", "until=2025-03-20;grounds=同意");
        decided();
        assertThat(decisions()).contains("D3,H1,confirm,refused,OUT_OF_ORDER");
        assertThat(result().at("/proposals/lapsed").asInt()).isEqualTo(1);
        assertThat(result().at("/totals/timers").asInt()).isEqualTo(1);
    }

    @Test
    void a_row_that_stands_again_changes_nothing_and_another_act_under_its_id_is_a_fault() throws IOException {
        row("E1,H1,assess,gas,甲一村", "甲镇-inspector-1", "2025-03-03T09:00", BEST);
        row("E1,H1,assess,gas,甲一村", "甲镇-inspector-1", "2025-03-03T09:00", BEST);
        row("E1,H1,assess,gas,甲二村", "甲镇-inspector-1", "2025-03-03T09:00", BEST);
        Shell.Said said = replay();
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("hazards.csv:4:1: ACT_REPEATED_WITH_OTHER_CONTENT");
        assertThat(result().get("repeated").asInt()).isEqualTo(1);
        assertThat(result().get("found").asInt()).isEqualTo(1);
    }

    @Test
    void every_fault_is_told_where_it_stands() throws IOException {
        String at = ",2025-03-03T09:00,2025-03-03T09:00,";
        Path file = Files.createDirectories(folder.resolve("log")).resolve("hazards.csv");
        Files.writeString(
                file,
                HEADER
                        + "F1,H1,guess,gas,A,x/y" + at + "\n"
                        + "F2,H1,assess,,,x/y" + at + "model=作业LEC\n"
                        + "F3,H1,assess,gas,A,x/y" + at + "L=6\n"
                        + "F4,H1,assess,gas,A,x/y" + at + "model=作业LEC;L=six;C=0.0001\n"
                        + "F5,H1,confirm,,,x/y" + at + "until=tomorrow;grounds=ok;L=6\n"
                        + "F6,H1,plan,,,x/y" + at + "responsible=x;until=2025-04-01;target=t;funds=-1\n"
                        + "F7,W1,issue-warning,gas,A,x/y" + at + "level=RED;start=2025-03-03T09:00;until=2025-03-05\n");
        Shell.Said said = replayOf(file);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).doesNotContain("\tat ");
        assertThat(said.problemsOf(file.toString()).stream()
                        .map(line -> line.substring(file.toString().length() + 1)))
                .containsExactly(
                        "2:7: UNKNOWN_WORD",
                        "3:14: MISSING_VALUE",
                        "3:15: MISSING_VALUE",
                        "4:18: UNKNOWN_AREA",
                        "4:58: DETAIL_MISSING",
                        "5:18: UNKNOWN_AREA",
                        "5:58: READING_NOT_UNDERSTOOD",
                        "5:58: READING_NOT_UNDERSTOOD",
                        "6:55: DETAIL_UNKNOWN",
                        "6:55: NOT_A_DAY",
                        "7:52: NUMBER_OUT_OF_BOUNDS",
                        "8:25: UNKNOWN_AREA",
                        "8:65: UNKNOWN_WORD");
    }

    @Test
    void what_no_edition_can_measure_is_a_fault_of_the_row() throws IOException {
        row("H1,H1,assess,gas,甲一村", "甲镇-inspector-1", "2025-03-03T09:00", "model=隐患平分;people=three");
        row("H2,H1,assess,gas,甲一村", "甲镇-inspector-1", "2025-03-03T09:00", "model=作业LEC;L=1;E=2;C=15;people=3");
        row("H3,H1,assess,gas,甲一村", "甲镇-inspector-1", "2025-03-03T09:00", "model=作业LEC;L=-1;E=2;C=99999");
        row("H5,H1,assess,gus,甲一村", "甲镇-inspector-1", "2025-03-03T09:00", BEST);
        row("H6,H1,assess,gas,甲零村", "甲镇-inspector-1", "2025-03-03T09:00", BEST);
        row("H4,H1,assess,gas,甲一村", "甲镇-inspector-1", "2025-03-03T09:00", BEST);
        Shell.Said said = replay();
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.problemsOf(folder.resolve("log/hazards.csv").toString()).stream()
                        .map(line -> line.substring(line.indexOf(".csv:") + 5)))
                .containsExactly(
                        "2:77: UNKNOWN_MODEL",
                        "2:77: READING_NOT_UNDERSTOOD",
                        "3:77: READING_OF_NO_INDICATOR",
                        "4:77: READING_IMPOSSIBLE",
                        "4:77: READING_IMPOSSIBLE",
                        "5:14: UNKNOWN_CATEGORY",
                        "6:18: UNKNOWN_AREA");
        assertThat(said.err()).contains("隐患评分", "作业LEC");
        // The header and the one row that was decided: a row with a fault is left out, whole.
        assertThat(decisions()).hasSize(2).contains("H4,H1,assess,accepted,tier.propose");
    }

    @Test
    void a_rulebook_without_tiers_says_so() throws IOException {
        row("G1,H1,assess,gas,甲一村", "甲镇-inspector-1", "2025-03-03T09:00", BEST);
        replay();
        Shell.Said said = Shell.run(
                "replay",
                "rulebooks/qinghe",
                "--log",
                folder.resolve("log").toString(),
                "--out",
                folder.resolve("other").toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("RULEBOOK_WITHOUT_TIERS");
    }

    private static String plan() {
        return "responsible=甲一村-lead;until=2025-03-30;target=消除隐患;funds=2000;contingency=停用";
    }

    private void row(String begins, String post, String at, String detail) throws IOException {
        late(begins, post, at, at, detail);
    }

    private void late(String begins, String post, String happened, String recorded, String detail) throws IOException {
        String by = post.startsWith("party:") ? post : post + "/" + holder(post);
        log.add(begins + "," + by + "," + happened + "," + recorded + "," + detail + "\n");
    }

    /** Whoever holds a post on the first day. */
    private static String holder(String post) throws IOException {
        return Files.readAllLines(Path.of("rulebooks/baiquan/tenures.csv")).stream()
                .filter(row -> row.startsWith(post + ","))
                .map(row -> row.split(",", -1)[1])
                .findFirst()
                .orElseThrow();
    }

    private void decided() throws IOException {
        Shell.Said said = replay();
        assertThat(said.code()).as(said.err()).isZero();
    }

    private Shell.Said replay() throws IOException {
        Path logs = Files.createDirectories(folder.resolve("log"));
        Files.writeString(logs.resolve("hazards.csv"), HEADER + String.join("", log));
        return replayOf(logs);
    }

    private Shell.Said replayOf(Path named) {
        return Shell.run(
                "replay",
                "rulebooks/baiquan",
                "--log",
                named.toString(),
                "--out",
                folder.resolve("out").toString());
    }

    private Shell.Said why(String id, String language) {
        return Shell.run("why", folder.resolve("out").toString(), id, "--lang", language);
    }

    /** The first five cells of each row of decisions.csv. */
    private List<String> decisions() throws IOException {
        return Files.readAllLines(folder.resolve("out/decisions.csv")).stream()
                .map(row -> String.join(",", List.of(row.split(",", -1)).subList(0, 5)))
                .toList();
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("out/report.html"));
    }

    private JsonNode result() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(folder.resolve("out/result.json")));
    }
}
