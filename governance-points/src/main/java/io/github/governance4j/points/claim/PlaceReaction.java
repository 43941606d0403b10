package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.points.claim.places.PlaceBid;
import io.github.governance4j.points.claim.places.PlacesFact;
import java.util.List;

/** Tells a claim whether there was a place (名额答复). */
public final class PlaceReaction implements Reaction<PlacesFact, ClaimCommand> {
    /** The reaction. */
    public PlaceReaction() {}

    @Override
    public List<Sent<ClaimCommand>> on(StreamId from, long sequence, PlacesFact fact) {
        return fact.match(new PlacesFact.Cases<>() {
            @Override
            public List<Sent<ClaimCommand>> placeTaken(PlacesFact.PlaceTaken taken) {
                return answer(from, sequence, taken, true);
            }

            @Override
            public List<Sent<ClaimCommand>> noPlaceLeft(PlacesFact.NoPlaceLeft none) {
                return answer(from, sequence, none, false);
            }

            @Override
            public List<Sent<ClaimCommand>> placeGivenBack(PlacesFact.PlaceGivenBack back) {
                return List.of();
            }
        });
    }

    private static List<Sent<ClaimCommand>> answer(StreamId from, long sequence, PlacesFact fact, boolean granted) {
        PlaceBid bid = fact.bid();
        Stamp stamp = Stamp.timer(Reaction.commandId(from, sequence, "place"), fact.at(), fact.at());
        return List.of(new Sent<>(bid.claim(), new AckCommand.PlaceAnswered(stamp, bid.key(), bid.attempt(), granted)));
    }
}
