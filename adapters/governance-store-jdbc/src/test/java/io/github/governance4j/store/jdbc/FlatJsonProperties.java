package io.github.governance4j.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rows as JSON objects of texts. */
class FlatJsonProperties {
    @Provide
    Arbitrary<Map<String, String>> rows() {
        Arbitrary<String> texts = Arbitraries.strings()
                .all()
                .withChars('"', '\\', '\n', '\u0000', '\uD83D', '\uDE00', '{', ',')
                .ofMaxLength(12);
        return Arbitraries.maps(texts, texts).ofMaxSize(6);
    }

    @Property
    void what_is_written_reads_back_in_its_order_and_any_database_can_keep_it(@ForAll("rows") Map<String, String> row) {
        String json = FlatJson.write(row);
        assertThat(FlatJson.read(json)).containsExactlyEntriesOf(row);
        assertThat(json.codePoints())
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    @Example
    void json_of_others_is_read_too_and_anything_else_is_refused() {
        assertThat(FlatJson.read(" { \"a\" : \"\\u0041\\/\\n\" , \"b\":\"\" } "))
                .isEqualTo(Map.of("a", "A/\n", "b", ""));
        for (String wrong : List.of(
                "",
                "{",
                "[]",
                "{\"a\":1}",
                "{\"a\"}",
                "{\"a\":\"b\"}x",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u00g0\"}",
                "{\"a\":\"b")) {
            assertThatThrownBy(() -> FlatJson.read(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
