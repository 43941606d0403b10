package io.github.governance4j.testkit.risk;

import static io.github.governance4j.testkit.risk.TierScenarios.ANN;
import static io.github.governance4j.testkit.risk.TierScenarios.ARBITER;
import static io.github.governance4j.testkit.risk.TierScenarios.CONFIRMER;
import static io.github.governance4j.testkit.risk.TierScenarios.EXAMINER;
import static io.github.governance4j.testkit.risk.TierScenarios.NOON;
import static io.github.governance4j.testkit.risk.TierScenarios.PROPOSER;
import static io.github.governance4j.testkit.risk.TierScenarios.and;
import static io.github.governance4j.testkit.risk.TierScenarios.answer;
import static io.github.governance4j.testkit.risk.TierScenarios.confirm;
import static io.github.governance4j.testkit.risk.TierScenarios.decline;
import static io.github.governance4j.testkit.risk.TierScenarios.lowering;
import static io.github.governance4j.testkit.risk.TierScenarios.object;
import static io.github.governance4j.testkit.risk.TierScenarios.objected;
import static io.github.governance4j.testkit.risk.TierScenarios.orange;
import static io.github.governance4j.testkit.risk.TierScenarios.ordered;
import static io.github.governance4j.testkit.risk.TierScenarios.plan;
import static io.github.governance4j.testkit.risk.TierScenarios.propose;
import static io.github.governance4j.testkit.risk.TierScenarios.proposed;
import static io.github.governance4j.testkit.risk.TierScenarios.raised;
import static io.github.governance4j.testkit.risk.TierScenarios.rectified;
import static io.github.governance4j.testkit.risk.TierScenarios.red;
import static io.github.governance4j.testkit.risk.TierScenarios.reexamine;
import static io.github.governance4j.testkit.risk.TierScenarios.reported;
import static io.github.governance4j.testkit.risk.TierScenarios.review;
import static io.github.governance4j.testkit.risk.TierScenarios.wronglyRaised;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.tier.EffectFact;
import io.github.governance4j.core.risk.tier.Measure;
import io.github.governance4j.core.risk.tier.MeasureId;
import io.github.governance4j.core.risk.tier.ObjectionFact;
import io.github.governance4j.core.risk.tier.Plan;
import io.github.governance4j.core.risk.tier.ProposalCommand;
import io.github.governance4j.core.risk.tier.RectificationFact;
import io.github.governance4j.core.risk.tier.TierCommand;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.core.risk.tier.TierInEffect;
import io.github.governance4j.core.risk.tier.TierRefusal;
import io.github.governance4j.core.risk.tier.TierStage;
import io.github.governance4j.core.risk.tier.Tiered;
import io.github.governance4j.core.risk.tier.Tiering;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What happens while something else is still open: objections, lowerings, plans and orders that cross. */
class TierOddCasesExamples {
    private static final Tiering TIERING =
            Tiering.over(TierCounty.rules(5), TierCounty.models(), TierCounty.place(), WorkCalendar.china());
    private static final Actor BEN = new Actor.Party(TierCounty.BEN);

    private final List<TierFact> facts = new ArrayList<>();

    private Tiered after(List<TierCommand> commands) {
        facts.clear();
        Tiered tiered = TIERING.initial();
        for (TierCommand command : commands) {
            Decision<TierFact, TierRefusal> decision = TIERING.decide(command, tiered);
            assertThat(decision.isAccepted()).as("%s %s", command, decision).isTrue();
            facts.addAll(decision.facts());
            tiered = TIERING.evolveAll(tiered, decision.facts());
        }
        return tiered;
    }

    private TierRefusal refusal(List<TierCommand> past, TierCommand command) {
        return TIERING.decide(command, after(past))
                .fold(
                        accepted -> {
                            throw new AssertionError("accepted: " + command);
                        },
                        Decision.Refused::reason);
    }

    private static LocalDateTime hours(int hours) {
        return NOON.plusHours(hours);
    }

    private static String tier(Tiered tiered, int hours) {
        return tiered.inEffect(hours(hours)).map(now -> now.tier().id().value()).orElse("none");
    }

    private static List<MeasureId> measures(Tiered tiered, int hours) {
        return tiered.inEffect(hours(hours)).map(TierInEffect::measures).orElse(List.of()).stream()
                .map(Measure::id)
                .toList();
    }

    private static List<TierCommand> raisedWhileObjectedTo() {
        return and(
                objected(),
                propose("p2", 12, PROPOSER, 3),
                plan("plan", 13, PROPOSER, plan(TierCounty.FENCE, TierCounty.VISIT)),
                confirm("ok2", 14, CONFIRMER, 25));
    }

    private static Plan until(int days, MeasureId... measures) {
        return new Plan(
                new PostId("safety-two"),
                Set.of(measures),
                NOON.toLocalDate().plusDays(days),
                "dry and fenced",
                OptionalLong.of(1),
                Optional.of("call the fire brigade"));
    }

    @Test
    void a_raise_takes_effect_while_somebody_objects_but_its_measures_on_persons_wait_too() {
        Tiered tiered = after(raisedWhileObjectedTo());
        assertThat(tier(tiered, 14)).isEqualTo("red");
        assertThat(measures(tiered, 14)).containsExactly(TierCounty.FENCE);
        assertThat(tiered.stage()).isEqualTo(TierStage.OBJECTED);
    }

    @Test
    void upheld_against_what_was_there_before_a_raise_leaves_the_raise_which_falls_to_nothing_later() {
        Tiered tiered = after(and(raisedWhileObjectedTo(), answer("yes", 20, ARBITER, true)));
        assertThat(tier(tiered, 20)).isEqualTo("red");
        assertThat(measures(tiered, 20)).containsExactly(TierCounty.FENCE, TierCounty.VISIT);
        Tiered later = after(and(
                raisedWhileObjectedTo(),
                answer("yes", 20, ARBITER, true),
                object("again", 21, ANN),
                answer("yes2", 22, ARBITER, true)));
        assertThat(tier(later, 22)).as("orange fell before").isEqualTo("none");
    }

    @Test
    void an_objection_to_a_raise_is_answered_with_the_one_that_was_open_and_both_fall() {
        List<TierCommand> both = and(raisedWhileObjectedTo(), object("also", 15, ANN));
        Tiered upheld = after(and(both, answer("yes", 20, ARBITER, true)));
        assertThat(tier(upheld, 20)).isEqualTo("none");
        assertThat(upheld.objection()).isEmpty();
        Tiered dismissed = after(and(both, answer("no", 20, ARBITER, false)));
        assertThat(tier(dismissed, 20)).isEqualTo("red");
        assertThat(measures(dismissed, 20)).containsExactly(TierCounty.FENCE, TierCounty.VISIT);
    }

    @Test
    void an_objection_to_a_raise_brings_back_what_was_before_with_what_objectors_had_gained() {
        int unanswered = 24 * 8;
        List<TierCommand> past = and(
                objected(),
                propose("p2", unanswered, PROPOSER, 3),
                plan("plan", unanswered + 1, PROPOSER, plan(TierCounty.FENCE, TierCounty.VISIT)),
                confirm("ok2", unanswered + 2, CONFIRMER, 17));
        assertThat(measures(after(past), unanswered + 2)).containsExactly(TierCounty.FENCE, TierCounty.VISIT);
        Tiered back =
                after(and(past, object("obj2", unanswered + 3, BEN), answer("yes", unanswered + 4, ARBITER, true)));
        assertThat(tier(back, unanswered + 4)).isEqualTo("orange");
        assertThat(measures(back, unanswered + 4))
                .as("nobody answered the objection to it, so nothing on persons")
                .containsExactly(TierCounty.FENCE);
    }

    @Test
    void who_objected_to_what_comes_back_does_not_object_again() {
        List<TierCommand> past = and(
                orange(),
                object("obj", 10, ANN),
                answer("no", 11, ARBITER, false),
                propose("p2", 12, PROPOSER, 3),
                plan("plan", 13, PROPOSER, plan(TierCounty.FENCE)),
                confirm("ok2", 14, CONFIRMER, 25),
                object("obj2", 15, ANN),
                answer("yes", 16, ARBITER, true));
        assertThat(tier(after(past), 16)).isEqualTo("orange");
        assertThat(refusal(past, object("x", 17, ANN))).isEqualTo(TierRefusal.OBJECTED_BEFORE);
        assertThat(after(and(past, object("ben", 17, BEN))).objection()).isPresent();
    }

    @Test
    void dismissed_after_a_renewal_goes_on_until_the_last_day_of_the_renewal() {
        List<TierCommand> past = List.of(
                propose("p", 0, PROPOSER, 2),
                confirm("ok", 2, CONFIRMER, 1),
                object("obj", 10, ANN),
                propose("p2", 12, PROPOSER, 3),
                plan("plan", 13, PROPOSER, until(30, TierCounty.FENCE, TierCounty.VISIT)),
                confirm("ok2", 14, CONFIRMER, 25),
                answer("no", 24 * 4, ARBITER, false));
        after(past);
        assertThat(facts)
                .last()
                .isInstanceOfSatisfying(
                        ObjectionFact.ObjectionDismissed.class,
                        dismissed -> assertThat(dismissed.lastDay())
                                .isEqualTo(hours(14).toLocalDate().plusDays(25)));
    }

    @Test
    void measures_on_persons_are_off_while_either_of_two_objects() {
        List<TierCommand> first = and(objected(), answer("no", 20, ARBITER, false));
        assertThat(measures(after(objected()), 12)).containsExactly(TierCounty.FENCE);
        assertThat(measures(after(first), 20)).containsExactly(TierCounty.FENCE, TierCounty.VISIT);
        List<TierCommand> second = and(first, object("ben", 21, BEN));
        assertThat(measures(after(second), 21)).containsExactly(TierCounty.FENCE);
        assertThat(refusal(second, object("x", 22, ANN))).isEqualTo(TierRefusal.OBJECTED_BEFORE);
    }

    @Test
    void an_unanswered_objection_keeps_measures_on_persons_off_even_where_another_is_dismissed() {
        int limit = 24 * 8;
        Stamp late = new Stamp(new CommandId("c-late"), hours(2), hours(24 * 6), CONFIRMER);
        List<TierCommand> past = and(
                proposed(2),
                new ProposalCommand.Confirm(late, NOON.toLocalDate().plusDays(40), "as found"),
                object("ann", 3, ANN));
        Tiered silent = after(past);
        assertThat(measures(silent, limit + 24)).as("nobody ticked").containsExactly(TierCounty.FENCE);
        List<TierCommand> other = and(past, object("ben", limit + 3, BEN), answer("no", limit + 4, ARBITER, false));
        assertThat(measures(after(other), limit + 4)).containsExactly(TierCounty.FENCE);
    }

    @Test
    void nobody_objects_after_the_last_day() {
        List<TierCommand> past = and(proposed(2), confirm("ok", 2, CONFIRMER, 1));
        assertThat(refusal(past, object("x", 24 * 2, ANN))).isEqualTo(TierRefusal.NOT_AT_THIS_STAGE);
    }

    @Test
    void a_confirmation_recorded_late_can_be_objected_to_from_then_on() {
        Stamp late = new Stamp(new CommandId("c-late"), hours(2), hours(24 * 6), CONFIRMER);
        List<TierCommand> past = and(
                proposed(2),
                new ProposalCommand.Confirm(late, NOON.toLocalDate().plusDays(40), "as found"));
        assertThat(after(and(past, object("obj", 24 * 10, ANN))).objection()).isPresent();
        assertThat(refusal(past, object("x", 24 * 12, ANN))).isEqualTo(TierRefusal.WINDOW_OVER);
    }

    @Test
    void a_lowering_waits_for_a_tier_that_lapses_and_takes_effect_with_its_end() {
        List<TierCommand> past = and(
                proposed(2),
                confirm("ok", 2, CONFIRMER, 3),
                propose("p2", 4, PROPOSER, 1),
                confirm("ok2", 6, CONFIRMER, 30));
        Tiered tiered = after(past);
        LocalDateTime over = hours(2).toLocalDate().plusDays(4).atStartOfDay();
        assertThat(tiered.lowersAt()).contains(over);
        assertThat(tiered.inEffect(over.minusSeconds(1))
                        .orElseThrow()
                        .tier()
                        .id()
                        .value())
                .isEqualTo("orange");
        assertThat(tiered.inEffect(over).orElseThrow().tier().id().value()).isEqualTo("yellow");
        Tiered recorded = after(and(past, review("late", 24 * 9, PROPOSER)));
        assertThat(tier(recorded, 24 * 9)).isEqualTo("yellow");
        assertThat(facts).noneMatch(EffectFact.TierLapsed.class::isInstance);
    }

    @Test
    void a_renewal_in_between_cancels_a_lowering_that_waits() {
        Tiered tiered = after(and(lowering(), propose("p3", 7, PROPOSER, 2), confirm("ok3", 8, CONFIRMER, 40)));
        assertThat(tiered.lowersAt()).isEmpty();
        assertThat(tier(tiered, 24 * 20)).isEqualTo("orange");
    }

    @Test
    void a_lowering_that_waited_waits_again_when_the_raise_in_between_falls() {
        Tiered raised = after(wronglyRaised(9));
        assertThat(raised.lowersAt()).isEmpty();
        Tiered fallen = after(and(wronglyRaised(9), object("obj", 10, ANN), answer("yes", 20, ARBITER, true)));
        assertThat(tier(fallen, 20)).isEqualTo("orange");
        assertThat(fallen.lowersAt()).contains(LocalDateTime.of(2026, 3, 13, 0, 0));
        assertThat(measures(fallen, 24 * 12)).containsExactly(TierCounty.FENCE);
        assertThat(tier(fallen, 24 * 12)).isEqualTo("yellow");
        assertThat(tier(
                        after(and(wronglyRaised(9), object("obj", 10, ANN), answer("no", 20, ARBITER, false))),
                        24 * 12))
                .isEqualTo("red");
    }

    @Test
    void a_lowering_whose_day_came_while_the_raise_stood_takes_effect_once_the_raise_falls() {
        List<TierCommand> past =
                and(wronglyRaised(24 * 8), object("obj", 24 * 9, ANN), answer("yes", 24 * 13, ARBITER, true));
        Tiered fallen = after(past);
        assertThat(tier(fallen, 24 * 13)).isEqualTo("yellow");
        assertThat(measures(fallen, 24 * 13)).containsExactly(TierCounty.FENCE);
        Due<TierCommand> due = TIERING.due(fallen).orElseThrow();
        assertThat(due.at()).isEqualTo(hours(24 * 13));
        List<TierFact> came = TIERING.decide(due.command(), fallen).facts();
        assertThat(came)
                .filteredOn(EffectFact.LoweringTookEffect.class::isInstance)
                .hasSize(1);
        assertThat(TIERING.due(TIERING.evolveAll(fallen, came)).map(Due::at).filter(at -> !at.isAfter(due.at())))
                .as("once is enough")
                .isEmpty();
        assertThat(after(and(past, object("ann", 24 * 14, ANN))).objection())
                .as("nobody could object to it while red stood")
                .isPresent();
    }

    @Test
    void a_lowering_that_would_be_over_by_now_leaves_nothing_to_come_back() {
        List<TierCommand> past = and(
                orange(),
                propose("p2", 4, PROPOSER, 1),
                confirm("ok2", 6, CONFIRMER, 11),
                propose("p3", 24 * 8, PROPOSER, 3),
                plan("plan", 24 * 8 + 1, PROPOSER, plan(TierCounty.FENCE, TierCounty.VISIT)),
                confirm("ok3", 24 * 8 + 2, CONFIRMER, 20),
                object("obj", 24 * 9, ANN),
                answer("yes", 24 * 13, ARBITER, true));
        assertThat(tier(after(past), 24 * 13)).isEqualTo("none");
        assertThat(tier(after(and(lowering(), object("obj", 10, ANN), answer("no", 20, ARBITER, false))), 24 * 13))
                .isEqualTo("yellow");
    }

    @Test
    void of_a_lowering_set_aside_and_one_of_what_falls_the_lower_waits_and_of_two_alike_the_earlier() {
        List<TierCommand> red = and(wronglyRaised(9), object("obj", 10, ANN));
        for (int degree : List.of(2, 1)) {
            Tiered fallen = after(and(
                    red,
                    propose("p4", 11, PROPOSER, degree),
                    confirm("ok4", 12, CONFIRMER, 50),
                    answer("yes", 20, ARBITER, true)));
            assertThat(tier(fallen, 24 * 12)).isEqualTo("yellow");
            assertThat(fallen.inEffect(hours(24 * 12)).orElseThrow().number()).isEqualTo(2);
        }
        Tiered lower = after(and(
                red,
                propose("p4", 11, PROPOSER, 0),
                confirm("ok4", 12, CONFIRMER, 50),
                answer("yes", 20, ARBITER, true)));
        assertThat(lower.inEffect(lower.lowersAt().orElseThrow()).orElseThrow().number())
                .isEqualTo(4);
    }

    @Test
    void what_was_upheld_before_a_lowering_could_wait_again_ends_it_as_it_did() {
        List<TierCommand> past = and(wronglyRaised(9), object("obj", 10, ANN));
        Tiered open = after(past);
        ObjectionFact.ObjectionUpheld now = (ObjectionFact.ObjectionUpheld)
                TIERING.decide(answer("yes", 20, ARBITER, true), open).facts().get(0);
        ObjectionFact.ObjectionUpheld kept = new ObjectionFact.ObjectionUpheld(
                now.at(),
                now.by(),
                now.grounds(),
                now.number(),
                now.back(),
                now.keepsWaiting(),
                Optional.empty(),
                now.notAgainUntil());
        Tiered then = TIERING.evolve(open, kept);
        assertThat(then.lowersAt()).isEmpty();
        assertThat(tier(then, 24 * 12)).isEqualTo("orange");
    }

    @Test
    void a_first_tier_that_falls_brings_back_the_lowering_that_waited_unless_that_is_higher() {
        List<TierCommand> none = and(lowering(), object("obj", 10, ANN), answer("yes", 20, ARBITER, true));
        List<TierCommand> red = and(
                none,
                propose("p3", 21, PROPOSER, 3),
                plan("plan", 22, PROPOSER, plan(TierCounty.FENCE)),
                confirm("ok3", 23, CONFIRMER, 20),
                object("again", 24, ANN),
                answer("yes3", 25, ARBITER, true));
        assertThat(tier(after(red), 24 * 12)).isEqualTo("yellow");
        List<TierCommand> blue = and(
                none,
                propose("p3", 21, PROPOSER, 0),
                confirm("ok3", 23, CONFIRMER, 20),
                object("again", 24, ANN),
                answer("yes3", 25, ARBITER, true));
        assertThat(tier(after(blue), 24 * 12)).isEqualTo("none");
    }

    @Test
    void a_lowering_that_waits_outlives_an_objection_that_is_upheld_and_nothing_higher_comes() {
        Tiered tiered = after(and(lowering(), object("obj", 10, ANN), answer("yes", 20, ARBITER, true)));
        assertThat(tier(tiered, 20)).isEqualTo("none");
        assertThat(tier(tiered, 24 * 12)).isEqualTo("yellow");
    }

    @Test
    void a_raise_falls_and_a_proposal_that_waits_goes_on_waiting() {
        Tiered tiered = after(and(
                raised(), object("obj", 10, ANN), propose("p3", 11, PROPOSER, 1), answer("yes", 20, ARBITER, true)));
        assertThat(tier(tiered, 20)).isEqualTo("orange");
        assertThat(tiered.pending()).isPresent();
    }

    @Test
    void what_was_declined_is_not_proposed_again_with_a_reading_the_model_does_not_ask_for() {
        assertThat(refusal(
                        and(proposed(2), decline("no", 1, CONFIRMER)),
                        new ProposalCommand.Propose(
                                TierScenarios.stamp("x", 2, PROPOSER),
                                TierCounty.HAZARD,
                                TierCounty.VILLAGE,
                                TierCounty.HARM,
                                TierCounty.degree(2).with(new IndicatorId("of-no-use"), Quantity.of(1)),
                                TierCounty.affected())))
                .isEqualTo(TierRefusal.REJECTED_BEFORE);
    }

    @Test
    void one_body_alone_neither_prolongs_nor_revives_a_measure_on_persons() {
        assertThat(refusal(red(), plan("x", 9, PROPOSER, until(22, TierCounty.FENCE, TierCounty.VISIT))))
                .isEqualTo(TierRefusal.MEASURE_NOT_LISTED);
        assertThat(refusal(red(), plan("x", 24 * 22, PROPOSER, until(24, TierCounty.FENCE, TierCounty.VISIT))))
                .isEqualTo(TierRefusal.MEASURE_NOT_LISTED);
        Tiered shorter = after(and(red(), plan("x", 9, PROPOSER, until(10, TierCounty.FENCE, TierCounty.VISIT))));
        assertThat(measures(shorter, 24 * 10)).containsExactly(TierCounty.FENCE, TierCounty.VISIT);
        assertThat(measures(shorter, 24 * 11)).containsExactly(TierCounty.FENCE);
        assertThat(measures(after(and(red(), plan("x", 9, PROPOSER, until(24, TierCounty.FENCE)))), 24 * 22))
                .containsExactly(TierCounty.FENCE);
    }

    @Test
    void a_stop_of_use_outlives_the_tier_an_upheld_objection_and_a_new_tier() {
        Tiered upheld = after(and(ordered(), object("obj", 12, ANN), answer("yes", 20, ARBITER, true)));
        assertThat(tier(upheld, 20)).isEqualTo("none");
        assertThat(upheld.stopUse()).isTrue();
        List<TierCommand> anew = and(
                ordered(),
                object("obj", 12, ANN),
                answer("yes", 20, ARBITER, true),
                propose("p2", 21, PROPOSER, 1),
                confirm("ok2", 22, CONFIRMER, 30));
        assertThat(after(anew).stopUse()).isTrue();
        Tiered failed =
                after(and(anew, rectified("done", 23, ANN, "a photograph"), reexamine("no", 24, EXAMINER, false)));
        assertThat(failed.stopUse()).isTrue();
        assertThat(failed.stage()).isEqualTo(TierStage.RECTIFYING);
        Tiered passed =
                after(and(anew, rectified("done", 23, ANN, "a photograph"), reexamine("yes", 24, EXAMINER, true)));
        assertThat(passed.stopUse()).isFalse();
        assertThat(tier(passed, 24)).isEqualTo("none");
    }

    @Test
    void an_order_and_a_failed_reexamination_name_reconsideration_and_the_court_whatever_the_rules_name() {
        Tiering silent = Tiering.over(
                TierCounty.rulesThatNameNoRemedy(), TierCounty.models(), TierCounty.place(), WorkCalendar.china());
        Tiered tiered = silent.initial();
        List<Notice> told = new ArrayList<>();
        for (TierCommand command : and(reported(), reexamine("no", 30, EXAMINER, false))) {
            for (TierFact fact : silent.decide(command, tiered).facts()) {
                if (fact instanceof RectificationFact && fact instanceof Adverse adverse) {
                    told.add(adverse.notice());
                }
                tiered = silent.evolve(tiered, fact);
            }
        }
        assertThat(told).hasSize(2).allSatisfy(notice -> {
            assertThat(notice.objection()).isEmpty();
            assertThat(notice.remedies()).containsExactly(Remedy.COURT, Remedy.RECONSIDERATION);
        });
    }

    @Test
    void who_objects_does_not_answer() {
        Actor arbiter = new Actor.Party(((Actor.Post) ARBITER).holder());
        List<TierCommand> past = List.of(
                new ProposalCommand.Propose(
                        TierScenarios.stamp("p", 0, PROPOSER),
                        TierCounty.HAZARD,
                        TierCounty.VILLAGE,
                        TierCounty.HARM,
                        TierCounty.degree(2),
                        Set.of(((Actor.Post) ARBITER).holder())),
                confirm("ok", 2, CONFIRMER, 40),
                object("obj", 10, arbiter));
        assertThat(refusal(past, answer("x", 20, ARBITER, true))).isEqualTo(TierRefusal.SAME_PERSON);
    }

    @Test
    void the_post_that_answers_for_the_plan_does_not_examine_whoever_reported() {
        List<TierCommand> past =
                and(red(), TierScenarios.order("order", 10, EXAMINER), rectified("done", 20, ANN, "a photograph"));
        assertThat(refusal(past, reexamine("x", 30, TierCounty.post(TierCounty.SAFETY, "two"), true)))
                .isEqualTo(TierRefusal.SAME_PERSON);
    }

    @Test
    void nothing_comes_back_whose_last_day_is_over() {
        Tiered tiered = after(and(
                proposed(2),
                confirm("ok", 2, CONFIRMER, 3),
                propose("p2", 4, PROPOSER, 3),
                plan("plan", 5, PROPOSER, plan(TierCounty.FENCE)),
                confirm("ok2", 6, CONFIRMER, 25),
                object("obj", 24 * 4, ANN),
                answer("yes", 24 * 5, ARBITER, true)));
        assertThat(tier(tiered, 24 * 5)).isEqualTo("none");
        assertThat(tiered.stage()).isEqualTo(TierStage.UNTIERED);
        assertThat(facts).noneMatch(EffectFact.TierLapsed.class::isInstance);
    }

    @Test
    void objecting_to_a_lower_tier_never_brings_back_a_higher_one() {
        Tiered waited = after(and(lowering(), object("obj", 24 * 12, ANN), answer("yes", 24 * 13, ARBITER, true)));
        assertThat(tier(waited, 24 * 13)).isEqualTo("none");
        Tiered raisedFirst = after(and(
                raised(),
                propose("p3", 7, PROPOSER, 1),
                confirm("ok3", 8, CONFIRMER, 60),
                object("obj", 24 * 12, ANN),
                answer("yes", 24 * 13, ARBITER, true)));
        assertThat(tier(raisedFirst, 24 * 13)).isEqualTo("none");
        Tiered atOnce = after(and(
                orange(),
                propose("p2", 24 * 12, PROPOSER, 1),
                confirm("ok2", 24 * 13, CONFIRMER, 40),
                object("obj", 24 * 14, ANN),
                answer("yes", 24 * 15, ARBITER, true)));
        assertThat(tier(atOnce, 24 * 15)).isEqualTo("none");
    }

    @Test
    void a_stranger_learns_nothing_of_a_proposal_by_planning_or_confirming() {
        for (TierCommand guess :
                List.of(plan("x", 1, EXAMINER, plan(new MeasureId("guess"))), confirm("x", 1, EXAMINER, 500))) {
            assertThat(TIERING.decide(guess, after(proposed(3)))).isEqualTo(TIERING.decide(guess, after(proposed(1))));
        }
    }
}
