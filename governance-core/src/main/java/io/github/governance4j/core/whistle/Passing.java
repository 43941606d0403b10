package io.github.governance4j.core.whistle;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.Optional;

/** When something about a whistle passes by itself. */
final class Passing {
    /** Something was due by then. */
    static final Rule DUE = Rule.of("whistle.due", Slot.moment("happened"), Slot.moment("next"));
    /** Nothing was due at all. */
    static final Rule NOTHING_DUE = Rule.of("whistle.due.none");

    private Passing() {}

    static Optional<LocalDateTime> next(Whistle whistle) {
        LocalDateTime earliest = LocalDateTime.MAX;
        if (whistle.stage() == WhistleStage.CALLED) {
            for (Responder responder : whistle.responders()) {
                earliest = responder
                        .pending()
                        .map(Deadline::over)
                        .filter(earliest::isAfter)
                        .orElse(earliest);
            }
        }
        if (whistle.stage() == WhistleStage.APPRAISING) {
            earliest = whistle.appraisal().map(Deadline::over).orElse(earliest);
        }
        if (earliest.equals(LocalDateTime.MAX)) {
            return Optional.empty();
        }
        LocalDateTime last = whistle.lastAct().orElse(earliest);
        return Optional.of(earliest.isBefore(last) ? last : earliest);
    }

    static Explanation due(Whistle whistle, LocalDateTime at) {
        return next(whistle)
                .map(moment ->
                        DUE.says(!at.isBefore(moment)).moment(at).moment(moment).build())
                .orElseGet(() -> NOTHING_DUE.says(false).build());
    }
}
