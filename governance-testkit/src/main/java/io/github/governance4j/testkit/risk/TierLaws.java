package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.risk.tier.EffectFact;
import io.github.governance4j.core.risk.tier.Move;
import io.github.governance4j.core.risk.tier.ObjectionFact;
import io.github.governance4j.core.risk.tier.RectificationFact;
import io.github.governance4j.core.risk.tier.TierFact;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * What tiers owe everybody they affect, as laws (定级通则). Implement it in a test class run by jqwik and name rules, models and place:
 *
 * <pre>{@code
 * class OurTiersKeepTheLaws implements TierLaws {
 *     public Editions<TierRules> rules() { return ...; }
 *     public Editions<Models> models() { return ...; }
 *     public Place place() { return ...; }
 * }
 * }</pre>
 *
 * <p>Lives are made from the rulebook and the roster themselves: proposed, confirmed, declined, planned, objected to, answered, ordered
 * to be put right and examined, by those in service on the day. Nobody ever sends a tick: what fell due holds all the same. Override
 * {@link #decider} to put a decider of your own under the same laws.
 */
public interface TierLaws extends EffectLaws, PersonLaws, ConsumerLaws {
    /**
     * The lives reach what the other laws are about; without it they could hold of nothing.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    default void the_lives_reach_confirmations_lowerings_objections_and_strike_offs(
            @ForAll("lives") List<TierWish> wishes) {
        List<TierFact> facts = TierLife.of(this, wishes).facts();
        collect("confirmed", facts, EffectFact.Confirmed.class::isInstance);
        collect("lowered", facts, fact -> moved(fact, Move.LOWERED));
        collect("raised", facts, fact -> moved(fact, Move.RAISED));
        collect("lodged", facts, ObjectionFact.ObjectionLodged.class::isInstance);
        collect("dismissed", facts, ObjectionFact.ObjectionDismissed.class::isInstance);
        collect("upheld", facts, ObjectionFact.ObjectionUpheld.class::isInstance);
        collect("ordered", facts, RectificationFact.RectificationOrdered.class::isInstance);
        collect("struck-off", facts, RectificationFact.StruckOff.class::isInstance);
        for (String what :
                List.of("confirmed", "lowered", "raised", "lodged", "dismissed", "upheld", "ordered", "struck-off")) {
            Statistics.label(what)
                    .coverage(reached -> reached.check(true).percentage(share -> share >= leastPercent()));
        }
    }

    private static boolean moved(TierFact fact, Move move) {
        return fact instanceof EffectFact.Confirmed confirmed
                && confirmed.confirmation().move() == move;
    }

    private static void collect(String what, List<TierFact> facts, Predicate<TierFact> is) {
        Statistics.label(what).collect(facts.stream().anyMatch(is));
    }
}
