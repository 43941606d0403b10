package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.OversightFact;
import io.github.governance4j.core.ladder.ReplyFact;
import io.github.governance4j.core.ladder.ReturnFact;
import io.github.governance4j.core.ladder.Stay;
import io.github.governance4j.core.ladder.TryFact;
import io.github.governance4j.core.time.DeadlineExtended;
import io.github.governance4j.core.time.DeadlineFact;
import io.github.governance4j.core.time.DeadlinePaused;
import io.github.governance4j.core.time.DeadlineRecalculated;
import io.github.governance4j.core.time.DeadlineResumed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every amount, limit and date in the facts of one command, by the names {@link ClimbOutsider} uses. */
final class ClimbOutcome implements DeadlineFact.Cases<Boolean> {
    private final Map<String, Long> outcome = new HashMap<>();

    Map<String, Long> of(List<LadderFact> facts) {
        facts.forEach(this::add);
        return outcome;
    }

    private void add(LadderFact fact) {
        if (fact instanceof LadderFact.Entered entered) {
            put(entered.stay());
            if (entered.triesUsed() > 0 || entered.stay().since().isBefore(entered.at())) {
                outcome.put("tries-used", (long) entered.triesUsed());
            }
        } else if (fact instanceof LadderFact.Climbed climbed) {
            put(climbed.stay());
        } else if (fact instanceof LadderFact.Reopened reopened) {
            put(reopened.stay());
        } else if (fact instanceof LadderFact.LimitPassed passed) {
            put("passed " + passed.rung(), passed.lastDay().atStartOfDay());
            put("passed-closes " + passed.rung(), passed.closes());
        } else if (fact instanceof TryFact.TryBegun begun) {
            outcome.put("try", (long) begun.number());
        } else if (fact instanceof ReplyFact.Replied replied) {
            replied.window().ifPresent(until -> put("window", until.closes()));
        } else if (fact instanceof ReplyFact.WindowPassed) {
            outcome.put("window-passed", 1L);
        } else if (fact instanceof ReturnFact.Returned returned) {
            put(returned.stay());
        } else if (fact instanceof OversightFact.Supervised supervised) {
            outcome.put("supervised " + supervised.rung(), 1L);
        } else if (fact instanceof OversightFact.DeadlineMoved moved) {
            moved.told().ifPresent(at -> put("told", at));
            moved.pause().ifPresent(until -> put("pause-until", until.closes()));
            moved.fact().match(this);
        }
    }

    private void put(Stay stay) {
        put("since " + stay.rung(), stay.since());
        stay.deadline().ifPresent(until -> {
            put("until " + stay.rung(), until.closes());
            put("counted-from " + stay.rung(), until.start().toLocalDate().atStartOfDay());
        });
    }

    private boolean put(String name, LocalDateTime moment) {
        outcome.put(name, ClimbOutsider.seconds(moment));
        return true;
    }

    private boolean moved(LocalDate lastDay) {
        return put("moved", lastDay.atStartOfDay());
    }

    @Override
    public Boolean extended(DeadlineExtended fact) {
        return moved(fact.reckoning().lastDay());
    }

    @Override
    public Boolean paused(DeadlinePaused fact) {
        outcome.put("left", fact.left().amount());
        return true;
    }

    @Override
    public Boolean resumed(DeadlineResumed fact) {
        return moved(fact.reckoning().lastDay());
    }

    @Override
    public Boolean recalculated(DeadlineRecalculated fact) {
        LocalDate before = fact.explanation().fact("last-day-before").day();
        return before.equals(fact.reckoning().lastDay())
                || moved(fact.reckoning().lastDay());
    }
}
