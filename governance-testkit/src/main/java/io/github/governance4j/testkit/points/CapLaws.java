package io.github.governance4j.testkit.points;

import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.scoring.Tally;
import io.github.governance4j.testkit.claim.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** No cap is ever passed, and none takes more than it must (封顶通则). Part of {@link PointsLaws}. */
public interface CapLaws extends PointsUnderTest {
    /**
     * In whatever order the deeds arrive, what counts under each cap of each item, for each period and member, is at most what the cap
     * lets count.
     *
     * @param given a case
     * @param seed mixes the order
     */
    @Property(tries = 200)
    default void caps_hold_in_every_order_of_arrival(@ForAll("cases") PointsCase given, @ForAll long seed) {
        List<PointsCase.Step> mixed = new ArrayList<>(given.steps());
        Collections.shuffle(mixed, new Random(seed));
        Used used = new Used(given.editions());
        for (Books.Posted one :
                Books.of(this, new PointsCase(given.editions(), mixed)).posted()) {
            for (LedgerFact fact : one.decision().facts()) {
                if (fact instanceof LedgerFact.DeedScored scored) {
                    long granted = scored.score().granted().hundredths();
                    for (Cap cap : Reckoned.caps(used.item(scored.score()))) {
                        Tally tally = Reckoned.tally(
                                cap, scored.member(), scored.score().earned());
                        long before = used.of(tally);
                        // What an earlier edition let count may be more already; then nothing more does.
                        Claim.holds(
                                granted == 0 || before + granted <= cap.most().hundredths(),
                                () -> cap + " had let " + before + " count and now lets " + granted + " more: "
                                        + scored);
                    }
                }
                used.book(one.command(), fact);
            }
        }
    }

    /**
     * A cap takes no more than it must: what counts is what the deed is worth, or as much as the tightest cap leaves room for.
     *
     * @param given a case
     */
    @Property(tries = 200)
    default void nothing_is_lost_that_every_cap_leaves_room_for(@ForAll("cases") PointsCase given) {
        Used used = new Used(given.editions());
        for (Books.Posted one : Books.of(this, given).posted()) {
            for (LedgerFact fact : one.decision().facts()) {
                if (fact instanceof LedgerFact.DeedScored scored) {
                    long worth =
                            scored.score().granted().plus(scored.score().lost()).hundredths();
                    long room = Reckoned.caps(used.item(scored.score())).stream()
                            .mapToLong(cap -> cap.most().hundredths()
                                    - used.of(Reckoned.tally(
                                            cap, scored.member(), scored.score().earned())))
                            .min()
                            .orElse(Long.MAX_VALUE);
                    Claim.same(
                            "what counts of " + worth + " where the tightest cap leaves " + room + ": " + scored,
                            Math.min(worth, Math.max(0, room)),
                            scored.score().granted().hundredths());
                }
                used.book(one.command(), fact);
            }
        }
    }

    /**
     * What counts and what a cap leaves over are together what the deed is worth, worked out anew from the catalogue.
     *
     * @param given a case
     */
    @Property(tries = 200)
    default void granted_and_lost_together_are_what_the_deed_is_worth(@ForAll("cases") PointsCase given) {
        Used used = new Used(given.editions());
        for (Books.Posted one : Books.of(this, given).posted()) {
            for (LedgerFact fact : one.decision().facts()) {
                if (fact instanceof LedgerFact.DeedScored scored
                        && one.command() instanceof LedgerCommand.ScoreDeed command) {
                    Claim.same(
                            "what " + command + " is worth under "
                                    + scored.score().item(),
                            used.worth(used.item(scored.score()), scored.score(), command.deed()),
                            scored.score().granted().hundredths()
                                    + scored.score().lost().hundredths());
                }
                used.book(one.command(), fact);
            }
        }
    }

    /**
     * With one cap raised, and everything else as it was, at least as much counts under it within a period. From one period to the next
     * that need not be so: what a higher monthly cap lets count in January may use up a yearly cap by December.
     *
     * @param given a case; its deeds of one period, and of one member if the cap counts members apart, are judged by its newest edition
     * @param which chooses the cap and the period
     * @param more by how much it is raised, in points
     */
    @Property(tries = 200)
    default void a_higher_cap_never_grants_less(
            @ForAll("cases") PointsCase given,
            @ForAll @IntRange(max = 99) int which,
            @ForAll @IntRange(max = 99) int more) {
        Catalogue catalogue = Alone.newest(given.editions());
        List<LedgerCommand.ScoreDeed> deeds = given.steps().stream()
                .flatMap(step -> step.command().stream())
                .filter(LedgerCommand.ScoreDeed.class::isInstance)
                .map(LedgerCommand.ScoreDeed.class::cast)
                .toList();
        List<Cap> caps = deeds.stream()
                .flatMap(deed -> catalogue.item(deed.deed().item()).stream())
                .filter(Item::isScored)
                .flatMap(item -> item.caps().stream())
                .toList();
        if (caps.isEmpty()) {
            return;
        }
        Cap cap = caps.get(which % caps.size());
        Tally period = tally(cap, deeds.get(which % deeds.size()));
        List<LedgerCommand.ScoreDeed> within =
                deeds.stream().filter(deed -> tally(cap, deed).equals(period)).toList();
        Points raised = cap.most().plus(Points.ofHundredths(100L * (1 + more)));
        long before = counted(catalogue, within, period);
        long after = counted(Alone.raised(catalogue, cap, raised), within, period);
        Claim.holds(
                after >= before,
                () -> "under " + cap + " " + before + " counted in " + period + ", and with " + raised + " only "
                        + after);
    }

    private static Tally tally(Cap cap, LedgerCommand.ScoreDeed deed) {
        long day = deed.stamp().happened().toLocalDate().toEpochDay();
        return Reckoned.tally(cap, deed.deed().member(), day);
    }

    private long counted(Catalogue catalogue, List<LedgerCommand.ScoreDeed> deeds, Tally period) {
        Editions<Catalogue> editions = Alone.editions(catalogue);
        Used used = new Used(editions);
        Books books = Books.empty(decider(editions));
        deeds.forEach(books::ask);
        books.posted().forEach(one -> one.decision().facts().forEach(fact -> used.book(one.command(), fact)));
        return used.of(period);
    }
}
