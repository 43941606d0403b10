package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatterReplayProperties {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Property(tries = 60)
    void the_order_in_which_a_week_arrives_changes_nothing(
            @ForAll("acts") List<RandomMatters.Act> acts, @ForAll long one, @ForAll long other) throws IOException {
        assertSame(
                result(RandomMatters.late(acts, shuffled(acts.size(), one))),
                result(RandomMatters.late(acts, shuffled(acts.size(), other))),
                "matters",
                "funnel",
                "stages",
                "returns",
                "rates",
                "supervised",
                "overdue");
    }

    /** What is held may differ: at once that is refused. */
    @Property(tries = 60)
    void what_offices_tell_at_once_and_a_district_after_a_week_ends_as_if_all_had_been_told_together(
            @ForAll("acts") List<RandomMatters.Act> acts, @ForAll long one) throws IOException {
        List<Integer> order = shuffled(acts.size(), one);
        assertSame(
                result(RandomMatters.late(acts, order)),
                result(RandomMatters.partlyLate(acts, order)),
                "matters",
                "funnel",
                "returns",
                "rates",
                "supervised",
                "overdue");
    }

    private static void assertSame(JsonNode first, JsonNode second, String... parts) {
        for (String what : parts) {
            assertThat(second.get(what)).as(what).isEqualTo(first.get(what));
        }
    }

    @Property(tries = 60)
    void sums_agree_with_rows_and_with_each_other(@ForAll("acts") List<RandomMatters.Act> acts) throws IOException {
        Path folder = Files.createTempDirectory("matters");
        try {
            JsonNode result = result(folder, RandomMatters.inOrder(acts));
            List<String> rows = Files.readAllLines(folder.resolve("out/decisions.csv"));
            for (String outcome : new String[] {"accepted", "declined", "held", "refused"}) {
                assertThat(rows.stream().filter(row -> row.contains("," + outcome + ",") && !row.contains(",timer,")))
                        .as(outcome)
                        .hasSize(result.at("/totals/" + outcome).asInt());
            }
            assertThat(rows.stream().filter(row -> row.contains(",timer,")))
                    .hasSize(result.at("/totals/timers").asInt());
            for (JsonNode rung : result.get("funnel")) {
                int up = 0;
                for (JsonNode climbed : rung.get("climbed")) {
                    up += climbed.asInt();
                }
                assertThat(rung.get("entered").asInt())
                        .as(rung.toString())
                        .isEqualTo(up
                                + number(rung, "solved")
                                + number(rung, "returned")
                                + number(rung, "ended")
                                + number(rung, "open"));
            }
            JsonNode stages = result.get("stages");
            assertThat(number(stages, "matters"))
                    .isEqualTo(number(stages, "reported")
                            + number(stages, "joined")
                            + number(stages, "elsewhere")
                            + number(stages, "handling")
                            + number(stages, "checking")
                            + number(stages, "closed")
                            + number(stages, "ended"));
        } finally {
            Folders.delete(folder);
        }
    }

    @Property(tries = 60)
    void any_log_of_matters_at_all_is_answered_without_a_stack_trace(@ForAll("documents") String document)
            throws IOException {
        Path folder = Files.createTempDirectory("matters");
        try {
            Files.writeString(folder.resolve("matters.csv"), document, StandardCharsets.UTF_8);
            Shell.Said said = replay(folder);
            assertThat(said.code()).as(said.err()).isIn(0, 1);
            assertThat(said.err()).doesNotContain("\tat ");
        } finally {
            Folders.delete(folder);
        }
    }

    @Provide
    Arbitrary<List<RandomMatters.Act>> acts() {
        return RandomMatters.acts();
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(
                        "id,matter,action,category,area,by,happened,recorded,detail\n",
                        "A1,M1,report,road,heyan-1,receipt:R,2026-05-11T09:00,2026-05-11T09:00,source=HOTLINE\n",
                        "A1,M1,report,nothing,nowhere,receipt:R,2026-05-11T09:00,2020-01-01T09:00,source=HOTLINE\n",
                        "A2,M1,dispatch,,,centre-chief/p-001,2026-05-11T10:00,2026-05-11T10:00,\n",
                        "A2,M1,dispatch,,,centre-chief/p-001,2999-12-31T23:59,2999-12-31T23:59,\n",
                        "A3,M1,urge,,,centre-chief/p-001,1900-01-01T00:00,2026-05-11T10:00,grounds=x\n",
                        "A4,M2,join-into,,,centre-chief/p-001,2026-05-11T10:00,2026-05-11T10:00,into=M1\n",
                        "A5,M1,join-into,,,centre-chief/p-001,2026-05-11T10:00,2026-05-11T10:00,into=M2\n",
                        "A6,M1,extend,,,/,2026-05-11T10:00,2026-05-11T10:00,amount=99999999999999999999\n",
                        "A7,M1,leave,,,party:,2026-05-11T10:00,2026-05-11T10:00,remedy=\n",
                        "\"",
                        ";=;",
                        "\u0000",
                        "\uFEFF",
                        "\n",
                        ",,,,,,,,\n")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    private static List<Integer> shuffled(int size, long seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    private static int number(JsonNode node, String name) {
        return node.get(name).asInt();
    }

    private static JsonNode result(String log) throws IOException {
        Path folder = Files.createTempDirectory("matters");
        try {
            return result(folder, log);
        } finally {
            Folders.delete(folder);
        }
    }

    private static JsonNode result(Path folder, String log) throws IOException {
        Files.writeString(folder.resolve("matters.csv"), log);
        Shell.Said said = replay(folder);
        assertThat(said.code()).as(said.err()).isZero();
        return JSON.readTree(Files.readString(folder.resolve("out/result.json")));
    }

    private static Shell.Said replay(Path folder) {
        return Shell.run(
                "replay",
                "rulebooks/qinghe",
                "--log",
                folder.resolve("matters.csv").toString(),
                "--out",
                folder.resolve("out").toString());
    }
}
