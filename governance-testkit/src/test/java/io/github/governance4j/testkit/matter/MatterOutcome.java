package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.matter.FollowUpFact;
import io.github.governance4j.core.matter.HandlingFact;
import io.github.governance4j.core.matter.IntakeFact;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.OwnershipFact;
import io.github.governance4j.core.matter.SlipFact;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.testkit.ladder.LadderWitness;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every limit and date in the facts of one command, by the names the outsider uses. */
final class MatterOutcome {
    private final Map<String, Long> outcome = new HashMap<>();

    Map<String, Long> of(List<MatterFact> facts) {
        List<LadderFact> steps = new ArrayList<>();
        for (MatterFact fact : facts) {
            if (fact instanceof HandlingFact.OnLadder step) {
                steps.add(step.fact());
            }
            add(fact);
        }
        outcome.putAll(LadderWitness.outcome(steps));
        return outcome;
    }

    private void add(MatterFact fact) {
        if (fact instanceof IntakeFact.Dispatched dispatched) {
            put("acceptance", dispatched.acceptance());
        } else if (fact instanceof IntakeFact.SentElsewhere sent) {
            put("acceptance", sent.acceptance());
        } else if (fact instanceof OwnershipFact.HandOverOffered offered) {
            put("acceptance", offered.acceptance());
        } else if (fact instanceof OwnershipFact.HandOverDeclined declined) {
            put("dispatch", declined.dispatch());
        } else if (fact instanceof OwnershipFact.OwnershipAccepted accepted) {
            outcome.put("leads", accepted.leads() ? 1L : 0L);
            outcome.put("in-time", accepted.inTime() ? 1L : 0L);
        } else if (fact instanceof OwnershipFact.AcceptanceOverdue overdue) {
            outcome.put("overdue " + overdue.side() + " " + overdue.offered(), 1L);
        } else if (fact instanceof SlipFact.SlipAssigned assigned) {
            put("slip " + assigned.slip(), Optional.of(assigned.deadline()));
        } else if (fact instanceof SlipFact.SlipReportedDone done) {
            outcome.put("in-time", done.inTime() ? 1L : 0L);
        } else if (fact instanceof SlipFact.SlipOverdue overdue) {
            outcome.put("overdue " + overdue.slip() + " " + overdue.to(), 1L);
        } else if (fact instanceof IntakeFact.Reported reported) {
            put("dispatch", reported.dispatch());
        } else if (fact instanceof FollowUpFact.Reopened reopened) {
            put("dispatch", reopened.dispatch());
        } else if (fact instanceof HandlingFact.ProofAwaited awaited) {
            put("proof", Optional.of(awaited.proof()));
        } else if (fact instanceof HandlingFact.ProofSubmitted proof) {
            put("check", proof.check());
        } else if (fact instanceof HandlingFact.StruckOff off) {
            put("call-back", off.callBack());
            put("recheck", off.recheck());
        } else if (fact instanceof FollowUpFact.FollowUpOverdue overdue) {
            outcome.put("overdue " + overdue.what(), 1L);
        }
    }

    private void put(String name, Optional<Deadline> deadline) {
        deadline.ifPresent(until -> outcome.put(name, seconds(until.closes())));
    }

    static long seconds(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC);
    }
}
