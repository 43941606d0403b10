package io.github.governance4j.testkit.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.HouseholdId;
import io.github.governance4j.core.place.LevelId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.TierScheme;
import io.github.governance4j.core.risk.household.Help;
import io.github.governance4j.core.risk.household.HelpCommand;
import io.github.governance4j.core.risk.household.HouseholdHelp;
import io.github.governance4j.core.risk.household.HouseholdTier;
import io.github.governance4j.core.risk.tier.ProposalCommand;
import io.github.governance4j.core.risk.tier.TierCommand;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.core.risk.tier.TierRefusal;
import io.github.governance4j.core.risk.tier.TierStatistics;
import io.github.governance4j.core.risk.tier.Tiered;
import io.github.governance4j.core.risk.tier.Tiering;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TierExamples {
    private static final Tiering TIERING =
            Tiering.over(TierCounty.rules(5), TierCounty.models(), TierCounty.place(), WorkCalendar.china());

    private static Tiered after(List<TierCommand> commands) {
        Tiered tiered = TIERING.initial();
        for (TierCommand command : commands) {
            Decision<TierFact, TierRefusal> decision = TIERING.decide(command, tiered);
            assertThat(decision.isAccepted()).as("%s %s", command, decision).isTrue();
            tiered = TIERING.evolveAll(tiered, decision.facts());
        }
        return tiered;
    }

    @Test
    void a_proposal_opens_to_whoever_may_confirm_it_and_to_nobody_else() {
        Tiered waits = after(TierScenarios.proposed(2));
        LocalDateTime noon = TierScenarios.NOON.plusHours(1);
        assertThat(TIERING.openTo(waits, (Actor.Post) TierScenarios.CONFIRMER, noon))
                .isPresent();
        assertThat(TIERING.openTo(waits, (Actor.Post) TierScenarios.ARBITER, noon))
                .isEmpty();
        assertThat(TIERING.openTo(waits, (Actor.Post) TierCounty.named("committee-both", "both"), noon))
                .as("who sits in the proposing body too")
                .isEmpty();
        assertThat(TIERING.openTo(waits, (Actor.Post) TierScenarios.CONFIRMER, noon.plusDays(9)))
                .as("once it has lapsed")
                .isEmpty();
        assertThat(waits.inEffect(noon)).isEmpty();
        assertThat(waits.toString()).doesNotContain("orange");
    }

    @Test
    void a_body_that_took_over_the_proposing_post_is_not_a_second_body() {
        LocalDateTime before = TierCounty.MERGED.minusDays(1).atTime(12, 0);
        Actor passing = TierCounty.named("mediation-passing", "passing");
        Stamp proposing = new Stamp(new CommandId("p"), before, before, passing);
        Tiered waits = after(List.of(new ProposalCommand.Propose(
                proposing,
                TierCounty.HAZARD,
                TierCounty.VILLAGE,
                TierCounty.HARM,
                TierCounty.degree(2),
                TierCounty.affected())));
        Stamp same = new Stamp(new CommandId("c"), before, before, TierScenarios.CONFIRMER);
        Stamp next = new Stamp(new CommandId("d"), before.plusDays(1), before.plusDays(1), TierScenarios.CONFIRMER);
        assertThat(TIERING.decide(
                                new ProposalCommand.Confirm(
                                        same, before.toLocalDate().plusDays(9), "as found"),
                                waits)
                        .isAccepted())
                .isTrue();
        Decision<TierFact, TierRefusal> merged = TIERING.decide(
                new ProposalCommand.Confirm(next, before.toLocalDate().plusDays(9), "as found"), waits);
        assertThat(merged.<TierRefusal>fold(ok -> TierRefusal.OUT_OF_ORDER, Decision.Refused::reason))
                .isEqualTo(TierRefusal.SAME_BODY);
    }

    @Test
    void a_row_is_never_about_too_few_households() {
        Tiered orange = after(TierScenarios.orange());
        List<TierStatistics.Row> rows = TierStatistics.count(
                List.of(orange),
                new SchemeId("harm"),
                TierScenarios.NOON.plusDays(1),
                new LevelId("town"),
                TierCounty.place(),
                TierStatistics.FEWEST_HOUSEHOLDS);
        assertThat(rows).as("nobody counted the households of either town").isEmpty();
    }

    @Test
    void only_the_helper_reads_a_households_tier_and_only_while_a_dispute_is_open() {
        LocalDateTime noon = TierScenarios.NOON.plusDays(1);
        TierScheme scheme = TierCounty.models().all().get(0).rules().schemes().get(0);
        StreamId dispute = new StreamId("d-1");
        HouseholdHelp helping = HouseholdHelp.over(TierCounty.place(), Set.of(new RoleId("confirmer")));
        Help help = helping.initial();
        Stamp stamp = new Stamp(new CommandId("n"), TierScenarios.NOON, TierScenarios.NOON, TierScenarios.CONFIRMER);
        for (HelpCommand command : List.of(
                new HelpCommand.Appoint(stamp, new HouseholdId("h-1"), new PostId("mediation-two"), noon.toLocalDate()),
                new HelpCommand.OpenDispute(stamp, dispute))) {
            help = helping.evolveAll(help, helping.decide(command, help).facts());
        }
        Seen<Help> seen = new Seen<>(new StreamId("h-1"), 2, help);
        List<Seen<Tiered>> disputes = List.of(new Seen<>(dispute, 2, after(TierScenarios.orange())));
        Actor.Post helper = (Actor.Post) TierCounty.post(TierCounty.MEDIATION, "two");
        assertThat(HouseholdTier.of(seen, helper, disputes, scheme, TierCounty.place(), noon))
                .get()
                .satisfies(read ->
                        assertThat(read.tier().orElseThrow().id().value()).isEqualTo("orange"));
        assertThat(HouseholdTier.of(
                        seen, (Actor.Post) TierScenarios.PROPOSER, disputes, scheme, TierCounty.place(), noon))
                .isEmpty();
        assertThat(HouseholdTier.of(seen, helper, disputes, scheme, TierCounty.place(), noon.plusDays(1)))
                .as("after the last day of the help")
                .isEmpty();
        Help over = helping.evolveAll(
                help,
                helping.decide(new HelpCommand.CloseDispute(stamp, dispute), help)
                        .facts());
        assertThat(HouseholdTier.of(
                                new Seen<>(new StreamId("h-1"), 3, over),
                                helper,
                                disputes,
                                scheme,
                                TierCounty.place(),
                                noon)
                        .orElseThrow()
                        .tier())
                .isEmpty();
    }
}
