package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.claim.flow.QuotaId;
import io.github.governance4j.points.claim.places.PlaceBid;
import io.github.governance4j.points.claim.places.PlaceKey;
import io.github.governance4j.points.claim.places.Places;
import io.github.governance4j.points.claim.places.PlacesCommand;
import io.github.governance4j.points.claim.places.PlacesFact;
import io.github.governance4j.points.claim.places.PlacesRefusal;
import io.github.governance4j.points.claim.places.TakenPlaces;
import io.github.governance4j.testkit.decide.DeciderLaws;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.decide.Scenario;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The places of a quota under the laws every decider keeps. */
class PlacesKeepTheLaws implements DeciderLaws<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);
    private static final PlaceKey HERE = key("few");
    private static final PlaceKey ELSEWHERE = key("other");

    @Override
    public Decider<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> decider() {
        return Places.decider();
    }

    /** It has no rules of its own: every bid brings the number. */
    @Override
    public Decider<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> deciderWithoutEditions() {
        return Places.decider();
    }

    @Override
    public Decider<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> deciderUnderOtherRules() {
        return Places.decider();
    }

    @Override
    public Class<PlacesRefusal> reasonType() {
        return PlacesRefusal.class;
    }

    @Override
    public List<Scenario<PlacesCommand, PlacesRefusal>> scenarios() {
        List<PlacesCommand> taken = List.of(take("t", bid(HERE, 1, 1, 1, false)));
        List<PlacesCommand> full = List.of(take("t", bid(HERE, 1, 1, 1, false)), take("n", bid(HERE, 2, 1, 1, false)));
        List<PlacesCommand> back = List.of(
                take("t", bid(HERE, 1, 1, 1, false)),
                take("n", bid(HERE, 2, 1, 1, false)),
                giveBack("b", bid(HERE, 1, 1, 1, false)));
        return List.of(
                Scenario.changing("the first place", List.of(), take("x", bid(HERE, 1, 1, 1, false))),
                Scenario.changing("none is left", taken, take("x", bid(HERE, 2, 1, 1, false))),
                Scenario.changing("there are two", taken, take("x", bid(HERE, 2, 1, 2, false))),
                Scenario.changing("one more is due", taken, take("x", bid(HERE, 2, 1, 1, true))),
                Scenario.changing("the household has one", taken, take("x", bid(HERE, 4, 1, 1, false))),
                Scenario.accepted("answered before", taken, take("x", bid(HERE, 1, 1, 1, false))),
                Scenario.accepted("answered no before", full, take("x", bid(HERE, 2, 1, 1, false))),
                Scenario.changing("given back", taken, giveBack("x", bid(HERE, 1, 1, 1, false))),
                Scenario.changing(
                        "given back before it was asked for", List.of(), giveBack("x", bid(HERE, 1, 1, 1, false))),
                Scenario.accepted("given back before", back, giveBack("x", bid(HERE, 1, 1, 1, false))),
                Scenario.accepted("asked for after it was given back", back, take("x", bid(HERE, 1, 1, 1, false))),
                Scenario.changing("asked for anew", back, take("x", bid(HERE, 2, 2, 1, false))),
                Scenario.refused(
                        "other places", taken, take("x", bid(ELSEWHERE, 2, 1, 1, false)), PlacesRefusal.OTHER_PLACES),
                Scenario.refused(
                        "other places given back",
                        taken,
                        giveBack("x", bid(ELSEWHERE, 1, 1, 1, false)),
                        PlacesRefusal.OTHER_PLACES));
    }

    @Override
    public Arbitrary<PlacesCommand> commands() {
        Arbitrary<PlaceKey> keys = Arbitraries.frequency(Tuple.of(5, HERE), Tuple.of(1, ELSEWHERE));
        Arbitrary<PlaceBid> bids = Combinators.combine(
                        keys,
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 5))
                .as((key, claim, attempt, number, beyond) -> bid(key, claim, attempt, number, beyond == 0));
        Arbitrary<String> ids = Arbitraries.longs().between(100, Long.MAX_VALUE).map(String::valueOf);
        return Combinators.combine(ids, bids, Arbitraries.integers().between(0, 2))
                .as((id, bid, back) -> back == 0 ? giveBack(id, bid) : take(id, bid));
    }

    @Override
    public Map<String, PlacesRefusal> reasons() {
        return Map.of("places.key", PlacesRefusal.OTHER_PLACES);
    }

    @Override
    public Recomputed<PlacesRefusal> recompute(Evidence evidence) {
        Evidence key = evidence.find("places.key").orElseThrow();
        if (!key.fact("asked").word().equals(key.fact("here").word())) {
            return Recomputed.refused(List.of(PlacesRefusal.OTHER_PLACES));
        }
        Evidence before = evidence.find("places.before").orElseThrow();
        long attempt = evidence.fact("attempt").number();
        long last = before.fact("last-attempt").number();
        if (evidence.code().equals("places.give-back")) {
            boolean done = last > attempt
                    || (last == attempt && before.fact("place-became").word().equals("GIVEN_BACK"));
            return Recomputed.accepted(done ? Map.of() : Map.of("given back", attempt));
        }
        Optional<Evidence> left = evidence.find("places.left");
        if (last >= attempt || left.isEmpty()) {
            return Recomputed.accepted(Map.of());
        }
        boolean granted = left.get().fact("has-one").number() == 1
                || left.get().fact("beyond").number() == 1
                || left.get().fact("taken").number() < left.get().fact("number").number();
        return Recomputed.accepted(Map.of(granted ? "taken" : "none left", attempt));
    }

    @Override
    public Map<String, Long> outcome(List<PlacesFact> facts) {
        if (facts.isEmpty()) {
            return Map.of();
        }
        PlacesFact fact = facts.get(0);
        String what = fact instanceof PlacesFact.PlaceTaken
                ? "taken"
                : fact instanceof PlacesFact.NoPlaceLeft ? "none left" : "given back";
        return Map.of(what, (long) fact.bid().attempt());
    }

    private static PlaceKey key(String quota) {
        return new PlaceKey(
                new QuotaId(quota), Optional.of(new AreaId("group-1")), PeriodKind.YEAR, LocalDate.of(2026, 1, 1));
    }

    /** Claims 1 and 4, 2 and 5, 3 and 6 are of one household each. */
    private static PlaceBid bid(PlaceKey key, int claim, int attempt, int number, boolean beyond) {
        return new PlaceBid(
                key,
                new StreamId("claim:C" + claim),
                attempt,
                "home-" + claim % 3,
                number,
                beyond,
                new EditionId("2026"));
    }

    private static PlacesCommand take(String id, PlaceBid bid) {
        return new PlacesCommand.Take(Stamp.timer(new CommandId("~" + id), NOON, NOON), bid);
    }

    private static PlacesCommand giveBack(String id, PlaceBid bid) {
        return new PlacesCommand.GiveBack(Stamp.timer(new CommandId("~" + id), NOON, NOON), bid);
    }
}
