package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineFact;
import io.github.governance4j.core.time.DeadlineRefusal;
import io.github.governance4j.core.time.ExtensionRequest;
import io.github.governance4j.mediation.dispute.ExtensionBy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether the mediation limit can be moved, and what comes of it (期限变动). */
record Extending(Asked asked, long amount) {
    /** The track says who must want it, and the limit has a rule for it. */
    void mustBeExtendable(ExtensionBy by, boolean wanted) {
        Deadline until = asked.held().limit(CourseLimit.MEDIATION);
        boolean rule = until != null && until.limit().extension().isPresent();
        asked.check(
                CourseRefusal.NOT_EXTENDABLE,
                CourseWhy.EXTENDABLE.says(wanted && rule).code(by).flag(wanted).flag(rule));
    }

    /** How many parties besides this one asked for as much. */
    int askedBesides(PersonId party) {
        int asking = 0;
        for (PersonId other : asked.held().parties()) {
            Long much = asked.held().extensionAsked.get(other);
            asking += !other.equals(party) && much != null && much == amount ? 1 : 0;
        }
        return asking;
    }

    List<DeadlineFact> extend() {
        ExtensionRequest request = new ExtensionRequest(asked.at(), amount, Optional.empty());
        return move(until -> until.extend(request, asked.office().calendar()));
    }

    /** Asks the limit, and puts its verdict among the checks. */
    List<DeadlineFact> move(Function<Deadline, Decision<DeadlineFact, DeadlineRefusal>> how) {
        Deadline until = asked.held().limit(CourseLimit.MEDIATION);
        if (until == null) {
            return List.of();
        }
        Decision<DeadlineFact, DeadlineRefusal> decision = how.apply(until);
        asked.check(
                CourseRefusal.LIMIT_REFUSES,
                CourseWhy.LIMIT.says(decision.isAccepted()).because(decision.explanation()));
        return decision.facts();
    }
}
