package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an attacker would send instead of a rulebook: refused in a sentence, quickly. */
class HostileYamlExamples {
    private static final String START = "format: 1\n";

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(START + "name: &a x\n", "2:7 error YAML_ALIAS"),
                Arguments.of(START + "name: *a\n", "2:7 error YAML_ALIAS"),
                Arguments.of("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n", "1:4 error YAML_ALIAS"),
                Arguments.of(START + "name: !!javax.script.ScriptEngineManager [x]\n", "2:7 error YAML_TAG"),
                Arguments.of(START + "name: !x y\n", "2:7 error YAML_TAG"),
                Arguments.of(START + "name: !!str y\n", "2:7 error YAML_TAG"),
                Arguments.of("%TAG !e! tag:example.org,2026:\n---\n" + START, "1:1 error YAML_TAG"),
                Arguments.of(START + "---\n" + START, "2:1 error YAML_SEVERAL_DOCUMENTS"),
                Arguments.of(START + "name: " + "[".repeat(50_000), "2:22 error YAML_TOO_DEEP"),
                Arguments.of(START + "name: " + "{a: ".repeat(15_000), "2:67 error YAML_TOO_DEEP"),
                Arguments.of("- ".repeat(100_000), "1:1 error LINE_TOO_LONG"),
                Arguments.of("? ".repeat(20_000), "1:33 error YAML_TOO_DEEP"),
                Arguments.of("a: b\n".repeat(60_000), "52429:1 error FILE_TOO_LARGE"),
                Arguments.of(START + "? [a, b]\n: c\n", "1:1 error MISSING_KEY"),
                Arguments.of(START + "<<: {name: a}\n", "1:1 error MISSING_KEY"),
                Arguments.of(START + "name: \"\\ud800\"\n", "2:7 error CONTROL_CHARACTER"),
                Arguments.of(START + "name: \"a\\u0000b\"\n", "2:7 error CONTROL_CHARACTER"),
                Arguments.of(START + "name: \"\\U7FFFFFFF\"\n", "2:10 error YAML_SYNTAX"),
                Arguments.of(START + "name: \"\\UFFFFFFFF\"\n", "2:1 error YAML_SYNTAX"),
                Arguments.of(START + "name: a\u0000b\n", "2:8 error CONTROL_CHARACTER"),
                Arguments.of(START + "name: 中\uFFFE\n", "2:8 error CONTROL_CHARACTER"),
                Arguments.of(START + "name: 'a\n", "3:1 error YAML_SYNTAX"),
                Arguments.of(START + "\tname: a\n", "2:1 error YAML_SYNTAX"),
                Arguments.of("%YAML 9.1\n---\n" + START, "1:1 error YAML_SYNTAX"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_hostile_document_is_refused_at_its_place(String yaml, String expected) {
        Path folder = Written.folder(Map.of("rulebook.yaml", yaml));
        List<String> problems = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Written.problems(RulebookFolder.read(folder)));
        assertThat(problems).contains("rulebook.yaml:" + expected);
    }

    @Test
    void a_document_in_another_encoding_is_refused() {
        Path folder = Written.folder(Map.of());
        Written.put(folder.resolve("rulebook.yaml"), "format: 1\n".getBytes(StandardCharsets.UTF_16));
        assertThat(Written.problems(RulebookFolder.read(folder))).contains("rulebook.yaml:1:1 error NOT_UTF8");
    }
}
