package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyExamples {
    @TempDir
    Path folder;

    private Path rulebook;
    private Path log;
    private Path out;

    @BeforeEach
    void a_replay_of_copies() throws IOException {
        rulebook = Files.createDirectories(folder.resolve("rules"));
        for (String file : new String[] {"rulebook.yaml", "catalogue.csv", "catalogue-2027.csv", "kinds.csv"}) {
            Files.copy(Path.of("rulebooks/qingshi", file), rulebook.resolve(file));
        }
        log = folder.resolve("log.csv");
        Files.copy(Path.of("logs/qingshi.csv"), log);
        out = folder.resolve("out");
        Shell.Said said = Shell.run("replay", rulebook.toString(), "--log", log.toString(), "--out", out.toString());
        assertThat(said.code()).as(said.err()).isZero();
    }

    @Test
    void the_chain_goes_from_the_deed_to_the_person() {
        Shell.Said said = Shell.run("why", out.toString(), "D020", "--lang", "en");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .containsSubsequence(
                        "Deed",
                        "id: D020",
                        "account: H003",
                        "item: QS005",
                        "Verdict",
                        "outcome: accepted",
                        "code: points.cap",
                        "granted: 0.5",
                        "lost to caps: 1",
                        "Rules",
                        "only 0.5",
                        "Edition",
                        "2026-1",
                        "38 of 45 present",
                        "2025-12-25",
                        "Person",
                        "clerk-01");
        assertThat(Shell.run("why", out.toString(), "D020", "--lang", "zh").out())
                .contains("归类人", "应到 45", "超出的 1 分不计")
                .doesNotContain("Deed");
    }

    @Test
    void what_was_declined_does_not_read_as_if_it_were_scored() {
        String zh = Shell.run("why", out.toString(), "D014", "--lang", "zh").out();
        assertThat(zh)
                .containsSubsequence("规则", "· 已登记，上限已用完，此次不计分。", "超出的 2 分不计", "版本")
                .doesNotContain("按项目 QS001 计分", "有效期", "次日失效");
        String en = Shell.run("why", out.toString(), "D014", "--lang", "en").out();
        assertThat(en)
                .containsSubsequence("Rules", "· Recorded; it counts for nothing", "2 is left over", "Edition")
                .doesNotContain("valid for", "24 months");
        assertThat(Shell.run("why", out.toString(), "D020", "--lang", "zh").out())
                .contains("按项目 QS005 计分", "有效期");
    }

    @Test
    void a_refusal_has_its_chain_too() {
        assertThat(Shell.run("why", out.toString(), "D024", "--lang", "en").out())
                .contains("outcome: refused", "ITEM_NOT_IN_FORCE", "Nobody has classified it.");
        assertThat(Shell.run("why", out.toString(), "D023", "--lang", "en").out())
                .contains("ITEM_UNKNOWN", "There is no such item.");
        assertThat(Shell.run("why", out.toString(), "D025", "--lang", "en").out())
                .contains("NO_EDITION_IN_FORCE", "No edition was in force");
    }

    @Test
    void an_unknown_id_is_told_plainly() {
        Shell.Said said = Shell.run("why", out.toString(), "D999");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("D999").contains("There is no decision");
    }

    @Test
    void what_has_changed_or_gone_is_not_guessed_at() throws IOException {
        for (Path part : new Path[] {rulebook.resolve("kinds.csv"), log, out.resolve("decisions.csv")}) {
            String before = Files.readString(part);
            Files.writeString(part, before.replaceFirst("QS00[1-9]", "QS008"));
            refuses("has changed since the replay");
            Files.writeString(part, before);
        }
        for (Path part : new Path[] {rulebook.resolve("rulebook.yaml"), log, out.resolve("decisions.csv")}) {
            Path away = Files.move(part, folder.resolve("away"));
            refuses("is no longer there");
            Files.move(away, part);
        }
        assertThat(Shell.run("why", out.toString(), "D001").code()).isZero();
        Files.writeString(out.resolve("replay.json"), "{");
        refuses("no results of a replay");
        Files.delete(out.resolve("replay.json"));
        refuses("no results of a replay");
    }

    private void refuses(String words) {
        Shell.Said said = Shell.run("why", out.toString(), "D001", "--lang", "en");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(words).doesNotContain("\tat ");
    }
}
