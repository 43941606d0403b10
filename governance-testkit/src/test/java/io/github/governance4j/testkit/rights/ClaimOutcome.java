package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.DeadlineResumed;
import io.github.governance4j.points.claim.ClaimFact;
import io.github.governance4j.points.claim.DeclaringFact;
import io.github.governance4j.points.claim.DeclineGround;
import io.github.governance4j.points.claim.EndFact;
import io.github.governance4j.points.claim.EntryFact;
import io.github.governance4j.points.claim.PostingFact;
import io.github.governance4j.points.claim.StepFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every amount, limit and date in the facts of one command on a claim, by the names the outsider uses. */
final class ClaimOutcome {
    private final Map<String, Long> outcome = new HashMap<>();

    private ClaimOutcome() {}

    static Map<String, Long> of(List<ClaimFact> facts) {
        ClaimOutcome all = new ClaimOutcome();
        for (ClaimFact fact : facts) {
            if (fact instanceof StepFact step) {
                all.step(step);
            } else if (fact instanceof PostingFact posting) {
                all.posting(posting);
            } else if (fact instanceof EntryFact entry) {
                all.entry(entry);
            } else if (fact instanceof EndFact end) {
                all.end(end);
            } else if (fact instanceof DeclaringFact.Declared) {
                all.outcome.put("late", 0L);
            }
        }
        return all.outcome;
    }

    private void step(StepFact fact) {
        if (fact instanceof StepFact.StepReached reached) {
            outcome.put("reached " + reached.step(), ClaimOutsider.seconds(reached.due()));
            reached.until().ifPresent(until -> put("until " + reached.step(), until));
        } else if (fact instanceof StepFact.StepOverdue overdue) {
            put("again", overdue.again());
        } else if (fact instanceof StepFact.PersonTold told) {
            put("REPLY_TIME", told.replyBy());
        } else if (fact instanceof StepFact.ReplyTimeOver) {
            came("REPLY_TIME_OVER", fact);
        } else if (fact instanceof StepFact.StepPassed passed) {
            passed.points().ifPresent(points -> outcome.put("points", points.hundredths()));
        }
    }

    private void posting(PostingFact fact) {
        if (fact instanceof PostingFact.Posted posted) {
            put("POSTING_TIME", posted.term());
        } else if (fact instanceof PostingFact.PostingObjected objected) {
            put("POSTING_ANSWER", objected.answerBy());
        } else if (fact instanceof PostingFact.PostingAnswered answered) {
            answered.resumed()
                    .map(DeadlineResumed.class::cast)
                    .ifPresent(resumed -> outcome.put(
                            "POSTING_TIME",
                            ClaimOutsider.seconds(resumed.reckoning().closes())));
        } else if (fact instanceof PostingFact.PostingAnswerOverdue overdue) {
            came("POSTING_ANSWER_DUE", fact);
            put("POSTING_ANSWER", overdue.again());
        } else if (fact instanceof PostingFact.PostingOver) {
            came("POSTING_OVER", fact);
        }
    }

    private void entry(EntryFact fact) {
        if (fact instanceof EntryFact.PlaceAsked asked) {
            put("PLACE", asked.answerBy());
        } else if (fact instanceof EntryFact.EntryAsked asked) {
            put("ACCOUNT", asked.answerBy());
            if (asked.times() == 1) {
                outcome.put("booked", asked.booking().done().toLocalDate().toEpochDay());
            }
        } else if (fact instanceof EntryFact.ReversalAsked asked) {
            put("ACCOUNT", asked.answerBy());
        }
    }

    private void end(EndFact fact) {
        if (fact instanceof EndFact.ClaimDeclined declined) {
            if (declined.ground() == DeclineGround.TOO_LATE) {
                outcome.put("late", 1L);
            }
            declined.ruling().notice().objection().ifPresent(until -> put("object", until));
        } else if (fact instanceof EndFact.CaseDropped dropped && dropped.ground() == DeclineGround.TOO_LATE) {
            outcome.put("late", 1L);
        } else if (fact instanceof EndFact.ObjectionRaised raised) {
            put("ANSWER", raised.objection().reply());
        } else if (fact instanceof EndFact.ObjectionOverdue) {
            came("OBJECTION_DUE", fact);
        } else if (fact instanceof EndFact.ObjectionUpheld upheld) {
            upheld.points().ifPresent(points -> outcome.put("points", points.hundredths()));
            if (upheld.by() instanceof Actor.Timer) {
                came("OBJECTION_DUE", fact);
            }
        }
    }

    private void came(String what, ClaimFact fact) {
        outcome.put("came " + what, ClaimOutsider.seconds(fact.at()));
    }

    private void put(String what, Deadline until) {
        outcome.put(what, ClaimOutsider.seconds(until.closes()));
    }
}
