package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.claim.flow.Quota;
import io.github.governance4j.points.claim.flow.QuotaId;
import io.github.governance4j.points.claim.places.PlaceBid;
import io.github.governance4j.points.claim.places.PlaceKey;
import io.github.governance4j.points.claim.places.Places;
import io.github.governance4j.points.claim.places.PlacesCommand;
import io.github.governance4j.points.claim.places.PlacesFact;
import io.github.governance4j.points.claim.places.PlacesRefusal;
import io.github.governance4j.points.claim.places.TakenPlaces;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What {@link PlacesLaws} must be told (受检名额): nothing; everything has a default. */
public interface PlacesUnderTest {
    /** The places asked for. */
    PlaceKey KEY = new PlaceKey(
            new QuotaId("family-of-the-year"),
            Optional.of(new AreaId("group-1")),
            PeriodKind.YEAR,
            LocalDate.of(2026, 1, 1));

    /** {@return the decider under test; the library's own unless overridden} */
    default Decider<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> places() {
        return Places.decider();
    }

    /** {@return the quota the places are of, as a bid tells its number: 1 to 3 unless overridden} */
    default Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 3);
    }

    /** {@return what is asked of the places of one quota, in the order it arrives; each claim asks in order, but nothing arrives in order} */
    @Provide
    default Arbitrary<List<PlacesCommand>> askings() {
        Arbitrary<PlaceBid> bids = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.frequency(Tuple.of(4, 1), Tuple.of(2, 2), Tuple.of(1, 3)),
                        numbers(),
                        Arbitraries.frequency(Tuple.of(12, false), Tuple.of(1, true)))
                .as(PlacesUnderTest::bid);
        Arbitrary<PlacesCommand> commands = Combinators.combine(
                        bids, Arbitraries.frequency(Tuple.of(3, true), Tuple.of(2, false)))
                .as(PlacesUnderTest::command);
        return commands.list().ofMinSize(1).ofMaxSize(24).withoutEdgeCases();
    }

    /** {@return a bid: six claims of four households, so that some share one} */
    private static PlaceBid bid(int claim, int attempt, int number, boolean beyond) {
        return new PlaceBid(
                KEY,
                new StreamId("claim-" + claim),
                attempt,
                "household-" + (claim + 1) / 2,
                Math.min(number, Quota.MOST),
                beyond,
                new EditionId("2026"));
    }

    private static PlacesCommand command(PlaceBid bid, boolean takes) {
        LocalDateTime at = KEY.first().atTime(9, 0).plusDays(bid.attempt());
        String purpose = takes ? "take" : "back";
        Stamp stamp = Stamp.timer(new CommandId("~" + bid.claim() + "#" + bid.attempt() + ":" + purpose), at, at);
        return takes ? new PlacesCommand.Take(stamp, bid) : new PlacesCommand.GiveBack(stamp, bid);
    }
}
