package io.github.governance4j.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.scoring.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What no order of deeds, spendings, decisions and objections changes. {@link Contested} holds the books beside the account after every fact. */
class ObjectionLaws {
    private static final LocalDate FIRST = ContestedLife.FIRST;
    private static final List<Integer> LATER = List.of(0, 1, 30, 70, 100, 366, 800);

    /** Some steps. */
    @Provide
    Arbitrary<List<ContestedLife.Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 9))
                .as(ContestedLife.Step::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(25);
    }

    private static Contested lived(List<ContestedLife.Step> steps, boolean objecting) {
        Contested one = new Contested(ObjectionRules.DEFAULT);
        ContestedLife.live(one, steps, objecting, true);
        return one;
    }

    @Property(tries = 300)
    void the_books_balance_after_every_fact_and_replay_gives_the_same(@ForAll("steps") List<ContestedLife.Step> steps) {
        Contested one = lived(steps, true);
        assertThat(one.ledger().replay(one.facts())).isEqualTo(one.account());
    }

    @Property(tries = 300)
    void everything_adverse_has_grounds_notice_a_second_person_and_a_last_day(
            @ForAll("steps") List<ContestedLife.Step> steps) {
        for (LedgerFact fact : lived(steps, true).facts()) {
            if (fact instanceof Adverse adverse) {
                assertThat(adverse.grounds().words()).isNotBlank();
                assertThat(adverse.grounds().evidence().holds()).isTrue();
                assertThat(adverse.notice().to()).isNotEmpty();
                assertThat(adverse.notice().objection()).isPresent();
                assertThat(adverse.notice().remedies()).contains(Remedy.COURT);
            }
            if (fact instanceof LedgerFact.StandingDeducted deducted) {
                assertThat(deducted.deduction().hearing().decidedBy())
                        .isNotEqualTo(deducted.deduction().hearing().recordedBy())
                        .isNotEqualTo(deducted.member());
            }
        }
    }

    /** An item that takes all takes more of whoever had a deduction taken out before; that is as if it had never been, and left out. */
    @Property(tries = 400)
    void objecting_leaves_nobody_worse_off_than_not_objecting(
            @ForAll("steps") List<ContestedLife.Step> steps, @ForAll boolean takingAll) {
        Contested objecting = new Contested(ObjectionRules.DEFAULT);
        Contested silent = new Contested(ObjectionRules.DEFAULT);
        ContestedLife.live(objecting, steps, true, takingAll, !takingAll);
        ContestedLife.live(silent, steps, false, takingAll);
        LocalDate last = last(steps);
        for (int later : LATER) {
            LocalDate day = last.plusDays(later);
            assertThat(objecting.account().standing(day))
                    .isGreaterThanOrEqualTo(silent.account().standing(day));
        }
        assertThat(worth(objecting)).isGreaterThanOrEqualTo(worth(silent));
    }

    private static LocalDate last(List<ContestedLife.Step> steps) {
        return FIRST.plusDays(steps.stream().mapToLong(ContestedLife.Step::gap).sum());
    }

    /** What was had of it all: spent, or still to spend. */
    private static long worth(Contested one) {
        return one.fund().spent()
                + one.fund().outstanding().hundredths()
                + one.fund().lapsed();
    }

    @Property(tries = 400)
    void a_deduction_whose_objection_is_upheld_is_as_one_that_never_was(
            @ForAll("steps") List<ContestedLife.Step> steps,
            @ForAll ContestedLife.End meanwhile,
            @ForAll boolean objectsFirst) {
        Contested never = new Contested(ObjectionRules.DEFAULT);
        Contested upheld = new Contested(ObjectionRules.DEFAULT);
        // What a first deduction brings of the base stays; BaseLaws says how an award settles it.
        never.earn("first", "honour", FIRST);
        upheld.earn("first", "honour", FIRST);
        upheld.deduct("d", "litter", FIRST);
        ContestedLife.live(never, steps, false, false);
        if (objectsFirst) {
            upheld.object("o", "d", FIRST.plusDays(11));
        }
        ContestedLife.live(upheld, steps, false, false);
        upheld.object("o", "d", FIRST.plusDays(11));
        ContestedLife.end(
                upheld,
                "m",
                "d",
                FIRST.plusDays(12),
                meanwhile == ContestedLife.End.WITHDRAWN ? meanwhile : ContestedLife.End.WAITING);
        upheld.object("o2", "d", FIRST.plusDays(13));
        assertThat(upheld.uphold("u", "d", FIRST.plusDays(14))).isEqualTo("ok");
        for (int later : LATER) {
            LocalDate day = FIRST.plusDays(15 + later);
            assertThat(upheld.account().standing(day)).isEqualTo(never.account().standing(day));
            assertThat(upheld.account().redeemable(day))
                    .isEqualTo(never.account().redeemable(day));
        }
        assertThat(upheld.account().lots()).isEqualTo(never.account().lots());
        Tally tally =
                Tally.cap("capped", PeriodKind.MONTH, LocalDate.of(2025, 3, 1).toEpochDay());
        assertThat(upheld.account().counted(tally)).isEqualTo(never.account().counted(tally));
        assertThat(upheld.fund()).isEqualTo(never.fund());
    }

    /**
     * What climbs a count included: those deeds were scored on the smaller count meanwhile. What the smaller count paid too much stays, and
     * is all that there may be more. Another rung taken back leaves what came after it as it was scored, so those are left out here.
     */
    @Property(tries = 600)
    void an_award_whose_taking_back_was_wrong_leaves_no_less_than_one_never_taken_back(
            @ForAll("steps") List<ContestedLife.Step> steps,
            @ForAll @IntRange(min = 1, max = 25) int hours,
            @ForAll ContestedLife.End meanwhile,
            @ForAll boolean objectsFirst) {
        List<ContestedLife.Step> others =
                steps.stream().filter(step -> step.what() != 8).toList();
        Contested never = new Contested(ObjectionRules.DEFAULT);
        Contested upheld = new Contested(ObjectionRules.DEFAULT);
        never.help("x", String.valueOf(hours), FIRST);
        upheld.help("x", String.valueOf(hours), FIRST);
        upheld.takeBack("r", "x", FIRST);
        ContestedLife.live(never, others, false, false);
        if (objectsFirst) {
            upheld.object("o", "r", FIRST.plusDays(1));
        }
        ContestedLife.live(upheld, others, false, false);
        upheld.object("o", "r", FIRST.plusDays(1));
        ContestedLife.end(
                upheld,
                "m",
                "r",
                FIRST.plusDays(2),
                meanwhile == ContestedLife.End.WITHDRAWN ? meanwhile : ContestedLife.End.WAITING);
        upheld.object("o2", "r", FIRST.plusDays(3));
        assertThat(upheld.uphold("u", "r", FIRST.plusDays(4))).isEqualTo("ok");
        assertThat(hours(upheld, Tally.Kind.TOTAL)).isEqualTo(hours(never, Tally.Kind.TOTAL));
        long more = hours(upheld, Tally.Kind.PAID) - hours(never, Tally.Kind.PAID);
        assertThat(more).isNotNegative();
        for (int later : LATER) {
            LocalDate day = last(steps).plusDays(later);
            long standing = upheld.account()
                    .standing(day)
                    .minus(never.account().standing(day))
                    .hundredths();
            assertThat(standing).isEqualTo(more);
        }
        assertThat(worth(upheld) - worth(never)).isEqualTo(more);
    }

    /** A count of the hours of help, over the years. */
    private static long hours(Contested one, Tally.Kind kind) {
        return IntStream.rangeClosed(2024, 2029)
                .mapToLong(year -> one.account()
                        .counted(new Tally(
                                kind,
                                "hours",
                                PeriodKind.YEAR,
                                LocalDate.of(year, 1, 1).toEpochDay(),
                                Optional.empty())))
                .sum();
    }

    @Property(tries = 300)
    void as_long_as_it_costs_anything_that_an_award_was_taken_back_it_can_be_objected_to(
            @ForAll("steps") List<ContestedLife.Step> steps, @ForAll @IntRange(max = 29) int later) {
        Contested one = lived(steps, false);
        for (LedgerFact fact : one.facts()) {
            if (fact instanceof Reversal.OfAward taken) {
                LocalDate day = taken.notice()
                        .objection()
                        .orElseThrow()
                        .start()
                        .toLocalDate()
                        .plusDays(later);
                Account without = one.ledger()
                        .replay(one.facts().stream()
                                .filter(other -> !other.equals(taken))
                                .toList());
                if (isBetter(one, without, day)) {
                    assertThat(one.object("o", taken.entry().value(), day))
                            .as("%s on %s", taken, day)
                            .isEqualTo("ok");
                    return;
                }
            }
        }
    }

    /** Whether there were more to spend, more standing, or more for the next hours of help. */
    private static boolean isBetter(Contested one, Account without, LocalDate day) {
        return without.redeemable(day).compareTo(one.account().redeemable(day)) > 0
                || without.standing(day).compareTo(one.account().standing(day)) > 0
                || IntStream.of(2, 5, 10)
                        .anyMatch(hours -> forHelp(one, without, hours, day) > forHelp(one, one.account(), hours, day));
    }

    private static long forHelp(Contested one, Account account, int hours, LocalDate day) {
        return one.ledger().decide(Contested.helping("next", String.valueOf(hours), day), account).facts().stream()
                .filter(LedgerFact.DeedScored.class::isInstance)
                .mapToLong(
                        fact -> ((LedgerFact.DeedScored) fact).score().granted().hundredths())
                .sum();
    }

    @Property(tries = 300)
    void what_is_objected_to_counts_nothing_and_is_not_shown(@ForAll("steps") List<ContestedLife.Step> steps) {
        Contested one = lived(steps, true);
        Account account = one.account();
        for (Objection open : account.openObjections()) {
            LocalDate day = last(steps);
            assertThat(account.shown(day)).doesNotContain(open.decision());
        }
        for (LedgerFact fact : one.facts()) {
            if (fact instanceof LedgerFact.StandingDeducted deducted
                    && account.objection(deducted.entry())
                            .filter(Objection::isOpen)
                            .isPresent()) {
                Account without = one.ledger()
                        .replay(one.facts().stream()
                                .filter(other -> !names(other, deducted.entry()))
                                .toList());
                assertThat(account.standing(last(steps))).isEqualTo(without.standing(last(steps)));
            }
        }
    }

    private static boolean names(LedgerFact fact, CommandId decision) {
        return (fact instanceof LedgerFact.StandingDeducted deducted
                        && deducted.entry().equals(decision))
                || (fact instanceof ObjectionFact objection && objection.entry().equals(decision));
    }

    @Property(tries = 300)
    void nothing_outlives_its_last_day(@ForAll("steps") List<ContestedLife.Step> steps) {
        Contested one = lived(steps, true);
        LocalDate end = last(steps).plusYears(2);
        one.tick(end);
        assertThat(one.account().openObjections().stream()
                        .filter(open -> one.facts().stream()
                                .anyMatch(fact -> fact instanceof LedgerFact.StandingDeducted deducted
                                        && deducted.entry().equals(open.decision()))))
                .isEmpty();
        long minus = one.facts().stream()
                .filter(LedgerFact.StandingDeducted.class::isInstance)
                .filter(fact -> !((Adverse) fact).lastDay().isBefore(end))
                .count();
        assertThat(minus).isZero();
        Account without = one.ledger()
                .replay(one.facts().stream()
                        .filter(fact -> !(fact instanceof LedgerFact.StandingDeducted)
                                && !(fact instanceof Reversal.OfDeduction))
                        .toList());
        assertThat(one.account().standing(end)).isEqualTo(without.standing(end));
    }
}
