package io.github.governance4j.rulebook;

import io.github.governance4j.core.time.PeriodKind;
import java.util.Map;
import java.util.Optional;

/** The words a catalogue has for periods, in caps and units alike: 月, 季, 半年, 年, 终身. */
final class PeriodWords {
    private static final Map<String, PeriodKind> BY_WORD = Map.of(
            "月", PeriodKind.MONTH,
            "季", PeriodKind.QUARTER,
            "半年", PeriodKind.HALF_YEAR,
            "年", PeriodKind.YEAR,
            "终身", PeriodKind.LIFE);

    private PeriodWords() {}

    static Optional<PeriodKind> read(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    static String print(PeriodKind period) {
        return BY_WORD.entrySet().stream()
                .filter(entry -> entry.getValue() == period)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a catalogue has no word for a period of " + period));
    }
}
