package io.github.governance4j.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code a reader meets first is code that is compiled and run in every build. */
class ReadmeRules {
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final String RUN =
            "consumers/classpath/src/main/java/io/github/governance4j/consumer/classpath/ReadmeExample.java";

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void every_line_of_code_in_a_readme_is_run_by_the_build(String readme) {
        String run = bare(text(RUN));
        List<String> blocks = blocks(text(readme));
        assertThat(blocks).hasSize(6).allSatisfy(block -> assertThat(run).contains(bare(block)));
    }

    @Test
    void code_that_is_not_run_would_be_noticed() {
        String block = blocks("```java\nTimeLimit limit = TimeLimit.of(\"petition\", 61);\n```\n")
                .get(0);
        assertThat(bare(text(RUN))).doesNotContain(bare(block));
    }

    private static List<String> blocks(String text) {
        return JAVA_BLOCK
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** Without comments and white space: how a line is broken is the formatter's business. */
    private static String bare(String code) {
        return code.replaceAll("//[^\n]*", "").replaceAll("\\s+", "");
    }

    private static String text(String file) {
        return String.join("\n", SourceText.lines(SourceRules.REPOSITORY.resolve(file))) + "\n";
    }
}
