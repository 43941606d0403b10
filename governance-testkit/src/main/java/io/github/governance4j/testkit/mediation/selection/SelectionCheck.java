package io.github.governance4j.testkit.mediation.selection;

import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.selection.Draw;
import io.github.governance4j.mediation.selection.Question;
import io.github.governance4j.mediation.selection.Seed;
import io.github.governance4j.mediation.selection.SilentPartyRule;
import io.github.governance4j.mediation.selection.Voice;
import io.github.governance4j.testkit.claim.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One case held against one way of finding a mediator; each law is one check. */
public final class SelectionCheck {
    private static final int DRAWS = 300;

    private final SelectionLaws laws;
    private final SelectionCase one;
    private final Optional<MediatorId> found;

    private SelectionCheck(SelectionLaws laws, SelectionCase one) {
        this.laws = laws;
        this.one = one;
        this.found = laws.selector().select(one.question());
    }

    /**
     * Asks once.
     *
     * @param laws whose way, and what it claims
     * @param one the case
     * @return what the laws can be held against
     */
    public static SelectionCheck of(SelectionLaws laws, SelectionCase one) {
        return new SelectionCheck(laws, one);
    }

    /** Holds every law but that of chances against the case. */
    public void everything() {
        nobodyWhoMayNot();
        nobodyStruck();
        somebodyFound();
        nobodyPassedOver();
        sidesAlike();
        busierNotFound();
        sameAnswer();
        silenceRead();
    }

    void nobodyWhoMayNot() {
        found.ifPresent(id -> Claim.holds(one.eligible().contains(id), told(id + " may not mediate, and is found")));
    }

    void nobodyStruck() {
        found.ifPresent(id -> Claim.holds(
                one.voices().stream()
                        .flatMap(voice -> voice.ballots().stream())
                        .noneMatch(ballot -> ballot.struck().contains(id)),
                told(id + " was struck, and is found")));
    }

    void somebodyFound() {
        Claim.holds(
                found.isPresent() || isOrderMissing() || laws.among(one).isEmpty(),
                told("nobody is found among " + laws.among(one)));
    }

    void nobodyPassedOver() {
        if (laws.hearsRanks() && found.isPresent()) {
            List<Integer> depths = one.depths(found.get());
            for (MediatorId other : laws.among(one)) {
                Claim.holds(
                        !isBetter(one.depths(other), depths),
                        told("every side would rather have " + other + " than " + found.get()));
            }
        }
    }

    /** Nowhere deeper, and less deep once. */
    private static boolean isBetter(List<Integer> one, List<Integer> other) {
        boolean lessOnce = false;
        for (int side = 0; side < one.size(); side++) {
            if (one.get(side) > other.get(side)) {
                return false;
            }
            lessOnce |= one.get(side) < other.get(side);
        }
        return lessOnce;
    }

    void sidesAlike() {
        Claim.same(told("with the sides exchanged").get(), found, asked(one.withSidesTurned()));
    }

    void busierNotFound() {
        for (MediatorId other : found.isPresent() ? laws.among(one) : List.<MediatorId>of()) {
            MediatorId id = found.get();
            boolean alike = one.depths(other).equals(one.depths(id)) && one.distance(other) == one.distance(id);
            Claim.holds(!alike || !one.isBusier(id, other), told(id + " is found, and " + other + " is less busy"));
        }
        for (MediatorId other : laws.among(one)) {
            if (!found.equals(Optional.of(other))) {
                Claim.holds(
                        !asked(one.busier(other)).equals(Optional.of(other)),
                        told(other + " is found for having become busier"));
            }
        }
    }

    void sameAnswer() {
        Selector again = laws.selector();
        Question question = one.question();
        Claim.same(told("the first time").get(), found, again.select(question));
        Claim.same(told("the second time").get(), found, again.select(question));
        Claim.same(
                told("with the rows turned round").get(),
                found,
                again.select(one.withRowsTurned().question()));
    }

    void silenceRead() {
        if (isOrderMissing()) {
            Claim.same(told("a side said nothing where all must speak").get(), Optional.empty(), found);
        } else {
            Claim.same(told("without the sides that said nothing").get(), asked(one.saying(one.heard())), found);
        }
    }

    static void chances(Selector selector) {
        SelectionCase alike = SmallCases.alike(3);
        Map<MediatorId, Integer> times = new HashMap<>();
        for (int seed = 0; seed < DRAWS; seed++) {
            // Seeds need not be random to be fair: each is another one.
            Draw draw = new Draw(new Seed(String.format("%064x", seed)), new DisputeId("d-1"), 1);
            selector.select(alike.drawnBy(draw).question()).ifPresent(id -> times.merge(id, 1, Integer::sum));
        }
        for (MediatorId id : alike.left()) {
            int often = times.getOrDefault(id, 0);
            // A third of 300 is 100; 60 and 140 are nearly five standard deviations away.
            Claim.holds(often > 60 && often < 140, () -> id + " is drawn " + often + " times of " + DRAWS);
        }
    }

    private boolean isOrderMissing() {
        return laws.hearsRanks()
                && one.silence() == SilentPartyRule.NO_ORDER
                && one.voices().stream().anyMatch(Voice::isSilent);
    }

    private Optional<MediatorId> asked(SelectionCase other) {
        return laws.selector().select(other.question());
    }

    private Supplier<String> told(String what) {
        return () -> what + ", in " + one;
    }
}
