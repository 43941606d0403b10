package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.ladder.ReplyKind;
import io.github.governance4j.core.matter.NotDispatched;
import io.github.governance4j.core.matter.Rating;
import io.github.governance4j.core.matter.SourceKind;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.examples.county.log.Verb;
import io.github.governance4j.examples.county.matters.Action;
import io.github.governance4j.examples.county.rulings.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MatterDocsExamples {
    @Test
    void the_document_lists_every_action_with_its_keys_and_every_word() throws IOException {
        String document = Files.readString(Path.of("../docs/matters.md"));
        assertThat(document).contains(Verb.table(Action.values()));
        for (Outcome outcome : Outcome.values()) {
            assertThat(document).contains("| `" + outcome.word() + "` " + outcome.zh() + " |");
        }
        Enum<?>[][] vocabularies = {
            SourceKind.values(),
            NotDispatched.values(),
            ReplyKind.values(),
            Remedy.values(),
            LimitUnit.values(),
            Rating.values()
        };
        for (Enum<?>[] vocabulary : vocabularies) {
            for (Enum<?> word : vocabulary) {
                assertThat(document).contains(word.name());
            }
        }
    }
}
