package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * What points accounts owe everybody they burden, as laws (权利通则). Implement it in a test class run by jqwik and name the catalogues:
 *
 * <pre>{@code
 * class OurVillageKeepsTheRightsLaws implements RightsLaws {
 *     public Editions<Catalogue> editions() { return ...; }
 * }
 * }</pre>
 *
 * <p>Lives are made from the catalogues themselves: three accounts on which deeds are scored, points spent, standing lowered, entries
 * reversed, decisions objected to, answered and taken back, some of it late, by whoever may and now and then by whoever may not, across
 * changes of edition and yearly resets. After every step standing is worked out once more by the plain formula, and what became of an
 * objection is held against the same life without it. Override {@link #ledger} to put another decider under the same laws.
 */
public interface RightsLaws extends BurdenLaws, StandingLaws, ObjectionLaws, OrderLaws {
    /**
     * The lives reach what the other laws are about; without it they could hold of nothing.
     *
     * @param wishes a life
     */
    @Property(tries = 1500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    default void the_lives_reach_objections_of_every_outcome(@ForAll("lives") List<VillageWish> wishes) {
        VillageLife life = VillageLife.of(this, wishes);
        List<LedgerFact> facts = new ArrayList<>();
        for (StreamId account : VillageLife.ACCOUNTS) {
            facts.addAll(life.facts(account));
        }
        boolean deducts = life.adopted().stream()
                .flatMap(edition -> edition.rules().items().stream())
                .anyMatch(item -> item.isInForce() && item.direction() == Direction.DEDUCTION);
        cover("deducted", !deducts, facts, LedgerFact.StandingDeducted.class::isInstance);
        cover("award taken back", false, facts, Reversal.OfAward.class::isInstance);
        cover("raised", false, facts, ObjectionFact.ObjectionRaised.class::isInstance);
        cover("upheld", false, facts, ObjectionFact.ObjectionUpheld.class::isInstance);
        cover("rejected", false, facts, ObjectionFact.ObjectionRejected.class::isInstance);
        cover("withdrawn", false, facts, ObjectionFact.ObjectionWithdrawn.class::isInstance);
        cover("overdue", false, facts, ObjectionFact.ObjectionOverdue.class::isInstance);
        Statistics.label("refused").collect(life.posted().stream().anyMatch(one -> !one.isAccepted()));
        Statistics.label("refused").coverage(seen -> seen.check(true).count(lives -> lives >= leastLives()));
    }

    private void cover(String what, boolean impossible, List<LedgerFact> facts, Predicate<LedgerFact> is) {
        Statistics.label(what).collect(impossible || facts.stream().anyMatch(is));
        Statistics.label(what).coverage(seen -> seen.check(true).count(lives -> lives >= leastLives()));
    }
}
