package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log in which every row but one has faults planted by hand; each is told at its line and column, and the rest is decided. */
class MatterLogFaultsExamples {
    private static final String AT = "2026-05-11T09:00,2026-05-11T09:00";

    @TempDir
    Path folder;

    @Test
    void every_fault_is_told_where_it_stands() throws IOException {
        Path log = Files.writeString(
                folder.resolve("matters.csv"),
                MatterReplayExamples.HEADER
                        + "A1,M1,tell,road,heyan-1,receipt:R-1," + AT + ",source=HOTLINE\n"
                        + "A2,M1,report,road,heyan-1,receipt:R-1," + AT + ",people=2\n"
                        + "A3,M1,report,road,heyan-1,receipt:R-1," + AT + ",source=HOTLINE;colour=red\n"
                        + "A4,M1,report,road,heyan-1,receipt:R-1," + AT + ",source=HOTLINE;source=GRID\n"
                        + "A5,M1,report,road,heyan-1,receipt:R-1," + AT + ",source=HOTLINE;oops\n"
                        + "A6,M1,report,road,heyan-1,somebody," + AT + ",source=HOTLINE;receipt=R-1\n"
                        + "A7,M1,report,road,heyan-1,receipt:R-1,2026-05-11,2026-05-32T09:00,source=HOTLINE\n"
                        + "~8,M1,report,road,heyan-1,receipt:R-1," + AT + ",source=HOTLINE\n"
                        + "A9,M1,report,,,receipt:R-1," + AT + ",source=HOTLINE\n"
                        + "A10,M1,report,road,heyan-1,receipt:R-1," + AT + ",source=PIGEON;people=0;money=1.234\n"
                        + "A11,M1,report,road\n"
                        + "A12,M 1,check,,,," + AT + ",passed=yes\n"
                        + "A13,M1,assign,,,town-clerk/p-007," + AT + ",slip=S;body=x;task=t;limit=-1;unit=DAY\n"
                        + "A14,M1,bring-in,road,heyan-1,town-clerk/p-007," + AT
                        + ",source=UNIT;receipt=R;department=d;territory=t;ladder=l;rung=0;since=yesterday\n"
                        + "A15,M1,report,road,heyan-1,receipt:R-1," + AT + ",source=HOTLINE；people=2\n");
        Shell.Said said = Shell.run(
                "replay",
                "rulebooks/qinghe",
                "--log",
                folder.toString(),
                "--out",
                folder.resolve("out").toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).doesNotContain("\tat ");
        assertThat(said.problemsOf(log.toString()).stream()
                        .map(line -> line.substring(log.toString().length() + 1)))
                .containsExactly(
                        "2:7: UNKNOWN_WORD",
                        "3:73: DETAIL_MISSING",
                        "4:73: DETAIL_UNKNOWN",
                        "5:73: DETAIL_TWICE",
                        "6:73: DETAIL_NOT_UNDERSTOOD",
                        "7:27: ACTOR_NOT_UNDERSTOOD",
                        "8:39: NOT_A_MOMENT",
                        "8:50: NOT_A_MOMENT",
                        "9:1: NOT_AN_ID",
                        "10:14: MISSING_VALUE",
                        "10:15: MISSING_VALUE",
                        "11:74: UNKNOWN_WORD",
                        "11:74: NUMBER_OUT_OF_BOUNDS",
                        "11:74: NUMBER_NOT_EXACT",
                        "12:19: ROW_RAGGED",
                        "13:5: NOT_AN_ID",
                        "13:17: MISSING_VALUE",
                        "13:52: NOT_TRUE_OR_FALSE",
                        "14:68: UNKNOWN_WORD",
                        "14:68: NUMBER_OUT_OF_BOUNDS",
                        "15:81: NUMBER_OUT_OF_BOUNDS",
                        "15:81: NOT_A_MOMENT");
        // What a Chinese keyboard writes between two keys separates them too.
        assertThat(Files.readString(folder.resolve("out/decisions.csv"))).contains("A15,M1,report,accepted,");
    }

    @Test
    void a_log_that_cannot_be_read_leaves_earlier_results_alone() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("result.json"), "earlier");
        String[] logs = {"", "id,matter,action\n", MatterReplayExamples.HEADER.replace("by,", "who,")};
        for (String content : logs) {
            Files.writeString(folder.resolve("matters.csv"), content);
            Shell.Said said =
                    Shell.run("replay", "rulebooks/qinghe", "--log", folder.toString(), "--out", out.toString());
            assertThat(said.code()).as(content).isEqualTo(1);
            assertThat(said.err()).doesNotContain("\tat ");
            assertThat(Files.readString(out.resolve("result.json"))).isEqualTo("earlier");
        }
    }
}
