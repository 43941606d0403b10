package io.github.governance4j.core.matter;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.time.Deadline;
import java.util.Optional;

/** What is told of the limits that begin with an act, and of those it met or missed. */
final class Limits {
    /** Until when a body is to accept or decline; how it was counted stands below. */
    static final Rule ACCEPTANCE = Rule.of("matter.acceptance-limit", Slot.moment("closes"));
    /** Until when a task is to be done. */
    static final Rule SLIP = Rule.of("matter.slip-limit", Slot.id("slip"), Slot.moment("closes"));
    /** Until when the intake is to dispatch it, join it or send it on. */
    static final Rule DISPATCH = Rule.of("matter.dispatch-limit", Slot.moment("closes"));
    /** Until when what is settled is to be proved. */
    static final Rule PROOF = Rule.of("matter.proof-limit", Slot.moment("closes"));
    /** Until when the proof is to be checked. */
    static final Rule CHECK = Rule.of("matter.check-limit", Slot.moment("closes"));
    /** Until when the reporter is to be asked. */
    static final Rule CALL_BACK = Rule.of("matter.call-back-limit", Slot.moment("closes"));
    /** Until when somebody is to look again. */
    static final Rule RECHECK = Rule.of("matter.recheck-limit", Slot.moment("closes"));
    /** Whether it was done in time; the very moment counts only where the limit includes it. */
    static final Rule IN_TIME =
            Rule.of("matter.in-time", Slot.moment("done"), Slot.moment("closes"), Slot.flag("closes-included"));

    private Limits() {}

    static void begin(Asked asked, Rule rule, Optional<Deadline> deadline) {
        deadline.ifPresent(until -> asked.note(rule.says(true)
                .moment(until.closes())
                .because(until.explanation())
                .build()));
    }

    static void begin(Asked asked, SlipId slip, Deadline deadline) {
        asked.note(SLIP.says(true)
                .id(slip.value())
                .moment(deadline.closes())
                .because(deadline.explanation())
                .build());
    }

    static boolean met(Asked asked, Optional<Deadline> deadline) {
        deadline.ifPresent(until -> asked.note(IN_TIME.says(until.isMet(asked.at()))
                .moment(asked.at())
                .moment(until.closes())
                .flag(until.closesIncluded())
                .build()));
        return deadline.map(until -> until.isMet(asked.at())).orElse(true);
    }
}
