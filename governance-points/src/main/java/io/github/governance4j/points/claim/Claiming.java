package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.claim.flow.ClaimRules;
import java.util.Optional;

/** Decides for one claim (申报的决策函数): from a deed somebody declares to its entry on an account. */
public final class Claiming implements Decider<ClaimCommand, Claim, ClaimFact, ClaimRefusal> {
    /** The kind of stream a claim is, for stores and desks. */
    public static final String KIND = "points.claim";

    private static final Rule ASKED = Rule.of("claim.asked", Slot.moment("happened"));

    private Claiming() {}

    /**
     * The decider under a county's rules.
     *
     * @param rules how claims go, every edition, adopted or not; with none at all it still replays
     * @param catalogues what deeds are worth
     * @param place who holds what, and where
     * @param calendar which days are working days
     * @return the decider
     */
    public static Claiming over(
            Editions<ClaimRules> rules, Editions<Catalogue> catalogues, Place place, WorkCalendar calendar) {
        return new Claiming();
    }

    @Override
    public Claim initial() {
        return Claim.NOTHING;
    }

    @Override
    public Decision<ClaimFact, ClaimRefusal> decide(ClaimCommand command, Claim claim) {
        return Decision.refused(
                ClaimRefusal.NOT_AT_THIS_STAGE,
                ASKED.says(false).moment(command.stamp().happened()).build());
    }

    @Override
    public Claim evolve(Claim claim, ClaimFact fact) {
        return claim;
    }

    @Override
    public Optional<Due<ClaimCommand>> due(Claim claim) {
        return Optional.empty();
    }
}
