package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.selection.Draw;
import io.github.governance4j.mediation.selection.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Disputes of the made-up town, row by row. */
class DisputeReplayExamples {
    static final String HEADER = "id,dispute,action,party,by,happened,recorded,detail\n";
    private static final String FENCE =
            "kind=neighbours;area=柳东村;applicants=wang;respondents=zhao;issues=围墙;undisputed=true";
    private static final String APOLOGY = "APOLOGY~zhao~wang~~2026-03-20~当面道歉";

    @TempDir
    Path folder;

    private String rulebook = "rulebooks/liuhe";
    private final List<String> disputes = new ArrayList<>();
    private final List<String> sessions = new ArrayList<>();

    @Test
    void a_dispute_is_applied_for_consented_to_mediated_and_settled_and_nobody_is_named() throws IOException {
        settledByWordOfMouth();
        decided();
        assertThat(decisions())
                .contains(
                        "A1,D1,apply,accepted",
                        // Consent counts only once the party was informed (人民调解工作若干规定 art. 30).
                        "A3,D1,consent,refused",
                        "A6,D1,consent,accepted",
                        "C2,D1,hold-session,accepted",
                        "B4,D1,assent,accepted");
        assertThat(result().at("/ends/SETTLED/count").asInt()).isEqualTo(1);
        assertThat(result().at("/agreements/G1/effective").asString()).isEqualTo("2026-03-04");
        assertThat(result().at("/disputes/D1/limitationInterruptedOn").asString())
                .isEqualTo("2026-03-02");
        assertThat(result().at("/mediators/柳东村-mediator-1/jointly").asInt()).isEqualTo(1);
        String page = Files.readString(folder.resolve("out/report.html"));
        assertThat(page)
                .contains("default-src 'none'", "1/1 <small>=</small> 100.0%")
                .doesNotContain("<script", "src=\"http", "href=")
                .doesNotContainPattern("\\b(wang|zhao)\\b")
                .doesNotContainPattern("\\bp-\\d");
        Shell.Said why = why("B4", "en");
        assertThat(why.code()).as(why.err()).isZero();
        assertThat(why.out()).contains("dispute: D1", "rung: 1", "mediator: 柳东村-mediator-1");
    }

    @Test
    void a_withdrawal_told_after_the_agreement_took_effect_is_out_of_order() throws IOException {
        settledByWordOfMouth();
        // Told two days later, and dated before anybody assented.
        disputes.add("B5,D1,withdraw,,party:zhao,2026-03-04T11:15,2026-03-06T09:00,\n");
        decided();
        assertThat(decisions()).contains("B5,D1,withdraw,refused");
        assertThat(result().at("/ends/SETTLED/count").asInt()).isEqualTo(1);
        assertThat(result().at("/ends/WITHDRAWN").isMissingNode()).isTrue();
        assertThat(result().at("/agreements/G1/effective").asString()).isEqualTo("2026-03-04");
        assertThat(result().at("/corrections").asInt()).isZero();
    }

    @Test
    void an_agreement_whose_id_another_dispute_has_taken_is_not_lost_in_silence() throws IOException {
        settledByWordOfMouth();
        UnaryOperator<String> twice = told -> told + told.replaceFirst(",D1,", ",D2,");
        disputes.replaceAll(twice);
        sessions.replaceAll(twice);
        decided();
        assertThat(result().at("/ends/SETTLED/count").asInt()).isEqualTo(2);
        assertThat(decisions())
                .anyMatch(told -> told.endsWith(":settlement,D1,open,accepted"))
                .anyMatch(told -> told.endsWith(":settlement,D2,open,refused"));
    }

    @Test
    void an_agreement_is_changed_by_clauses_with_numbers_of_their_own() throws IOException {
        settledByWordOfMouth();
        String later = "agreement=G1;assents=wang|zhao;clauses=APOLOGY~zhao~wang~~2026-04-20~书面道歉;first-clause=";
        row("B5,D1,change-agreement,", "柳东村-clerk", "2026-03-05T09:00", later + "1");
        row("B6,D1,change-agreement,", "柳东村-clerk", "2026-03-05T10:00", later + "2");
        row("B7,D1,perform,", "party:zhao", "2026-03-06T10:00", "agreement=G1;clause=2");
        decided();
        assertThat(decisions())
                .contains(
                        // Clause 1 was agreed on before, and stays in the books as what it was.
                        "B5,D1,change-agreement,refused", "B6,D1,change-agreement,accepted", "B7,D1,perform,accepted");
    }

    @Test
    void equals_are_drawn_by_the_seed_that_was_promised_and_by_no_other() throws IOException {
        rulebook = Folders.drawing(folder).toString();
        String seed = "ab".repeat(32);
        // What sha256sum says of these 32 bytes.
        String promise = "9a2db2e23f1504cd056606553ac049c5e718e8f9ce9233876df1a7a1821af885";
        upToTheChoice();
        String one = "ranked=柳东村-mediator-1|柳东村-mediator-2";
        String other = "ranked=柳东村-mediator-2|柳东村-mediator-1";
        row("P1,D1,pick,", "party:wang", "2026-03-02T14:00", one);
        row("P2,D1,promise-seed,", "柳东村-director", "2026-03-02T15:00", "commitment=" + promise);
        row("P3,D1,pick,", "party:wang", "2026-03-03T09:00", one);
        row("P4,D1,pick,", "party:zhao", "2026-03-03T10:00", other);
        row("P5,D1,pick,", "party:zhao", "2026-03-03T10:10", other + ";seed=" + "cd".repeat(32));
        row("P6,D1,pick,", "party:zhao", "2026-03-03T10:20", other + ";seed=" + seed + ";round=2");
        row("P7,D1,pick,", "party:zhao", "2026-03-03T10:30", other + ";seed=" + seed);
        row("P8,D1,promise-seed,", "柳东村-director", "2026-03-03T11:00", "commitment=" + promise);
        decided();
        assertThat(decisions())
                .contains(
                        "P1,D1,pick,refused",
                        "P2,D1,promise-seed,accepted",
                        "P3,D1,pick,accepted",
                        "P4,D1,pick,refused",
                        "P5,D1,pick,refused",
                        "P6,D1,pick,refused",
                        "P7,D1,pick,accepted",
                        "P8,D1,promise-seed,refused");
        int drawn = new Draw(new Seed(seed), new DisputeId("D1"), 1).pick(2);
        assertThat(why("P7", "en").out()).contains("mediator: 柳东村-mediator-" + (drawn + 1));
    }

    @Test
    void where_nobody_spoke_in_time_the_office_shows_the_seed_as_it_assigns() throws IOException {
        rulebook = Folders.drawing(folder).toString();
        String seed = "ab".repeat(32);
        upToTheChoice();
        row("P1,D1,promise-seed,", "柳东村-director", "2026-03-02T15:00", "commitment=" + new Seed(seed).commitment());
        List<String> equals = List.of("柳东村-director", "柳东村-mediator-1", "柳东村-mediator-2");
        for (String shown : List.of("", ";seed=" + seed)) {
            for (String one : equals) {
                String id = (shown.isEmpty() ? "Q" : "R") + equals.indexOf(one);
                row(id + ",D1,assign,", "柳东村-director", "2026-03-06T09:00", "mediator=" + one + shown);
            }
        }
        decided();
        int drawn = new Draw(new Seed(seed), new DisputeId("D1"), 1).pick(3);
        assertThat(decisions())
                .filteredOn(told -> told.endsWith("assign,accepted"))
                .as("whoever was drawn, and nobody without the seed")
                .containsExactly("R" + drawn + ",D1,assign,accepted");
    }

    @Test
    void a_clear_refusal_ends_it_with_the_notice_of_other_remedies() throws IOException {
        row("A1,D1,apply,", "party:wang", "2026-03-02T09:00", FENCE);
        row("A2,D1,accept,", "柳东村-clerk", "2026-03-02T10:00", "");
        row("A3,D1,refuse,", "party:zhao", "2026-03-02T11:00", "");
        row("A4,D1,consent,", "party:wang", "2026-03-02T12:00", "");
        decided();
        assertThat(decisions()).contains("A3,D1,refuse,accepted", "A4,D1,consent,refused");
        assertThat(result().at("/ends/REFUSED/count").asInt()).isEqualTo(1);
        assertThat(result().at("/ends/REFUSED/notices").asInt()).isEqualTo(1);
    }

    @Test
    void two_files_are_one_log_in_the_order_recorded_and_one_told_late_changes_what_stood() throws IOException {
        row("A1,D1,apply,", "party:wang", "2026-03-02T09:00", FENCE);
        row("A2,D1,accept,", "柳东村-clerk", "2026-03-02T10:00", "");
        row("A3,D1,inform,wang", "柳东村-clerk", "2026-03-02T11:00", "");
        // Told five days later, in the other file, and before the refusal it explains.
        sessions.add("C1,D1,refuse,,party:zhao,2026-03-02T10:30,2026-03-07T10:00,\n");
        row("A4,D1,consent,", "party:wang", "2026-03-06T12:00", "");
        decided();
        assertThat(result().at("/corrections").asInt()).isEqualTo(1);
        assertThat(result().at("/ends/REFUSED/count").asInt()).isEqualTo(1);
        // A file of sessions that is gone changes the log.
        Files.delete(folder.resolve("log/sessions.csv"));
        assertThat(why("A1", "en").code()).isEqualTo(2);
    }

    @Test
    void the_same_rows_twice_change_nothing() throws IOException {
        row("A1,D1,apply,", "party:wang", "2026-03-02T09:00", FENCE);
        row("A2,D1,accept,", "柳东村-clerk", "2026-03-02T10:00", "");
        decided();
        String once = Files.readString(folder.resolve("out/result.json"));
        disputes.addAll(List.copyOf(disputes));
        decided();
        String twice = Files.readString(folder.resolve("out/result.json"));
        assertThat(twice.replace("\"repeated\" : 2", "\"repeated\" : 0")).isEqualTo(once);
    }

    @Test
    void every_fault_is_told_where_it_stands() throws IOException {
        String at = ",2026-03-02T09:00,2026-03-02T09:00,";
        Path log = Files.createDirectories(folder.resolve("log"));
        Path file = log.resolve("disputes.csv");
        Files.writeString(
                file,
                HEADER
                        + "F1,D1,plead,,party:a" + at + "\n"
                        + "F2,D1,consent,,柳东村-clerk/x" + at + "\n"
                        + "F3,D1,apply,,party:a" + at + "kind=k;area=A;applicants=a;respondents=a;issues=i\n"
                        + "F4,D1,apply,,party:a" + at
                        + "kind=k;area=A;applicants=a;respondents=b;issues=i;yuan=-1;minors=b;guardians=b\n"
                        + "F5,D1,leave,,party:a" + at + "remedy=PRAYER\n"
                        + "F6,D1,pick,,party:a" + at + "ranked=m|m\n"
                        + "F7,D1,draw-up,,m/x" + at + "agreement=G;form=ORAL;issues=i;clauses=PAYMENT~a~b\n"
                        + "F8,D1,decline,,m/x" + at + "bar=SPECIAL_AUTHORITY;words=" + "长".repeat(501) + "\n"
                        + "F9,D1,perform,a,party:a" + at + "agreement=G;clause=0\n"
                        + "G1,D1,promise-seed,,m/x" + at + "commitment=" + "AB".repeat(32) + "\n"
                        + "G2,D1,pick,,party:a" + at + "round=1\n"
                        + "G3,D1,assign,,m/x" + at + "mediator=m;seed=abc;round=0\n");
        Shell.Said said = replayOf(log);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).doesNotContain("\tat ");
        assertThat(said.problemsOf(file.toString()).stream()
                        .map(line -> line.substring(file.toString().length() + 1))
                        .map(line -> line.replaceFirst(":[0-9]+: ", ": ")))
                .containsExactly(
                        "2: UNKNOWN_WORD",
                        "3: MISSING_VALUE",
                        "4: PARTIES_CANNOT_BE",
                        "5: GUARDIAN_NOT_UNDERSTOOD",
                        "5: PARTIES_CANNOT_BE",
                        "5: NUMBER_OUT_OF_BOUNDS",
                        "6: UNKNOWN_WORD",
                        "7: RANKED_TWICE",
                        "8: CLAUSE_NOT_UNDERSTOOD",
                        "9: CELL_TOO_LONG",
                        "10: NUMBER_OUT_OF_BOUNDS",
                        "11: NOT_64_DIGITS",
                        "12: DETAIL_MISSING",
                        "13: NOT_64_DIGITS",
                        "13: NUMBER_OUT_OF_BOUNDS");
    }

    @Test
    void a_rulebook_without_mediation_says_so() throws IOException {
        row("A1,D1,apply,", "party:wang", "2026-03-02T09:00", FENCE);
        decided();
        Shell.Said said = Shell.run(
                "replay",
                "rulebooks/qinghe",
                "--log",
                folder.resolve("log").toString(),
                "--out",
                folder.resolve("other").toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("RULEBOOK_WITHOUT_MEDIATION");
    }

    private void upToTheChoice() throws IOException {
        row("A1,D1,apply,", "party:wang", "2026-03-02T09:00", FENCE);
        row("A2,D1,accept,", "柳东村-clerk", "2026-03-02T10:00", "");
        row("A3,D1,consent,", "party:wang", "2026-03-02T10:30", "");
        row("A4,D1,inform,wang", "柳东村-clerk", "2026-03-02T11:00", "");
        row("A5,D1,inform,zhao", "柳东村-clerk", "2026-03-02T11:05", "");
        row("A6,D1,consent,", "party:wang", "2026-03-02T12:00", "");
        row("A7,D1,consent,", "party:zhao", "2026-03-02T13:00", "");
    }

    private void settledByWordOfMouth() throws IOException {
        upToTheChoice();
        row("A8,D1,pick,", "party:wang", "2026-03-03T09:00", "ranked=柳东村-mediator-1");
        row("A9,D1,pick,", "party:zhao", "2026-03-03T10:00", "ranked=柳东村-mediator-1|柳东村-mediator-2");
        row("B1,D1,confirm-order,", "柳东村-mediator-1", "2026-03-03T11:00", "mediator=柳东村-mediator-1");
        session("C1,D1,begin-try,", "柳东村-mediator-1", "2026-03-04T09:00", "consenting=wang|zhao");
        session("C2,D1,hold-session,", "柳东村-mediator-1", "2026-03-04T09:30", "session=S1;attending=wang|zhao");
        session("C3,D1,close-session,", "柳东村-mediator-1", "2026-03-04T11:00", "session=S1;outcome=AGREED");
        row(
                "B2,D1,draw-up,",
                "柳东村-mediator-1",
                "2026-03-04T11:10",
                "agreement=G1;form=ORAL;issues=围墙;clauses=" + APOLOGY);
        row("B3,D1,assent,", "party:wang", "2026-03-04T11:20", "");
        row("B4,D1,assent,", "party:zhao", "2026-03-04T11:21", "");
    }

    private void row(String begins, String by, String at, String detail) throws IOException {
        disputes.add(line(begins, by, at, detail));
    }

    private void session(String begins, String by, String at, String detail) throws IOException {
        sessions.add(line(begins, by, at, detail));
    }

    private static String line(String begins, String by, String at, String detail) throws IOException {
        String who = by.startsWith("party:") ? by : by + "/" + holder(by);
        return begins + "," + who + "," + at + "," + at + "," + detail + "\n";
    }

    /** Whoever holds a post on the first day. */
    private static String holder(String post) throws IOException {
        return Files.readAllLines(Path.of("rulebooks/liuhe/tenures.csv")).stream()
                .filter(row -> row.startsWith(post + ","))
                .map(row -> row.split(",", -1)[1])
                .findFirst()
                .orElseThrow();
    }

    private void decided() throws IOException {
        Path logs = Files.createDirectories(folder.resolve("log"));
        Files.writeString(logs.resolve("disputes.csv"), HEADER + String.join("", disputes));
        Files.writeString(logs.resolve("sessions.csv"), HEADER + String.join("", sessions));
        Shell.Said said = replayOf(logs);
        assertThat(said.code()).as(said.err()).isZero();
    }

    private Shell.Said replayOf(Path named) {
        return Shell.run(
                "replay",
                rulebook,
                "--log",
                named.toString(),
                "--out",
                folder.resolve("out").toString());
    }

    private Shell.Said why(String id, String language) {
        return Shell.run("why", folder.resolve("out").toString(), id, "--lang", language);
    }

    /** The first four cells of each row of decisions.csv. */
    private List<String> decisions() throws IOException {
        return Files.readAllLines(folder.resolve("out/decisions.csv")).stream()
                .map(row -> String.join(",", List.of(row.split(",", -1)).subList(0, 4)))
                .toList();
    }

    private JsonNode result() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(folder.resolve("out/result.json")));
    }
}
