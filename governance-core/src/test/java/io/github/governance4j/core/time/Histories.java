package io.github.governance4j.core.time;

import io.github.governance4j.core.decide.Decision;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Things that happen to a deadline one after another, made from plain numbers; what is refused changes nothing. */
final class Histories {
    static final ApproverRole HEAD = new ApproverRole("head");

    private Histories() {}

    /** The deadline as it was and after each wish. */
    static List<Deadline> of(Deadline first, List<Integer> wishes, WorkCalendar calendar) {
        List<Deadline> all = new ArrayList<>(List.of(extendable(first, calendar)));
        decide(first, wishes, calendar, all, new ArrayList<>());
        return all;
    }

    static List<Decision<DeadlineFact, DeadlineRefusal>> decisions(
            Deadline first, List<Integer> wishes, WorkCalendar calendar) {
        List<Decision<DeadlineFact, DeadlineRefusal>> all = new ArrayList<>();
        decide(first, wishes, calendar, new ArrayList<>(), all);
        return all;
    }

    private static void decide(
            Deadline first,
            List<Integer> wishes,
            WorkCalendar calendar,
            List<Deadline> states,
            List<Decision<DeadlineFact, DeadlineRefusal>> decisions) {
        Deadline now = extendable(first, calendar);
        LocalDateTime at = now.start();
        WorkCalendar other =
                calendar.with(TimeArbitraries.covering("XZ", 1999, 2031, TimeArbitraries.TIBETAN_NEW_YEAR.days()));
        for (int wish : wishes) {
            at = at.plusHours(wish / 4 % 600).minusHours(wish % 7 == 0 ? 30 : 0);
            Decision<DeadlineFact, DeadlineRefusal> decision = switch (wish % 4) {
                case 0 -> now.pause(at, calendar);
                case 1 -> now.resume(at, calendar);
                case 2 -> now.extend(new ExtensionRequest(at, 1 + wish % 23, approver(wish)), calendar);
                default -> now.recalculate(at, wish % 8 == 3 ? calendar : other);
            };
            decisions.add(decision);
            for (DeadlineFact fact : decision.facts()) {
                now = now.with(fact);
            }
            states.add(now);
        }
    }

    /** A pause, an end of one or an extension. */
    static Decision<DeadlineFact, DeadlineRefusal> move(
            Deadline deadline, int wish, LocalDateTime at, WorkCalendar calendar) {
        if (deadline.isPaused()) {
            return deadline.resume(at, calendar);
        }
        return wish % 3 == 0
                ? deadline.extend(new ExtensionRequest(at, 1 + wish % 7, Optional.of(HEAD)), calendar)
                : deadline.pause(at, calendar);
    }

    private static Optional<ApproverRole> approver(int wish) {
        return wish % 5 == 0 ? Optional.empty() : Optional.of(wish % 11 == 0 ? new ApproverRole("somebody") : HEAD);
    }

    /** The same limit, which may be extended by 30 of its own unit, and a new count from the same start. */
    static Deadline extendable(Deadline deadline, WorkCalendar calendar) {
        TimeLimit limit = deadline.limit();
        TimeLimit.Builder longer = TimeLimit.of(limit.code(), limit.amount(), limit.unit(), limit.source())
                .counting(limit.counting())
                .rollOver(limit.rollOver())
                .extension(ExtensionRule.of(limit.unit(), "complex")
                        .ceiling(30)
                        .approver(HEAD)
                        .build());
        limit.businessHours().ifPresent(longer::businessHours);
        return longer.build().deadline(deadline.start(), calendar);
    }
}
