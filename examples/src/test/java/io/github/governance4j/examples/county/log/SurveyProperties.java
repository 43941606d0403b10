package io.github.governance4j.examples.county.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.examples.county.deeds.DeedLog;
import io.github.governance4j.examples.county.deeds.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SurveyProperties {
    private static final String HEADER = "id,account,member,item,happened,recorded\n";

    @Property(tries = 100)
    void an_id_that_stands_twice_is_always_told(@ForAll("rows") List<String> rows) throws IOException {
        Path file = Files.createTempFile("survey", ".csv");
        try {
            Files.writeString(file, HEADER + String.join("", rows));
            Survey survey = Survey.of(DeedLog.COLUMNS, "account", List.of(file), seen -> {});
            Map<String, Integer> counts = new HashMap<>();
            rows.forEach(row -> counts.merge(row.substring(0, row.indexOf(",P")), 1, Integer::sum));
            assertThat(survey.rows()).isEqualTo(rows.size());
            try (DeedLog log = DeedLog.open(file, unheard -> {})) {
                for (Optional<Entry> entry = log.next(); entry.isPresent(); entry = log.next()) {
                    String key = entry.get().id() + "," + entry.get().account();
                    assertThat(counts.getOrDefault(key, 0) < 2
                                    || survey.mayRepeat(
                                            entry.get().account().value(),
                                            entry.get().id()))
                            .as(key)
                            .isTrue();
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    @Example
    void few_ids_that_stand_once_are_remembered_in_vain() {
        KeyMarks seen = KeyMarks.forKeys(100_000);
        long again = 0;
        for (int i = 0; i < 100_000; i++) {
            again += seen.mark("H" + i % 500, "D" + i) ? 0 : 1;
        }
        // A filter of sixteen bits a key and four marks errs about twice in a thousand times when full.
        assertThat(again).isLessThan(500);
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 3))
                .as((id, account) -> "D" + id + ",H" + account + ",P1,QS001,2026-03-01T09:00,2026-03-01T09:00\n")
                .list()
                .ofMaxSize(60);
    }
}
