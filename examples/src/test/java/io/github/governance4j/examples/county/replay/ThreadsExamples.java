package io.github.governance4j.examples.county.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.examples.county.CountyCommand;
import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.book.Taken;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.deeds.Entry;
import io.github.governance4j.examples.county.log.Stages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many threads there are, a replay says and writes the same. */
class ThreadsExamples {
    @TempDir
    Path folder;

    /** All that can be seen of a replay. */
    private record Seen(int code, String said, List<String> heard, List<String> files) {}

    @Test
    void the_shipped_log_gives_the_same_bytes_with_one_thread_and_with_more() throws IOException {
        assertSame("qingshi", Path.of("logs/qingshi.csv"));
    }

    @Test
    void a_generated_year_gives_the_same_bytes_with_one_thread_and_with_more() throws IOException {
        for (String rulebook : List.of("luoyu", "wendeng")) {
            Seen seen = assertSame(rulebook, generated(rulebook));
            assertThat(seen.code).isZero();
            assertThat(seen.heard).hasSizeGreaterThan(12_000);
        }
    }

    @Test
    void a_log_full_of_faults_gives_the_same_bytes_and_tells_them_in_the_same_order() throws IOException {
        List<String> lines = Files.readAllLines(generated("luoyu"));
        List<String> faulty = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            faulty.add(i == 0 ? line : spoilt(line, i));
            if (i == 5_000) {
                faulty.addAll(Collections.nCopies(3_000, ",,,,,,,"));
            }
        }
        Path log = Files.writeString(folder.resolve("faulty.csv"), String.join("\n", faulty) + "\n");
        Seen seen = assertSame("luoyu", log);
        assertThat(seen.code).isEqualTo(1);
        assertThat(seen.said).contains("REPEATED_WITH_OTHER_CONTENT").contains("MORE_PROBLEMS");
    }

    private static String spoilt(String line, int i) {
        return switch (i % 97) {
            case 7 -> line + ",more";
            case 13 -> line.replace("T", " ");
            case 23 -> "\"" + line.replaceFirst(",", "\",");
            case 31 -> line + "\r";
            case 43 -> line.replaceFirst("^D[0-9]+,H[0-9]+", "D00044,H0001");
            case 47 -> "";
            case 59 -> line.replaceFirst("^D", "D,");
            case 61 -> i == 61 ? line + "\"" : line;
            case 71 -> line.replaceFirst("^D", "\uD83C\uDF3E");
            default -> line;
        };
    }

    @Test
    void the_caps_that_left_something_over_are_those_the_explanation_names() throws IOException {
        List<Integer> bound = new ArrayList<>();
        Listener reading = new Listener() {
            @Override
            public void took(Entry entry, Taken taken) {
                taken.fold(judged -> bound.add(sameCaps(judged)), repeated -> true, contradicted -> true);
            }
        };
        replay("qingshi", Path.of("logs/qingshi.csv"), 1, reading);
        replay("wendeng", generated("wendeng"), 1, reading);
        assertThat(bound).contains(0, 1);
    }

    private static int sameCaps(Judged one) {
        List<Explanation> named = one.decision().explanation().because().stream()
                .filter(finding -> finding.code().matches("points\\.cap(\\.life|\\.member)?") && !finding.holds())
                .toList();
        assertThat(one.boundCaps()).isEqualTo(named);
        return named.size();
    }

    @Test
    void what_goes_wrong_in_a_stage_reaches_the_caller_with_any_number_of_threads() {
        for (int threads = 1; threads <= 3; threads++) {
            Stages stages = new Stages(threads);
            List<Integer> done = new ArrayList<>();
            assertThatThrownBy(() -> stages.run(
                            Object::new,
                            List.of(batch -> {}, batch -> {
                                done.add(1);
                                if (done.size() == 5) {
                                    throw new UncheckedIOException(new IOException("full"));
                                }
                            }),
                            batch -> false))
                    .as("%s threads", threads)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("full");
            assertThat(done).hasSize(5);
        }
    }

    private Seen assertSame(String rulebook, Path log) throws IOException {
        Seen one = replay(rulebook, log, 1);
        for (int threads : new int[] {2, 3}) {
            assertThat(replay(rulebook, log, threads)).as("%s threads", threads).isEqualTo(one);
        }
        return one;
    }

    private Seen replay(String rulebook, Path log, int threads) throws IOException {
        Heard heard = new Heard();
        Seen seen = replay(rulebook, log, threads, heard);
        return new Seen(seen.code, seen.said, heard.lines, seen.files);
    }

    private Seen replay(String rulebook, Path log, int threads, Listener heard) throws IOException {
        Path out = folder.resolve("out");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Console console = Console.over(InputStream.nullInputStream(), said, said, false, () -> 0);
        int code = Replay.run(
                console,
                Rules.shipped(rulebook),
                (rules, file) -> new DeedReplay(console, rules, Optional.empty(), heard, new Stages(threads)),
                log,
                out);
        console.out().flush();
        console.err().flush();
        List<String> files = new ArrayList<>();
        for (String file : List.of("decisions.csv", "result.json", "report.html", "replay.json")) {
            files.add(Files.readString(out.resolve(file)));
        }
        return new Seen(code, said.toString(StandardCharsets.UTF_8), List.of(), files);
    }

    private Path generated(String rulebook) {
        Path to = folder.resolve("log-" + rulebook);
        Console quiet = Console.over(
                InputStream.nullInputStream(), new ByteArrayOutputStream(), new ByteArrayOutputStream(), false);
        int code = CountyCommand.execute(
                quiet,
                "generate",
                "rulebooks/" + rulebook,
                "--deeds",
                "13000",
                "--accounts",
                "150",
                "--out",
                to.toString());
        assertThat(code).isZero();
        return to.resolve("activities.csv");
    }

    private static final class Heard implements Listener {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void took(Entry entry, Taken taken) {
            lines.add(entry.at() + " " + taken.getClass().getSimpleName());
        }

        @Override
        public void lapsed(StreamId account, Explanation why) {
            lines.add(account + " " + why);
        }
    }
}
