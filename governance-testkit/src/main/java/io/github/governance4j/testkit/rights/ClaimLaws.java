package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.points.claim.ClaimFact;
import io.github.governance4j.points.claim.DeclaringFact;
import io.github.governance4j.points.claim.DeclineGround;
import io.github.governance4j.points.claim.EndFact;
import io.github.governance4j.points.claim.EntryFact;
import io.github.governance4j.points.claim.PostingFact;
import io.github.governance4j.points.claim.StepFact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * What the way from a deed to its entry owes whoever it is about, as laws (申报通则). Implement it in a test class run by jqwik and name the
 * catalogues; name flows and people too where the county has its own:
 *
 * <pre>{@code
 * class OurClaimsKeepTheLaws implements ClaimLaws {
 *     public Editions<Catalogue> editions() { return ...; }
 * }
 * }</pre>
 *
 * <p>Lives are those of {@link RightsLaws}, with claims besides: declared by residents, leaders and cadres, late or a second time, passed,
 * declined, put up, withdrawn, revoked and objected to by whoever may and now and then by whoever may not; what they ask of accounts and
 * places, and what those answer, arrives late, twice or out of order. A class that implements both suites runs both on such lives.
 */
public interface ClaimLaws extends FlowLaws, DeclineLaws, CreditLaws {
    /**
     * The lives reach what the other laws are about; without it they could hold of nothing.
     *
     * @param wishes a life
     */
    @Property(tries = 1500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    default void the_lives_reach_entries_declined_claims_and_refused_places(@ForAll("lives") List<VillageWish> wishes) {
        VillageLife life = VillageLife.of(this, wishes);
        List<ClaimFact> facts = new ArrayList<>();
        for (StreamId claim : life.desk().claims()) {
            facts.addAll(life.desk().facts(claim));
        }
        cover("declared", facts, DeclaringFact.Declared.class::isInstance);
        cover("passed", facts, StepFact.StepPassed.class::isInstance);
        cover("put up", facts, PostingFact.Posted.class::isInstance);
        cover("told", facts, StepFact.PersonTold.class::isInstance);
        cover("entered", facts, EntryFact.ClaimEntered.class::isInstance);
        cover("stands again", facts, EntryFact.EntryStandsAgain.class::isInstance);
        cover(
                "a deduction is asked for",
                facts,
                fact -> fact instanceof EntryFact.EntryAsked asked
                        && asked.booking().hearing().isPresent());
        cover("withdrawn", facts, DeclaringFact.ClaimWithdrawn.class::isInstance);
        cover("a place is granted", facts, EntryFact.PlaceGranted.class::isInstance);
        cover("declined", facts, declined(DeclineGround.DECIDED));
        cover("too late", facts, declined(DeclineGround.TOO_LATE));
        cover("repeated", facts, declined(DeclineGround.REPEATED));
        cover("no place left", facts, declined(DeclineGround.NO_PLACE_LEFT));
        cover("objected to", facts, EndFact.ObjectionRaised.class::isInstance);
        Statistics.label("refused").collect(life.desk().handled().stream().anyMatch(one -> !one.isAccepted()));
        Statistics.label("refused").coverage(seen -> seen.check(true).count(lives -> lives >= leastLives()));
    }

    private static Predicate<ClaimFact> declined(DeclineGround ground) {
        return fact -> fact instanceof EndFact.ClaimDeclined no && no.ground() == ground;
    }

    private void cover(String what, List<ClaimFact> facts, Predicate<ClaimFact> is) {
        Statistics.label(what).collect(facts.stream().anyMatch(is));
        Statistics.label(what).coverage(seen -> seen.check(true).count(lives -> lives >= leastLives()));
    }
}
