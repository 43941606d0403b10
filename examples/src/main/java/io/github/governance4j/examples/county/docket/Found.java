package io.github.governance4j.examples.county.docket;

import io.github.governance4j.core.explain.Explanation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rules of matters found on an act, within all that was said about its being told (办理理由). */
public final class Found {
    private static final String LADDER = "matter.ladder";
    private static final String LADDER_TICK = "ladder.tick";
    private static final List<String> PASSED =
            List.of("matter.acceptance-passed", "matter.slip-passed", "matter.follow-up-passed");

    private Found() {}

    /** The most telling code of a finding that holds: what the ladder did, what passed, or else that it was possible. */
    static String code(Explanation found) {
        Optional<Explanation> ladder =
                found.find(LADDER).flatMap(step -> step.because().stream().findFirst());
        Optional<Explanation> cause = ladder.filter(step -> step.code().equals(LADDER_TICK))
                .flatMap(step -> step.because().stream().findFirst());
        return cause.or(() -> ladder)
                .or(() -> passed(found))
                .map(Explanation::code)
                .orElseGet(found::code);
    }

    private static Optional<Explanation> passed(Explanation found) {
        return PASSED.stream().flatMap(code -> found.find(code).stream()).findFirst();
    }

    /** {@return the findings to show a reader: the act, what speaks for or against it, and what its ladder found in place of that it was asked}
     *
     * @param found what the decider of matters found
     */
    public static List<Explanation> shown(Explanation found) {
        return found.because().stream()
                .flatMap(finding -> finding.code().equals(LADDER) ? ladder(finding) : Stream.of(finding))
                .filter(finding -> !(finding.holds() && ROUTINE.contains(finding.code())))
                .toList();
    }

    /** What is looked at on every act and says nothing where it holds. */
    private static final List<String> ROUTINE = List.of(
            "matter.order", "matter.recorded", "matter.stage", "ladder.recorded", "ladder.in-order", "matter.due");

    private static Stream<Explanation> ladder(Explanation asked) {
        return asked.because().stream()
                .flatMap(step -> step.holds() && step.code().equals(LADDER_TICK)
                        ? step.because().stream().limit(2)
                        : Stream.of(step));
    }
}
