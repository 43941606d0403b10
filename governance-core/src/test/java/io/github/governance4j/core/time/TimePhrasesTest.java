package io.github.governance4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.explain.Phrasebook;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimePhrasesTest {
    private static final Pattern HOLE = Pattern.compile("\\{([a-z0-9-]+)}");

    @Test
    void every_rule_has_a_phrase_in_both_languages_whose_holes_are_its_slots() throws IllegalAccessException {
        for (Rule rule : rules()) {
            for (Language language : Language.values()) {
                List<String> phrases = Stream.of("", ".yes", ".no")
                        .flatMap(end -> phrase(rule.code() + end, language).stream())
                        .toList();
                assertThat(phrases).as("%s in %s", rule, language).isNotEmpty();
                List<String> slots = rule.slots().stream().map(Slot::name).toList();
                for (String phrase : phrases) {
                    assertThat(HOLE.matcher(phrase).results().map((MatchResult hole) -> hole.group(1)))
                            .as("%s in %s", rule, language)
                            .isSubsetOf(slots);
                }
            }
        }
    }

    @Test
    void every_word_has_a_phrase_in_both_languages() {
        Stream<String> words = Stream.of(
                        Stream.of(LimitUnit.values()).map(unit -> "unit." + unit),
                        Stream.of(LimitUnit.HOUR, LimitUnit.CALENDAR_DAY, LimitUnit.WORKING_DAY)
                                .map(unit -> "left-in." + unit),
                        Stream.of(Counting.values()).map(counting -> "counting." + counting),
                        Stream.of(Certainty.values()).map(certainty -> "certainty." + certainty),
                        Stream.of(DayKind.values()).map(kind -> "day-kind." + kind))
                .flatMap(all -> all);
        words.forEach(word -> {
            for (Language language : Language.values()) {
                assertThat(phrase(word, language)).as(word).isPresent();
            }
        });
    }

    private static List<Rule> rules() throws IllegalAccessException {
        List<Rule> rules = new ArrayList<>();
        for (Field field : TimeRules.class.getDeclaredFields()) {
            if (field.getType() == Rule.class) {
                rules.add((Rule) field.get(null));
            }
        }
        assertThat(rules).hasSizeGreaterThan(20);
        return rules;
    }

    private static Optional<String> phrase(String key, Language language) {
        return Phrasebook.installed().phrase(key, language);
    }
}
