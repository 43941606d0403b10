package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunExamples {
    private static final String HEADER = "id,account,member,item,happened,recorded,amount,evidence\n";

    @TempDir
    Path folder;

    @Test
    void the_shipped_example_shows_every_kind_of_outcome() throws IOException {
        Shell.Said said = shipped(folder);
        assertThat(said.code()).as(said.err()).isZero();
        List<String> decisions = Files.readAllLines(folder.resolve("decisions.csv"));
        assertThat(decisions.get(0)).isEqualTo("id,stream,item,outcome,code,granted,lost,due");
        // Read off the log and the catalogue by hand: 10 a month for QS001, 8 a quarter for QS005.
        assertThat(decisions)
                .contains("D014,H001,QS001,declined,points.cap,0,2,2028-01-11T00:00")
                .contains("D020,H003,QS005,accepted,points.cap,0.5,1,2028-01-19T00:00")
                .contains("D021,H003,QS002,accepted,points.deed,1,0,2028-01-19T00:00")
                .contains("D023,H004,QS099,refused,ITEM_UNKNOWN,0,0,")
                .contains("D024,H002,QS008,refused,ITEM_NOT_IN_FORCE,0,0,")
                .contains("D025,H001,QS002,refused,NO_EDITION_IN_FORCE,0,0,")
                .contains("D026,H003,QS004,refused,RECORDED_BEFORE_IT_HAPPENED,0,0,");
        assertThat(said.out())
                .contains("D003  H002  QS003  重复")
                .contains("此前已计 7.5 分，本次 1.5 分只计入 0.5 分，超出的 1 分不计。")
                .contains(folder.resolve("result.json").toString())
                .contains(folder.resolve("report.html").toString());
    }

    @Test
    void the_sums_agree_with_the_rows() throws IOException {
        shipped(folder);
        JsonNode result = json(folder.resolve("result.json"));
        JsonNode totals = result.get("totals");
        assertThat(totals.propertyNames())
                .containsExactly("deeds", "accepted", "declined", "refused", "granted", "lost");
        List<String[]> rows = Files.readAllLines(folder.resolve("decisions.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(totals.get("deeds").asInt()).isEqualTo(rows.size());
        for (String outcome : List.of("accepted", "declined", "refused")) {
            assertThat(totals.get(outcome).asLong())
                    .isEqualTo(
                            rows.stream().filter(row -> row[3].equals(outcome)).count());
        }
        assertThat(totals.get("granted").decimalValue()).isEqualByComparingTo(sum(rows, 5));
        assertThat(totals.get("lost").decimalValue()).isEqualByComparingTo(sum(rows, 6));
        // Nothing was spent and nothing lapsed: standing is all that was granted.
        BigDecimal standing = BigDecimal.ZERO;
        for (JsonNode account : result.get("accounts")) {
            assertThat(account.propertyNames()).containsExactly("redeemable", "standing");
            standing = standing.add(account.get("standing").decimalValue());
        }
        assertThat(standing).isEqualByComparingTo(totals.get("granted").decimalValue());
    }

    @Test
    void two_runs_write_the_same_bytes() throws IOException {
        for (String run : List.of("a", "b")) {
            shipped(folder.resolve(run));
        }
        for (String file : List.of("result.json", "decisions.csv", "report.html")) {
            assertThat(folder.resolve("a/" + file)).hasSameBinaryContentAs(folder.resolve("b/" + file));
        }
    }

    @Test
    void the_report_stands_alone_and_says_every_number_without_scripts() throws IOException {
        shipped(folder);
        String page = Files.readString(folder.resolve("report.html"));
        String withoutScripts = page.replaceAll("(?s)<script.*?</script>", "");
        assertThat(withoutScripts)
                .contains("108.5")
                .contains("ITEM_NOT_IN_FORCE")
                .contains("此前已计 7.5 分，本次 1.5 分只计入 0.5 分，超出的 1 分不计。")
                .doesNotContain("<script")
                .doesNotContain("src=")
                .doesNotContain("href=")
                .doesNotContain("url(");
        assertThat(page).contains("Chart.js v4.5.1").contains("new Chart(");
        assertThat(page.split("</script>", -1)).hasSize(4);
    }

    @Test
    void what_a_log_says_cannot_break_out_of_the_page() throws IOException {
        Path log = log("<script>alert(1)</script>,H1,P1,QS001,2026-03-01T09:00,2026-03-01T09:00,,\n");
        Shell.Said said = run(log);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void malformed_rows_are_told_and_the_others_decided() throws IOException {
        Path log = log("""
                D1,H1,P1,QS001,2026-03-01T09:00,2026-03-01T09:00,,
                D2,H1,P1,QS001,2026-03-02,2026-03-02T09:00,,
                D3,H 1,P1,QS001,2026-03-02T09:00,2026-03-02T09:00,many,
                D4,H1,P1,QS001,2026-03-03T09:00,2026-03-03T09:00,100,
                """);
        Shell.Said said = run(log);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.problemsOf(log.toString()))
                .containsExactly(log + ":3:16: NOT_A_MOMENT", log + ":4:4: NOT_AN_ID", log + ":4:51: NOT_A_NUMBER");
        JsonNode result = json(folder.resolve("out/result.json"));
        assertThat(result.get("totals").get("accepted").asInt()).isEqualTo(2);
        assertThat(result.get("faults").asInt()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("NOT_A_MOMENT");
    }

    /** An account typed in full width is another account; nobody would miss what was credited there. */
    @Test
    void an_account_that_looks_like_another_is_told_and_stays_another() throws IOException {
        Path log = log("""
                D1,H1,P1,QS001,2026-03-01T09:00,2026-03-01T09:00,,
                D2,Ｈ１,P1,QS001,2026-03-02T09:00,2026-03-02T09:00,,
                D3,H1,“P1”,QS001,2026-03-03T09:00,2026-03-03T09:00,,
                """);
        Shell.Said said = run(log);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.problemsOf(log.toString()))
                .containsExactly(log + ":3:4: ID_LOOKS_LIKE_ANOTHER", log + ":4:7: ID_LOOKS_LIKE_ANOTHER");
        assertThat(said.err()).contains("“H1”");
        JsonNode result = json(folder.resolve("out/result.json"));
        assertThat(result.get("totals").get("accepted").asInt()).isEqualTo(3);
        assertThat(result.get("accounts").size()).isEqualTo(2);
        assertThat(result.get("accounts").has("Ｈ１")).isTrue();
    }

    @Test
    void what_is_due_by_the_end_of_the_log_is_done() throws IOException {
        Path log = log("""
                D1,H1,P1,QS001,2026-03-01T09:00,2026-03-01T09:00,,
                D2,H2,P2,QS001,2028-03-01T09:00,2028-03-02T00:00,,
                """);
        Shell.Said said = run(log);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("H1  到期失效 lapsed", "2028-03-02");
        JsonNode one = json(folder.resolve("out/result.json")).get("accounts").get("H1");
        assertThat(one.get("redeemable").decimalValue()).isZero();
        assertThat(one.get("standing").decimalValue()).isEqualByComparingTo("2");
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("到期失效");
    }

    @Test
    void an_id_used_for_another_deed_is_a_fault_and_a_word_for_word_repeat_is_none() throws IOException {
        Path log = log("""
                D1,H1,P1,QS001,2026-03-01T09:00,2026-03-01T09:00,,
                D1,H1,P1,QS001,2026-03-01T09:00,2026-03-02T09:00,,
                D1,H1,P1,QS004,2026-03-01T09:00,2026-03-01T09:00,,
                D1,H1,P2,QS001,2026-03-01T09:00,2026-03-01T09:00,,
                D1,H1,P1,QS001,2026-03-05T09:00,2026-03-05T09:00,,
                """);
        Shell.Said said = run(log);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.problemsOf(log.toString()))
                .containsExactly(
                        log + ":4:1: REPEATED_WITH_OTHER_CONTENT",
                        log + ":5:1: REPEATED_WITH_OTHER_CONTENT",
                        log + ":6:1: REPEATED_WITH_OTHER_CONTENT");
        assertThat(said.err()).contains("第 2 行").contains("on line 2");
        JsonNode result = json(folder.resolve("out/result.json"));
        assertThat(result.get("repeated").asInt()).isEqualTo(1);
        assertThat(result.get("faults").asInt()).isEqualTo(3);
    }

    @Test
    void a_refused_row_that_stands_again_is_a_repeat_and_with_other_content_a_correction() throws IOException {
        Path log = log("""
                D1,H1,P1,QS099,2026-03-01T09:00,2026-03-01T09:00,,
                D1,H1,P1,QS099,2026-03-01T09:00,2026-03-01T09:00,,
                D1,H2,P1,QS099,2026-03-01T09:00,2026-03-01T09:00,,
                D1,H1,P1,QS099,2026-03-01T09:00,2026-03-02T09:00,,
                D1,H1,P1,QS001,2026-03-01T09:00,2026-03-03T09:00,,
                D1,H1,P1,QS099,2026-03-01T09:00,2026-03-01T09:00,,
                D1,H1,P1,QS001,2026-03-01T09:00,2026-03-03T09:00,,
                """);
        Shell.Said said = run(log);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out/decisions.csv")).stream()
                        .map(line -> String.join(",", List.of(line.split(",")).subList(0, 5))))
                .containsExactly(
                        "id,stream,item,outcome,code",
                        "D1,H1,QS099,refused,ITEM_UNKNOWN",
                        "D1,H2,QS099,refused,ITEM_UNKNOWN",
                        "D1,H1,QS099,refused,ITEM_UNKNOWN",
                        "D1,H1,QS001,accepted,points.deed");
        JsonNode result = json(folder.resolve("out/result.json"));
        assertThat(result.get("totals").get("refused").asInt()).isEqualTo(3);
        assertThat(result.get("repeated").asInt()).isEqualTo(3);
        assertThat(Shell.run("why", folder.resolve("out").toString(), "D1").code())
                .isZero();
    }

    @Test
    void an_account_on_which_nothing_happened_stands_at_the_base_that_is_everyones() throws IOException {
        for (String[] recordedAndBase : new String[][] {{"2025-03-01T10:00", "1000"}, {"2020-03-01T10:00", "0"}}) {
            Path log = log("D1,H1,P1,NIX,2019-03-01T09:00," + recordedAndBase[0] + ",,\n");
            Path out = folder.resolve("out");
            Shell.Said said = Shell.run("run", "rulebooks/wendeng", "--log", log.toString(), "--out", out.toString());
            assertThat(said.code()).as(said.err()).isZero();
            JsonNode account = json(out.resolve("result.json")).get("accounts").get("H1");
            assertThat(account.get("standing").decimalValue()).isEqualByComparingTo(recordedAndBase[1]);
            assertThat(account.get("redeemable").decimalValue()).isZero();
            assertThat(Files.readString(out.resolve("report.html")))
                    .contains("<td class=\"i\">H1</td><td class=\"n\">0</td><td class=\"n\">" + recordedAndBase[1]
                            + "</td>");
        }
    }

    @Test
    void ids_the_library_keeps_and_amounts_out_of_bounds_and_an_item_named_twice_are_faults() throws IOException {
        Path log = log("""
                ~D1,H1,P1,QS001,2026-03-01T09:00,2026-03-01T09:00,,
                D2,H1,P1,QS001,2026-03-01T09:00,2026-03-01T09:00,-1,
                D3,H1,P1,QS001,2026-03-01T09:00,2026-03-01T09:00,100000000.01,
                D4,H1,P1,QS001;QS001,2026-03-01T09:00,2026-03-01T09:00,,
                D5,H1,P1,QS001;,2026-03-01T09:00,2026-03-01T09:00,,
                D6,H1,P1,QS001；QS002；QS001,2026-03-01T09:00,2026-03-01T09:00,,
                """);
        assertThat(run(log).problemsOf(log.toString()))
                .containsExactly(
                        log + ":2:1: NOT_AN_ID",
                        log + ":3:50: NUMBER_OUT_OF_BOUNDS",
                        log + ":4:50: NUMBER_OUT_OF_BOUNDS",
                        log + ":5:10: ITEMS_NOT_UNDERSTOOD",
                        log + ":6:10: MISSING_VALUE",
                        log + ":7:10: ITEMS_NOT_UNDERSTOOD");
    }

    @Test
    void an_act_that_fits_several_items_counts_once_under_the_highest() throws IOException {
        Shell.Said said = run(log("""
                D1,H1,P1,QS001;QS003,2026-03-01T09:00,2026-03-01T09:00,,
                D2,H2,P1,QS001；QS003,2026-03-01T09:00,2026-03-01T09:00,,
                """));
        assertThat(said.code()).as(said.err()).isZero();
        // Worth 2 and 3 in the catalogue.
        assertThat(Files.readAllLines(folder.resolve("out/decisions.csv")))
                .contains(
                        "D1,H1,QS001;QS003,accepted,points.deed,3,0,2028-03-02T00:00",
                        "D2,H2,QS001；QS003,accepted,points.deed,3,0,2028-03-02T00:00");
    }

    @Test
    void a_deed_that_counts_for_nothing_is_not_said_to_be_good_for_two_years() throws IOException {
        Shell.Said said = shipped(folder);
        String declined =
                said.out().substring(said.out().indexOf("D014  "), said.out().indexOf("D015  "));
        assertThat(declined)
                .contains("上限已用完，此次不计分")
                .contains("counts for nothing")
                .doesNotContain("24")
                .doesNotContain("✓ 2026-03-28 按项目");
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page).contains("上限已用完，此次不计分").contains("可左右滑动").contains("each cap is summed over all accounts");
    }

    @Test
    void an_empty_log_gives_an_empty_result() throws IOException {
        Shell.Said said = run(log(""));
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(json(folder.resolve("out/result.json"))
                        .get("totals")
                        .get("deeds")
                        .asInt())
                .isZero();
    }

    @Test
    void a_faulty_rulebook_decides_nothing() throws IOException {
        Path log = log("D1,H1,P1,QS001,2026-03-01T09:00,2026-03-01T09:00,,\n");
        Shell.Said said = Shell.run(
                "run",
                folder.resolve("nix").toString(),
                "--log",
                log.toString(),
                "--out",
                folder.resolve("out").toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("FILE_NOT_FOUND");
        assertThat(said.out()).isEmpty();
        assertThat(folder.resolve("out/result.json")).doesNotExist();
    }

    @Test
    void a_place_that_cannot_be_written_is_wrong_usage() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Shell.Said said = shipped(file);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(file.toString()).doesNotContain("\tat ");
    }

    private static Shell.Said shipped(Path out) {
        return Shell.run("run", "rulebooks/qingshi", "--log", "logs/qingshi.csv", "--out", out.toString());
    }

    private Path log(String rows) throws IOException {
        return Files.writeString(folder.resolve("log.csv"), HEADER + rows);
    }

    private Shell.Said run(Path log) {
        return Shell.run(
                "run",
                "rulebooks/qingshi",
                "--log",
                log.toString(),
                "--out",
                folder.resolve("out").toString());
    }

    private static BigDecimal sum(List<String[]> rows, int column) {
        return rows.stream().map(row -> new BigDecimal(row[column])).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(Files.readString(file));
    }
}
