package io.github.governance4j.mediation.selection;

import static io.github.governance4j.mediation.roster.RosterTown.DAY;
import static io.github.governance4j.mediation.roster.RosterTown.EAST;
import static io.github.governance4j.mediation.roster.RosterTown.NEIGHBOURS;
import static io.github.governance4j.mediation.roster.RosterTown.TERRITORY;
import static io.github.governance4j.mediation.roster.RosterTown.TOWN;
import static io.github.governance4j.mediation.roster.RosterTown.engaged;
import static io.github.governance4j.mediation.roster.RosterTown.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.roster.Eligibility;
import io.github.governance4j.mediation.roster.MediatorRoster;
import io.github.governance4j.mediation.roster.Needs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How the mechanisms differ, and what happens at their ends. */
class SelectionExamples {
    private static final MediatorId A = id(1);
    private static final MediatorId B = id(2);
    private static final MediatorId C = id(3);
    private static final MediatorId D = id(4);
    private static final MediatorId E = id(5);

    private static Eligibility eligible(int number) {
        return MediatorRoster.of(IntStream.rangeClosed(1, number)
                        .mapToObj(each -> engaged(each, EAST).capacity(10).build())
                        .toList())
                .eligible(Needs.of(NEIGHBOURS, EAST), Set.of(), DAY, TERRITORY);
    }

    private static Question question(Voice... voices) {
        return new Question(
                eligible(5), List.of(voices), SilentPartyRule.TAKES_ANYBODY, Workloads.none(), Optional.empty());
    }

    /** A is first for one and last for the other; B second for both. The sum is 6 and 4; nobody falls back further than to second. */
    @Test
    void fallback_bargaining_finds_the_middle() {
        Question question = question(Voice.of(Ballot.ranking(A, B, C, D, E)), Voice.of(Ballot.ranking(E, B, D, C, A)));
        assertThat(Mechanism.FALLBACK_BARGAINING.choose(question).mediator()).hasValue(B);
    }

    /** 1 + 4 is less than 3 + 3, but leaves one side with its fourth choice. */
    @Test
    void the_sum_and_the_worst_can_differ() {
        Question question = question(Voice.of(Ballot.ranking(A, B, C, D, E)), Voice.of(Ballot.ranking(E, D, C, A, B)));
        assertThat(Mechanism.STRIKE_AND_RANK.choose(question).mediator()).hasValue(A);
        assertThat(Mechanism.FALLBACK_BARGAINING.choose(question).mediator()).hasValue(C);
    }

    @Test
    void a_joint_pick_needs_a_name_on_every_list() {
        Question apart = question(Voice.of(Ballot.ranking(A, B)), Voice.of(Ballot.ranking(C)));
        assertThat(Mechanism.JOINT_PICK.choose(apart).outcome()).isEqualTo(Outcome.NOBODY_AGREED_ON);
        Question together = question(Voice.of(Ballot.ranking(A, B)), Voice.of(Ballot.ranking(C, B)));
        assertThat(Mechanism.JOINT_PICK.choose(together).mediator()).hasValue(B);
        Question anybody = question(
                Voice.of(Ballot.ranking(A, B)), Voice.of(Ballot.ranking().striking(A)));
        assertThat(Mechanism.JOINT_PICK.choose(anybody).mediator()).hasValue(B);
    }

    /** Five neighbours on one side do not outvote one on the other. */
    @Test
    void sides_count_alike_however_many_persons_they_have() {
        Ballot many = Ballot.ranking(A, B, C);
        Question question = question(
                Voice.of(many, many, many, many, many),
                Voice.of(Ballot.ranking(C, B, A).striking(D, E)));
        assertThat(Mechanism.STRIKE_AND_RANK.choose(question).mediator()).hasValue(B);
    }

    @Test
    void silence_is_read_as_the_rule_says() {
        Question question = question(Voice.of(Ballot.ranking(C)), Voice.silent());
        assertThat(Mechanism.JOINT_PICK.choose(question).mediator()).hasValue(C);
        Question strict = new Question(
                question.eligible(), question.voices(), SilentPartyRule.NO_ORDER, Workloads.none(), Optional.empty());
        Selection none = Mechanism.JOINT_PICK.choose(strict);
        assertThat(none.outcome()).isEqualTo(Outcome.NOBODY_AGREED_ON);
        assertThat(none.explanation().holds()).isFalse();
        assertThat(none.explanation().find("selection.heard").orElseThrow().holds())
                .isFalse();
        assertThat(LeastLoaded.assign(strict, AssignmentOrder.LOAD_FIRST).mediator())
                .hasValue(A);
    }

    /** 1 of 3 is more than 3 of 10, which no rounding to tenths would tell from 1 of 4. */
    @Test
    void loads_are_compared_as_fractions() {
        Eligibility eligible = MediatorRoster.of(List.of(
                        engaged(1, EAST).capacity(3).build(),
                        engaged(2, EAST).capacity(10).build()))
                .eligible(Needs.of(NEIGHBOURS, EAST), Set.of(), DAY, TERRITORY);
        Question question = new Question(
                eligible,
                List.of(),
                SilentPartyRule.TAKES_ANYBODY,
                new Workloads(Map.of(A, 1, B, 3)),
                Optional.empty());
        assertThat(LeastLoaded.assign(question, AssignmentOrder.LOAD_FIRST).mediator())
                .hasValue(B);
    }

    @Test
    void the_nearest_or_the_least_busy_comes_first_as_the_county_says() {
        Eligibility eligible = MediatorRoster.of(
                        List.of(engaged(1, EAST).build(), engaged(2, TOWN).build()))
                .eligible(Needs.of(NEIGHBOURS, EAST), Set.of(), DAY, TERRITORY);
        Question question = new Question(
                eligible, List.of(), SilentPartyRule.TAKES_ANYBODY, new Workloads(Map.of(A, 1)), Optional.empty());
        assertThat(LeastLoaded.assign(question, AssignmentOrder.LOAD_FIRST).mediator())
                .hasValue(B);
        assertThat(LeastLoaded.assign(question, AssignmentOrder.PLACE_FIRST).mediator())
                .hasValue(A);
    }

    @Test
    void whoever_is_full_comes_last_and_is_found_if_there_is_nobody_else() {
        Question question = new Question(
                eligible(1), List.of(), SilentPartyRule.TAKES_ANYBODY, new Workloads(Map.of(A, 30)), Optional.empty());
        assertThat(LeastLoaded.assign(question, AssignmentOrder.LOAD_FIRST).mediator())
                .hasValue(A);
    }

    @Test
    void nobody_eligible_is_another_thing_than_nobody_agreed_on() {
        Question nobody =
                new Question(eligible(0), List.of(), SilentPartyRule.TAKES_ANYBODY, Workloads.none(), Optional.empty());
        assertThat(Mechanism.JOINT_PICK.choose(nobody).outcome()).isEqualTo(Outcome.NOBODY_ELIGIBLE);
        Question struck = question(
                Voice.of(Ballot.ranking().striking(A, B, C)),
                Voice.of(Ballot.ranking().striking(D, E)));
        assertThat(LeastLoaded.assign(struck, AssignmentOrder.LOAD_FIRST).outcome())
                .isEqualTo(Outcome.NOBODY_AGREED_ON);
    }

    @Test
    void the_reason_shows_everybody_and_the_draw() {
        Draw draw = new Draw(new Seed("0f".repeat(32)), new DisputeId("d-1"), 1);
        Question question = new Question(
                eligible(3),
                List.of(Voice.of(Ballot.ranking().striking(B))),
                SilentPartyRule.TAKES_ANYBODY,
                Workloads.none(),
                Optional.of(draw));
        Selection selection = Mechanism.STRIKE_AND_RANK.choose(question);
        assertThat(selection.explanation().findAll("selection.left")).hasSize(2);
        assertThat(selection
                        .explanation()
                        .find("selection.out")
                        .orElseThrow()
                        .fact("mediator")
                        .word())
                .isEqualTo(B.value());
        long place = selection
                .explanation()
                .find("selection.tie")
                .orElseThrow()
                .fact("place")
                .number();
        assertThat(place).isEqualTo(draw.pick(2) + 1);
        assertThat(selection.mediator()).hasValue(place == 1 ? A : C);
        assertThat(selection.explanation().text(Language.EN)).contains("strike and rank", "Drawn from seed 0f0f");
        assertThat(selection.explanation().text(Language.ZH)).contains("划除与排序");
        assertThat(selection)
                .isEqualTo(Mechanism.STRIKE_AND_RANK.choose(question))
                .hasSameHashCodeAs(Mechanism.STRIKE_AND_RANK.choose(question));
    }

    @Test
    void a_ballot_names_each_once_and_keeps_to_the_strikes_allowed() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ballot.ranking(A, A));
        assertThatIllegalArgumentException().isThrownBy(() -> Ballot.ranking(A).striking(A));
        SelectionRules rules = new SelectionRules(
                Mechanism.STRIKE_AND_RANK,
                SilentPartyRule.NO_ORDER,
                AssignmentOrder.PLACE_FIRST,
                OptionalInt.of(1),
                true);
        assertThat(rules.allow(Ballot.ranking().striking(A))).isTrue();
        assertThat(rules.allow(Ballot.ranking().striking(A, B))).isFalse();
        assertThat(SelectionRules.USUAL.allow(Ballot.ranking().striking(A, B, C, D, E)))
                .isTrue();
        Question question = question(Voice.of(Ballot.ranking(B)), Voice.of(Ballot.ranking(B)));
        assertThat(rules.choose(question).mediator()).hasValue(B);
        assertThat(rules.assign(question).mediator()).hasValue(A);
    }

    /** The SHA-256 of 32 zero bytes, as every tool gives it. */
    @Test
    void a_promise_can_be_checked_with_any_tool() {
        assertThat(new Seed("00".repeat(32)).commitment().hex())
                .isEqualTo("66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925");
        assertThatIllegalArgumentException().isThrownBy(() -> new Seed("00"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Commitment("xy".repeat(32)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Draw(new Seed("00".repeat(32)), new DisputeId("d-1"), 0));
    }
}
