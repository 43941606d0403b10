package io.github.governance4j.testkit.points;

import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.Reversal;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The cases reach what the laws speak of, so that none of them is empty (覆盖通则). Part of {@link PointsLaws}. */
public interface CoverageLaws extends PointsUnderTest {
    /**
     * In a fair share of cases a cap binds, something lapses, entries of each kind are reversed, something is spent, standing is
     * lowered and something is refused; each where the rules allow it.
     *
     * @param given a case
     */
    @Property(tries = 400)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    default void the_cases_reach_caps_lapses_reversals_and_refusals(@ForAll("cases") PointsCase given) {
        Books books = Books.of(this, given);
        List<LedgerFact> facts = books.facts();
        cover(
                "a cap binds",
                any(given, item -> !Reckoned.caps(item).isEmpty()),
                facts.stream()
                        .anyMatch(fact -> fact instanceof LedgerFact.DeedScored scored
                                && scored.score().lost().isPositive()));
        cover(
                "something lapses",
                any(given, CoverageLaws::lapses),
                facts.stream().anyMatch(LedgerFact.LotsLapsed.class::isInstance));
        cover("an award is reversed", any(given, item -> true), has(facts, Reversal.OfAward.class));
        boolean spendable = any(given, CoverageLaws::spendable);
        cover("something is spent", spendable, has(facts, LedgerFact.PointsSpent.class));
        cover("a spending is reversed", spendable, has(facts, Reversal.OfSpending.class));
        cover(
                "several lots are drawn on",
                spendable,
                facts.stream()
                        .anyMatch(fact -> fact instanceof LedgerFact.PointsSpent spent
                                && spent.from().size() > 1));
        boolean deducts = rules(given).stream()
                .flatMap(rules -> rules.items().stream())
                .anyMatch(item -> item.isInForce() && item.direction() == Direction.DEDUCTION);
        cover("standing is lowered", deducts, has(facts, LedgerFact.StandingDeducted.class));
        cover("balances are brought in", true, has(facts, LedgerFact.BalanceBroughtIn.class));
        cover(
                "something is refused",
                true,
                books.posted().stream().anyMatch(one -> !one.decision().isAccepted()));
        cover(
                "something is recorded late",
                true,
                books.posted().stream()
                        .anyMatch(one -> one.decision().isAccepted()
                                && one.command() instanceof LedgerCommand.ScoreDeed
                                && one.command()
                                        .stamp()
                                        .recorded()
                                        .isAfter(
                                                one.command().stamp().happened().plusDays(1))));
    }

    /**
     * An award that was spent of is reversed now and then, so that shortfalls are met; how often hangs on how freely the rules let spend.
     *
     * @param given a case
     */
    @Property(tries = 400)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    default void the_cases_reach_a_shortfall(@ForAll("cases") PointsCase given) {
        boolean reached = Books.of(this, given).facts().stream()
                .anyMatch(fact -> fact instanceof Reversal.OfAward back
                        && back.shortfall().isPositive());
        Statistics.collect(reached || !any(given, CoverageLaws::spendable));
        Statistics.coverage(cases -> cases.check(true).count(times -> times > 0));
    }

    private void cover(String what, boolean allowed, boolean reached) {
        Statistics.label(what).collect(!allowed || reached);
        Statistics.label(what).coverage(cases -> cases.check(true).percentage(share -> share >= leastPercent()));
    }

    private static List<Catalogue> rules(PointsCase given) {
        return given.editions().all().stream()
                .filter(edition -> edition.adopted().holds())
                .map(Edition::rules)
                .toList();
    }

    private static boolean any(PointsCase given, Predicate<Item> which) {
        return rules(given).stream()
                .flatMap(rules -> rules.items().stream())
                .anyMatch(item -> item.isScored() && which.test(item));
    }

    private static boolean lapses(Item item) {
        return (spendable(item) && !item.validity().isForever())
                || !item.standingValidity().isForever();
    }

    private static boolean spendable(Item item) {
        return item.classification().filter(as -> as.effect().isRedeemable()).isPresent();
    }

    private static boolean has(List<LedgerFact> facts, Class<? extends LedgerFact> kind) {
        return facts.stream().anyMatch(kind::isInstance);
    }
}
