package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.matter.FollowUpFact;
import io.github.governance4j.core.matter.HandlingFact;
import io.github.governance4j.core.matter.IntakeFact;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.OwnershipFact;
import io.github.governance4j.core.matter.SlipFact;
import io.github.governance4j.testkit.ladder.Wish;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The cases reach what the laws speak of, so that none of them is empty (覆盖通则). Part of {@link MatterLaws}. */
public interface ReachLaws extends MatterUnderTest {
    /**
     * In a fair share of cases a matter is dispatched, accepted, handed over and declined, climbs, is proved, sent back, struck off and
     * opened again, a slip is checked and a command refused.
     *
     * @param wishes a life
     */
    @Property(tries = 400)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    default void the_cases_reach_hand_overs_strike_offs_and_reopenings(@ForAll("lives") List<Wish> wishes) {
        MatterLife life = MatterLife.of(this, wishes);
        List<MatterFact> facts = life.facts();
        cover("it is dispatched", facts, IntakeFact.Dispatched.class::isInstance);
        cover("a side is accepted", facts, OwnershipFact.OwnershipAccepted.class::isInstance);
        cover("a hand-over is offered", facts, OwnershipFact.HandOverOffered.class::isInstance);
        cover("a hand-over is declined", facts, OwnershipFact.HandOverDeclined.class::isInstance);
        cover(
                "it climbs",
                facts,
                fact -> fact instanceof HandlingFact.OnLadder step && step.fact() instanceof LadderFact.Climbed);
        cover("a slip passes its check", facts, SlipFact.SlipPassed.class::isInstance);
        cover("the proof is sent back", facts, HandlingFact.ProofSentBack.class::isInstance);
        cover("it is struck off", facts, HandlingFact.StruckOff.class::isInstance);
        cover("it is opened again", facts, FollowUpFact.Reopened.class::isInstance);
        cover(
                "something is overdue",
                facts,
                fact -> fact instanceof SlipFact.SlipOverdue
                        || fact instanceof OwnershipFact.AcceptanceOverdue
                        || fact instanceof FollowUpFact.FollowUpOverdue
                        || (fact instanceof HandlingFact.OnLadder step
                                && step.fact() instanceof LadderFact.LimitPassed));
        cover(
                "something is refused",
                life.lived().stream().anyMatch(one -> !one.decision().isAccepted()));
    }

    private void cover(String what, List<MatterFact> facts, Predicate<MatterFact> which) {
        cover(what, facts.stream().anyMatch(which));
    }

    private void cover(String what, boolean reached) {
        Statistics.label(what).collect(reached);
        Statistics.label(what).coverage(cases -> cases.check(true).percentage(share -> share >= leastPercent()));
    }
}
