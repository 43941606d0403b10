package io.github.governance4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.json.codec.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whatever bytes come, reading ends with a value, with problems or with an {@link UnreadableException}; and what was read is written
 * and read the same. As a plain test this replays the committed corpus; {@code docs/json.md} says how to fuzz.
 */
class WireFuzzTest {
    private static final Wire WIRE = Wire.standard();
    private static final List<Entry> ENTRIES = List.copyOf(Names.shipped().all());

    @FuzzTest(maxDuration = "10m")
    void any_message_is_a_value_or_problems(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        WIRE.read(text, "fuzz")
                .fold(
                        whole -> {
                            Wiring.standard().keeps(whole.value());
                            return true;
                        },
                        faulty -> {
                            faulty.problems()
                                    .forEach(problem -> assertThat(problem.text(Language.ZH))
                                            .doesNotContain("\n"));
                            return false;
                        });
    }

    @FuzzTest(maxDuration = "10m")
    void any_body_is_a_value_or_unreadable(byte[] bytes) {
        if (bytes.length < 2) {
            return;
        }
        Entry entry = ENTRIES.get((((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) % ENTRIES.size());
        String body = new String(bytes, 2, bytes.length - 2, StandardCharsets.ISO_8859_1);
        try {
            Wiring.standard().keeps(WIRE.value(entry.name(), entry.version(), body));
        } catch (UnreadableException expected) {
            assertThat(expected.getMessage()).hasSizeLessThan(200);
        }
    }

    @FuzzTest(maxDuration = "10m")
    void any_explanation_is_read_or_unreadable(byte[] bytes) {
        try {
            Explanation explanation = WIRE.explanation(new String(bytes, StandardCharsets.UTF_8));
            Wiring.standard().keeps(explanation);
        } catch (UnreadableException expected) {
            assertThat(expected.getMessage()).hasSizeLessThan(200);
        }
    }
}
