package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.surge.Method;
import io.github.governance4j.core.risk.tier.TierRefusal;
import io.github.governance4j.core.risk.warning.WarningRefusal;
import io.github.governance4j.examples.county.hazards.HazardAction;
import io.github.governance4j.examples.county.log.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RiskDocsExamples {
    @Test
    void the_document_lists_every_action_with_its_keys_and_every_word() throws IOException {
        String document = Files.readString(Path.of("../docs/risk.md"));
        assertThat(document).contains(Verb.table(HazardAction.values()));
        Stream.of(WarningLevel.values(), Method.values(), TierRefusal.values(), WarningRefusal.values())
                .flatMap(Stream::of)
                .forEach(word -> assertThat(document).contains(((Enum<?>) word).name()));
    }
}
