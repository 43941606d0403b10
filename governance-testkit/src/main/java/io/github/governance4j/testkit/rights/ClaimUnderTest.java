package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.ClaimCommand;
import io.github.governance4j.points.claim.ClaimFact;
import io.github.governance4j.points.claim.ClaimReaction;
import io.github.governance4j.points.claim.ClaimRefusal;
import io.github.governance4j.points.claim.Claiming;
import io.github.governance4j.points.claim.EntryReaction;
import io.github.governance4j.points.claim.PlaceReaction;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.claim.places.Places;
import io.github.governance4j.points.claim.places.PlacesCommand;
import io.github.governance4j.points.claim.places.PlacesFact;
import io.github.governance4j.points.claim.places.PlacesRefusal;
import io.github.governance4j.points.claim.places.TakenPlaces;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What {@link ClaimLaws} must be told (受检申报规则): the catalogues. Flows and people are made up unless they are named too. */
public interface ClaimUnderTest extends RightsUnderTest {
    /** {@return how claims go, in editions of the same names as the catalogues'; made up unless overridden} */
    default Editions<ClaimRules> claimRules() {
        return MadeUpClaims.over(editions());
    }

    /** {@return areas, and who holds which post; somebody must hold each role the flows name; made up unless overridden} */
    default Place place() {
        return MadeUpClaims.place();
    }

    /** {@return the decider of claims under test; the library's own unless overridden} */
    default Decider<ClaimCommand, Claim, ClaimFact, ClaimRefusal> claiming() {
        return Claiming.over(claimRules(), editions(), place(), calendar());
    }

    /** {@return the decider of places under test; the library's own unless overridden} */
    default Decider<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> places() {
        return Places.decider();
    }

    /** {@return what a claim asks of an account; the library's own unless overridden} */
    default Reaction<ClaimFact, LedgerCommand> toAccounts() {
        return new ClaimReaction();
    }

    /** {@return what a claim asks of the places of a quota; the library's own unless overridden} */
    default Reaction<ClaimFact, PlacesCommand> toPlaces() {
        return ClaimReaction.places();
    }

    /** {@return what an account tells a claim; the library's own unless overridden} */
    default Reaction<LedgerFact, ClaimCommand> fromAccounts() {
        return new EntryReaction();
    }

    /** {@return what the places tell a claim; the library's own unless overridden} */
    default Reaction<PlacesFact, ClaimCommand> fromPlaces() {
        return new PlaceReaction();
    }

    @Override
    @Provide
    default Arbitrary<List<VillageWish>> lives() {
        return VillageWish.ofVillages();
    }
}
