package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.examples.county.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CountyExamples {
    @Test
    void help_and_version_are_answers() {
        for (String[] args :
                new String[][] {{"--help"}, {"--version"}, {"due", "--help"}, {"check", "-h"}, {"run", "-h"}}) {
            Shell.Said said = Shell.run(args);
            assertThat(said.code()).isZero();
            assertThat(said.err()).isEmpty();
            assertThat(said.out()).isNotBlank().doesNotContain("\u001b");
        }
        assertThat(Shell.run("--help").out()).contains("2   ").contains("无法写入", "cannot be written");
    }

    @Test
    void wrong_usage_is_2_and_says_where_help_is() {
        String[][] wrong = {
            {"nix"},
            {"due"},
            {"due", "a", "b"},
            {"check"},
            {"run"},
            {"run", "rulebooks/qingshi"},
            {"--lang", "fr"},
            {"due", "--nix", "a"},
            {"--out", "x", "due", "a"},
        };
        for (String[] args : wrong) {
            Shell.Said said = Shell.run(args);
            assertThat(said.code()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.err()).contains("--help").startsWith("用法有误：").doesNotContain("\tat ");
        }
    }

    @Test
    void a_day_that_is_none_is_told_in_words_and_never_in_those_of_java() {
        for (String day : new String[] {"2026-02-30", "20260228", "1899-12-31", "+999999999-12-31", ""}) {
            Shell.Said said = Shell.run(
                    "statement", "rulebooks/qingshi", "--log", "logs/qingshi.csv", "--account", "H1", "--as-of", day);
            assertThat(said.code()).as(day).isEqualTo(2);
            assertThat(said.err())
                    .contains("不是 1900 至 2999 年的日期", "is no day of the years 1900 to 2999")
                    .doesNotContain("java.", "\tat ");
        }
    }

    @Test
    void the_language_may_be_chosen_before_and_after_the_command() {
        assertThat(Shell.run("--lang", "zh", "due", "nix").err()).contains("文件").doesNotContain("There is");
        assertThat(Shell.run("due", "--lang", "EN", "nix").err())
                .contains("There is")
                .doesNotContain("文件");
        assertThat(Shell.run("due", "nix").err()).contains("文件").contains("There is");
    }

    @Test
    void a_reader_who_goes_away_is_no_fault() {
        Shell.Said said = Shell.into(failing("Broken pipe"), "check", "rulebooks/qingshi");
        assertThat(said.code()).isZero();
        assertThat(said.err()).doesNotContain("pipe").doesNotContain("\tat ");
    }

    @Test
    void a_full_disk_is_told() {
        Shell.Said said = Shell.into(failing("No space left on device"), "check", "rulebooks/qingshi");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("No space left").doesNotContain("\tat ");
    }

    @Test
    void too_little_memory_is_no_bug_and_says_how_to_give_more() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        Shell.Said said = Shell.into(full, "check", "rulebooks/qingshi");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("内存不足", "-Xmx4g").doesNotContain("bug", "\tat ");
    }

    @Test
    void a_bug_of_ours_is_3_and_shows_where() {
        OutputStream bug = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("a bug planted by this test");
            }
        };
        Shell.Said said = Shell.into(bug, "check", "rulebooks/qingshi");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("/issues").contains("planted").contains("\tat ");
    }

    @Test
    void progress_is_shown_on_a_terminal_only() {
        StringBuilder rows = new StringBuilder("case_id,unit,start_event_date,amount,roll_to_next_working_day\n");
        rows.append("A,MONTH,2025-01-31,1,true\n".repeat(50_000));
        for (boolean terminal : new boolean[] {true, false}) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            InputStream in = new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8));
            CountyCommand.execute(Console.over(in, OutputStream.nullOutputStream(), err, terminal), "due", "-");
            assertThat(err.toString(StandardCharsets.UTF_8).contains("50000")).isEqualTo(terminal);
        }
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
