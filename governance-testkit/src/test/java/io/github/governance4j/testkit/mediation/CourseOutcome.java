package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.course.AgreementFact;
import io.github.governance4j.mediation.course.ChoosingFact;
import io.github.governance4j.mediation.course.ConsentFact;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.CourseLimit;
import io.github.governance4j.mediation.course.IntakeFact;
import io.github.governance4j.mediation.course.OfficeFact;
import io.github.governance4j.mediation.course.PartyFact;
import io.github.governance4j.mediation.course.RecusalFact;
import io.github.governance4j.mediation.course.SessionFact;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When the limits end that facts of a course carry, by the names the outsider uses. */
final class CourseOutcome {
    private CourseOutcome() {}

    static Map<String, Long> of(List<CourseFact> facts) {
        Map<String, Long> outcome = new HashMap<>();
        for (CourseFact fact : facts) {
            if (fact instanceof IntakeFact.Applied applied) {
                put(outcome, CourseLimit.ACCEPT, applied.opening().acceptBy());
            } else if (fact instanceof IntakeFact.Accepted accepted) {
                put(
                        outcome,
                        CourseLimit.CONSENT,
                        Optional.of(accepted.acceptance().consentBy()));
                put(
                        outcome,
                        CourseLimit.MEDIATION,
                        Optional.of(accepted.acceptance().mediateBy()));
            } else if (fact instanceof ConsentFact.ConsentComplete complete) {
                put(outcome, CourseLimit.CHOOSE, Optional.of(complete.chooseBy()));
            } else if (fact instanceof PartyFact.Switched switched) {
                put(outcome, CourseLimit.MEDIATION, switched.mediateBy());
            } else if (fact instanceof ChoosingFact.Chosen chosen) {
                put(outcome, CourseLimit.CONFIRM, Optional.of(chosen.confirmBy()));
            } else if (fact instanceof ChoosingFact.NobodyAgreedOn nobody) {
                put(outcome, CourseLimit.ASSIGN, Optional.of(nobody.assignBy()));
            } else if (fact instanceof ChoosingFact.MediatorReleased released) {
                put(
                        outcome,
                        released.byOffice() ? CourseLimit.ASSIGN : CourseLimit.CHOOSE,
                        Optional.of(released.next()));
            } else {
                later(outcome, fact);
            }
        }
        return outcome;
    }

    private static void later(Map<String, Long> outcome, CourseFact fact) {
        if (fact instanceof RecusalFact.RecusalAsked asked) {
            put(outcome, CourseLimit.RECUSAL, Optional.of(asked.decideBy()));
        } else if (fact instanceof RecusalFact.Disclosed disclosed) {
            put(outcome, CourseLimit.RECUSAL, disclosed.waiveBy());
        } else if (fact instanceof SessionFact.TryEnded ended) {
            put(outcome, CourseLimit.NEXT_TRY, ended.nextBy());
        } else if (fact instanceof AgreementFact.DrawnUp drawn) {
            put(outcome, CourseLimit.SIGN, Optional.of(drawn.signBy()));
        } else if (fact instanceof OfficeFact.DeadlineMoved moved) {
            put(outcome, CourseLimit.PAUSE, moved.pauseUntil());
        } else if (fact instanceof CourseFact.WentUp up) {
            put(outcome, CourseLimit.CONSENT, up.consentBy());
        } else if (fact instanceof CourseFact.LimitPassed passed) {
            outcome.put("passed " + passed.limit(), passed.lastDay().toEpochDay());
            put(
                    outcome,
                    passed.limit() == CourseLimit.ACCEPT ? CourseLimit.ACCEPT_AT_LAST : CourseLimit.ASSIGN,
                    passed.next());
        }
    }

    private static void put(Map<String, Long> outcome, CourseLimit limit, Optional<Deadline> until) {
        until.ifPresent(at -> outcome.put(limit.name(), seconds(at.closes())));
    }

    static long seconds(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC);
    }
}
