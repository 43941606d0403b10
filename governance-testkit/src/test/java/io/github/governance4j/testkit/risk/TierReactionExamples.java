package io.github.governance4j.testkit.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.ladder.OversightCommand;
import io.github.governance4j.core.matter.HandlingCommand;
import io.github.governance4j.core.matter.IntakeCommand;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.Notice;
import io.github.governance4j.core.matter.SourceKind;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.risk.tier.EffectCommand;
import io.github.governance4j.core.risk.tier.ProposalCommand;
import io.github.governance4j.core.risk.tier.TierCommand;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.core.risk.tier.TierReaction;
import io.github.governance4j.core.risk.tier.Tiered;
import io.github.governance4j.core.risk.tier.Tiering;
import io.github.governance4j.core.time.WorkCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a tier asks of matters, command by command. In the made-up county red asks for a slip, orange does not. */
class TierReactionExamples {
    private static final StreamId FROM = new StreamId("tier-of-a-hazard");
    private static final Notice NOTICE = Notice.of(
                    SourceKind.HOTLINE, new ReceiptId("r"), new CategoryId("hazard"), TierCounty.VILLAGE)
            .build();
    private static final TierReaction REACTION = new TierReaction(tier -> Optional.of(
            new TierReaction.Becomes(new StreamId("m-" + tier.subject().id()), NOTICE)));

    private static List<TierFact> facts(List<TierCommand> commands) {
        Tiering tiering =
                Tiering.over(TierCounty.rules(5), TierCounty.models(), TierCounty.place(), WorkCalendar.china());
        Tiered tiered = tiering.initial();
        List<TierFact> facts = new ArrayList<>();
        for (TierCommand command : commands) {
            List<TierFact> more = tiering.decide(command, tiered).facts();
            assertThat(more).as("%s", command).isNotEmpty();
            facts.addAll(more);
            tiered = tiering.evolveAll(tiered, more);
        }
        return facts;
    }

    private static List<Reaction.Sent<MatterCommand>> sent(TierReaction reaction, List<TierFact> facts) {
        List<Reaction.Sent<MatterCommand>> sent = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            sent.addAll(reaction.on(FROM, i + 1L, facts.get(i)));
        }
        return sent;
    }

    private static List<TierCommand> red(Subject subject) {
        List<TierCommand> all = new ArrayList<>();
        for (TierCommand command : TierScenarios.red()) {
            all.add(
                    command instanceof ProposalCommand.Propose propose
                            ? new ProposalCommand.Propose(
                                    propose.stamp(),
                                    subject,
                                    propose.area(),
                                    propose.model(),
                                    propose.readings(),
                                    propose.affected())
                            : command);
        }
        return all;
    }

    @Test
    void a_hazard_is_reported_once_when_the_tier_takes_effect() {
        List<TierFact> facts = facts(red(TierCounty.HAZARD));
        assertThat(sent(REACTION, facts)).singleElement().satisfies(one -> {
            assertThat(one.to()).isEqualTo(new StreamId("m-hazard-1"));
            assertThat(one.command()).isInstanceOfSatisfying(IntakeCommand.Report.class, report -> {
                assertThat(report.notice()).isEqualTo(NOTICE);
                assertThat(report.stamp().id()).isEqualTo(Reaction.commandId(FROM, facts.size(), "report"));
                assertThat(report.stamp().happened()).isEqualTo(TierScenarios.NOON.plusHours(2));
                assertThat(report.stamp().by()).isInstanceOf(Actor.Timer.class);
            });
        });
        assertThat(sent(REACTION, facts)).as("sent twice it is the same").isEqualTo(sent(REACTION, facts));
    }

    @Test
    void a_matter_is_supervised_with_its_tier_as_the_reason() {
        StreamId matter = new StreamId("matter-7");
        List<TierFact> facts = facts(red(new Subject.OfMatter(matter)));
        assertThat(sent(REACTION, facts)).singleElement().satisfies(one -> {
            assertThat(one.to()).isEqualTo(matter);
            assertThat(one.command())
                    .isInstanceOfSatisfying(
                            HandlingCommand.OnLadder.class,
                            asked -> assertThat(asked.command())
                                    .isInstanceOfSatisfying(
                                            OversightCommand.Supervise.class,
                                            supervise -> assertThat(supervise.grounds())
                                                    .isEqualTo("风险等级：red")));
        });
    }

    @Test
    void nothing_is_asked_by_a_proposal_a_plan_a_tier_without_a_slip_or_where_nothing_becomes_a_matter() {
        assertThat(sent(REACTION, facts(TierScenarios.planned()))).isEmpty();
        assertThat(sent(REACTION, facts(TierScenarios.orange()))).isEmpty();
        assertThat(sent(new TierReaction(tier -> Optional.empty()), facts(TierScenarios.red())))
                .isEmpty();
    }

    @Test
    void a_raise_asks_and_neither_an_objection_nor_a_waiting_lowering_asks_again() {
        List<TierFact> raised = facts(TierScenarios.raised());
        assertThat(sent(REACTION, raised)).hasSize(1);
        List<TierFact> later = facts(TierScenarios.and(
                TierScenarios.raised(),
                TierScenarios.object("obj", 10, TierScenarios.ANN),
                TierScenarios.answer("no", 11, TierScenarios.ARBITER, false),
                TierScenarios.propose("p3", 12, TierScenarios.PROPOSER, 1),
                TierScenarios.confirm("ok3", 13, TierScenarios.CONFIRMER, 60),
                new EffectCommand.Review(TierScenarios.stamp("r", 24 * 14, TierScenarios.PROPOSER), true, "still so")));
        assertThat(sent(REACTION, later)).isEqualTo(sent(REACTION, raised));
    }
}
