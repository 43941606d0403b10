package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.replay.OutFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReplayExamples {
    private static final String DEED = ",P1,QS001,2026-03-01T09:00,2026-03-01T10:00,,\n";

    @TempDir
    Path folder;

    @Test
    void a_log_may_be_named_by_its_folder_or_itself() throws IOException {
        log("D1,H1" + DEED);
        for (String named : new String[] {"log", "log/activities.csv"}) {
            Shell.Said said = replay(folder.resolve(named));
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(Files.readAllLines(folder.resolve("out/decisions.csv")))
                    .containsExactly(
                            "id,stream,item,outcome,code,granted,lost,due",
                            "D1,H1,QS001,accepted,points.deed,2,0,2028-03-02T00:00");
        }
    }

    @Test
    void columns_may_stand_in_any_order_and_amount_and_evidence_be_missing() throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), """
                recorded,note,happened,item,member,account,id
                2026-03-01T09:00:30,x,2026-03-01T09:00:29,QS001,P1,H1,D1
                """);
        Shell.Said said = replay(log);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(result().get("totals").get("accepted").asInt()).isEqualTo(1);
    }

    @Test
    void ten_thousand_bad_rows_are_told_in_a_bounded_way() throws IOException {
        log("D,H 1,,,x,y,z,\n".repeat(10_000) + "D1,H1" + DEED);
        Shell.Said said = replay(folder.resolve("log"));
        assertThat(said.code()).isEqualTo(1);
        // A thousand, what was not told, and what the rulebook has to say.
        assertThat(said.errLines()).hasSizeBetween(1001, 1010);
        assertThat(said.err()).contains("MORE_PROBLEMS").contains("59000");
        assertThat(result().get("totals").get("accepted").asInt()).isEqualTo(1);
        assertThat(result().get("faults").asInt()).isEqualTo(60_000);
        assertThat(Files.size(folder.resolve("out/report.html"))).isLessThan(1 << 20);
    }

    @Test
    void a_report_on_a_hundred_thousand_accounts_is_a_page_a_person_can_open() throws IOException {
        Path log = Files.createDirectories(folder.resolve("log")).resolve("activities.csv");
        try (Writer to = Files.newBufferedWriter(log)) {
            to.write(RandomLog.HEADER);
            for (int i = 0; i < 100_000; i++) {
                to.write("D" + i + ",H" + i + ",P1,QS00" + (i % 10) + ",2026-0" + (1 + i % 9)
                        + "-01T09:00,2026-11-01T10:00,,\n");
            }
        }
        Shell.Said said = replay(log);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(Files.size(folder.resolve("out/report.html"))).isLessThan(1 << 20);
        assertThat(result().get("accounts").size()).isEqualTo(100_000);
    }

    @Test
    void nothing_appears_before_it_is_complete_and_drafts_do_not_stay() throws IOException {
        log("D1,H1" + DEED);
        Files.createDirectories(folder.resolve("out/report.html/in-the-way"));
        Shell.Said said = replay(folder.resolve("log"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).doesNotContain("\tat ");
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void progress_overwrites_itself_on_a_terminal_and_what_is_told_next_begins_a_line() {
        assertThat(progress(true, 0, 1)).isEqualTo("\r已处理 0 秒 0 s \r已处理 1 秒 1 s \n完 done\n");
    }

    @Test
    void progress_is_a_line_in_ten_seconds_elsewhere_and_none_in_a_shorter_run() {
        assertThat(progress(false, 0, 1, 9)).isEqualTo("完 done\n");
        assertThat(progress(false, 1, 9, 10, 11, 19, 21, 22, 31))
                .isEqualTo("已处理 10 秒 10 s\n已处理 21 秒 21 s\n已处理 31 秒 31 s\n完 done\n");
    }

    private static String progress(boolean terminal, long... seconds) {
        AtomicLong now = new AtomicLong();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                Console.over(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, terminal, now::get);
        for (long second : seconds) {
            now.set(second * 1_000_000_000L);
            console.progress("已处理 " + second + " 秒", second + " s ");
        }
        console.note("完", "done");
        console.err().flush();
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_second_run_keeps_out_of_a_folder_another_is_writing_to() throws IOException {
        log("D1,H1" + DEED);
        Path out = folder.resolve("out");
        replay(folder.resolve("log"));
        byte[] before = Files.readAllBytes(out.resolve("decisions.csv"));
        log("D2,H2" + DEED);
        try (OutFolder another = OutFolder.at(out)) {
            Shell.Said said = replay(folder.resolve("log"));
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.err())
                    .contains(another.path().toString(), "另一次运行正在写入", "Another run is writing")
                    .doesNotContain("\tat ");
            assertThat(out.resolve("decisions.csv")).hasBinaryContent(before);
        }
        assertThat(replay(folder.resolve("log")).code()).isZero();
        assertThat(Files.readString(out.resolve("decisions.csv"))).contains("D2,H2");
    }

    @Test
    void what_a_killed_run_left_behind_keeps_nobody_out() throws IOException {
        log("D1,H1" + DEED);
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve(".county.lock"), "");
        assertThat(replay(folder.resolve("log")).code()).isZero();
        assertThat(names(out)).containsExactlyInAnyOrder("decisions.csv", "result.json", "report.html", "replay.json");
    }

    @Test
    void a_log_that_is_not_there_is_a_fault() {
        Shell.Said said = replay(folder.resolve("nix"));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("FILE_NOT_FOUND");
    }

    @Test
    void a_log_that_cannot_be_read_at_all_leaves_earlier_results_alone() throws IOException {
        log("D1,H1" + DEED);
        Path out = folder.resolve("out");
        assertThat(replay(folder.resolve("log")).code()).isZero();
        Map<String, String> before = contents(out);
        Files.createDirectories(folder.resolve("a-folder/activities.csv"));
        Map<Path, String> unreadable = Map.of(
                folder.resolve("nix"),
                "FILE_NOT_FOUND",
                folder.resolve("a-folder"),
                "FILE_IS_A_FOLDER",
                Files.writeString(folder.resolve("empty"), ""),
                "FILE_EMPTY",
                Files.writeString(folder.resolve("column"), "id,account,member,item,happened\nD1,H1,P1,QS001,x\n"),
                "MISSING_COLUMN",
                Files.write(
                        folder.resolve("binary"), new byte[] {0x50, 0x4b, 3, 4, (byte) 0xff, 0, 10, 7, (byte) 0xfe}),
                "NOT_UTF8",
                Files.write(folder.resolve("gbk"), ("编号," + RandomLog.HEADER).getBytes(Charset.forName("GBK"))),
                "NOT_UTF8");
        unreadable.forEach((log, code) -> {
            Shell.Said said = replay(log);
            assertThat(said.code()).as(said.err()).isEqualTo(1);
            assertThat(said.err()).contains(log + "", code);
            assertThat(said.out()).isEmpty();
            assertThat(contents(out)).as(code).isEqualTo(before);
        });
        log("D1,H1,P1,QS001,never,never,,\n");
        assertThat(replay(folder.resolve("log")).code()).isEqualTo(1);
        assertThat(result().get("totals").get("deeds").asInt()).isZero();
        assertThat(result().get("faults").asInt()).isEqualTo(2);
    }

    @Test
    void what_comes_out_of_a_pipe_takes_the_place_of_an_earlier_log_only_if_it_is_one()
            throws IOException, InterruptedException {
        Path kept = folder.resolve("out/log/activities.csv");
        String first = RandomLog.HEADER + "D1,H1" + DEED;
        assertThat(piped(first).code()).isZero();
        assertThat(kept).hasContent(first);
        Shell.Said said = piped("no,log\n");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.problemsOf(folder.resolve("pipe").toString()))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("pipe:1:1: MISSING_COLUMN"));
        assertThat(names(folder.resolve("out/log"))).containsExactly("activities.csv");
        assertThat(kept).hasContent(first);
        assertThat(Shell.run("why", folder.resolve("out").toString(), "D1").code())
                .isZero();
    }

    @Test
    void what_is_wrong_with_a_pipe_is_told_of_the_pipe_and_not_of_what_was_kept_of_it()
            throws IOException, InterruptedException {
        Shell.Said said = piped("id,dispute,action,party,by,happened,recorded,detail\n");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("RULEBOOK_WITHOUT_MEDIATION", folder.resolve("pipe") + "\" cannot be replayed")
                .doesNotContain(".draft");
    }

    private Shell.Said piped(String log) throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        if (!Files.exists(pipe)) {
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
        }
        Path from = Files.writeString(folder.resolve("from"), log);
        Process writer =
                new ProcessBuilder("sh", "-c", "cat \"$1\" > \"$2\"", "sh", from.toString(), pipe.toString()).start();
        Shell.Said said = replay(pipe);
        assertThat(writer.waitFor()).isZero();
        return said;
    }

    private static Map<String, String> contents(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        for (String name : names(folder)) {
            try {
                contents.put(name, Files.readString(folder.resolve(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void log(String rows) throws IOException {
        Path log = Files.createDirectories(folder.resolve("log"));
        Files.writeString(log.resolve("activities.csv"), RandomLog.HEADER + rows);
    }

    private Shell.Said replay(Path log) {
        return Shell.run(
                "replay",
                "rulebooks/qingshi",
                "--log",
                log.toString(),
                "--out",
                folder.resolve("out").toString());
    }

    private JsonNode result() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(folder.resolve("out/result.json")));
    }
}
