package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.points.claim.places.PlaceBid;
import io.github.governance4j.points.claim.places.Places;
import io.github.governance4j.points.claim.places.PlacesCommand;
import io.github.governance4j.points.claim.places.PlacesFact;
import io.github.governance4j.points.claim.places.PlacesRefusal;
import io.github.governance4j.points.claim.places.TakenPlaces;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Places with one fault each. Nested, so that no build runs them as tests of their own. */
final class BrokenPlaces {
    private BrokenPlaces() {}

    /** The library's places with a hand in their works; as they are, they do what those do. */
    private static class Tampered implements Decider<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> {
        private final Places sound = Places.decider();

        @Override
        public TakenPlaces initial() {
            return sound.initial();
        }

        @Override
        public Decision<PlacesFact, PlacesRefusal> decide(PlacesCommand command, TakenPlaces taken) {
            return sound.decide(command, taken);
        }

        @Override
        public TakenPlaces evolve(TakenPlaces taken, PlacesFact fact) {
            return sound.evolve(taken, fact);
        }

        @Override
        public Optional<Due<PlacesCommand>> due(TakenPlaces taken) {
            return sound.due(taken);
        }

        static Decision<PlacesFact, PlacesRefusal> instead(
                Decision<PlacesFact, PlacesRefusal> right, List<PlacesFact> facts) {
            return Decision.accepted(facts, right.explanation());
        }

        static PlaceBid of(PlaceBid bid, int number) {
            return new PlaceBid(
                    bid.key(), bid.claim(), bid.attempt(), bid.holder(), number, bid.beyond(), bid.edition());
        }
    }

    static class GivesOneMore implements PlacesLaws {
        @Override
        public Decider<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> places() {
            return new Tampered() {
                @Override
                public Decision<PlacesFact, PlacesRefusal> decide(PlacesCommand command, TakenPlaces taken) {
                    return command instanceof PlacesCommand.Take take
                            ? super.decide(
                                    new PlacesCommand.Take(
                                            take.stamp(),
                                            of(take.bid(), take.bid().number() + 1)),
                                    taken)
                            : super.decide(command, taken);
                }
            };
        }
    }

    static class KeepsTheLastPlaceBack implements PlacesLaws {
        @Override
        public Decider<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> places() {
            return new Tampered() {
                @Override
                public Decision<PlacesFact, PlacesRefusal> decide(PlacesCommand command, TakenPlaces taken) {
                    Decision<PlacesFact, PlacesRefusal> right = super.decide(command, taken);
                    return right.facts().stream().anyMatch(PlacesFact.PlaceTaken.class::isInstance)
                                    && taken.holders().size() == 1
                            ? instead(
                                    right,
                                    List.of(new PlacesFact.NoPlaceLeft(
                                            right.facts().get(0).at(),
                                            right.facts().get(0).bid())))
                            : right;
                }
            };
        }
    }

    static class ForgetsWhoGaveBack implements PlacesLaws {
        @Override
        public Decider<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> places() {
            return new Tampered() {
                @Override
                public TakenPlaces evolve(TakenPlaces taken, PlacesFact fact) {
                    return fact instanceof PlacesFact.PlaceGivenBack ? taken : super.evolve(taken, fact);
                }
            };
        }
    }

    static class TakesNothingBack implements PlacesLaws {
        @Override
        public Decider<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> places() {
            return new Tampered() {
                @Override
                public Decision<PlacesFact, PlacesRefusal> decide(PlacesCommand command, TakenPlaces taken) {
                    Decision<PlacesFact, PlacesRefusal> right = super.decide(command, taken);
                    return command instanceof PlacesCommand.GiveBack ? instead(right, List.of()) : right;
                }
            };
        }
    }

    static class AnswersAnewEveryTime implements PlacesLaws {
        @Override
        public Decider<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> places() {
            return new Tampered() {
                @Override
                public Decision<PlacesFact, PlacesRefusal> decide(PlacesCommand command, TakenPlaces taken) {
                    Decision<PlacesFact, PlacesRefusal> right = super.decide(command, taken);
                    return command instanceof PlacesCommand.Take take
                                    && taken.isHeldBy(take.bid().claim())
                            ? instead(
                                    right,
                                    List.of(new PlacesFact.PlaceTaken(
                                            take.stamp().happened(), take.bid())))
                            : right;
                }
            };
        }
    }

    static class OverlooksWhatComesEarly implements PlacesLaws {
        @Override
        public Decider<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> places() {
            return new Tampered() {
                @Override
                public Decision<PlacesFact, PlacesRefusal> decide(PlacesCommand command, TakenPlaces taken) {
                    Decision<PlacesFact, PlacesRefusal> right = super.decide(command, taken);
                    return command instanceof PlacesCommand.GiveBack back
                                    && !taken.isHeldBy(back.bid().claim())
                            ? instead(right, List.of())
                            : right;
                }
            };
        }
    }

    static class GivesNobodyAPlaceBehindAnother implements PlacesLaws {
        @Override
        public Decider<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> places() {
            return new Tampered() {
                @Override
                public Decision<PlacesFact, PlacesRefusal> decide(PlacesCommand command, TakenPlaces taken) {
                    return command instanceof PlacesCommand.Take take
                                    && taken.holders().stream()
                                            .anyMatch(holder ->
                                                    holder.compareTo(take.bid().holder()) > 0)
                            ? super.decide(new PlacesCommand.Take(take.stamp(), of(take.bid(), 1)), taken)
                            : super.decide(command, taken);
                }
            };
        }
    }

    static class NobodyGivesAnythingBack implements PlacesLaws {
        @Override
        @Provide
        public Arbitrary<List<PlacesCommand>> askings() {
            return PlacesLaws.super
                    .askings()
                    .map(asked -> asked.stream()
                            .filter(PlacesCommand.Take.class::isInstance)
                            .toList());
        }
    }
}
