package io.github.governance4j.core.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.ExtensionRule;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ladders whose longest ways can be added up by hand. */
class LadderAnalysisExamples {
    private static TimeLimit limit(long amount, LimitUnit unit) {
        return TimeLimit.of("limit", amount, unit, "ours").build();
    }

    private static TimeLimit limit(long amount, LimitUnit unit, ExtensionRule extension) {
        return TimeLimit.of("limit", amount, unit, "ours").extension(extension).build();
    }

    private static Ladder ladder(Rung... rungs) {
        return Ladder.of(new LadderId("梯"), "梯", "ours", List.of(rungs));
    }

    private static Rung.Builder days(int order, long days) {
        return Rung.of(order, "第" + order + "级").limit(limit(days, LimitUnit.CALENDAR_DAY));
    }

    private static Span span(long days) {
        return new Span(days, LimitUnit.CALENDAR_DAY);
    }

    @Test
    void the_seven_days_of_four_levels_are_five_to_the_top() {
        List<Rung> rungs = new ArrayList<>();
        for (int order = 1; order <= 4; order++) {
            Rung rung = Rung.of(order, "级")
                    .limit(limit(order == 1 ? 1 : 2, LimitUnit.WORKING_DAY))
                    .build();
            rungs.add(order == 4 ? rung : rung.withUsualMoves());
        }
        LadderAnalysis analysis = LadderAnalysis.of(ladder(rungs.toArray(Rung[]::new)));
        assertThat(analysis.longestToTop()).contains(List.of(new Span(5, LimitUnit.WORKING_DAY)));
        assertThat(analysis.longestToEnd()).contains(List.of(new Span(7, LimitUnit.WORKING_DAY)));
        assertThat(analysis.maxTries()).isEmpty();
        assertThat(analysis.explanation().holds()).isTrue();
    }

    @Test
    void windows_and_extensions_are_counted_where_a_party_asks() {
        // 60 and 30, 30 to ask; 30, 30 to ask; 30.
        ExtensionRule thirty =
                ExtensionRule.of(LimitUnit.CALENDAR_DAY, "情况复杂").ceiling(30).build();
        TimeLimit ask = limit(30, LimitUnit.CALENDAR_DAY);
        LadderAnalysis analysis = LadderAnalysis.of(ladder(
                Rung.of(1, "办理")
                        .limit(limit(60, LimitUnit.CALENDAR_DAY, thirty))
                        .window(ask)
                        .moves(List.of(new Move(Trigger.PARTY_ASKS, 2)))
                        .build(),
                days(2, 30)
                        .window(ask)
                        .moves(List.of(new Move(Trigger.PARTY_ASKS, 3)))
                        .build(),
                days(3, 30).build()));
        assertThat(analysis.longestToTop()).contains(List.of(span(90 + 30 + 30 + 30)));
        assertThat(analysis.longestToEnd()).contains(List.of(span(90 + 30 + 30 + 30 + 30)));
    }

    @Test
    void a_return_is_one_more_visit_below_and_one_above() {
        // 10, up; 20, returned; 10, up again; 20.
        Rung below = days(1, 10).build().withUsualMoves();
        Rung above = days(2, 20).returns(limit(5, LimitUnit.WORKING_DAY)).build();
        assertThat(LadderAnalysis.of(ladder(below, above)).longestToEnd()).contains(List.of(span(60)));
        // Where only the last failed try leads up, nobody below could do anything with a returned case.
        Rung exhausting = days(1, 10)
                .tries(2)
                .moves(List.of(new Move(Trigger.TRIES_USED, 2)))
                .build();
        assertThat(LadderAnalysis.of(ladder(exhausting, above)).longestToEnd()).contains(List.of(span(30)));
    }

    @Test
    void a_first_rung_is_sent_out_anew_once() {
        Rung only = days(1, 10).returns(limit(5, LimitUnit.WORKING_DAY)).build();
        assertThat(LadderAnalysis.of(ladder(only)).longestToEnd()).contains(List.of(span(20)));
        assertThat(LadderAnalysis.of(ladder(only)).longestToTop()).contains(List.of());
    }

    @Test
    void tries_are_counted_once_for_each_rung_whatever_way_is_taken() {
        Rung first = Rung.of(1, "村")
                .tries(3)
                .moves(List.of(new Move(Trigger.TRIES_USED, 2), new Move(Trigger.PARTY_ASKS, 3)))
                .build();
        Rung second = Rung.of(2, "乡").tries(3).build().withUsualMoves();
        Rung third = Rung.of(3, "县").tries(3).build();
        assertThat(LadderAnalysis.of(ladder(first, second, third)).maxTries()).hasValue(9);
    }

    @Test
    void a_gap_is_a_dead_end_below_and_out_of_reach_above() {
        LadderAnalysis analysis = LadderAnalysis.of(ladder(
                days(1, 1).build().withUsualMoves(),
                days(2, 1).build().withUsualMoves(),
                days(4, 1).build()));
        assertThat(analysis.deadEnds()).containsExactly(2);
        assertThat(analysis.unreachable()).containsExactly(4);
        assertThat(analysis.longestToTop()).isEmpty();
        assertThat(analysis.longestToEnd()).contains(List.of(span(2)));
    }

    @Test
    void what_has_no_bound_has_no_longest_way() {
        ExtensionRule open = ExtensionRule.of(LimitUnit.CALENDAR_DAY, "").build();
        Rung endless = Rung.of(1, "级")
                .limit(limit(3, LimitUnit.CALENDAR_DAY, open))
                .build()
                .withUsualMoves();
        assertThat(LadderAnalysis.of(ladder(endless, days(2, 1).build())).longestToTop())
                .isEmpty();
        Ladder openAtTop =
                ladder(days(1, 3).build().withUsualMoves(), Rung.of(2, "顶").build());
        assertThat(LadderAnalysis.of(openAtTop).longestToTop()).contains(List.of(span(3)));
        assertThat(LadderAnalysis.of(openAtTop).longestToEnd()).isEmpty();
    }

    @Test
    void units_are_kept_apart() {
        Ladder mixed = ladder(
                Rung.of(1, "级").limit(limit(2, LimitUnit.HOUR)).build().withUsualMoves(),
                Rung.of(2, "级").limit(limit(3, LimitUnit.WORKING_DAY)).build());
        assertThat(LadderAnalysis.of(mixed).longestToEnd())
                .contains(List.of(new Span(2, LimitUnit.HOUR), new Span(3, LimitUnit.WORKING_DAY)));
    }

    @Test
    void nobody_answers_for_a_rung_without_a_name_or_whose_role_nobody_holds() {
        Ladder ladder = ladder(
                Rung.of(1, " ").build().withUsualMoves(),
                Rung.of(2, "乡").role(new RoleId("MEDIATOR")).build().withUsualMoves(),
                Rung.of(3, "").role(new RoleId("JUDGE")).exits(List.of()).build());
        assertThat(LadderAnalysis.of(ladder).unowned()).containsExactly(1);
        LadderAnalysis here = LadderAnalysis.of(ladder, role -> role.value().equals("JUDGE"));
        assertThat(here.unowned()).containsExactly(1, 2);
        assertThat(here.withoutExit()).containsExactly(3);
        assertThat(here.explanation().findAll("ladder.analysis.unowned"))
                .extracting(finding -> finding.fact("rung").number())
                .containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @CsvSource({
        "60, CALENDAR_DAY, 30, CALENDAR_DAY, 90, CALENDAR_DAY, WITHIN",
        "60, CALENDAR_DAY, 31, CALENDAR_DAY, 90, CALENDAR_DAY, OVER",
        "91, WORKING_DAY, 0, WORKING_DAY, 90, CALENDAR_DAY, OVER",
        "90, WORKING_DAY, 0, WORKING_DAY, 90, CALENDAR_DAY, INCOMPARABLE",
        "5, CALENDAR_DAY, 0, CALENDAR_DAY, 5, WORKING_DAY, WITHIN",
        "6, CALENDAR_DAY, 0, CALENDAR_DAY, 5, WORKING_DAY, INCOMPARABLE",
        "2, MONTH, 0, MONTH, 62, CALENDAR_DAY, WITHIN",
        "2, MONTH, 0, MONTH, 55, CALENDAR_DAY, OVER",
        "2, MONTH, 0, MONTH, 60, CALENDAR_DAY, INCOMPARABLE",
        "1, YEAR, 1, MONTH, 13, MONTH, WITHIN",
        "1, YEAR, 1, MONTH, 1, YEAR, OVER",
        "11, MONTH, 1, YEAR, 2, YEAR, WITHIN",
        "49, HOUR, 0, HOUR, 2, CALENDAR_DAY, OVER",
        "48, HOUR, 0, HOUR, 2, CALENDAR_DAY, WITHIN",
    })
    void a_ceiling_is_passed_only_where_that_is_sure(
            long amount, LimitUnit unit, long more, LimitUnit moreIn, long most, LimitUnit in, CeilingFit expected) {
        TimeLimit limit = more == 0
                ? limit(amount, unit)
                : limit(amount, unit, ExtensionRule.of(moreIn, "").ceiling(more).build());
        Rung rung = Rung.of(1, "级")
                .limit(limit)
                .ceiling(new Ceiling(most, in, "某法"))
                .build();
        assertThat(CeilingFit.of(rung)).isEqualTo(expected);
        LadderAnalysis analysis = LadderAnalysis.of(ladder(rung));
        assertThat(analysis.overCeiling().isEmpty()).isEqualTo(expected != CeilingFit.OVER);
        assertThat(analysis.incomparable().isEmpty()).isEqualTo(expected != CeilingFit.INCOMPARABLE);
    }

    @Test
    void an_extension_without_bound_is_over_any_ceiling() {
        Rung rung = Rung.of(1, "级")
                .limit(limit(
                        1,
                        LimitUnit.CALENDAR_DAY,
                        ExtensionRule.of(LimitUnit.CALENDAR_DAY, "").build()))
                .ceiling(new Ceiling(90, LimitUnit.CALENDAR_DAY, "某法"))
                .build();
        assertThat(CeilingFit.of(rung)).isEqualTo(CeilingFit.OVER);
    }

    @Test
    void what_it_is_worked_out_from_is_in_the_explanation() {
        Rung first = days(1, 10)
                .tries(2)
                .window(limit(4, LimitUnit.CALENDAR_DAY))
                .returns(limit(5, LimitUnit.WORKING_DAY))
                .exits(List.of(Remedy.COURT, Remedy.REVIEW))
                .build()
                .withUsualMoves();
        Explanation why =
                LadderAnalysis.of(ladder(first, days(2, 3).tries(1).build())).explanation();
        // 10 once more for the first rung sent out anew, 10 and the window, 3.
        assertThat(why.find("ladder.analysis.to-end")
                        .orElseThrow()
                        .fact("amount")
                        .number())
                .isEqualTo(27);
        assertThat(why.find("ladder.analysis.max-tries")
                        .orElseThrow()
                        .fact("most")
                        .number())
                .isEqualTo(3);
        assertThat(why.findAll("ladder.analysis.limit")).hasSize(2);
        assertThat(why.findAll("ladder.analysis.move")).hasSize(5);
        for (Language language : Language.values()) {
            assertThat(why.text(language)).doesNotContain("ladder.analysis", "{");
        }
        assertThat(why.text(Language.ZH)).contains("到办结，按规定最长用 27 日。");
        assertThat(why.text(Language.EN)).contains("To the end the rules allow 27 calendar days at most.");
    }

    /** A rulebook nobody means well with: as many rungs, moves, windows and returns as there can be. */
    @Test
    @Timeout(60)
    void the_largest_ladders_are_analysed_in_a_moment() {
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            List<Rung> rungs = new ArrayList<>();
            for (int order = 1; order <= Ladder.MOST_RUNGS; order++) {
                rungs.add(large(order, random));
            }
            assertThat(LadderAnalysis.of(ladder(rungs.toArray(Rung[]::new))).maxTries())
                    .isPresent();
        }
    }

    private static Rung large(int order, Random random) {
        Rung.Builder rung = days(order, 1 + random.nextInt(50))
                .tries(1 + random.nextInt(9))
                .window(limit(1 + random.nextInt(50), LimitUnit.CALENDAR_DAY));
        if (order > 24 || random.nextInt(4) == 0) {
            rung.returns(limit(5, LimitUnit.WORKING_DAY));
        }
        List<Move> moves = new ArrayList<>();
        for (Trigger on : Trigger.values()) {
            int to = on == Trigger.TIER_RAISED ? 25 + random.nextInt(8) : order + 1 + random.nextInt(5);
            if (to > order && to <= Ladder.MOST_RUNGS) {
                moves.add(new Move(on, to));
            }
        }
        return rung.moves(moves).build();
    }
}
