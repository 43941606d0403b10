package io.github.governance4j.testkit.decide;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reasons of a refusal: the one given, and those its explanation shows. */
final class Reasons {
    private Reasons() {}

    static <E, R extends Enum<R>> Optional<R> of(Decision<E, R> decision) {
        return decision.fold(ok -> Optional.empty(), no -> Optional.of(no.reason()));
    }

    static <R extends Enum<R>> R first(Set<R> reasons) {
        return reasons.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** In reading order, each once. */
    static <C extends Command, S, E, R extends Enum<R>> List<R> shown(
            DeciderUnderTest<C, S, E, R> subject, Explanation explanation) {
        Set<R> reasons = new LinkedHashSet<>();
        gather(subject, explanation, reasons);
        return List.copyOf(reasons);
    }

    /** Those shown and the one given, which should be among them. */
    static <C extends Command, S, E, R extends Enum<R>> Set<R> all(
            DeciderUnderTest<C, S, E, R> subject, Decision<E, R> decision) {
        Set<R> reasons = new LinkedHashSet<>(shown(subject, decision.explanation()));
        of(decision).ifPresent(reasons::add);
        return reasons;
    }

    private static <C extends Command, S, E, R extends Enum<R>> void gather(
            DeciderUnderTest<C, S, E, R> subject, Explanation finding, Set<R> reasons) {
        subject.reasonShownBy(finding).ifPresent(reasons::add);
        finding.because().forEach(below -> gather(subject, below, reasons));
    }
}
