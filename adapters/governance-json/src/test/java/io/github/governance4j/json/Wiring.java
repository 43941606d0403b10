package io.github.governance4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Explanation;
import java.util.function.UnaryOperator;

/**
 * A wire under the law that nothing is lost on it; {@code meddling} spoils the texts on their way, to show that the law would see it.
 */
record Wiring(Wire wire, UnaryOperator<String> meddling) {
    static Wiring standard() {
        return new Wiring(Wire.standard(), UnaryOperator.identity());
    }

    /** Reading what was written gives an equal value, and the same text again; and any database can keep it, zeros and half characters too. */
    void keeps(Object value) {
        if (value instanceof Explanation explanation) {
            String text = wire.explanation(explanation);
            Explanation back = wire.explanation(meddling.apply(text));
            assertThat(back).isEqualTo(explanation);
            assertThat(wire.explanation(back)).isEqualTo(text);
            canBeKept(text);
            return;
        }
        String body = wire.body(value);
        Object back = wire.value(wire.name(value), wire.version(value), meddling.apply(body));
        assertThat(back).isEqualTo(value);
        assertThat(wire.body(back)).isEqualTo(body);
        canBeKept(body);
    }

    /** Neither the character 0 nor half of a character stands in it: columns of text refuse the one and lose the other. */
    private static void canBeKept(String text) {
        assertThat(text.codePoints())
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
