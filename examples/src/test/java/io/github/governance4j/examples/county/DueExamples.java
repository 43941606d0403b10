package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueExamples {
    private static final String HEADER = "case_id,unit,start_event_date,amount,roll_to_next_working_day\n";
    private static final String ADDED = ",raw_last_day,last_day,certainty";

    @Test
    void known_last_days_come_out() {
        Shell.Said said = Shell.pipe(
                HEADER
                        // Worked out by hand from the State Council's notices for 2020, 2025 and 2026 and 民法典 202.
                        + "A,CALENDAR_DAY,2025-01-15,15,true\n"
                        + "B,CALENDAR_DAY,2025-01-15,15,false\n"
                        + "C,WORKING_DAY,2025-01-24,5,false\n"
                        + "D,WORKING_DAY,2020-01-23,1,false\n"
                        + "E,MONTH,2025-01-31,1,false\n"
                        + "F,YEAR,2024-02-29,1,false\n"
                        + "G,CALENDAR_DAY,2026-09-10,15,true\n"
                        + "H,HOUR,2025-01-15T09:30,48,false\n"
                        + "I,HOUR,2025-01-27T09:30,24,true\n"
                        + "J,CALENDAR_DAY,2030-01-01,1,true\n",
                "due",
                "-");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .isEqualTo(HEADER.strip() + ADDED + "\n"
                        + "A,CALENDAR_DAY,2025-01-15,15,true,2025-01-30,2025-02-05,firm\n"
                        + "B,CALENDAR_DAY,2025-01-15,15,false,2025-01-30,2025-01-30,firm\n"
                        + "C,WORKING_DAY,2025-01-24,5,false,2025-02-07,2025-02-07,firm\n"
                        + "D,WORKING_DAY,2020-01-23,1,false,2020-02-03,2020-02-03,firm\n"
                        + "E,MONTH,2025-01-31,1,false,2025-02-28,2025-02-28,firm\n"
                        + "F,YEAR,2024-02-29,1,false,2025-02-28,2025-02-28,firm\n"
                        + "G,CALENDAR_DAY,2026-09-10,15,true,2026-09-25,2026-09-28,firm\n"
                        + "H,HOUR,2025-01-15T09:30,48,false,2025-01-17T09:30,2025-01-17T09:30,firm\n"
                        + "I,HOUR,2025-01-27T09:30,24,true,2025-01-28T09:30,2025-02-05T09:30,firm\n"
                        + "J,CALENDAR_DAY,2030-01-01,1,true,2030-01-02,2030-01-02,provisional\n");
    }

    @Test
    void a_malformed_row_is_told_at_its_cell_and_the_rest_is_answered() {
        Shell.Said said = Shell.pipe(
                HEADER
                        + "A,FORTNIGHT,2025-01-15,15,true\n"
                        + "B,CALENDAR_DAY,2025-02-30,15,true\n"
                        + "C,CALENDAR_DAY,2025-01-15,-1,true\n"
                        + "D,CALENDAR_DAY,2025-01-15,1.5,true\n"
                        + "E,CALENDAR_DAY,2025-01-15,99999999999999999999999,true\n"
                        + "F,CALENDAR_DAY,2025-01-15,15,perhaps\n"
                        + "G,HOUR,2025-01-15,15,true\n"
                        + "H,MONTH,2025-01-15T09:30,1,true\n"
                        + "I,MONTH,0001-01-01,1,true\n"
                        + "J,MONTH,2025-01-15\n"
                        + ",MONTH,2025-01-15,1,true\n"
                        + "\"K,MONTH,2025-01-15,1,true\n"
                        + "L,MONTH,2025-01-15,1,true\n",
                "due",
                "-");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.outLines())
                .hasSize(2)
                .last()
                .asString()
                .isEqualTo("L,MONTH,2025-01-15,1,true,2025-02-15,2025-02-17,firm");
        assertThat(said.problemsOf("stdin"))
                .containsExactly(
                        "stdin:2:3: UNKNOWN_WORD",
                        "stdin:3:16: NOT_A_DAY",
                        "stdin:4:27: NUMBER_OUT_OF_BOUNDS",
                        "stdin:5:27: NOT_A_WHOLE_NUMBER",
                        "stdin:6:27: NUMBER_OUT_OF_BOUNDS",
                        "stdin:7:30: NOT_TRUE_OR_FALSE",
                        "stdin:8:8: TIME_OF_DAY_WANTED",
                        "stdin:9:9: DAY_WITHOUT_TIME_WANTED",
                        "stdin:10:9: DAY_OUT_OF_BOUNDS",
                        "stdin:11:19: ROW_RAGGED",
                        "stdin:12:1: MISSING_VALUE",
                        "stdin:13:1: QUOTE_NOT_CLOSED");
    }

    @Test
    void columns_are_found_by_name_and_cells_are_quoted_where_they_must_be() {
        Shell.Said said = Shell.pipe(
                "\uFEFFnote,amount,unit,case_id,start_event_date,roll_to_next_working_day\r\n"
                        + "\"two\r\nlines\",1,MONTH,\"张三, \"\"二号\"\"\",2025-01-31,false\r\n",
                "due",
                "-",
                "--lang",
                "en");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEqualTo("Columns that are not used are left out: note.\n");
        assertThat(said.out())
                .isEqualTo(HEADER.strip() + ADDED + "\n"
                        + "\"张三, \"\"二号\"\"\",MONTH,2025-01-31,1,false,2025-02-28,2025-02-28,firm\n");
    }

    @Test
    void a_missing_column_leaves_nothing_to_answer() {
        Shell.Said said = Shell.pipe("case_id,unit\nA,MONTH\n", "due", "-");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.errLines()).hasSize(3).allMatch(line -> line.startsWith("stdin:1:1: MISSING_COLUMN "));
    }

    @Test
    void a_newer_years_notice_makes_its_days_firm(@TempDir Path folder) throws IOException {
        Path notice = Files.writeString(
                folder.resolve("2027.csv"), "date,name,is_off_day\n2027-01-01,元旦,true\n2027-01-04,某节,true\n");
        String rows = HEADER + "A,CALENDAR_DAY,2026-12-31,4,true\n";
        assertThat(Shell.pipe(rows, "due", "-").out()).endsWith("2027-01-04,2027-01-04,provisional\n");
        assertThat(Shell.pipe(rows, "due", "-", "--calendar", notice.toString()).out())
                .endsWith("2027-01-04,2027-01-05,firm\n");
    }

    @Test
    void a_faulty_notice_is_told_and_nothing_is_answered(@TempDir Path folder) throws IOException {
        Path notice = Files.writeString(folder.resolve("2027.csv"), "date,name,is_off_day\n2027-01-01,元旦,perhaps\n");
        Path binary = Files.write(folder.resolve("b.csv"), new byte[] {(byte) 0xff, 0, 1});
        String[][] faults = {
            {notice.toString(), ":2:", "CALENDAR_NOT_TRUE_OR_FALSE"},
            {binary.toString(), ":1:1", "NOT_UTF8"},
            {folder.resolve("nix").toString(), ":1:1", "FILE_NOT_FOUND"},
            {folder.toString(), ":1:1", "FILE_IS_A_FOLDER"},
        };
        for (String[] fault : faults) {
            Shell.Said said = Shell.pipe(HEADER + "A,MONTH,2025-01-31,1,true\n", "due", "-", "--calendar", fault[0]);
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.out()).isEmpty();
            assertThat(said.err())
                    .startsWith(fault[0] + fault[1])
                    .contains(fault[2])
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void files_that_cannot_be_read_are_faults_of_the_input(@TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("空.csv"), "");
        Path utf16 = Files.writeString(folder.resolve("utf16.csv"), HEADER, StandardCharsets.UTF_16);
        String[][] faults = {
            {empty.toString(), "FILE_EMPTY"},
            {utf16.toString(), "NOT_UTF8"},
            {folder.toString(), "FILE_IS_A_FOLDER"},
            {folder.resolve("nix.csv").toString(), "FILE_NOT_FOUND"},
        };
        for (String[] fault : faults) {
            Shell.Said said = Shell.run("due", fault[0]);
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.out()).isEmpty();
            assertThat(said.err()).startsWith(fault[0] + ":1:1: " + fault[1]).doesNotContain("\tat ");
        }
    }
}
