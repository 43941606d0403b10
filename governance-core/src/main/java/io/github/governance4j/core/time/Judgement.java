package io.github.governance4j.core.time;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The conditions one wish about a deadline is held against, in the refusals' order (判断). */
final class Judgement {
    private final Deadline deadline;
    private final LocalDateTime at;
    private final Map<DeadlineRefusal, Explanation> checks = new EnumMap<>(DeadlineRefusal.class);

    private Judgement(Deadline deadline, LocalDateTime at) {
        this.deadline = deadline;
        this.at = at;
        LocalDateTime before = deadline.movedAt();
        checks.put(
                DeadlineRefusal.OUT_OF_ORDER,
                TimeRules.IN_ORDER
                        .says(!at.isBefore(before))
                        .moment(at)
                        .moment(before)
                        .build());
    }

    static Judgement of(Deadline deadline, LocalDateTime at) {
        return new Judgement(deadline, at);
    }

    Judgement check(DeadlineRefusal refusal, Explanation check) {
        checks.put(refusal, check);
        return this;
    }

    Judgement mustBePaused() {
        boolean isPaused = deadline.isPaused();
        return check(
                DeadlineRefusal.NOT_PAUSED,
                TimeRules.PAUSED.says(isPaused).flag(isPaused).build());
    }

    Judgement mustBeRunning() {
        boolean isPaused = deadline.isPaused();
        boolean isInTime = deadline.isMet(at);
        check(
                DeadlineRefusal.PAUSED,
                TimeRules.RUNNING.says(!isPaused).flag(isPaused).build());
        return check(
                DeadlineRefusal.ALREADY_PASSED,
                TimeRules.IN_TIME
                        .says(isInTime)
                        .moment(at)
                        .moment(deadline.closes())
                        .flag(deadline.closesIncluded())
                        .flag(isPaused)
                        .build());
    }

    Optional<DeadlineRefusal> refusal() {
        return checks.entrySet().stream()
                .filter(check -> !check.getValue().holds())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Accepts with a fact unless a check failed; the reason lists every check and, if accepted, {@code reasons}. */
    Decision<DeadlineFact, DeadlineRefusal> decide(
            Function<Boolean, Finding> head,
            Supplier<List<Explanation>> reasons,
            Function<Explanation, List<DeadlineFact>> facts) {
        Optional<DeadlineRefusal> refusal = refusal();
        Finding why = head.apply(refusal.isEmpty());
        checks.values().forEach(why::because);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get(), why.build());
        }
        reasons.get().forEach(why::because);
        Explanation all = why.build();
        return Decision.accepted(facts.apply(all), all);
    }
}
