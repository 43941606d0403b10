package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.examples.county.claims.ClaimAction;
import io.github.governance4j.examples.county.claims.HallLog;
import io.github.governance4j.examples.county.log.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page on logs of claims says what the program takes. */
class ClaimDocsExamples {
    private static final Path PAGE = Path.of("../docs/replay.md");

    @Test
    void the_page_lists_every_action_with_its_columns() throws IOException {
        assertThat(Files.readString(PAGE)).contains(Verb.table(ClaimAction.values()));
    }

    @Test
    void the_page_names_every_column() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(HallLog.FORM.about()).allSatisfy(column -> assertThat(page).containsPattern("\\b" + column + "\\b"));
    }
}
