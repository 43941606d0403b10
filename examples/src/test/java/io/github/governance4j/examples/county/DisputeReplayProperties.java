package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever two files of disputes hold, the answer is an answer or a fault of the file. */
class DisputeReplayProperties {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FENCE = "kind=neighbours;area=柳东村;applicants=wang;respondents=zhao;issues=墙|树";
    /** dispute,action,party,by and detail: rows that make as much or as little sense as chance will have it. */
    private static final String[] ACTS = {
        "D1,apply,,party:wang|" + FENCE,
        "D2,apply,,party:zhao|" + FENCE + ";track=court-ordinary;yuan=5000",
        "D1,offer-mediation,,柳东村-director/p-068|" + FENCE,
        "D2,on-the-spot,,柳东村-director/p-041|" + FENCE + ";consenting=wang|zhao;undisputed=true",
        "D1,accept,,柳东村-clerk/p-042|",
        "D2,accept,,nobody/p-042|",
        "D1,inform,wang,柳东村-clerk/p-042|",
        "D1,inform,zhao,柳东村-clerk/p-042|",
        "D1,consent,,party:wang|",
        "D1,consent,,party:zhao|",
        "D1,consent,,party:stranger|",
        "D1,refuse,,party:zhao|",
        "D1,withdraw,,party:wang|",
        "D1,leave,,party:zhao|remedy=COURT",
        "D1,pick,,party:wang|ranked=柳东村-mediator-1",
        "D1,pick,,party:zhao|ranked=nobody;struck=柳东村-mediator-1",
        "D1,assign,,柳东村-clerk/p-042|mediator=柳东村-mediator-1",
        "D1,confirm-order,,柳东村-mediator-1/p-043|mediator=柳东村-mediator-1",
        "D1,ask-recusal,,party:wang|mediator=柳东村-mediator-1",
        "D1,begin-try,,柳东村-mediator-1/p-043|consenting=wang|zhao",
        "D1,hold-session,,柳东村-mediator-1/p-043|session=S;attending=wang|zhao",
        "D1,close-session,,柳东村-mediator-1/p-043|session=S;outcome=PARTLY;agreed=墙",
        "D1,end-try,,柳东村-mediator-1/p-043|",
        "D1,ask-up,,party:wang|",
        "D1,draw-up,,柳东村-mediator-1/p-043|agreement=G;form=ORAL;issues=墙;clauses=APOLOGY~zhao~wang~~~当面道歉",
        "D1,draw-up,,柳东村-mediator-1/p-043|agreement=H;form=ORAL;issues=墙;clauses=OTHER~wang~zhao~~~不得起诉",
        "D1,assent,,party:wang|",
        "D1,assent,,party:zhao|",
        "D1,perform,zhao,party:zhao|agreement=G;clause=9",
        "D1,ask-confirmation,,party:wang|agreement=G;jointly=wang;court=c",
        "D1,refer,,柳东村-clerk/p-042|referral=R;from=柳东村调委会;to=镇派出所;counterpart=POLICE;direction=OUT;clock=ORIGIN",
        "D1,accept-referral,,x/p-1|referral=R",
        "D1,rate,,party:wang|mediator=柳东村-mediator-1;score=5",
        "F1,open-fund,,镇司法所/p-1|fund=F1;yuan=1;until=2026-12-31",
        "D1,ask-stipend,,x/p-1|fund=F1;mediator=m;person=p;grade=MAJOR;yuan=99999999",
        "D1,end-as-failed,,柳东村-mediator-1/p-043|words=x",
        "D1,close-file,,柳东村-clerk/p-042|"
    };

    @Property(tries = 60)
    void sums_agree_with_rows_and_with_each_other_and_nobody_is_named(
            @ForAll("acts") List<Integer> acts, @ForAll boolean split) throws IOException {
        Path folder = Files.createTempDirectory("disputes");
        try {
            StringBuilder disputes = new StringBuilder(DisputeReplayExamples.HEADER);
            StringBuilder sessions = new StringBuilder(DisputeReplayExamples.HEADER);
            for (int i = 0; i < acts.size(); i++) {
                String act = ACTS[acts.get(i)];
                int cut = act.indexOf('|');
                String at = "2026-03-%02dT%02d:00".formatted(2 + i / 6, 8 + i % 6);
                (split && i % 2 == 1 ? sessions : disputes)
                        .append("A")
                        .append(100 + i)
                        .append(",")
                        .append(act, 0, cut)
                        .append(",")
                        .append(at)
                        .append(",")
                        .append(at)
                        .append(",")
                        .append(act, cut + 1, act.length())
                        .append("\n");
            }
            Files.writeString(folder.resolve("disputes.csv"), disputes);
            Files.writeString(folder.resolve("sessions.csv"), sessions);
            Shell.Said said = replay(folder);
            assertThat(said.code()).as(said.err()).isZero();
            JsonNode result = JSON.readTree(Files.readString(folder.resolve("out/result.json")));
            List<String> rows = Files.readAllLines(folder.resolve("out/decisions.csv"));
            for (String outcome : List.of("accepted", "declined", "held", "refused")) {
                assertThat(rows.stream().filter(row -> row.contains("," + outcome + ",") && !row.contains(",timer,")))
                        .as(outcome)
                        .hasSize(result.at("/totals/" + outcome).asInt());
            }
            JsonNode courses = result.get("courses");
            int ended = 0;
            for (Map.Entry<String, JsonNode> end : result.get("ends").properties()) {
                ended += end.getValue().get("count").asInt();
                assertThat(end.getValue().get("notices").asInt())
                        .as(end.getKey())
                        .isEqualTo(
                                end.getKey().equals("SETTLED")
                                        ? 0
                                        : end.getValue().get("count").asInt());
            }
            assertThat(courses.get("disputes").asInt())
                    .isEqualTo(ended + courses.get("open").asInt());
            for (JsonNode rate : result.get("rates")) {
                assertThat(rate.get("part").asInt()).isBetween(0, rate.get("of").asInt());
            }
            assertThat(Files.readString(folder.resolve("out/report.html")))
                    .doesNotContainPattern("\\b(wang|zhao|stranger)\\b")
                    .doesNotContain("当面道歉", "不得起诉");
        } finally {
            Folders.delete(folder);
        }
    }

    @Property(tries = 60)
    void any_log_of_disputes_at_all_is_answered_without_a_stack_trace(
            @ForAll("documents") String disputes, @ForAll("documents") String sessions) throws IOException {
        Path folder = Files.createTempDirectory("disputes");
        try {
            Files.writeString(folder.resolve("disputes.csv"), disputes, StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("sessions.csv"), sessions, StandardCharsets.UTF_8);
            Shell.Said said = replay(folder);
            assertThat(said.code()).as(said.err()).isIn(0, 1);
            assertThat(said.err()).doesNotContain("\tat ");
        } finally {
            Folders.delete(folder);
        }
    }

    @Provide
    Arbitrary<List<Integer>> acts() {
        return Arbitraries.integers().between(0, ACTS.length - 1).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<String> documents() {
        String at = ",2026-03-02T09:00,2026-03-02T09:00,";
        Arbitrary<String> rows = Arbitraries.of(
                        DisputeReplayExamples.HEADER,
                        "A1,D1,apply,,party:wang" + at + FENCE + "\n",
                        "A1,D1,apply,,party:wang" + at + FENCE + ";applicants=zhao;yuan=-1;guardians=::\n",
                        "A2,D1,accept,,柳东村-clerk/p-042,2999-12-31T23:59,2999-12-31T23:59,\n",
                        "A3,D1,accept,,柳东村-clerk/p-042,1900-01-01T00:00,2026-03-02T09:00,\n",
                        "A4,D1,consent,,party:" + at + "\n",
                        "A5,D9,draw-up,,x/p-1" + at
                                + "agreement=G;form=ORAL;issues=i;clauses=PAYMENT~~~1e9~2026-02-30~\n",
                        "A6,D9,perform,,party:a" + at + "agreement=G;clause=99999999999999999999\n",
                        "A7,D9,accept-referral,,x/p-1" + at + "referral=R\n",
                        "A8,,open-fund,,x/p-1" + at + "fund=;yuan=-0.001;until=2026-02-30\n",
                        "A9,D9,grant-stipend,,x/p-1" + at + "fund=F\n",
                        "B1,D9,rate,,party:a" + at + "mediator=m;score=6\n",
                        "B2,D9,leave,,party:a" + at + "remedy=;remedy=COURT\n",
                        "\"",
                        ";=;",
                        "|~:",
                        "\u0000",
                        "\uFEFF",
                        "\n",
                        ",,,,,,,\n")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
        // Most begin as a log does, or nothing would be read past the first line.
        return Arbitraries.oneOf(rows, rows.map(some -> DisputeReplayExamples.HEADER + some));
    }

    private static Shell.Said replay(Path folder) {
        return Shell.run(
                "replay",
                "rulebooks/liuhe",
                "--log",
                folder.toString(),
                "--out",
                folder.resolve("out").toString());
    }
}
