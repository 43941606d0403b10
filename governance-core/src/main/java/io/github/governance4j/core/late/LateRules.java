package io.github.governance4j.core.late;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import java.time.Duration;
import java.time.LocalDateTime;

/** What is said about work told late. */
final class LateRules {
    static final Rule TELL = Rule.of("late.tell", Slot.id("act"), Slot.moment("happened"), Slot.moment("recorded"));
    static final Rule REPEATED = Rule.of("late.repeated", Slot.id("act"));
    static final Rule WRITTEN_IN_TIME = Rule.of(
            "late.written-in-time",
            Slot.moment("happened"),
            Slot.moment("recorded"),
            Slot.count("window-seconds"),
            Slot.moment("last"));
    static final Rule WITHIN = Rule.of(
            "late.within",
            Slot.moment("happened"),
            Slot.moment("latest"),
            Slot.count("window-seconds"),
            Slot.moment("open-from"));
    static final Rule SEALED = Rule.of("late.sealed", Slot.id("act"), Slot.moment("happened"));
    static final Rule HELD =
            Rule.of("late.held", Slot.id("act"), Slot.moment("happened"), Slot.moment("recorded"), Slot.id("reason"));
    static final Rule CAME_DUE = Rule.of("late.came-due", Slot.id("act"), Slot.moment("happened"), Slot.count("facts"));
    static final Rule RETOLD = Rule.of("late.retold", Slot.count("dropped"), Slot.count("told"));
    static final Rule NO_LONGER =
            Rule.of("late.no-longer", Slot.id("act"), Slot.moment("happened"), Slot.count("facts"));
    static final Rule NOW = Rule.of("late.now", Slot.id("act"), Slot.moment("happened"), Slot.count("facts"));
    static final Rule LAPSED =
            Rule.of("late.lapsed", Slot.id("act"), Slot.moment("happened"), Slot.moment("open-from"));
    static final Rule TICK = Rule.of("late.tick", Slot.moment("at"), Slot.count("done"));

    private LateRules() {}

    static Finding tell(Command act, boolean holds) {
        Stamp stamp = act.stamp();
        return TELL.says(holds).id(stamp.id().value()).moment(stamp.happened()).moment(stamp.recorded());
    }

    static Explanation repeated(Command act) {
        return REPEATED.says(true).id(act.stamp().id().value()).build();
    }

    /** Needs nothing but the act: so it is the same in whatever order acts arrive. */
    static Explanation writtenInTime(Command act, Duration window) {
        Stamp stamp = act.stamp();
        LocalDateTime last = stamp.happened().plus(window);
        return WRITTEN_IN_TIME
                .says(!stamp.recorded().isAfter(last))
                .moment(stamp.happened())
                .moment(stamp.recorded())
                .count(window.toSeconds())
                .moment(last)
                .build();
    }

    static Explanation within(LocalDateTime happened, LocalDateTime latest, Duration window, LocalDateTime openFrom) {
        return WITHIN.says(!happened.isBefore(openFrom))
                .moment(happened)
                .moment(latest)
                .count(window.toSeconds())
                .moment(openFrom)
                .build();
    }

    static Explanation sealed(Step<?, ?> step) {
        return SEALED.says(false)
                .id(step.command().stamp().id().value())
                .moment(step.at())
                .build();
    }

    static Explanation lapsed(Command act, LocalDateTime openFrom) {
        return LAPSED.says(true)
                .id(act.stamp().id().value())
                .moment(act.stamp().happened())
                .moment(openFrom)
                .build();
    }

    /** A step as it had been told. */
    static Explanation noLonger(Step<?, ?> step) {
        return stepSays(NO_LONGER, step).build();
    }

    /** A step as it is told now, with the reason the decider inside gave. */
    static Explanation now(Step<?, ?> step, Explanation why) {
        return step.fold(
                        done -> stepSays(NOW, step), held -> held(step, held.reason()), due -> stepSays(CAME_DUE, step))
                .because(why)
                .build();
    }

    private static Finding held(Step<?, ?> step, String reason) {
        Stamp stamp = step.command().stamp();
        return HELD.says(false)
                .id(stamp.id().value())
                .moment(stamp.happened())
                .moment(stamp.recorded())
                .id(reason);
    }

    private static Finding stepSays(Rule rule, Step<?, ?> step) {
        return rule.says(true)
                .id(step.command().stamp().id().value())
                .moment(step.at())
                .count(step.facts().size());
    }
}
