package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.Move;
import io.github.governance4j.core.ladder.OversightFact;
import io.github.governance4j.core.ladder.ReturnFact;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.ladder.TryFact;
import io.github.governance4j.core.time.DeadlineExtended;
import io.github.governance4j.testkit.claim.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A case goes up as the ladder leads, and no further (升级通则). Part of {@link LadderLaws}. */
public interface ClimbLaws extends LadderUnderTest {
    /**
     * Nobody climbs past the top: every move goes up, by a way the rung names, to a rung there is, and a case is always on one.
     *
     * @param given a case
     */
    @Property(tries = 200)
    default void nobody_climbs_past_the_top(@ForAll("cases") LadderCase given) {
        LadderLife life = LadderLife.of(this, given);
        Ladder ladder = life.ladder();
        Climb climb = life.decider().initial();
        for (LadderFact fact : life.facts()) {
            int from = climb.rung();
            climb = life.decider().evolve(climb, fact);
            int on = climb.rung();
            Claim.holds(
                    ladder.rung(on).isPresent(), () -> "on rung " + on + ", which " + ladder + " has not, by " + fact);
            if (fact instanceof LadderFact.Climbed climbed) {
                Claim.same("the rung a move begins on", from, climbed.from());
                Optional<Move> named = ladder.rung(from).stream()
                        .flatMap(rung -> rung.moves().stream())
                        .filter(move -> move.on() == climbed.trigger() && move.to() == on)
                        .findFirst();
                Claim.holds(named.isPresent() && on > from, () -> "no such way up: " + climbed);
            } else if (fact instanceof ReturnFact.Returned) {
                Claim.holds(on <= from, () -> "a return that leads up: " + fact);
            } else if (!(fact instanceof LadderFact.Entered)) {
                Claim.same("the rung after " + fact, from, on);
            }
        }
    }

    /**
     * Over its whole life a case has no more tries on a rung than the rung allows, whatever was returned or opened again.
     *
     * @param given a case
     */
    @Property(tries = 200)
    default void no_rung_is_tried_more_often_than_it_allows(@ForAll("cases") LadderCase given) {
        LadderLife life = LadderLife.of(this, given);
        Map<Integer, Integer> tries = new HashMap<>();
        for (LadderFact fact : life.facts()) {
            if (fact instanceof LadderFact.Entered entered) {
                tries.put(entered.stay().rung(), entered.triesUsed());
            } else if (fact instanceof TryFact.TryBegun begun) {
                int now = tries.merge(begun.rung(), 1, Integer::sum);
                Optional<Rung> rung = life.ladder().rung(begun.rung());
                Claim.holds(
                        rung.isPresent()
                                && (rung.get().tries().isEmpty()
                                        || now <= rung.get().tries().getAsInt()),
                        () -> "try " + now + " on " + rung);
            }
        }
    }

    /**
     * In a fair share of cases the top is reached, tries run out, limits pass, something is returned, extended, opened again and
     * refused; each where the ladder allows it.
     *
     * @param given a case
     */
    @Property(tries = 400)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    default void the_cases_reach_tops_ends_returns_and_extensions(@ForAll("cases") LadderCase given) {
        LadderLife life = LadderLife.of(this, given);
        List<LadderFact> facts = life.facts();
        Ladder ladder = life.ladder();
        int top = ladder.top().order();
        cover(
                "the top is climbed to",
                ladder.rungs().size() > 1,
                facts.stream()
                        .anyMatch(fact -> fact instanceof LadderFact.Climbed climbed
                                && climbed.stay().rung() == top));
        cover("tries run out", ladder.top().tries().isPresent(), has(facts, TryFact.Exhausted.class));
        cover(
                "a limit passes",
                any(ladder, rung -> rung.limit().isPresent()),
                has(facts, LadderFact.LimitPassed.class));
        cover(
                "a case is returned",
                any(ladder, rung -> rung.returns().isPresent()),
                has(facts, ReturnFact.Returned.class));
        cover(
                "a limit is extended",
                any(
                        ladder,
                        rung -> rung.limit()
                                .filter(limit -> limit.extension().isPresent())
                                .isPresent()),
                facts.stream()
                        .anyMatch(fact -> fact instanceof OversightFact.DeadlineMoved moved
                                && moved.fact() instanceof DeadlineExtended));
        cover("a case is opened again", true, has(facts, LadderFact.Reopened.class));
        cover(
                "a case begins half-way",
                true,
                life.lived().stream()
                                .anyMatch(one -> one.after().rung() > 0
                                        && one.before().rung() == 0
                                        && one.after().rung() > ladder.first().order())
                        || ladder.rungs().size() == 1);
        cover(
                "something is refused",
                true,
                life.lived().stream().anyMatch(one -> !one.decision().isAccepted()));
    }

    private void cover(String what, boolean allowed, boolean reached) {
        if (allowed) {
            Statistics.label(what).collect(reached);
        }
        // Where no ladder allows it there is nothing to reach; then nothing is collected either.
        Statistics.label(what).coverage(cases -> cases.check(false).percentage(share -> share <= 100 - leastPercent()));
    }

    private static boolean any(Ladder ladder, Predicate<Rung> which) {
        return ladder.rungs().stream().anyMatch(which);
    }

    private static boolean has(List<LadderFact> facts, Class<? extends LadderFact> kind) {
        return facts.stream().anyMatch(kind::isInstance);
    }
}
