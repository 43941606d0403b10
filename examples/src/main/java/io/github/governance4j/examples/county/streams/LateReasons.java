package io.github.governance4j.examples.county.streams;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.explain.Explanation;
import java.util.List;
import java.util.Optional;

/** What was found on an act itself, within all that was said about its being told (办理理由). */
public final class LateReasons {
    private static final List<String> TOLD = List.of("late.now", "late.came-due", "late.held");

    private LateReasons() {}

    /**
     * {@return the finding of the decider inside on one act; empty if nothing was told of it}
     *
     * @param why all that was said
     * @param act the act
     */
    public static Optional<Explanation> on(Explanation why, CommandId act) {
        return TOLD.stream()
                .flatMap(code -> why.findAll(code).stream())
                .filter(finding -> finding.fact("act").word().equals(act.value()))
                .flatMap(finding -> finding.because().stream())
                .findFirst();
    }
}
