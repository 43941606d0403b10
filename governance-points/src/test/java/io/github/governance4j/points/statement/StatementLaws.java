package io.github.governance4j.points.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.points.ledger.AccountHistory;
import io.github.governance4j.points.ledger.Contested;
import io.github.governance4j.points.ledger.ContestedLife;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What a passbook owes whoever reads it. */
class StatementLaws {
    @Provide
    Arbitrary<List<ContestedLife.Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 20),
                        // Mostly recorded at once.
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(1, 25))))
                .as(ContestedLife.Step::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(25);
    }

    private record Lived(Contested one, LocalDate last) {
        Statement statement(LocalDate asOf, LocalDateTime known) {
            return Statement.of(one.stored(), one::why, asOf, known);
        }
    }

    private static Lived lived(List<ContestedLife.Step> steps) {
        Contested one = new Contested(ObjectionRules.DEFAULT);
        return new Lived(one, ContestedLife.live(one, steps, true, true));
    }

    @Property(tries = 300)
    void the_last_line_of_a_day_has_the_balances_of_that_day(
            @ForAll("steps") List<ContestedLife.Step> steps,
            @ForAll @IntRange(max = 400) int after,
            @ForAll @IntRange(max = 100) int percent) {
        Lived lived = lived(steps);
        List<LocalDateTime> recorded = lived.one().stored().stream()
                .map(kept -> kept.stamp().recorded())
                .sorted()
                .toList();
        if (recorded.isEmpty()) {
            return;
        }
        LocalDateTime known = recorded.get((recorded.size() - 1) * percent / 100);
        Statement statement = lived.statement(lived.last().plusDays(after), known);
        AccountHistory history = AccountHistory.of(lived.one().stored());
        for (int i = 0; i < statement.lines().size(); i++) {
            StatementLine line = statement.lines().get(i);
            boolean isLast = i + 1 == statement.lines().size()
                    || !statement.lines().get(i + 1).day().equals(line.day());
            if (isLast) {
                assertThat(line.redeemable()).as("%s", line).isEqualTo(history.redeemable(line.day(), known));
                assertThat(line.standing()).as("%s", line).isEqualTo(history.standing(line.day(), known));
            }
        }
    }

    @Property(tries = 200)
    void what_a_line_adds_is_what_the_balance_gains(@ForAll("steps") List<ContestedLife.Step> steps) {
        Lived lived = lived(steps);
        List<StatementLine> lines =
                lived.statement(lived.last().plusDays(90), LocalDateTime.MAX).lines();
        for (int i = 1; i < lines.size(); i++) {
            StatementLine line = lines.get(i);
            StatementLine before = lines.get(i - 1);
            long redeemable = line.redeemable().minus(before.redeemable()).hundredths();
            long standing = line.standing().minus(before.standing()).hundredths();
            boolean floored =
                    line.standing().hundredths() == 0 || before.standing().hundredths() == 0;
            boolean writtenOff = spendsWhatWasTakenBackLater(line, lines.subList(0, i))
                    && line.amount().hundredths() <= redeemable
                    && redeemable <= 0;
            assertThat(line.amount().hundredths() == redeemable
                            || line.amount().hundredths() == standing
                            || floored
                            || writtenOff)
                    .as("%s after %s", line, before)
                    .isTrue();
        }
    }

    @Example
    void what_was_spent_before_an_award_was_taken_back_is_told_and_written_off() {
        // Five earned on the 3rd, one spent on the 4th, and on the 10th the five are taken back as of the 3rd.
        List<ContestedLife.Step> steps = List.of(
                new ContestedLife.Step(0, 0, 0), new ContestedLife.Step(4, 0, 1), new ContestedLife.Step(8, 0, 6, 7));
        List<String> lines = lived(steps).statement(LocalDate.of(2025, 3, 10), LocalDateTime.MAX).lines().stream()
                .filter(line -> line.kind() != LineKind.BASE)
                .map(line -> line.kind() + " " + line.day().getDayOfMonth() + " " + line.amount() + " leaves "
                        + line.redeemable())
                .toList();
        assertThat(lines)
                .containsExactly(
                        "AWARD 3 5.00 leaves 5.00",
                        "AWARD_TAKEN_BACK 3 -5.00 leaves 0.00",
                        "SPENDING 4 -1.00 leaves 0.00");
    }

    /**
     * What was spent before anybody knew that it goes, dated earlier, is written off: the balance has been without it since that day, and
     * the line still says what was spent.
     */
    private static boolean spendsWhatWasTakenBackLater(StatementLine line, List<StatementLine> earlier) {
        return line.kind() == LineKind.SPENDING
                && earlier.stream()
                        .anyMatch(one -> Set.of(
                                                LineKind.AWARD_TAKEN_BACK,
                                                LineKind.OBJECTION_REJECTED,
                                                LineKind.OBJECTION_WITHDRAWN)
                                        .contains(one.kind())
                                && !one.recorded().isBefore(line.recorded()));
    }

    @Property(tries = 300)
    void a_line_says_that_an_objection_is_open_exactly_while_one_is(@ForAll("steps") List<ContestedLife.Step> steps) {
        Lived lived = lived(steps);
        lived.one().tick(lived.last());
        for (StatementLine line :
                lived.statement(lived.last(), LocalDateTime.MAX).lines()) {
            assertThat(line.suspended())
                    .as("%s", line)
                    .isEqualTo(line.adverse()
                            && lived.one()
                                    .account()
                                    .objection(line.entry())
                                    .filter(Objection::isOpen)
                                    .isPresent());
        }
    }

    @Property(tries = 200)
    void every_adverse_line_names_its_remedy_until_when_and_why(@ForAll("steps") List<ContestedLife.Step> steps) {
        Lived lived = lived(steps);
        for (StatementLine line :
                lived.statement(lived.last().plusDays(90), LocalDateTime.MAX).lines()) {
            assertThat(line.reason()).isPresent();
            assertThat(line.code()).isNotBlank();
            if (line.adverse()) {
                assertThat(line.remedies()).contains(Remedy.COURT);
                assertThat(line.until()).isPresent();
                assertThat(line.decidedBy()).isPresent();
            }
        }
    }

    @Property(tries = 200)
    void an_earlier_day_shows_the_same_lines_up_to_it(
            @ForAll("steps") List<ContestedLife.Step> steps, @ForAll @IntRange(max = 100) int percent) {
        Lived lived = lived(steps);
        List<StatementLine> all =
                lived.statement(lived.last().plusDays(90), LocalDateTime.MAX).lines();
        if (all.isEmpty()) {
            return;
        }
        LocalDate asOf = all.get((all.size() - 1) * percent / 100).day();
        List<StatementLine> until = lived.statement(asOf, LocalDateTime.MAX).lines();
        assertThat(until.stream().map(StatementLaws::figures).toList())
                .isEqualTo(all.stream()
                        .filter(line -> !line.day().isAfter(asOf))
                        .map(StatementLaws::figures)
                        .toList());
    }

    @Property(tries = 300)
    void what_silence_upheld_stands_in_the_passbook_alike_whether_or_not_anybody_ticked(
            @ForAll("steps") List<ContestedLife.Step> steps) {
        assertThat(passbook(false, steps)).isEqualTo(passbook(true, steps));
    }

    private static List<List<Object>> passbook(boolean isTicked, List<ContestedLife.Step> steps) {
        Contested one = new Contested(Contested.SILENCE_UPHOLDS, isTicked);
        LocalDate last = ContestedLife.live(one, steps, true, true).plusDays(30);
        one.tick(last);
        return Statement.of(one.stored(), one::why, last, LocalDateTime.MAX).lines().stream()
                .map(line -> List.<Object>of(
                        line.day(),
                        line.kind(),
                        line.about(),
                        line.amount(),
                        line.redeemable(),
                        line.standing(),
                        line.code(),
                        line.decidedBy(),
                        line.until()))
                .toList();
    }

    private static List<Object> figures(StatementLine line) {
        return List.of(line.day(), line.kind(), line.entry(), line.amount(), line.redeemable(), line.standing());
    }
}
