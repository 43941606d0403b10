package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.points.claim.places.PlaceBid;
import io.github.governance4j.points.claim.places.PlacesCommand;
import io.github.governance4j.points.claim.places.PlacesFact;
import io.github.governance4j.points.claim.places.PlacesRefusal;
import io.github.governance4j.points.claim.places.TakenPlaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Those who ask for places, in the order they come, and who holds one after each, worked out from the facts alone. */
final class Queue {
    private final List<Turn> turns = new ArrayList<>();

    /** One asking. {@code holders} is who held a place before it, {@code then} after it. */
    record Turn(
            PlacesCommand command,
            TakenPlaces before,
            Set<String> holders,
            Decision<PlacesFact, PlacesRefusal> decision,
            Set<String> then,
            TakenPlaces after) {
        PlaceBid bid() {
            return command instanceof PlacesCommand.Take take ? take.bid() : ((PlacesCommand.GiveBack) command).bid();
        }
    }

    private Queue(Decider<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> decider, List<PlacesCommand> asked) {
        TakenPlaces state = decider.initial();
        Map<StreamId, PlaceBid> held = new LinkedHashMap<>();
        for (PlacesCommand command : asked) {
            Set<String> before = holders(held);
            Decision<PlacesFact, PlacesRefusal> decision = decider.decide(command, state);
            TakenPlaces after = decider.evolveAll(state, decision.facts());
            decision.facts().forEach(fact -> book(held, fact));
            turns.add(new Turn(command, state, before, decision, holders(held), after));
            state = after;
        }
    }

    static Queue of(PlacesUnderTest subject, List<PlacesCommand> asked) {
        return new Queue(subject.places(), asked);
    }

    private static void book(Map<StreamId, PlaceBid> held, PlacesFact fact) {
        if (fact instanceof PlacesFact.PlaceTaken taken) {
            held.put(taken.bid().claim(), taken.bid());
        } else if (fact instanceof PlacesFact.PlaceGivenBack back) {
            held.remove(back.bid().claim());
        }
    }

    private static Set<String> holders(Map<StreamId, PlaceBid> held) {
        Set<String> holders = new TreeSet<>();
        held.values().forEach(bid -> holders.add(bid.holder()));
        return holders;
    }

    List<Turn> turns() {
        return turns;
    }

    TakenPlaces end() {
        return turns.get(turns.size() - 1).after();
    }
}
