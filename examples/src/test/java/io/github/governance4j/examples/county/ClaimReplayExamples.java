package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims, objections and passbooks of the made-up village, row by row; every expected number is worked out from its rules by hand. */
class ClaimReplayExamples {
    private static final String RULEBOOK = "rulebooks/yangliu";
    private static final String DEEDS = "id,account,member,item,happened,recorded,amount,evidence\n";
    private static final String CLAIMS =
            "id,account,ref,action,by,happened,recorded,reason,item,member,amount,done,evidence,family,area,together\n";
    private static final String OBJECTIONS = "id,account,ref,action,by,happened,recorded,reason\n";
    private static final String CLERK = "cadre-1/p-009";
    private static final String COUNCIL = "council-1/p-013";
    private static final String DIRECTOR = "director/p-012";
    private static final String SUPERVISOR = "supervisor-1/p-018";

    @TempDir
    Path folder;

    private final List<String> deeds = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();
    private final List<String> objections = new ArrayList<>();

    @Test
    void
            what_a_cadre_enters_counts_at_once_and_what_a_resident_claims_after_review_meeting_and_fifteen_days_on_the_board()
                    throws IOException {
        // 村干部直录: 3 points. 本人申报: first review, meeting on the 25th, 15 days, 10 points.
        claim("C1,H1,,declare,cadre-2/p-010", "2026-03-02T09:00", "当面核对", "YL002,m1,,,,,一组,");
        claim("C2,H1,,declare,party:m1", "2026-03-03T09:00", "", "YL004,m1,,,,,一组,");
        claim("C3,H1,C2,pass,一组-leader/p-001", "2026-03-04T09:00", "情况属实", ",,,,,,,");
        claim("C4,H1,C2,pass," + COUNCIL, "2026-03-25T15:00", "情况属实", ",,,,,,,p-014");
        claim("C5,H1,C2,post," + CLERK, "2026-03-26T09:00", "", ",,,,,,,");
        // Fifteen days from 2026-03-26 (day not counted) end on Friday 2026-04-10.
        claim("C6,H2,,spend,party:m2", "2026-04-11T09:00", "太早", ",,1,,,,,");
        replayed(0);
        assertThat(result().at("/claims/each/H1~1C1/stage").asString()).isEqualTo("ENTERED");
        assertThat(result().at("/claims/stages/ENTERED").asInt()).isEqualTo(2);
        assertThat(result().at("/accounts/H1/redeemable").asInt()).isEqualTo(13);
        assertThat(result().at("/claims/flows/resident/daysToEntry/median").asInt())
                .isEqualTo(39);
        assertThat(statement("H1"))
                .containsExactly("2026-03-02,YL002,3,3,3,points.deed,,,", "2026-03-03,YL004,10,13,13,points.deed,,,");
    }

    @Test
    void a_row_that_is_claimed_counts_through_its_claim_only_and_only_once() throws IOException {
        deeds.add("A1,H1,m1,YL002,2026-03-01T10:00,2026-03-01T18:00,,\n");
        deeds.add("A2,H1,m1,YL002,2026-03-02T10:00,2026-03-02T18:00,,\n");
        claim("C1,H1,A1,declare,cadre-2/p-010", "2026-03-05T09:00", "当面核对", ",,,,,,一组,");
        claim("C2,H1,A1,declare,cadre-2/p-010", "2026-03-06T09:00", "又报一次", ",,,,,,一组,");
        replayed(0);
        assertThat(result().at("/accounts/H1/redeemable").asInt()).isEqualTo(6);
        assertThat(result().at("/totals/deeds").asInt()).isEqualTo(2);
        assertThat(result().at("/claims/declined/REPEATED").asInt()).isEqualTo(1);
        assertThat(result().at("/notices/declined/count").asInt()).isEqualTo(1);
        assertThat(Shell.run("why", out(), "A1", "--lang", "en").code())
                .as("claimed: not decided by itself")
                .isEqualTo(1);
        Shell.Said why = Shell.run("why", out(), "C1", "--lang", "en");
        assertThat(why.code()).as(why.err()).isZero();
        assertThat(why.out()).contains("claim: H1/C1", "done: 2026-03-01T10:00", "cadre-2/p-010 [C1]");
    }

    @Test
    void a_deduction_is_told_decided_by_others_objected_to_and_taken_out_as_if_it_had_never_been() throws IOException {
        deduction();
        objection("O1,H1,C2,object,party:m1", "2026-04-07T10:00", "当天不在场");
        objection("O2,H1,C2,uphold," + SUPERVISOR, "2026-04-09T10:00", "经复核，异议成立");
        replayed(0);
        assertThat(result().at("/accounts/H1/standing").asInt()).isEqualTo(15);
        assertThat(result().at("/notices/case/count").asInt()).isEqualTo(1);
        assertThat(result().at("/notices/deduction/count").asInt()).isEqualTo(1);
        assertThat(result().at("/objections/deduction/upheld").asInt()).isEqualTo(1);
        assertThat(result().at("/objections/deduction/daysToAnswer/median").asInt())
                .isEqualTo(2);
        // Thirty days from 27 March end on Sunday 26 April, so on the Monday. As known on 3 April it stands; while the
        // objection is open, and once it is upheld, it counts for nothing.
        assertThat(statement("H1", "--known", "2026-04-03"))
                .last()
                .asString()
                .startsWith("2026-03-02,YL012,-3,0,12,points.deduct,COURT;REVIEW,2026-04-27,supervisor");
        assertThat(statement("H1", "--known", "2026-04-08"))
                .last()
                .asString()
                .startsWith("2026-04-07,")
                .contains(",15,");
        assertThat(statement("H1", "--as-of", "2026-03-31")).last().asString().contains(",-3,0,12,");
        Shell.Said json =
                Shell.run("statement", RULEBOOK, "--log", log(), "--account", "H1", "--known", "2026-04-08", "--json");
        JsonNode deducted = new JsonMapper().readTree(json.out()).at("/lines/1");
        assertThat(deducted.at("/objectionOpen").asBoolean()).isTrue();
        assertThat(deducted.at("/decidedBy").asString()).isEqualTo("party:p-013");
        assertThat(deducted.at("/reason/zh").asString()).contains("YL012");
        assertThat(deducted.at("/reason/en").asString()).contains("YL012");
        Shell.Said why = Shell.run("why", out(), "O2", "--lang", "en");
        assertThat(why.out()).contains("claim: H1/C2", COUNCIL + " + p-014", DIRECTOR, CLERK);
        String page = Files.readString(folder.resolve("out/report.html"));
        assertThat(page)
                .contains("default-src 'none'", "每个数字都可以追问")
                .doesNotContain("src=\"http", "href=")
                .doesNotContainPattern("\\bp-0\\d\\d\\b")
                .doesNotContainPattern("\\bm1\\b");
    }

    @Test
    void a_deduction_whose_objection_is_rejected_counts_again_through_the_same_last_day() throws IOException {
        deduction();
        objection("O1,H1,C2,object,party:m1", "2026-04-07T10:00", "当天不在场");
        objection("O2,H1,C2,reject," + SUPERVISOR, "2026-04-09T10:00", "经复核，原决定无误");
        replayed(0);
        assertThat(result().at("/accounts/H1/standing").asInt()).isEqualTo(12);
        // Twelve months from 2 March 2026: through 2 March 2027.
        assertThat(statement("H1", "--as-of", "2027-03-02")).last().asString().contains(",12,");
        assertThat(statement("H1", "--as-of", "2027-03-03"))
                .last()
                .asString()
                .startsWith("2027-03-03,")
                .contains(",15,");
    }

    @Test
    void nobody_decides_for_themselves_and_nothing_comes_of_claims_and_entries_that_are_not_there() throws IOException {
        deduction();
        objection("O1,H1,C2,object,party:m1", "2026-04-07T10:00", "当天不在场");
        objection("O2,H1,C2,reject," + COUNCIL, "2026-04-08T10:00", "自己驳回");
        objection("O3,H1,C9,object,party:m1", "2026-04-08T11:00", "编号记错");
        claim("C9,H2,C8,pass," + COUNCIL, "2026-04-09T10:00", "没有这件", ",,,,,,,");
        replayed(0);
        assertThat(decisions()).contains("O2,H1,reject,refused", "O3,H1,object,refused", "C9,H2/C8,pass,refused");
        assertThat(result().at("/objections/deduction/open").asInt()).isEqualTo(1);
        assertThat(result().at("/accounts/H1/standing").asInt()).isEqualTo(15);
    }

    @Test
    void an_award_taken_back_can_be_objected_to_by_the_row_that_took_it_back() throws IOException {
        claim("C1,H1,,declare,cadre-2/p-010", "2026-03-02T09:00", "当面核对", "YL002,m1,,,,,一组,");
        claim("C2,H1,C1,take-back," + DIRECTOR, "2026-03-09T09:00", "登记重复", ",,,,,,,");
        replayed(0);
        assertThat(result().at("/accounts/H1/redeemable").asInt()).isZero();
        objection("O1,H1,C1,object,party:m1", "2026-03-10T09:00", "没有重复");
        replayed(0);
        assertThat(result().at("/accounts/H1/redeemable").asInt()).isEqualTo(3);
        assertThat(result().at("/objections/taken-back/open").asInt()).isEqualTo(1);
    }

    @Test
    void the_same_rows_twice_change_nothing_and_an_id_says_one_thing_in_all_three_files() throws IOException {
        deduction();
        replayed(0);
        JsonNode once = result();
        claims.addAll(List.copyOf(claims));
        replayed(0);
        assertThat(result().at("/repeated").asInt()).isEqualTo(6);
        assertThat(result().at("/accounts")).isEqualTo(once.at("/accounts"));
        objection("C1,H1,C2,object,party:m1", "2026-04-07T10:00", "用了已用的编号");
        assertThat(replayed(1).problemsOf(folder.resolve("log/objections.csv").toString()))
                .singleElement()
                .asString()
                .endsWith("ACT_REPEATED_WITH_OTHER_CONTENT");
    }

    @Test
    void every_fault_of_a_row_is_told_where_it_stands_and_the_others_are_decided() throws IOException {
        claim("C1,H1,,declare,cadre-2/p-010", "2026-03-02T09:00", "当面核对", "YL002,m1,,,,,一组,");
        claim("C2,H1,,declare,nobody", "2026-03-02T09:30", "", "YL002,m1,x,,,,一组,");
        claim("C3,H1,A9,declare,party:m1", "2026-03-02T09:40", "", ",,,,,,,");
        claim("C4,H1,,decline," + COUNCIL, "2026-03-02T09:50", "", ",,,,,,,");
        claim("C5,H1,C1,approve," + COUNCIL, "2026-03-02T09:55", "", ",,,,,,,");
        claim("C6,H1,C1,take-back," + DIRECTOR, "2026-03-02T10:00", "长".repeat(201), ",,,,,,,");
        Shell.Said said = replayed(1);
        String file = folder.resolve("log/claims.csv").toString();
        assertThat(said.problemsOf(file))
                .containsExactlyInAnyOrder(
                        file + ":3:16: ACTOR_NOT_UNDERSTOOD",
                        file + ":3:67: NOT_A_NUMBER",
                        file + ":4:1: CLAIM_OF_NO_DEED",
                        file + ":5:7: CELL_WANTED",
                        file + ":5:66: CELL_WANTED",
                        file + ":6:10: UNKNOWN_WORD",
                        file + ":7:69: CELL_TOO_LONG");
        // An unknown action is told with those there are.
        assertThat(said.err()).contains("“approve”", "declare", "withdraw");
        assertThat(result().at("/accounts/H1/redeemable").asInt()).isEqualTo(3);
    }

    @Test
    void a_claim_that_names_the_wrong_account_is_told_where_it_stands_and_nothing_waits_for_it() throws IOException {
        deeds.add("A1,H1,m1,YL002,2026-03-01T10:00,2026-03-01T18:00,,\n");
        claim("C1,H2,A1,declare,cadre-2/p-010", "2026-03-05T09:00", "当面核对", ",,,,,,一组,");
        claim("C2,H1,,declare,party:m1", "2026-03-05T10:00", "", "YL004,m1,,,,,一组,");
        claim("C3,H2,C2,pass,一组-leader/p-001", "2026-03-05T11:00", "情况属实", ",,,,,,,");
        Shell.Said said = replayed(1);
        String file = folder.resolve("log/claims.csv").toString();
        assertThat(said.problemsOf(file)).containsExactly(file + ":2:1: CLAIM_OF_NO_DEED");
        assertThat(said.err()).contains("账户 H2 的编号为“A1”", "row \"A1\" of account H2");
        // The deed nobody claimed for its own account counts by itself; a step on another's claim is refused, and the
        // claim where it was.
        assertThat(result().at("/accounts/H1/redeemable").asInt()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("out/decisions.csv"))).containsPattern("(?m)^.*C3.*refused.*$");
        assertThat(result().at("/claims/each/H1~1C2/stage").asString()).isEqualTo("AT_STEP");
    }

    @Test
    void a_cell_that_no_command_could_take_is_told_and_the_rows_after_it_are_decided() throws IOException {
        // A step's name has no blank in it; a claim takes 16 exhibits; nobody spends nothing.
        claim("C1,H1,,declare,cadre-2/p-010", "2026-03-02T09:00", "当面核对", "YL002,m1,,,,,一组,");
        claim("C2,H1,,declare,cadre-2/p-010", "2026-03-02T09:10", "", "YL002,m1,,," + several("e", 17) + ",,一组,");
        claim("C3,H1,,spend,party:m1", "2026-03-02T09:20", "", ",,0,,,,,");
        claim("C4,H1,,spend,party:m1", "2026-03-02T09:30", "", ",,0.01,,,,,");
        claim("C5,H1,,declare,party:m1", "2026-03-03T09:00", "", "YL004,m1,,,,,一组,");
        stepped("S1,H1,C5,pass,一组-leader/p-001,2026-03-04T09:00,2026-03-04T09:00,情况属实,first step\n");
        Shell.Said said = replayed(1);
        String file = folder.resolve("log/claims.csv").toString();
        assertThat(said.problemsOf(file))
                .containsExactlyInAnyOrder(file + ":3:76: TOO_MANY_NAMED", file + ":4:60: NUMBER_OUT_OF_BOUNDS");
        assertThat(said.err()).contains("0.01");
        String steps = folder.resolve("log/objections.csv").toString();
        assertThat(said.problemsOf(steps)).containsExactly(steps + ":2:70: NOT_AN_ID");
        // 3 points for C1, one hundredth of them spent; C5 is where it was.
        assertThat(result().at("/accounts/H1/redeemable").asString()).isEqualTo("2.99");
        assertThat(result().at("/claims/stages/AT_STEP").asInt()).isEqualTo(1);
        Shell.Said passbook = Shell.run("statement", RULEBOOK, "--log", log(), "--account", "H1");
        assertThat(passbook.code()).isEqualTo(1);
        assertThat(passbook.err()).doesNotContain("IllegalArgumentException");
    }

    @Test
    void a_family_of_more_than_a_claim_can_name_is_told_at_the_row_that_makes_it_so() throws IOException {
        for (int i = 1; i <= 4; i++) {
            claim(
                    "C" + i + ",H1,,declare,cadre-2/p-010",
                    "2026-03-0" + i + "T09:00",
                    "当面核对",
                    "YL002,m1,,,," + several("m" + i + "-", 20) + ",一组,");
        }
        claim("C5,H1,,declare,cadre-2/p-010", "2026-03-05T09:00", "当面核对", "YL002,m1,,,,,一组,");
        // m1 and three times twenty are 61; the fourth row would make them 81, and 64 is the most.
        Shell.Said said = replayed(1);
        String file = folder.resolve("log/claims.csv").toString();
        assertThat(said.problemsOf(file)).containsExactly(file + ":5:1: TOO_MANY_OF_A_FAMILY");
        assertThat(result().at("/claims/stages/ENTERED").asInt()).isEqualTo(4);
    }

    @Test
    void a_log_without_its_columns_is_not_decided_and_a_passbook_needs_an_account_that_is_there() throws IOException {
        Files.createDirectories(folder.resolve("log"));
        Files.writeString(folder.resolve("log/claims.csv"), "id,account,action\nC1,H1,declare\n");
        assertThat(Shell.run("replay", RULEBOOK, "--log", log(), "--out", out()).code())
                .isEqualTo(1);
        assertThat(folder.resolve("out/result.json")).doesNotExist();
        assertThat(Shell.run("statement", RULEBOOK, "--log", log(), "--account", "H1")
                        .code())
                .isEqualTo(1);
        claim("C1,H1,,declare,cadre-2/p-010", "2026-03-02T09:00", "当面核对", "YL002,m1,,,,,一组,");
        replayed(0);
        Shell.Said none = Shell.run("statement", RULEBOOK, "--log", log(), "--account", "H9");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.out()).isEmpty();
        assertThat(Shell.run("statement", RULEBOOK, "--log", log(), "--account", "H 9")
                        .code())
                .isEqualTo(2);
        assertThat(Shell.run("statement", RULEBOOK, "--log", log(), "--account", "H1", "--as-of", "gestern")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_passbook_needs_no_claims() throws IOException {
        Path file = Files.createDirectories(folder.resolve("log")).resolve("activities.csv");
        Files.writeString(
                file,
                DEEDS + "A1,H1,m1,QS001,2026-03-01T10:00,2026-03-01T18:00,,\n"
                        + "A2,H2,m2,QS001,2026-03-01T11:00,2026-03-01T18:01,,\n"
                        + "A3,H1,m1,QS007,2026-03-05T10:00,2026-04-01T18:00,,\n");
        // 青石: QS001 is worth 2 of both, QS007 counts for standing only, 20.
        assertThat(Shell.run("statement", "rulebooks/qingshi", "--log", log(), "--account", "H1")
                        .outLines())
                .containsExactly(
                        "date,item,amount,redeemable,standing,code,remedy,until,where",
                        "2026-03-01,QS001,2,2,2,points.deed,,,",
                        "2026-03-05,QS007,20,2,22,points.deed,,,");
        assertThat(Shell.run(
                                "statement",
                                "rulebooks/qingshi",
                                "--log",
                                file.toString(),
                                "--account",
                                "H1",
                                "--as-of",
                                "2026-03-05",
                                "--known",
                                "2026-03-31")
                        .outLines())
                .hasSize(2);
    }

    /** A deduction of 3 points (YL012) in H1, which has 15 of standing (YL011): told, not replied to, decided by others. */
    private void deduction() {
        claim("C1,H1,,declare,cadre-3/p-011", "2026-03-01T09:00", "有证书", "YL011,m1,,,,,一组,");
        claim("C2,H1,,declare,cadre-2/p-010", "2026-03-02T09:00", "两次提醒后未清理", "YL012,m1,,,,,一组,");
        claim("C3,H1,C2,tell," + CLERK, "2026-03-03T09:00", "已告知事实和证据", ",,,,,,,");
        // Seven working days from 3 March end on 12 March.
        claim("C4,H1,C2,pass," + COUNCIL, "2026-03-25T15:00", "情况属实", ",,,,,,,p-014");
        claim("C5,H1,C2,pass," + DIRECTOR, "2026-03-27T09:00", "同意入账", ",,,,,,,");
        claim("C6,H1,,spend,party:m1", "2026-04-01T09:00", "没有可兑换的", ",,1,,,,,");
    }

    private static String several(String name, int many) {
        return IntStream.rangeClosed(1, many).mapToObj(i -> name + i).collect(Collectors.joining("|"));
    }

    /** A row with a step, in a file of its own. */
    private void stepped(String row) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("log")).resolve("objections.csv"),
                "id,account,ref,action,by,happened,recorded,reason,step\n" + row);
    }

    private void claim(String begins, String moment, String reason, String rest) {
        claims.add(begins + "," + moment + "," + moment + "," + reason + "," + rest + "\n");
    }

    private void objection(String begins, String moment, String reason) {
        objections.add(begins + "," + moment + "," + moment + "," + reason + "\n");
    }

    private Shell.Said replayed(int code) throws IOException {
        Path log = Files.createDirectories(folder.resolve("log"));
        if (!deeds.isEmpty()) {
            Files.writeString(log.resolve("activities.csv"), DEEDS + String.join("", deeds));
        }
        Files.writeString(log.resolve("claims.csv"), CLAIMS + String.join("", claims));
        if (!objections.isEmpty()) {
            Files.writeString(log.resolve("objections.csv"), OBJECTIONS + String.join("", objections));
        }
        Shell.Said said = Shell.run("replay", RULEBOOK, "--log", log(), "--out", out());
        assertThat(said.code()).as(said.err()).isEqualTo(code);
        return said;
    }

    private List<String> statement(String account, String... more) {
        List<String> args = new ArrayList<>(List.of("statement", RULEBOOK, "--log", log(), "--account", account));
        args.addAll(List.of(more));
        Shell.Said said = Shell.run(args.toArray(String[]::new));
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.outLines().get(0)).isEqualTo("date,item,amount,redeemable,standing,code,remedy,until,where");
        return said.outLines().subList(1, said.outLines().size());
    }

    private List<String> decisions() throws IOException {
        return Files.readAllLines(folder.resolve("out/decisions.csv")).stream()
                .map(row -> String.join(",", List.of(row.split(",")).subList(0, 4)))
                .toList();
    }

    private JsonNode result() throws IOException {
        return new JsonMapper().readTree(Files.readString(folder.resolve("out/result.json")));
    }

    private String log() {
        return folder.resolve("log").toString();
    }

    private String out() {
        return folder.resolve("out").toString();
    }
}
