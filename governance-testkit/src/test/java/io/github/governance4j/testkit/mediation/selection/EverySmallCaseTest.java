package io.github.governance4j.testkit.mediation.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.selection.Mechanism;
import io.github.governance4j.mediation.selection.Outcome;
import io.github.governance4j.mediation.selection.Selection;
import io.github.governance4j.mediation.selection.SilentPartyRule;
import io.github.governance4j.mediation.selection.Voice;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every ranking and every veto of every side, over up to four mediators: nothing is left to a generator. */
class EverySmallCaseTest {
    private static final List<SelectionLaws> ALL = List.of(
            new JointPickKeepsTheLaws(),
            new StrikeAndRankKeepsTheLaws(),
            new FallbackKeepsTheLaws(),
            new LoadFirstKeepsTheLaws(),
            new PlaceFirstKeepsTheLaws());

    // A ballot over n ranks k of them in some order and strikes any of the others: the sum over k of n!/(n-k)! *
    // 2^(n-k),
    // which is 3, 10, 38 and 168 for one to four; and silence. A pair with a silent side comes twice.
    @ParameterizedTest
    @CsvSource({"1, 1, 5", "1, 2, 23", "2, 2, 142", "3, 2, 1598", "2, 3, 1662", "1, 4, 431"})
    void every_law_holds_in_every_case(int mediators, int sides, long cases) {
        long walked = SmallCases.walk(
                mediators,
                sides,
                one -> ALL.forEach(laws -> SelectionCheck.of(laws, one).everything()));
        assertThat(walked).isEqualTo(cases);
    }

    /** 169 × 169 pairs, 337 of them with a silent side. */
    @Test
    void every_law_holds_in_every_case_of_two_sides_and_four_mediators() {
        assertThat(SmallCases.walk(
                        4,
                        2,
                        one -> ALL.forEach(laws -> SelectionCheck.of(laws, one).everything())))
                .isEqualTo(169 * 169 + 337);
    }

    /** As the rules are written down, worked out from the case alone. */
    @Test
    void every_mechanism_finds_whom_its_own_words_say() {
        SmallCases.walk(4, 2, one -> {
            same(Mechanism.JOINT_PICK, bySum(one, one.named()), one);
            same(Mechanism.STRIKE_AND_RANK, bySum(one, one.left()), one);
            same(Mechanism.FALLBACK_BARGAINING, fallingBack(one), one);
        });
    }

    /** What happens when the vetoes cover everybody: nobody is found, and it says that somebody may. */
    @Test
    void when_everybody_is_struck_nobody_is_agreed_on() {
        SmallCases.walk(3, 2, one -> {
            for (Mechanism mechanism : Mechanism.values()) {
                Selection selection = mechanism.choose(one.question());
                if (one.left().isEmpty()) {
                    assertThat(selection.outcome()).isEqualTo(Outcome.NOBODY_AGREED_ON);
                }
                assertThat(selection.explanation().holds()).isEqualTo(selection.outcome() == Outcome.FOUND);
            }
        });
    }

    private static void same(Mechanism mechanism, Optional<MediatorId> expected, SelectionCase one) {
        assertThat(mechanism.choose(one.question()).mediator())
                .as(() -> mechanism + " in " + one)
                .isEqualTo(expected);
    }

    /** Level by level: who is within so many of every side's best, the first time anybody is. */
    private static Optional<MediatorId> fallingBack(SelectionCase one) {
        if (isOrderMissing(one)) {
            return Optional.empty();
        }
        for (int level = 0; level <= one.rows().size() + 1; level++) {
            Set<MediatorId> within = new TreeSet<>();
            for (MediatorId id : one.left()) {
                int reach = level;
                if (one.depths(id).stream().allMatch(depth -> depth <= reach)) {
                    within.add(id);
                }
            }
            if (!within.isEmpty()) {
                return bySum(one, within);
            }
        }
        return Optional.empty();
    }

    private static Optional<MediatorId> bySum(SelectionCase one, Collection<MediatorId> among) {
        Comparator<MediatorId> order = Comparator.comparingInt((MediatorId id) ->
                        one.depths(id).stream().mapToInt(depth -> depth).sum())
                .thenComparingInt(id ->
                        one.depths(id).stream().mapToInt(depth -> depth).max().orElse(0))
                .thenComparing((a, b) -> one.isBusier(a, b) ? 1 : one.isBusier(b, a) ? -1 : 0)
                .thenComparing(Comparator.naturalOrder());
        return isOrderMissing(one) ? Optional.empty() : among.stream().min(order);
    }

    private static boolean isOrderMissing(SelectionCase one) {
        return one.silence() == SilentPartyRule.NO_ORDER
                && one.voices().stream().anyMatch(Voice::isSilent);
    }
}
