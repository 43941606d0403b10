package io.github.governance4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.explain.Phrasebook;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Messages as clients get them wrong. */
class OutsideExamples {
    private static final Wire WIRE = Wire.standard();

    private static final String SPEND = """
            {
              "type": "points.ledger.spend",
              "version": 1,
              "body": {
                "stamp": {
                  "id": "c-1",
                  "happened": "2026-03-02T09:30",
                  "recorded": "2026-03-02T09:31:05.25",
                  "by": {"party": {"person": "p-7"}}
                },
                "points": {"hundredths": 250}
              }
            }
            """;

    @Test
    void a_message_in_order_is_a_command() {
        Object command = WIRE.read(SPEND, "request").orThrow();

        assertThat(WIRE.name(command)).isEqualTo("points.ledger.spend");
        assertThat(WIRE.body(command)).contains("\"recorded\":\"2026-03-02T09:31:05.250\"");
    }

    @Test
    void fields_come_in_any_order() {
        String turned = """
                {"body": {"points": {"hundredths": 250},
                          "stamp": {"by": {"party": {"person": "p-7"}}, "recorded": "2026-03-02T09:31:05.25",
                                    "id": "c-1", "happened": "2026-03-02T09:30:00"}},
                 "version": 1, "type": "points.ledger.spend"}
                """;

        assertThat(WIRE.read(turned, "request").orThrow())
                .isEqualTo(WIRE.read(SPEND, "request").orThrow());
    }

    @Test
    void every_fault_is_told_at_its_place() {
        String faulty = """
                {
                  "type": "points.ledger.spend",
                  "version": 1,
                  "body": {
                    "stamp": {
                      "id": "c-1",
                      "happened": "yesterday",
                      "recorded": null,
                      "by": {"robot": {}}
                    },
                    "points": {"hundredths": 2.5},
                    "colour": "red"
                  }
                }
                """;

        assertThat(texts(WIRE.read(faulty, "request")))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("request:7:19: JSON_NOT_A_MOMENT"),
                        one -> assertThat(one).startsWith("request:8:19: JSON_NULL"),
                        one -> assertThat(one).startsWith("request:9:14: JSON_UNKNOWN_KIND"),
                        one -> assertThat(one).startsWith("request:11:30: JSON_NOT_WHOLE"),
                        one -> assertThat(one).startsWith("request:12:5: JSON_UNKNOWN_FIELD"));
    }

    @Test
    void faults_are_told_in_both_languages() {
        Problem problem =
                WIRE.read(SPEND.replace("c-1", ""), "request").problems().get(0);

        assertThat(problem.code()).isEqualTo("JSON_NOT_ALLOWED");
        assertThat(problem.message(Language.ZH)).startsWith("这些内容不能组成 CommandId：");
        assertThat(problem.message(Language.EN)).startsWith("These do not make a CommandId:");
    }

    @Test
    void a_fault_calls_a_type_by_its_own_name_and_never_says_where_it_stands_in_the_code() {
        Wire wire = WIRE.with("host.form", 1, Outer.Form.class);
        Problem missing = wire.read("{\"type\":\"host.form\",\"version\":1,\"body\":{\"deed\":\"d\"}}", "request")
                .problems()
                .get(0);

        assertThat(missing.message(Language.EN)).isEqualTo("Form lacks the field \"id\".");
        assertThat(missing.message(Language.ZH)).isEqualTo("Form 缺少字段“id”。");
    }

    /** Around a form, as a host has it. */
    public interface Outer {
        /**
         * A form of the host's own.
         *
         * @param id its id
         * @param deed what is asked
         */
        record Form(CommandId id, String deed) {}
    }

    @Test
    void what_is_no_message_at_all_is_told_too() {
        assertThat(codes("")).containsExactly("JSON_SYNTAX");
        assertThat(codes("   ")).containsExactly("JSON_SYNTAX");
        assertThat(codes("points")).containsExactly("JSON_SYNTAX");
        assertThat(codes("NaN")).containsExactly("JSON_SYNTAX");
        assertThat(codes("null")).containsExactly("JSON_NULL");
        assertThat(codes("[]")).containsExactly("JSON_WRONG_TYPE");
        assertThat(codes("{}")).containsExactly("JSON_MISSING_FIELD");
        assertThat(codes("{\"type\":\"x.y\",\"version\":1,\"body\":{}}")).containsExactly("JSON_UNKNOWN_TYPE");
        assertThat(codes(SPEND.replace("\"version\": 1", "\"version\": 2"))).containsExactly("JSON_UNKNOWN_VERSION");
        assertThat(codes(SPEND.replace("\"version\": 1", "\"version\": 0"))).containsExactly("JSON_UNKNOWN_VERSION");
        assertThat(codes(SPEND + "{}")).containsExactly("JSON_MORE_TEXT");
        assertThat(codes(SPEND.substring(0, SPEND.length() / 2))).containsExactly("JSON_SYNTAX");
    }

    @Test
    void hostile_text_is_refused_without_a_stack_trace() {
        assertThat(codes(SPEND.replace("\"id\"", "\"id\": \"c-0\", \"id\""))).containsExactly("JSON_DUPLICATE_FIELD");
        assertThat(codes(SPEND.replace("\"type\"", "\"type\": \"x\", \"type\"")))
                .containsExactly("JSON_DUPLICATE_FIELD");
        assertThat(codes(SPEND.replace("250", "NaN"))).containsExactly("JSON_SYNTAX");
        assertThat(codes(SPEND.replace("250", "1e999999999"))).containsExactly("JSON_NOT_WHOLE");
        assertThat(codes(SPEND.replace("250", "9223372036854775808"))).containsExactly("JSON_OUT_OF_RANGE");
        assertThat(codes(SPEND.replace("250", "9".repeat(100_000)))).containsExactly("JSON_TOO_BIG");
        assertThat(codes(SPEND.replace("250", "\"250\""))).containsExactly("JSON_WRONG_TYPE");
        assertThat(codes(SPEND.replace("250", "-0"))).doesNotContain("JSON_SYNTAX");
        assertThat(codes(SPEND.replace("c-1", "\\ud83c"))).containsExactly("JSON_HALF_CHARACTER");
        assertThat(codes(SPEND.replace("c-1", "\ud83c"))).containsExactly("JSON_HALF_CHARACTER");
        assertThat(codes(SPEND.replace("c-1", "x".repeat(10_000_000)))).containsExactly("JSON_TOO_LONG");
        assertThat(codes(SPEND.replace("c-1", "x".repeat(900_000)))).containsExactly("JSON_NOT_ALLOWED");
        assertThat(codes(SPEND.replace("c-1", "\u0000"))).containsExactly("JSON_SYNTAX");
        assertThat(codes("[".repeat(100_000))).isNotEmpty();
        assertThat(codes("{\"body\":".repeat(50_000))).containsExactly("JSON_TOO_BIG");
        assertThat(codes(SPEND.replace("\"points\"", "\"" + "p".repeat(10_000) + "\"")))
                .containsExactly("JSON_TOO_BIG");
    }

    @Test
    void a_text_that_drives_a_pattern_too_deep_is_refused() {
        String long1 = "a" + ".a".repeat(300_000);
        String long2 = "a" + "-a".repeat(300_000);

        assertThatThrownBy(() -> WIRE.explanation("{\"r\":\"" + long1 + "\"}")).isInstanceOf(UnreadableException.class);
        assertThat(codes(SPEND.replace("c-1", long2))).containsExactly("JSON_NOT_ALLOWED");
        assertThat(codes(SPEND.replace("points.ledger.spend", long1))).containsExactly("JSON_UNKNOWN_TYPE");
        assertThat(codes(SPEND.replace("2026-03-02T09:30\"", long2 + "\""))).containsExactly("JSON_NOT_A_MOMENT");
    }

    @Test
    void what_was_kept_and_changed_is_unreadable() {
        Object spend = WIRE.read(SPEND, "request").orThrow();
        String body = WIRE.body(spend);

        for (String changed : List.of(
                "",
                "null",
                "[]",
                "{}",
                body + "x",
                body.replace("p-7", ""),
                body.replace("party", "robot"),
                "{\"a\":".repeat(5_000))) {
            assertThatThrownBy(() -> WIRE.value("points.ledger.spend", 1, changed))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessageStartingWith("not readable as points.ledger.spend@1 at ");
        }
        assertThatThrownBy(() -> WIRE.value("points.ledger.spend", 2, body)).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> WIRE.value("points.ledger.spent", 1, body)).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> WIRE.explanation("{\"r\":\"A B\"}")).isInstanceOf(UnreadableException.class);
    }

    @Test
    void unknown_fields_are_skipped_where_somebody_only_looks() {
        String more = SPEND.replace("\"points\"", "\"colour\": {\"a\": [1, null]}, \"points\"");

        assertThat(codes(more)).containsExactly("JSON_UNKNOWN_FIELD");
        assertThat(WIRE.unknownFields(UnknownFields.IGNORE)
                        .read(more, "request")
                        .orThrow())
                .isEqualTo(WIRE.read(SPEND, "request").orThrow());
    }

    @Test
    void every_code_has_a_sentence_in_both_languages() throws IOException {
        List<String> codes = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : (Iterable<Path>) sources.filter(Files::isRegularFile)::iterator) {
                Matcher code = Pattern.compile("\"(JSON_[A-Z_]+[A-Z])\"").matcher(Files.readString(source));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        codes.addAll(List.of("JSON_NOT_A_DAY", "JSON_NOT_A_MOMENT", "JSON_NOT_A_TIME", "JSON_NOT_A_ZONE"));

        assertThat(codes).hasSizeGreaterThan(25).allSatisfy(code -> {
            for (Language language : Language.values()) {
                assertThat(Phrasebook.installed().phrase("problem." + code, language))
                        .as(code)
                        .isPresent();
            }
        });
    }

    private static List<String> codes(String text) {
        return WIRE.read(text, "request").problems().stream().map(Problem::code).toList();
    }

    private static List<String> texts(Reading<Object> reading) {
        return reading.problems().stream()
                .map(problem -> problem.text(Language.EN))
                .toList();
    }
}
