package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.points.claim.flow.Quota;
import io.github.governance4j.points.claim.places.PlaceBid;
import io.github.governance4j.points.claim.places.PlacesCommand;
import io.github.governance4j.points.claim.places.PlacesFact;
import io.github.governance4j.points.claim.places.TakenPlaces;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * What places of a quota owe whoever asks for one, as laws (名额通则). Implement it in a test class run by jqwik; there is nothing to name.
 *
 * <p>Six claims of three households ask for one to three places and give them back, each several times, in any order of arrival and more
 * than once. Override {@link #places} to put another decider under the same laws.
 */
public interface PlacesLaws extends PlacesUnderTest {
    /**
     * A place is given only where one is left, to a holder who has one already, or beyond the number where a decision says so.
     *
     * @param asked what is asked
     */
    @Property(tries = 300)
    default void a_place_is_never_given_twice(@ForAll("askings") List<PlacesCommand> asked) {
        for (Queue.Turn turn : Queue.of(this, asked).turns()) {
            for (PlacesFact fact : turn.decision().facts()) {
                if (fact instanceof PlacesFact.PlaceTaken) {
                    PlaceBid bid = turn.bid();
                    Claim.holds(
                            bid.beyond()
                                    || turn.holders().contains(bid.holder())
                                    || turn.holders().size() < bid.number(),
                            () -> "one more than " + bid.number() + ": " + bid.holder() + " beside " + turn.holders());
                }
            }
        }
    }

    /**
     * Nobody is told that no place is left while one is, and no holder while they have one.
     *
     * @param asked what is asked
     */
    @Property(tries = 300)
    default void whoever_asks_while_a_place_is_left_has_it(@ForAll("askings") List<PlacesCommand> asked) {
        for (Queue.Turn turn : Queue.of(this, asked).turns()) {
            for (PlacesFact fact : turn.decision().facts()) {
                if (fact instanceof PlacesFact.NoPlaceLeft) {
                    PlaceBid bid = turn.bid();
                    Claim.holds(
                            !bid.beyond()
                                    && !turn.holders().contains(bid.holder())
                                    && turn.holders().size() >= bid.number(),
                            () -> "no place for " + bid.holder() + ", and " + turn.holders() + " hold those there are, "
                                    + bid.number());
                }
            }
        }
    }

    /**
     * After every step those hold a place who took one and did not give it back, and nobody else.
     *
     * @param asked what is asked
     */
    @Property(tries = 300)
    default void no_place_is_lost(@ForAll("askings") List<PlacesCommand> asked) {
        for (Queue.Turn turn : Queue.of(this, asked).turns()) {
            Claim.same(
                    "who holds a place after " + turn.command(),
                    turn.then(),
                    new TreeSet<>(turn.after().holders()));
        }
    }

    /**
     * A place given back is there for whoever asks next.
     *
     * @param asked what is asked
     */
    @Property(tries = 200)
    default void a_place_given_back_is_there_for_the_next(@ForAll("askings") List<PlacesCommand> asked) {
        TakenPlaces end = Queue.of(this, asked).end();
        LocalDateTime at = KEY.first().plusDays(100).atStartOfDay();
        TakenPlaces state = end;
        for (PlacesCommand command : asked) {
            PlaceBid bid =
                    command instanceof PlacesCommand.Take take ? take.bid() : ((PlacesCommand.GiveBack) command).bid();
            PlaceBid last = new PlaceBid(bid.key(), bid.claim(), 9, bid.holder(), bid.number(), false, bid.edition());
            Stamp stamp = Stamp.timer(new CommandId("~back-" + bid.claim()), at, at);
            state = places().evolveAll(
                            state,
                            places().decide(new PlacesCommand.GiveBack(stamp, last), state)
                                    .facts());
        }
        Claim.same("who holds a place when all gave theirs back", Set.of(), state.holders());
        PlaceBid next = new PlaceBid(
                KEY,
                new StreamId("next"),
                1,
                "next",
                1,
                false,
                asked(asked.get(0)).edition());
        Stamp stamp = Stamp.timer(new CommandId("~take-next"), at, at);
        var decision = places().decide(new PlacesCommand.Take(stamp, next), state);
        Claim.holds(
                decision.facts().stream().anyMatch(PlacesFact.PlaceTaken.class::isInstance),
                () -> "all gave theirs back, and the next has none: " + decision);
    }

    private static PlaceBid asked(PlacesCommand command) {
        return command instanceof PlacesCommand.Take take ? take.bid() : ((PlacesCommand.GiveBack) command).bid();
    }

    /**
     * What is asked again, word by word, changes nothing.
     *
     * @param asked what is asked
     */
    @Property(tries = 200)
    default void asking_again_changes_nothing(@ForAll("askings") List<PlacesCommand> asked) {
        for (Queue.Turn turn : Queue.of(this, asked).turns()) {
            var again = places().decide(turn.command(), turn.after());
            Claim.same("the facts of asking again: " + turn.command(), List.of(), again.facts());
        }
    }

    /**
     * What a claim gave back it does not hold, even where that arrives before it was asked for.
     *
     * @param asked what is asked
     */
    @Property(tries = 200)
    default void what_was_given_back_is_not_held_in_whatever_order_it_arrives(
            @ForAll("askings") List<PlacesCommand> asked) {
        Map<StreamId, Integer> back = new LinkedHashMap<>();
        Map<StreamId, Integer> taken = new LinkedHashMap<>();
        for (PlacesCommand command : asked) {
            PlaceBid bid = asked(command);
            (command instanceof PlacesCommand.Take ? taken : back).merge(bid.claim(), bid.attempt(), Math::max);
        }
        TakenPlaces end = Queue.of(this, asked).end();
        back.forEach((claim, attempt) -> Claim.holds(
                taken.getOrDefault(claim, 0) > attempt || !end.isHeldBy(claim),
                () -> claim + " gave its place back, and holds it"));
    }

    /**
     * Where there are places for all it makes no difference in which order they come.
     *
     * @param asked what is asked
     * @param seed chooses another order
     */
    @Property(tries = 200)
    default void where_there_are_places_for_all_their_order_makes_no_difference(
            @ForAll("askings") List<PlacesCommand> asked, @ForAll int seed) {
        List<PlacesCommand> plenty = asked.stream().map(PlacesLaws::plentiful).toList();
        List<PlacesCommand> shuffled = new ArrayList<>(plenty);
        Collections.shuffle(shuffled, new Random(seed));
        Claim.same(
                "who holds a place in another order",
                Queue.of(this, plenty).end().holders(),
                Queue.of(this, shuffled).end().holders());
    }

    private static PlacesCommand plentiful(PlacesCommand command) {
        PlaceBid bid = asked(command);
        PlaceBid more = new PlaceBid(
                bid.key(), bid.claim(), bid.attempt(), bid.holder(), Quota.MOST, bid.beyond(), bid.edition());
        return command instanceof PlacesCommand.Take
                ? new PlacesCommand.Take(command.stamp(), more)
                : new PlacesCommand.GiveBack(command.stamp(), more);
    }

    /**
     * The askings reach what the laws speak of: places that are taken, shared, refused, given back and taken by another.
     *
     * @param asked what is asked
     */
    @Property(tries = 400)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    default void the_askings_reach_refusals_shared_places_and_places_given_back(
            @ForAll("askings") List<PlacesCommand> asked) {
        Set<String> gave = new HashSet<>();
        boolean shared = false;
        boolean refused = false;
        boolean another = false;
        for (Queue.Turn turn : Queue.of(this, asked).turns()) {
            Optional<PlacesFact> fact = turn.decision().facts().stream().findFirst();
            boolean took = fact.filter(PlacesFact.PlaceTaken.class::isInstance).isPresent();
            shared |= took && turn.holders().contains(turn.bid().holder());
            refused |= fact.filter(PlacesFact.NoPlaceLeft.class::isInstance).isPresent();
            another |= took && !gave.isEmpty() && !gave.contains(turn.bid().holder());
            if (!turn.then().containsAll(turn.holders())) {
                gave.add(turn.bid().holder());
            }
        }
        cover("refused", refused);
        cover("shared", shared);
        cover("given back", !gave.isEmpty());
        cover("taken by another", another);
    }

    private static void cover(String what, boolean reached) {
        Statistics.label(what).collect(reached);
        Statistics.label(what).coverage(seen -> seen.check(true).percentage(share -> share >= 5));
    }
}
