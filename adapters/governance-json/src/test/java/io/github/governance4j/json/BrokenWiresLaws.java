package io.github.governance4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import net.jqwik.api.Example;

/** The law that nothing is lost on the wire would notice if something were. */
class BrokenWiresLaws {
    private static final Met MET = Met.told();

    @Example
    void a_lost_option_is_noticed() {
        assertThat(isNoticed(Pattern.compile("\"enteredBy\":\"[^\"]*\",|,\"due\":\"[^\"]*\""), ""))
                .isTrue();
    }

    @Example
    void a_moment_cut_to_its_second_is_noticed() {
        assertThat(isNoticed(Pattern.compile("(T\\d\\d:\\d\\d:\\d\\d)\\.\\d+"), "$1"))
                .isTrue();
    }

    @Example
    void a_list_out_of_order_is_noticed() {
        assertThat(isNoticed(Pattern.compile("\\[(\\{[^\\[\\]{}]*}),(\\{[^\\[\\]{}]*})"), "[$2,$1"))
                .isTrue();
    }

    @Example
    void a_number_off_by_one_is_noticed() {
        assertThat(isNoticed(Pattern.compile("\"hundredths\":(\\d+)0\\b"), "\"hundredths\":$11"))
                .isTrue();
    }

    @Example
    void a_verdict_turned_round_is_noticed() {
        assertThat(isNoticed(Pattern.compile("\"holds\":true"), "\"holds\":false"))
                .isTrue();
    }

    @Example
    void half_a_character_made_whole_is_noticed() {
        assertThat(isNoticed(Pattern.compile("\\\\ud83c(?!\\\\)"), "?")).isTrue();
    }

    @Example
    void an_unspoilt_wire_is_not_accused() {
        assertThat(isNoticed(UnaryOperator.identity())).isFalse();
    }

    private static boolean isNoticed(Pattern part, String instead) {
        return isNoticed(text -> part.matcher(text).replaceAll(instead));
    }

    private static boolean isNoticed(UnaryOperator<String> meddling) {
        Wiring spoilt = new Wiring(Wire.standard(), meddling);
        return values().stream().anyMatch(value -> {
            try {
                spoilt.keeps(value);
                return false;
            } catch (AssertionError | UnreadableException noticed) {
                return true;
            }
        });
    }

    private static List<Object> values() {
        List<Object> values = new ArrayList<>();
        Anything anything = new Anything(7, MET.byType());
        Met.namedTypes().forEach((name, type) -> {
            values.addAll(MET.byType().getOrDefault(type, List.of()));
            for (int i = 0; i < 3; i++) {
                Object value = anything.of(type);
                if (value != null) {
                    values.add(value);
                }
            }
        });
        values.addAll(MET.byType().getOrDefault(Explanation.class, List.of()));
        return values;
    }
}
