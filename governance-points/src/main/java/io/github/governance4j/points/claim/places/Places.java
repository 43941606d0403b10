package io.github.governance4j.points.claim.places;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Decides for the places of a quota in one area and period (名额的决策函数), across all accounts.
 *
 * <p>How many there are comes with the bid, as the edition of the claim has it. It never says no to a holder who has a place, and answers a
 * claim once for each attempt; a place that was given back is for the next who asks. Nothing happens here by itself: whoever is waiting for
 * an answer asks again.
 *
 * <pre>{@code
 * Places places = Places.decider();
 * places.decide(new PlacesCommand.Take(stamp, bid), places.initial()).facts() // one PlaceTaken
 * }</pre>
 */
public final class Places implements Decider<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> {
    /** The kind of stream the places of a quota are, for stores and desks. */
    public static final String KIND = "points.places";

    private static final Places DECIDER = new Places();

    private Places() {}

    /** {@return the decider; it needs no rules, every bid brings the number} */
    public static Places decider() {
        return DECIDER;
    }

    @Override
    public TakenPlaces initial() {
        return TakenPlaces.NONE;
    }

    @Override
    public Decision<PlacesFact, PlacesRefusal> decide(PlacesCommand command, TakenPlaces taken) {
        return command.match(new PlacesCommand.Cases<>() {
            @Override
            public Decision<PlacesFact, PlacesRefusal> take(PlacesCommand.Take take) {
                return Places.take(take, taken);
            }

            @Override
            public Decision<PlacesFact, PlacesRefusal> giveBack(PlacesCommand.GiveBack back) {
                return Places.giveBack(back, taken);
            }
        });
    }

    @Override
    public TakenPlaces evolve(TakenPlaces taken, PlacesFact fact) {
        return fact.match(new PlacesFact.Cases<>() {
            @Override
            public TakenPlaces placeTaken(PlacesFact.PlaceTaken taking) {
                return taken.with(taking.bid(), TakenPlaces.State.HELD);
            }

            @Override
            public TakenPlaces noPlaceLeft(PlacesFact.NoPlaceLeft none) {
                return taken.with(none.bid(), TakenPlaces.State.REFUSED);
            }

            @Override
            public TakenPlaces placeGivenBack(PlacesFact.PlaceGivenBack back) {
                return taken.with(back.bid(), TakenPlaces.State.GIVEN_BACK);
            }
        });
    }

    /** Never: a place lasts as long as its period, and the period has a stream of its own. */
    @Override
    public Optional<Due<PlacesCommand>> due(TakenPlaces taken) {
        return Optional.empty();
    }

    private static Decision<PlacesFact, PlacesRefusal> take(PlacesCommand.Take take, TakenPlaces taken) {
        PlaceBid bid = take.bid();
        LocalDateTime at = take.stamp().happened().withNano(0);
        Explanation key = key(bid, taken);
        Finding why = begin(PlacesWhy.TAKE.says(key.holds()), at, bid).because(key);
        if (!key.holds()) {
            return Decision.refused(PlacesRefusal.OTHER_PLACES, why.build());
        }
        Optional<TakenPlaces.Attempt> answered =
                taken.attempt(bid.claim()).filter(last -> last.number() >= bid.attempt());
        why.because(before(taken.attempt(bid.claim()), bid));
        if (answered.isPresent()) {
            // Answered before, or given back before it was asked for: nothing new, the answer stands.
            return Decision.accepted(List.of(), why.build());
        }
        boolean hasOne = taken.holders().contains(bid.holder());
        int count = taken.holders().size();
        boolean granted = hasOne || bid.beyond() || count < bid.number();
        why.because(PlacesWhy.LEFT
                .says(granted)
                .id(bid.edition().value())
                .count(bid.number())
                .count(count)
                .flag(hasOne)
                .flag(bid.beyond())
                .build());
        PlacesFact fact = granted ? new PlacesFact.PlaceTaken(at, bid) : new PlacesFact.NoPlaceLeft(at, bid);
        return Decision.accepted(List.of(fact), why.build());
    }

    private static Decision<PlacesFact, PlacesRefusal> giveBack(PlacesCommand.GiveBack back, TakenPlaces taken) {
        PlaceBid bid = back.bid();
        LocalDateTime at = back.stamp().happened().withNano(0);
        Explanation key = key(bid, taken);
        Finding why = begin(PlacesWhy.GIVE_BACK.says(key.holds()), at, bid).because(key);
        if (!key.holds()) {
            return Decision.refused(PlacesRefusal.OTHER_PLACES, why.build());
        }
        Optional<TakenPlaces.Attempt> last = taken.attempt(bid.claim());
        why.because(before(last, bid));
        boolean done = last.filter(one -> one.number() > bid.attempt()
                        || (one.number() == bid.attempt() && one.state() == TakenPlaces.State.GIVEN_BACK))
                .isPresent();
        return Decision.accepted(done ? List.of() : List.of(new PlacesFact.PlaceGivenBack(at, bid)), why.build());
    }

    private static Finding begin(Finding head, LocalDateTime at, PlaceBid bid) {
        return head.moment(at).id(bid.claim().value()).id(bid.holder()).count(bid.attempt());
    }

    private static Explanation key(PlaceBid bid, TakenPlaces taken) {
        PlaceKey here = taken.key().orElse(bid.key());
        return PlacesWhy.KEY
                .says(here.equals(bid.key()))
                .id(bid.key().stream().value())
                .id(here.stream().value())
                .build();
    }

    private static Explanation before(Optional<TakenPlaces.Attempt> last, PlaceBid bid) {
        boolean isNew = last.filter(one -> one.number() >= bid.attempt()).isEmpty();
        return PlacesWhy.BEFORE
                .says(isNew)
                .count(last.map(TakenPlaces.Attempt::number).orElse(0))
                .code(last.map(one -> one.state().name()).orElse("NONE"))
                .build();
    }
}
