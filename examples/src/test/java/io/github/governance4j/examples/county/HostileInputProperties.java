package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds, the answer is an answer or a fault of the file: never a stack trace, never "a bug of ours". */
class HostileInputProperties {
    @Property(tries = 60)
    void no_file_brings_a_command_down(@ForAll("documents") byte[] document) throws IOException {
        Path folder = Files.createTempDirectory("county");
        try {
            Path file = Files.write(folder.resolve("rulebook.yaml"), document);
            Files.write(folder.resolve("activities.csv"), document);
            Path text = Files.write(folder.resolve("公约.txt"), document);
            String[][] commands = {
                {"due", file.toString()},
                {"surge", file.toString()},
                {"check", file.toString()},
                {"check", "--json", folder.toString()},
                {"check", text.toString()},
                {"check", folder.resolve("activities.csv").toString()},
                {"due", "--calendar", file.toString(), file.toString()},
                {
                    "run",
                    folder.toString(),
                    "--log",
                    file.toString(),
                    "--out",
                    folder.resolve("out").toString()
                },
                {
                    "replay",
                    "rulebooks/qingshi",
                    "--log",
                    folder.toString(),
                    "--out",
                    folder.resolve("out").toString()
                },
                {
                    "run",
                    "rulebooks/qingshi",
                    "--log",
                    file.toString(),
                    "--out",
                    folder.resolve("out").toString()
                },
            };
            for (String[] command : commands) {
                Shell.Said said = Shell.run(command);
                assertThat(said.code()).as(said.err()).isIn(0, 1);
                assertThat(said.err()).doesNotContain("\tat ");
            }
            Files.write(folder.resolve("out/replay.json"), document);
            Shell.Said said = Shell.run("why", folder.resolve("out").toString(), "D1");
            assertThat(said.code()).as(said.err()).isIn(1, 2);
            assertThat(said.err()).doesNotContain("\tat ");
        } finally {
            Folders.delete(folder);
        }
    }

    @Provide
    Arbitrary<byte[]> documents() {
        Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
        // Pieces of documents that are nearly right get further in than noise does.
        Arbitrary<byte[]> nearly = Arbitraries.of(
                        "case_id,unit,start_event_date,amount,roll_to_next_working_day",
                        "code,category,direction,title_zh,points_min,points_max,period_cap,unit,evidence",
                        "id,account,member,item,happened,recorded,amount,evidence",
                        "place,account_unit,settlement,reset_or_carry,approval_flow_zh,thresholds_zh,other",
                        "甲村,户,,,,低于60分的暂停享受低保待遇,",
                        "二、越级上访的，每次扣50分。",
                        "X1,综合,-,越级上访,50,50,,次,",
                        "date,name,is_off_day",
                        "D1,H1,P1,QS001,2026-03-01T09:00,2026-03-01T09:00,,",
                        "A,HOUR,2999-12-31T23:59,100000,true",
                        "A,YEAR,1900-01-01,1000,true",
                        "2027-01-01,元旦,true",
                        "QS001,甲,+,乙,2,2,10/月,次,丙",
                        "format: 1",
                        "editions: [",
                        "- &a [*a, *a]",
                        "\n",
                        "\r\n",
                        ",",
                        "\"",
                        "\uFEFF",
                        "\u0000",
                        "-99999999999999999999",
                        "1e999999999")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts).getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(noise, nearly);
    }
}
